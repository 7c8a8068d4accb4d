"""Layers as small objects over the given functions; one generator of shapes and counts serves both tasks."""

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


class ShapeError(ValueError):
    """A shape that does not fit."""


def flatten(x):
    if x.ndim != 4:
        raise ShapeError(x.shape)
    rows = np.empty((x.shape[0], x[0].size), dtype=x.dtype if np.issubdtype(x.dtype, np.floating) else np.float64)
    for row, image in zip(rows, x, strict=True):
        row[:] = image.ravel()
    return rows


class Flatten:
    _shape = ()

    def __init__(self):
        pass

    def forward(self, x):
        out = flatten(x)
        self._shape = x.shape
        return out

    def backward(self, dout):
        if not self._shape:
            raise ValueError("forward first")
        n, h, w, c = self._shape
        if dout.shape != (n, h * w * c):
            raise ShapeError(dout.shape)
        return (
            np.stack([row.reshape(h, w, c) for row in dout]) * 1.0
            if dout.dtype.kind != "f"
            else dout.reshape(n, h, w, c)
        )


def _walk(spec, input_shape):
    """Yield (shape after, parameters) of each layer."""
    shape = list(input_shape)
    for item in spec:
        name, count = item[0], 0
        if name == "dense":
            if len(shape) > 1:
                raise ShapeError("dense wants a row")
            count = shape[0] * item[1] + item[1]
            shape = [item[1]]
        elif len(shape) == 1:
            raise ShapeError(f"{name} wants a picture")
        elif name == "flatten":
            shape = [shape[0] * shape[1] * shape[2]]
        elif name == "pool":
            if item[1] > shape[0] or item[1] > shape[1]:
                raise ShapeError("pool too large")
            shape = [shape[0] // item[1], shape[1] // item[1], shape[2]]
        elif name == "conv":
            _, f, k, s, p = item
            if k > shape[0] + 2 * p or k > shape[1] + 2 * p:
                raise ShapeError("kernel too large")
            count = k * k * shape[2] * f + f
            shape = [(n + 2 * p - k) // s + 1 for n in shape[:2]] + [f]
        else:
            raise ShapeError(name)
        yield tuple(shape), count


def layer_shapes(spec, input_shape):
    return [shape for shape, _ in _walk(spec, input_shape)]


def count_cnn_params(spec, input_shape):
    return sum(count for _, count in _walk(spec, input_shape))


class _Layer:
    """A layer made of two given functions."""

    def __init__(self, forward, backward, *more, names=()):
        self.run, self.back, self.more, self.names, self.cache = forward, backward, more, names, None

    def forward(self, x, params):
        y, self.cache = self.run(x, *(params[name] for name in self.names), *self.more)
        return y

    def backward(self, dy, grads):
        result = self.back(dy, self.cache)
        if not self.names:
            return result
        grads.update(zip(self.names, result[1:], strict=True))
        return result[0]


class CNN:
    def __init__(self, input_shape, num_classes, rng, filters=8, hidden=32):
        h, w, c = input_shape
        self.shape, self.out = (h, w, c), None
        d = (h // 2) * (w // 2) * filters
        self.params = {
            "conv.weight": rng.standard_normal((3, 3, c, filters)) * (2 / (9 * c)) ** 0.5,
            "conv.bias": np.zeros(filters),
            "fc1.weight": rng.standard_normal((d, hidden)) * (2 / d) ** 0.5,
            "fc1.bias": np.zeros(hidden),
            "fc2.weight": rng.standard_normal((hidden, num_classes)) * (2 / hidden) ** 0.5,
            "fc2.bias": np.zeros(num_classes),
        }
        self.grads = {}
        self.flat = Flatten()
        self.front = [
            _Layer(conv_forward, conv_backward, 1, names=("conv.weight", "conv.bias")),
            _Layer(relu_forward, relu_backward),
            _Layer(pool_forward, pool_backward, 2),
        ]
        self.rear = [
            _Layer(dense_forward, dense_backward, names=("fc1.weight", "fc1.bias")),
            _Layer(relu_forward, relu_backward),
            _Layer(dense_forward, dense_backward, names=("fc2.weight", "fc2.bias")),
        ]

    def forward(self, x):
        if x.ndim != 4 or x.shape[1:] != self.shape:
            raise ShapeError(x.shape)
        for layer in self.front:
            x = layer.forward(x, self.params)
        x = self.flat.forward(x)
        for layer in self.rear:
            x = layer.forward(x, self.params)
        self.out = x
        return x

    def backward(self, dz):
        if self.out is None:
            raise RuntimeError("forward first")
        if dz.shape != self.out.shape:
            raise ShapeError(dz.shape)
        for layer in self.rear[::-1]:
            dz = layer.backward(dz, self.grads)
        dz = self.flat.backward(dz)
        for layer in self.front[::-1]:
            dz = layer.backward(dz, self.grads)
        return dz

    def predict(self, x):
        return np.argmax(self.forward(x), axis=-1)
