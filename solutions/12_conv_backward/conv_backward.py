"""Unit 12: a convolution layer that can be trained, by way of a matrix of windows.

영역을 행으로 늘어놓은 행렬을 이용해, 훈련할 수 있는 합성곱 계층을 만듭니다.
"""

import numpy as np


def _as_float(a: np.ndarray) -> np.ndarray:
    """Integers and bools become float64; float32 and float64 stay."""
    a = np.asarray(a)
    return a if np.issubdtype(a.dtype, np.floating) else a.astype(np.float64)


def _places(x_shape: tuple[int, ...], kernel: tuple[int, int], stride: int, padding: int) -> tuple[int, int]:
    """Count the places of a window in a picture, along the rows and along the columns."""
    _, height, width, _ = x_shape  # another number of axes raises ValueError
    if stride < 1 or padding < 0:
        raise ValueError(f"stride {stride} and padding {padding} are not possible")
    rows = (height + 2 * padding - kernel[0]) // stride + 1
    columns = (width + 2 * padding - kernel[1]) // stride + 1
    if rows < 1 or columns < 1:
        raise ValueError(f"windows of {kernel} do not fit into images {x_shape} with padding {padding}")
    return rows, columns


def im2col(x: np.ndarray, kernel: tuple[int, int], stride: int = 1, padding: int = 0) -> np.ndarray:
    """Write the numbers under each window into a row of their own.

    필터가 놓이는 자리마다 그 영역의 수를 한 행에 늘어놓습니다.

    Args:
        x: Images (N, H, W, C): batch, rows, columns, channels. They are not changed.
        kernel: Rows and columns of the window (KH, KW), as a tuple or a list.
        stride: Cells from one window to the next.
        padding: Rows and columns of zeros on each side of an image.

    Returns:
        Array (N * OH * OW, KH * KW * C) for OH x OW windows in each image. Its rows run over image, row and column of
        the window's place; within a row the numbers run over row, column and channel of the window. float32 for
        float32, float64 for float64, integers and bools.

    Raises:
        ValueError: If x does not have four axes, stride is below 1, padding below 0, or the window is larger than the
            padded image.

    Source: seed L58, L59 (10.1.4), L82 (10.2.1)
    """
    x = _as_float(x)
    rows, columns = _places(x.shape, kernel, stride, padding)
    padded = np.pad(x, ((0, 0), (padding, padding), (padding, padding), (0, 0)))
    windows = np.lib.stride_tricks.sliding_window_view(padded, tuple(kernel), axis=(1, 2))[:, ::stride, ::stride]
    return windows.transpose(0, 1, 2, 4, 5, 3).reshape(len(x) * rows * columns, -1)


def col2im(
    col: np.ndarray, x_shape: tuple[int, ...], kernel: tuple[int, int], stride: int = 1, padding: int = 0
) -> np.ndarray:
    """Put each number of a matrix of windows back to the pixel it belongs to, and add what meets at a pixel.

    영역 행렬의 수를 원래 픽셀 자리로 되돌려 놓고, 같은 픽셀에 모인 수는 모두 더합니다.

    Args:
        col: Array (N * OH * OW, KH * KW * C), in the order of im2col. It is not changed.
        x_shape: Shape of the images (N, H, W, C) without padding, as a tuple or a list.
        kernel: Rows and columns of the window (KH, KW), as a tuple or a list.
        stride: Cells from one window to the next.
        padding: Rows and columns of zeros that each side of an image had; they are cut off again.

    Returns:
        Array of shape x_shape. A pixel in no window is 0. float32 for float32, float64 for float64, integers and bools.

    Raises:
        ValueError: If x_shape does not have four numbers, stride is below 1, padding below 0, the window is larger than
            the padded image, or col does not have exactly the shape that im2col gives for such images.

    Source: seed L61 (10.1.4)
    """
    col = _as_float(col)
    rows, columns = _places(x_shape, kernel, stride, padding)
    (n, height, width, channels), (kh, kw) = x_shape, kernel
    if col.shape != (n * rows * columns, kh * kw * channels):
        raise ValueError(f"col of shape {col.shape} does not belong to images of shape {x_shape}")
    cells = col.reshape(n, rows, columns, kh, kw, channels)
    padded = np.zeros((n, height + 2 * padding, width + 2 * padding, channels), dtype=col.dtype)
    for u, v in np.ndindex(kh, kw):
        padded[:, u : u + rows * stride : stride, v : v + columns * stride : stride] += cells[:, :, :, u, v]
    return padded[:, padding : padding + height, padding : padding + width]


