"""None of the given functions is used: windows, corners and matrix products; places are counted by range."""

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
    if np.ndim(x) != 4:
        raise ValueError("images have four axes")
    x = x + np.zeros((), x.dtype if x.dtype.kind == "f" else float)
    return np.reshape(x, (x.shape[0], x.shape[1] * x.shape[2] * x.shape[3]))


class Flatten:
    def __init__(self):
        self.seen = []

    def forward(self, x):
        rows = flatten(x)
        self.seen = [(x.shape, rows.shape)]
        return rows

    def backward(self, dout):
        try:
            ((images, rows),) = self.seen
        except ValueError:
            raise RuntimeError("no forward yet") from None
        if np.shape(dout) != rows:
            raise ValueError("dout is not like the rows")
        dx = np.zeros(images, dout.dtype if dout.dtype.kind == "f" else float)
        dx.flat = dout
        return dx


def layer_shapes(spec, input_shape):
    shapes = [tuple(input_shape)]
    for item in spec:
        now = shapes[-1]
        rule = {"conv": _after_conv, "pool": _after_pool, "flatten": _after_flatten, "dense": _after_dense}.get(item[0])
        if rule is None:
            raise ValueError(f"unknown layer {item[0]}")
        if (rule is _after_dense) != (len(now) == 1):
            raise ValueError(f"{item[0]} does not go with {now}")
        shapes.append(rule(now, *item[1:]))
    return shapes[1:]


def _after_conv(now, filters, kernel, stride, padding):
    sizes = [len(range(0, n + 2 * padding - kernel + 1, stride)) for n in now[:2]]
    if 0 in sizes:
        raise ValueError("kernel too large")
    return (*sizes, filters)


def _after_pool(now, size):
    return _after_conv(now, now[2], size, size, 0)


def _after_flatten(now):
    return (int(np.prod(now)),)


def _after_dense(now, units):
    return (units,)


def count_cnn_params(spec, input_shape):
    shapes = layer_shapes(spec, input_shape)
    inputs = [shape[-1] for shape in [tuple(input_shape), *shapes]]
    per_unit = {"conv": lambda n, item: 1 + n * item[2] ** 2, "dense": lambda n, item: 1 + n}
    return sum(per_unit[item[0]](n, item) * item[1] for n, item in zip(inputs, spec) if item[0] in per_unit)


class CNN:
    def __init__(self, input_shape, num_classes, rng, filters=8, hidden=32):
        h, w, c = self.size = tuple(input_shape)
        d = h // 2 * (w // 2) * filters
        draw = [rng.normal(0, (2 / n) ** 0.5, size) for n, size in
                ((9 * c, (3, 3, c, filters)), (d, (d, hidden)), (hidden, (hidden, num_classes)))]  # fmt: skip
        self.params = {f"w{n}": array for n, array in enumerate(draw)}
        self.params.update({f"b{n}": np.zeros(array.shape[-1]) for n, array in enumerate(draw)})
        self.grads = {name: np.zeros_like(array) for name, array in self.params.items()}

    def forward(self, x):
        if np.ndim(x) != 4 or x.shape[1:] != self.size:
            raise ValueError(f"images of {self.size} are needed")
        kind = x.dtype if x.dtype.kind == "f" else np.float64
        w0, w1, w2, b0, b1, b2 = (self.params[name].astype(kind) for name in ("w0", "w1", "w2", "b0", "b1", "b2"))
        padded = np.pad(x.astype(kind), [(0, 0), (1, 1), (1, 1), (0, 0)])
        windows = np.lib.stride_tricks.sliding_window_view(padded, (3, 3), axis=(1, 2))
        windows = windows.transpose(0, 1, 2, 4, 5, 3).reshape(*x.shape[:3], -1)
        maps = np.maximum(windows @ w0.reshape(-1, w0.shape[-1]) + b0, 0)
        h, w = self.size[0] // 2 * 2, self.size[1] // 2 * 2
        corners = [maps[:, i:h:2, j:w:2] for i in (0, 1) for j in (0, 1)]
        pooled = np.maximum.reduce(corners)
        rows = pooled.reshape(len(x), -1)
        middle = np.maximum(rows @ w1 + b1, 0)
        self.kept = (x.shape, windows, maps, corners, pooled, rows, middle, w0, w1, w2)
        self.scores = middle @ w2 + b2
        return self.scores

    def backward(self, dz):
        if not hasattr(self, "kept"):
            raise RuntimeError("no forward yet")
        if np.shape(dz) != self.scores.shape:
            raise ValueError("dz is not like the scores")
        shape, windows, maps, corners, pooled, rows, middle, w0, w1, w2 = self.kept
        dmiddle = np.where(middle > 0, dz @ w2.T, 0)
        dpooled = (dmiddle @ w1.T).reshape(pooled.shape)
        dmaps, taken = np.zeros_like(maps), np.zeros(pooled.shape, bool)
        h, w = self.size[0] // 2 * 2, self.size[1] // 2 * 2
        for number, corner in enumerate(corners):
            won = (corner == pooled) & ~taken
            taken |= won
            dmaps[:, number // 2 : h : 2, number % 2 : w : 2] = dpooled * won
        dmaps *= maps > 0
        new = {"w0": np.einsum("nhwk,nhwf->kf", windows, dmaps).reshape(w0.shape), "b0": dmaps.sum((0, 1, 2))}
        new |= {"w1": rows.T @ dmiddle, "b1": dmiddle.sum(0), "w2": middle.T @ dz, "b2": dz.sum(0)}
        self.grads = new
        dx = np.zeros((shape[0], shape[1] + 2, shape[2] + 2, shape[3]), dmaps.dtype)
        for u in range(3):
            for v in range(3):
                dx[:, u : u + shape[1], v : v + shape[2]] += dmaps @ w0[u, v].T
        return dx[:, 1:-1, 1:-1]

    def predict(self, x):
        return np.array([int(np.argmax(row)) for row in self.forward(x)], dtype=np.int64)
