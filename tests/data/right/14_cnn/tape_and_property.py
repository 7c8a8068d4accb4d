"""A tape of layers is read backwards; params is a property with a new dictionary each time; other order of draws."""

import numpy as np


# --- given: layers as pairs of functions, forward and backward; change nothing here ----------------------
def conv_forward(x: np.ndarray, w: np.ndarray, b: np.ndarray, padding: int) -> tuple[np.ndarray, tuple]:
    """Slide filters w (KH, KW, C, F) with biases b (F,) over x (N, H, W, C): (y, cache); stride 1, float type of x.

    필터 w를 x에 적용합니다. y의 모양은 (N, H + 2p - KH + 1, W + 2p - KW + 1, F)입니다.
    """
    x, w, b = _floats(x, w, b)
    if x.ndim != 4 or w.ndim != 4 or x.shape[3] != w.shape[2] or b.shape != w.shape[3:]:
        raise ValueError(f"x {x.shape}, w {w.shape} and b {b.shape} do not belong together")
    sides = ((0, 0), (padding, padding), (padding, padding), (0, 0))
    padded = np.pad(x, sides)
    height, width = padded.shape[1] - w.shape[0] + 1, padded.shape[2] - w.shape[1] + 1
    if height < 1 or width < 1:
        raise ValueError("the filter is larger than the picture")
    y = np.zeros((len(x), height, width, len(b)), x.dtype) + b
    for u, v in np.ndindex(w.shape[:2]):
        y += padded[:, u : u + height, v : v + width] @ w[u, v]
    return y, (padded, w, padding)


