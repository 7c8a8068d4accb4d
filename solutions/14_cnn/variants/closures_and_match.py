"""Every forward leaves a list of steps back; shapes by pattern matching and recursion; He uniform."""

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


def _as_float(a):
    return a if a.dtype in (np.float32, np.float64) else a.astype(np.float64)


def flatten(x):
    try:
        n, h, w, c = x.shape
    except ValueError as error:
        raise ValueError("four axes") from error
    return np.concatenate([_as_float(x)[:, i, j] for i in range(h) for j in range(w)], axis=1).reshape(n, h * w * c)


class Flatten:
    def __init__(self):
        self._undo = None

    def forward(self, x):
        rows, shape = flatten(x), x.shape

        def undo(dout):
            if dout.shape != rows.shape:
                raise ValueError("other rows")
            return np.ascontiguousarray(_as_float(dout)).reshape(shape)

        self._undo = undo
        return rows

    def backward(self, dout):
        if self._undo is None:
            raise RuntimeError("nothing to undo")
        return self._undo(dout)


def layer_shapes(spec, input_shape):
    if not spec:
        return []
    first, *rest = spec
    match (*first, *input_shape):
        case ["conv", f, k, s, p, h, w, _] if k <= h + 2 * p and k <= w + 2 * p:
            shape = ((h + 2 * p - k + s) // s, (w + 2 * p - k + s) // s, f)
        case ["pool", k, h, w, c] if k <= h and k <= w:
            shape = (h // k, w // k, c)
        case ["flatten", h, w, c]:
            shape = (h * w * c,)
        case ["dense", units, _]:
            shape = (units,)
        case _:
            raise ValueError(f"{first} cannot follow {input_shape}")
    return [shape, *layer_shapes(rest, shape)]


def count_cnn_params(spec, input_shape):
    total = 0
    shapes = layer_shapes(spec, input_shape)
    for n, item in enumerate(spec):
        before = shapes[n - 1] if n else input_shape
        if item[0] == "conv":
            total += int(np.prod((item[2], item[2], before[2], item[1]))) + item[1]
        if item[0] == "dense":
            total += before[0] * item[1] + item[1]
    return total


class CNN:
    def __init__(self, input_shape, num_classes, rng, filters=8, hidden=32):
        self.spec = [("conv", filters, 3, 1, 1), ("pool", 2), ("flatten",), ("dense", hidden), ("dense", num_classes)]
        (size,) = layer_shapes(self.spec, input_shape)[2]
        self.input_shape = list(input_shape)
        self.params = {"k": self._he(rng, 3, 3, input_shape[2], filters), "kb": np.zeros(filters)}
        self.params |= {"a": self._he(rng, size, hidden), "ab": np.zeros(hidden)}
        self.params |= {"z": self._he(rng, hidden, num_classes), "zb": np.zeros(num_classes)}
        self.grads = dict.fromkeys(self.params)
        self._back = None

    @staticmethod
    def _he(rng, *shape):
        limit = np.sqrt(6 / np.prod(shape[:-1]))
        return rng.uniform(-limit, limit, shape)

    def forward(self, x):
        if x.ndim != 4 or list(x.shape[1:]) != self.input_shape:
            raise ValueError("other images")
        steps = []

        def with_params(forward, backward, x, *names_and_more):
            names, more = names_and_more[:2], names_and_more[2:]
            y, cache = forward(x, *(self.params[name] for name in names), *more)

            def back(d):
                dx, *found = backward(d, cache)
                self.grads.update(dict(zip(names, found, strict=True)))
                return dx

            steps.append(back)
            return y

        def without(forward, backward, *given):
            y, cache = forward(*given)
            steps.append(lambda d: backward(d, cache))
            return y

        y = with_params(conv_forward, conv_backward, x, "k", "kb", 1)
        y = without(pool_forward, pool_backward, without(relu_forward, relu_backward, y), 2)
        shape = y.shape
        steps.append(lambda d: d.reshape(shape))
        y = with_params(dense_forward, dense_backward, y.reshape(shape[0], -1), "a", "ab")
        y = with_params(dense_forward, dense_backward, without(relu_forward, relu_backward, y), "z", "zb")
        self._back = y.shape, steps
        return y

    def backward(self, dz):
        if self._back is None:
            raise RuntimeError("forward comes first")
        shape, steps = self._back
        if np.shape(dz) != shape:
            raise ValueError("another shape than the scores")
        for step in reversed(steps):
            dz = step(dz)
        return dz

    def predict(self, x):
        return self.forward(x).argmax(1)
