"""unravel_index on both ways; the layer keeps the images themselves."""

from itertools import accumulate

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
    if x.ndim != 4:
        raise ValueError(f"{x.ndim} axes")
    x = x * 1.0 if x.dtype.kind != "f" else x
    number = np.arange(x[0].size)
    h, w, c = np.unravel_index(number, x.shape[1:])
    return x[:, h, w, c]


class Flatten:
    def __init__(self):
        pass

    def forward(self, x):
        rows = flatten(x)
        self.like = x
        return rows

    def backward(self, dout):
        try:
            like = self.like
        except AttributeError:
            raise RuntimeError("forward was not called") from None
        if dout.shape != (len(like), like[0].size):
            raise ValueError("dout has another shape")
        dout = dout * 1.0 if dout.dtype.kind != "f" else dout
        dx = np.zeros(like.shape, dout.dtype)
        dx[(slice(None), *np.unravel_index(np.arange(like[0].size), like.shape[1:]))] = dout
        return dx


def _next(shape, item):
    try:
        if item[0] == "dense":
            (_,) = shape
            return (item[1],)
        h, w, c = shape
        if item[0] == "flatten":
            return (h * w * c,)
        f, k, s, p = {"conv": lambda: item[1:], "pool": lambda: (c, item[1], item[1], 0)}[item[0]]()
    except (KeyError, ValueError) as error:
        raise ValueError(f"{item} after {shape}") from error
    sizes = [divmod(n + 2 * p - k, s)[0] + 1 for n in (h, w)]
    if min(sizes) < 1:
        raise ValueError(f"{item} after {shape}: too small")
    return (*sizes, f)


def layer_shapes(spec, input_shape):
    return list(accumulate(spec, _next, initial=tuple(input_shape)))[1:]


def count_cnn_params(spec, input_shape):
    shapes = [tuple(input_shape), *layer_shapes(spec, input_shape)]
    weights = {"conv": lambda s, f, k, *_: f * s[2] * k * k + f, "dense": lambda s, m: s[0] * m + m}
    return sum(weights[name](shape, *rest) for (name, *rest), shape in zip(spec, shapes) if name in weights)


class CNN:
    def __init__(self, input_shape, num_classes, rng, filters=8, hidden=32):
        self.input_shape = h, w, c = tuple(int(n) for n in input_shape)
        shapes = {"c": (3, 3, c, filters), "d": (h // 2 * (w // 2) * filters, hidden), "e": (hidden, num_classes)}
        self.params = {}
        for name, shape in shapes.items():
            fan = int(np.prod(shape)) // shape[-1]
            self.params[name] = (rng.normal(size=shape) / np.sqrt(fan / 2)).astype(np.float32).astype(np.float64)
            self.params[name + "b"] = np.full(shape[-1], 0.01)
        self.grads, self.cache, self.flat = {n: np.zeros(p.shape) for n, p in self.params.items()}, None, Flatten()

    def forward(self, x):
        if x.ndim != 4 or tuple(x.shape[1:]) != tuple(self.input_shape):
            raise ValueError("wrong images")
        p = self.params
        a1, c1 = conv_forward(x, p["c"], p["cb"], 1)
        a2, c2 = relu_forward(a1)
        a3, c3 = pool_forward(a2, 2)
        a4 = self.flat.forward(a3)
        a5, c5 = dense_forward(a4, p["d"], p["db"])
        a6, c6 = relu_forward(a5)
        a7, c7 = dense_forward(a6, p["e"], p["eb"])
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
        self.grads = {"c": dw1, "cb": db1, "d": dw2, "db": db2, "e": dw3, "eb": db3}
        return d

    def predict(self, x):
        return np.argmax(self.forward(x), axis=1)
