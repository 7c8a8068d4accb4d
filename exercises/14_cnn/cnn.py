"""Unit 14: from feature maps to classes, and the whole convolutional network.

평탄화와 전결합, 그리고 합성곱 신경망의 전체 구조를 다룹니다.
"""

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


def flatten(x: np.ndarray) -> np.ndarray:
    """Write all numbers of each image of a batch into one row.

    배치에 든 이미지마다 모든 값을 한 행에 늘어놓습니다.

    Args:
        x: images or feature maps, shape (N, H, W, C).

    Returns:
        Rows, shape (N, H*W*C), in the order of reading: row, column, channel (the channel changes fastest).

    Raises:
        ValueError: x has not exactly four axes.

    Source: seed L121 (10.2.4)
    """
    raise NotImplementedError


class Flatten:
    """Layer that flattens on the way forward and restores the shape on the way back; it has no parameters.

    순전파에서는 평탄화하고 역전파에서는 모양을 되돌리는 계층입니다. 파라미터는 없습니다.

    Source: seed L121 (10.2.4)
    """

    def __init__(self) -> None:
        raise NotImplementedError

    def forward(self, x: np.ndarray) -> np.ndarray:
        """Flatten x as `flatten` does, and remember its shape.

        `flatten`처럼 x를 평탄화하고 그 모양을 기억합니다.

        Args:
            x: images or feature maps, shape (N, H, W, C).

        Returns:
            Rows, shape (N, H*W*C).

        Raises:
            ValueError: x has not exactly four axes.

        Source: seed L121 (10.2.4)
        """
        raise NotImplementedError

    def backward(self, dout: np.ndarray) -> np.ndarray:
        """Put every gradient back to the place from which its number came.

        기울기를 모두 그 값이 원래 있던 자리로 되돌려 놓습니다.

        Args:
            dout: gradient with respect to the rows of the latest forward, shape (N, H*W*C).

        Returns:
            Gradient with respect to x, shape (N, H, W, C).

        Raises:
            RuntimeError: no forward came before (ValueError is fine too).
            ValueError: dout has not the shape of the rows.

        Source: seed L121 (10.2.4)
        """
        raise NotImplementedError


def layer_shapes(spec: list[tuple], input_shape: tuple[int, int, int]) -> list[tuple]:
    """Give the shape of one image after each layer of a network, without the batch axis.

    신경망의 각 계층을 지난 뒤 이미지 한 장의 모양을 배치 축 없이 구합니다.

    Args:
        spec: the layers in order: ("conv", filters, kernel, stride, padding), ("pool", size), ("flatten",),
            ("dense", units). Kernels and pools are square; a pool moves by its own size.
        input_shape: (H, W, C) of the image.

    Returns:
        One tuple for each layer: (H, W, C) before the flattening, (D,) from there on.

    Raises:
        ValueError: unknown layer; dense before a flatten; conv, pool or flatten after one; a kernel larger than the
            padded map, or a pool larger than the map.

    Source: seed L70, L119, L121 (10.2, 10.2.4)
    """
    raise NotImplementedError


def count_cnn_params(spec: list[tuple], input_shape: tuple[int, int, int]) -> int:
    """Count the weights and biases of all layers of a network.

    신경망의 모든 계층에 있는 가중치와 편향의 개수를 셉니다.

    Args:
        spec: the layers in order, as for `layer_shapes`.
        input_shape: (H, W, C) of the image.

    Returns:
        The number of weights and biases; pool and flatten have none.

    Raises:
        ValueError: whatever `layer_shapes` refuses.

    Source: seed L115-L117, L122, L123 (10.2.4)
    """
    raise NotImplementedError


class CNN:
    """A small convolutional network: conv 3x3 (padding 1), relu, max pool 2, flatten, dense, relu, dense.

    작은 합성곱 신경망입니다. 합성곱 3x3(패딩 1), ReLU, 최대 풀링 2, 평탄화, 전결합, ReLU, 전결합 순서로 이어집니다.

    Args:
        input_shape: (H, W, C) of the images.
        num_classes: number of classes K, the scores for an image.
        rng: the only source of the random start values.
        filters: number of filters F of the convolution.
        hidden: number of neurons M of the dense layer in the middle.

    Attributes:
        params: six arrays under names of your choice, read anew by every forward: filters (3, 3, C, F) and their
            biases (F,), weights (D, M) and (M, K) of the dense layers with biases (M,) and (K,).
        grads: a gradient under each name of params, of the same shape; filled by backward.

    Source: seed L70, L118, L119, L122, L125 (10.2)
    """

    def __init__(
        self,
        input_shape: tuple[int, int, int],
        num_classes: int,
        rng: np.random.Generator,
        filters: int = 8,
        hidden: int = 32,
    ) -> None:
        raise NotImplementedError

    def forward(self, x: np.ndarray) -> np.ndarray:
        """Give the scores (logits) of a batch, and remember what backward needs.

        배치의 점수(로짓)를 구하고, 역전파에 필요한 것을 기억합니다.

        Args:
            x: images, shape (N, H, W, C).

        Returns:
            Scores, shape (N, K); no softmax.

        Raises:
            ValueError: x has not four axes, or its images are not of input_shape.

        Source: seed L118, L119, L121, L125 (10.2.4, 10.2.5)
        """
        raise NotImplementedError

    def backward(self, dz: np.ndarray) -> np.ndarray:
        """Fill grads for the batch of the latest forward, replacing the old gradients; params stay as they are.

        가장 최근에 순전파한 배치의 기울기를 구해 grads의 이전 값을 바꿔 넣습니다. params는 바꾸지 않습니다.

        Args:
            dz: gradient of the loss with respect to the scores, shape (N, K).

        Returns:
            Gradient with respect to the images, shape (N, H, W, C).

        Raises:
            RuntimeError: no forward came before (ValueError is fine too).
            ValueError: dz has not the shape of the scores.

        Source: seed L70, L121 (10.2, 10.2.4)
        """
        raise NotImplementedError

    def predict(self, x: np.ndarray) -> np.ndarray:
        """Give the class with the largest score for each image.

        이미지마다 점수가 가장 큰 클래스를 돌려줍니다.

        Args:
            x: images, shape (N, H, W, C).

        Returns:
            Class numbers, int64, shape (N,).

        Raises:
            ValueError: x has not four axes, or its images are not of input_shape.

        Source: seed L119 (10.2.4)
        """
        raise NotImplementedError
