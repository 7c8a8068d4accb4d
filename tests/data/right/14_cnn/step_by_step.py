"""Every layer on a line of its own; if and elif for the shapes; names W1 to b3."""

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


def layer_shapes(spec, input_shape):
    result = []
    shape = input_shape
    for layer in spec:
        name = layer[0]
        if name == "conv":
            if len(shape) != 3:
                raise ValueError("conv after flatten")
            filters, kernel, stride, padding = layer[1:]
            rows = shape[0] + 2 * padding - kernel
            columns = shape[1] + 2 * padding - kernel
            if rows < 0 or columns < 0:
                raise ValueError("kernel too large")
            shape = (rows // stride + 1, columns // stride + 1, filters)
        elif name == "pool":
            if len(shape) != 3:
                raise ValueError("pool after flatten")
            rows, columns = shape[0] // layer[1], shape[1] // layer[1]
            if rows == 0 or columns == 0:
                raise ValueError("pool too large")
            shape = (rows, columns, shape[2])
        elif name == "flatten":
            if len(shape) != 3:
                raise ValueError("already flat")
            shape = (shape[0] * shape[1] * shape[2],)
        elif name == "dense":
            if len(shape) != 1:
                raise ValueError("flatten first")
            shape = (layer[1],)
        else:
            raise ValueError("unknown layer")
        result.append(shape)
    return result


def count_cnn_params(spec, input_shape):
    after = layer_shapes(spec, input_shape)
    before = [input_shape] + after[:-1]
    total = 0
    for layer, shape in zip(spec, before):
        if layer[0] == "conv":
            weights = layer[2] * layer[2] * shape[2] * layer[1]
            total = total + weights + layer[1]
        if layer[0] == "dense":
            total = total + shape[0] * layer[1] + layer[1]
    return total


class CNN:
    def __init__(self, input_shape, num_classes, rng, filters=8, hidden=32):
        h, w, c = input_shape
        self.input_shape = input_shape
        d = (h // 2) * (w // 2) * filters
        self.params = {
            "W1": rng.normal(0, np.sqrt(2 / (9 * c)), (3, 3, c, filters)),
            "b1": np.zeros(filters),
            "W2": rng.normal(0, np.sqrt(2 / d), (d, hidden)),
            "b2": np.zeros(hidden),
            "W3": rng.normal(0, np.sqrt(2 / hidden), (hidden, num_classes)),
            "b3": np.zeros(num_classes),
        }
        self.grads, self.cache, self.flat = {}, None, Flatten()

    def forward(self, x):
        if x.ndim != 4 or tuple(x.shape[1:]) != tuple(self.input_shape):
            raise ValueError("wrong images")
        p = self.params
        a1, c1 = conv_forward(x, p["W1"], p["b1"], 1)
        a2, c2 = relu_forward(a1)
        a3, c3 = pool_forward(a2, 2)
        a4 = self.flat.forward(a3)
        a5, c5 = dense_forward(a4, p["W2"], p["b2"])
        a6, c6 = relu_forward(a5)
        a7, c7 = dense_forward(a6, p["W3"], p["b3"])
        self.cache = (c1, c2, c3, c5, c6, c7)
        self.shape = a7.shape
        return a7

    def backward(self, dz):
        if self.cache is None:
            raise RuntimeError("no forward")
        if dz.shape != self.shape:
            raise ValueError("wrong gradient")
        c1, c2, c3, c5, c6, c7 = self.cache
        d, dw3, db3 = dense_backward(dz, c7)
        d = relu_backward(d, c6)
        d, dw2, db2 = dense_backward(d, c5)
        d = self.flat.backward(d)
        d = pool_backward(d, c3)
        d = relu_backward(d, c2)
        d, dw1, db1 = conv_backward(d, c1)
        self.grads = {"W1": dw1, "b1": db1, "W2": dw2, "b2": db2, "W3": dw3, "b3": db3}
        return d

    def predict(self, x):
        return np.argmax(self.forward(x), axis=1)