class Conv2D:
    """Convolutional layer that runs forward and backward.

    순전파와 역전파를 하는 합성곱 계층입니다.

    Args:
        w: Filters (KH, KW, C, F): F filters, each with one KH x KW slice for each channel.
        b: One bias for each filter (F,).
        stride: Cells from one window to the next.
        padding: Rows and columns of zeros on each side of an image.

    Attributes:
        params: {"W": filters, "b": biases}; every forward reads them anew.
        grads: {"W": (KH, KW, C, F), "b": (F,)}; gradients of the latest backward, summed over the batch and all places.

    Raises:
        ValueError: If w does not have four axes, b is not of shape (F,), stride is below 1 or padding below 0 (here or
            at the first forward).

    Source: seed L58-L61 (10.1.4), L87 (10.2.1)
    """

    def __init__(self, w: np.ndarray, b: np.ndarray, stride: int = 1, padding: int = 0) -> None:
        w, b = _as_float(w), _as_float(b)
        if w.ndim != 4 or b.shape != w.shape[3:]:
            raise ValueError(f"filters {w.shape} and biases {b.shape} do not belong together")
        self.params = {"W": w, "b": b}
        self.grads = {}
        self.stride, self.padding = stride, padding
        self.out = None

    def forward(self, x: np.ndarray) -> np.ndarray:
        """Convolve images with the filters and biases as they are now, and remember what backward needs.

        지금의 필터와 편향으로 이미지의 합성곱을 구하고, 역전파에 필요한 것을 기억해 둡니다.

        Args:
            x: Images (N, H, W, C). They are not changed.

        Returns:
            Feature maps (N, OH, OW, F).

        Raises:
            ValueError: If x does not have four axes, has another number of channels than the filters have slices, or
                the filters are larger than the padded images.

        Source: seed L58, L59 (10.1.4), L87 (10.2.1)
        """
        w, b = self.params["W"], self.params["b"]
        self.x_shape = np.shape(x)
        rows, columns = _places(self.x_shape, w.shape[:2], self.stride, self.padding)
        self.col = im2col(x, w.shape[:2], self.stride, self.padding)
        flat = self.col @ w.reshape(-1, w.shape[3]) + b  # refuses other channels than those of the filters
        self.out = flat.reshape(len(x), rows, columns, w.shape[3])
        return self.out

    def backward(self, dout: np.ndarray) -> np.ndarray:
        """Put the gradients of W and b into grads, replacing the old ones, and return the gradient of x.

        W와 b의 기울기를 구해 grads의 이전 값을 바꿔 넣고, x의 기울기를 돌려줍니다. 파라미터는 바꾸지 않습니다.

        Args:
            dout: Gradient of the loss with respect to this layer's last output (N, OH, OW, F). It is not changed.

        Returns:
            Gradient with respect to the last x (N, H, W, C); float32 for float32, else float64.

        Raises:
            RuntimeError: If no forward came before (ValueError is fine too).
            ValueError: If dout does not have the shape of the last output.

        Source: seed L60, L61 (10.1.4)
        """
        if self.out is None:
            raise RuntimeError("backward needs a forward before it")
        if np.shape(dout) != self.out.shape:
            raise ValueError(f"dout has shape {np.shape(dout)}, the last output had {self.out.shape}")
        w = self.params["W"]
        rows = _as_float(dout).reshape(-1, w.shape[3])
        self.grads = {"W": (self.col.T @ rows).reshape(w.shape), "b": rows.sum(axis=0)}
        return col2im(rows @ w.reshape(-1, w.shape[3]).T, self.x_shape, w.shape[:2], self.stride, self.padding)