def conv_backward(dy: np.ndarray, cache: tuple) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Give (dx, dw, db) for the gradient dy of y.

    y의 기울기 dy를 받아 x, w, b의 기울기를 돌려줍니다.
    """
    padded, w, padding = cache
    height, width = dy.shape[1:3]
    dpadded, dw = np.zeros_like(padded), np.zeros_like(w)
    for u, v in np.ndindex(w.shape[:2]):
        met = np.s_[:, u : u + height, v : v + width]
        dw[u, v] = np.tensordot(padded[met], dy, axes=([0, 1, 2], [0, 1, 2]))
        dpadded[met] += dy @ w[u, v].T
    dx = dpadded[:, padding : padded.shape[1] - padding, padding : padded.shape[2] - padding]
    return dx, dw, dy.sum(axis=(0, 1, 2))


def pool_forward(x: np.ndarray, size: int) -> tuple[np.ndarray, tuple]:
    """Keep the largest of each size x size block of x (N, H, W, C): (y, cache); what sticks out is dropped.

    size x size 영역마다 최댓값을 남깁니다. y의 모양은 (N, H // size, W // size, C)입니다.
    """
    if np.ndim(x) != 4 or size > min(np.shape(x)[1:3]):
        raise ValueError(f"x of shape {np.shape(x)} cannot be pooled by {size}")
    n, high, wide, c = x.shape
    grid = (n, high // size, size, wide // size, size, c)
    blocks = x[:, : grid[1] * size, : grid[3] * size].reshape(grid).transpose(0, 1, 3, 5, 2, 4)
    blocks = blocks.reshape(*blocks.shape[:4], size * size)
    return blocks.max(axis=-1), (x.shape, size, blocks.argmax(axis=-1))


def pool_backward(dy: np.ndarray, cache: tuple) -> np.ndarray:
    """Give dx: each entry of dy goes to the place of its largest number.

    dy의 값을 각 영역에서 최댓값이 있던 자리로 보내 x의 기울기를 돌려줍니다.
    """
    shape, size, place = cache
    blocks = np.zeros((*dy.shape, size * size), dy.dtype)
    np.put_along_axis(blocks, place[..., np.newaxis], dy[..., np.newaxis], axis=-1)
    n, high, wide, c = dy.shape
    blocks = blocks.reshape(n, high, wide, c, size, size).transpose(0, 1, 4, 2, 5, 3)
    dx = np.zeros(shape, dy.dtype)
    dx[:, : high * size, : wide * size] = blocks.reshape(n, high * size, wide * size, c)
    return dx


def dense_forward(x: np.ndarray, W: np.ndarray, b: np.ndarray) -> tuple[np.ndarray, tuple]:
    """Give (x @ W + b, cache) for x (N, D), W (D, M), b (M,); float type of x.

    전결합 x @ W + b를 계산합니다.
    """
    x, W, b = _floats(x, W, b)
    if x.ndim != 2 or W.ndim != 2 or x.shape[1] != W.shape[0] or b.shape != W.shape[1:]:
        raise ValueError(f"x {x.shape}, W {W.shape} and b {b.shape} do not belong together")
    return x @ W + b, (x, W)


def dense_backward(dy: np.ndarray, cache: tuple) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Give (dx, dW, db) for the gradient dy of the result.

    결과의 기울기 dy를 받아 x, W, b의 기울기를 돌려줍니다.
    """
    x, W = cache
    return dy @ W.T, x.T @ dy, dy.sum(axis=0)


def relu_forward(x: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Give (y, cache): what is above 0 stays, the rest becomes 0; x of any shape.

    0보다 큰 값은 그대로 두고 나머지는 0으로 만듭니다.
    """
    is_open = x > 0
    return x * is_open, is_open


def relu_backward(dy: np.ndarray, cache: np.ndarray) -> np.ndarray:
    """Give dx: dy where x was above 0, and 0 elsewhere.

    x가 0보다 컸던 자리에서만 dy를 흘려보냅니다.
    """
    return dy * cache


def _floats(x: np.ndarray, *others: np.ndarray) -> list[np.ndarray]:
    """Give x as floats (integers become float64) and the others in the same type."""
    x = np.asarray(x)
    kind = x.dtype if x.dtype.kind == "f" else np.dtype(np.float64)
    return [np.asarray(array, dtype=kind) for array in (x, *others)]


# --- end of given ----------------------------------------------------------------------------------------


def flatten(x):
    n, h, w, c = np.shape(x)
    return np.reshape(x, (n, h * w * c)).astype(np.float32 if x.dtype == np.float32 else np.float64)


class Flatten:
    def __init__(self):
        self.x_shape = None

    def forward(self, x):
        y = flatten(x)
        self.x_shape = np.shape(x)
        return y

    def backward(self, dout):
        if self.x_shape is None:
            raise RuntimeError("call forward first")
        n, h, w, c = self.x_shape
        if np.shape(dout) != (n, h * w * c):
            raise ValueError("wrong shape of dout")
        return np.reshape(dout, self.x_shape).astype(np.float32 if dout.dtype == np.float32 else np.float64)


class _Image:
    def __init__(self, h, w, c):
        self.shape, self.params = [h, w, c], 0

    def conv(self, filters, kernel, stride, padding):
        h, w, c = self.shape
        if kernel > h + 2 * padding or kernel > w + 2 * padding:
            raise ValueError("the kernel does not fit")
        after = _Image(1 + (h - kernel + 2 * padding) // stride, 1 + (w - kernel + 2 * padding) // stride, filters)
        after.params = filters * (1 + c * kernel**2)
        return after

    def pool(self, size):
        after = self.conv(self.shape[2], size, size, 0)
        after.params = 0
        return after

    def flatten(self):
        h, w, c = self.shape
        return _Row(h * w * c)


class _Row:
    def __init__(self, length):
        self.shape, self.params = [length], 0

    def dense(self, units):
        after = _Row(units)
        after.params = (self.shape[0] + 1) * units
        return after


def _stages(spec, input_shape):
    stage, stages = _Image(*input_shape), []
    for name, *numbers in spec:
        if name not in {"conv", "pool", "flatten", "dense"} or not hasattr(stage, name):
            raise ValueError(f"{name}?")
        stage = getattr(stage, name)(*numbers)
        stages.append(stage)
    return stages


def layer_shapes(spec, input_shape):
    return [stage.shape for stage in _stages(spec, input_shape)]


def count_cnn_params(spec, input_shape):
    return sum(stage.params for stage in _stages(spec, input_shape))


class CNN:
    def __init__(self, input_shape, num_classes, rng, filters=8, hidden=32):
        self._expected = tuple(input_shape)
        h, w, c = self._expected
        streams = rng.random((3, 1))  # a first look at the generator, then the real numbers
        self._arrays = {
            "conv": [rng.normal(scale=(2 / 9 / c) ** 0.5, size=(3, 3, c, filters)), np.zeros(filters)],
            "hidden": [None, np.zeros(hidden)],
            "output": [rng.normal(scale=(2 / hidden) ** 0.5, size=(hidden, num_classes)), np.zeros(num_classes)],
        }
        d = h // 2 * (w // 2) * filters
        self._arrays["hidden"][0] = rng.normal(scale=(2 / d) ** 0.5, size=(d, hidden))
        self._tape = None
        self.grads = {}
        del streams

    @property
    def params(self):
        return {f"{layer}/{n}": array for layer, pair in self._arrays.items() for n, array in enumerate(pair)}

    def forward(self, x):
        if np.shape(x)[1:] != self._expected:
            raise ValueError("other images")
        tape = []

        def run(name, forward, *args):
            y, cache = forward(*args)
            tape.append((name, cache))
            return y

        y = run("relu", relu_forward, run("conv", conv_forward, x, *self._arrays["conv"], 1))
        y = run("pool", pool_forward, y, 2)
        tape.append(("flatten", y.shape))
        y = run("hidden", dense_forward, flatten(y), *self._arrays["hidden"])
        y = run("output", dense_forward, run("relu", relu_forward, y), *self._arrays["output"])
        self._tape = y.shape, tape
        return y

    def backward(self, dz):
        if not self._tape:
            raise RuntimeError("forward first")
        shape, tape = self._tape
        if dz.shape != shape:
            raise ValueError("other scores")
        grads = {}
        for name, cache in tape[::-1]:
            if name == "relu":
                dz = relu_backward(dz, cache)
            elif name == "pool":
                dz = pool_backward(dz, cache)
            elif name == "flatten":
                dz = dz.reshape(cache)
            else:
                back = conv_backward if name == "conv" else dense_backward
                dz, grads[f"{name}/0"], grads[f"{name}/1"] = back(dz, cache)
        self.grads = grads
        return dz

    def predict(self, x):
        scores = self.forward(x)
        return np.array([row.tolist().index(max(row.tolist())) for row in scores])
