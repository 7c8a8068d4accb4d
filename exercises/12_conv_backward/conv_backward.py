"""Unit 12: a convolution layer that can be trained, by way of a matrix of windows.

영역을 행으로 늘어놓은 행렬을 이용해, 훈련할 수 있는 합성곱 계층을 만듭니다.
"""

import numpy as np


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
    raise NotImplementedError


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
    raise NotImplementedError


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
        raise NotImplementedError

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
        raise NotImplementedError

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
        raise NotImplementedError
