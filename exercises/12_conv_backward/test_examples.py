"""Visible examples of 12_conv_backward: the picture, the filter and the numbers of the statement."""

import numpy as np
import pytest

from autograder.testing import assert_close, assert_gradient, assert_raises

PICTURE = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]).reshape(1, 2, 3, 1)
FILTER = np.array([[1.0, 0.0], [2.0, -1.0]]).reshape(2, 2, 1, 1)


@pytest.mark.task(
    "im2col",
    en="the two windows of the picture become two rows",
    ko="이미지에 있는 두 영역이 두 행이 됩니다",
)
def test_im2col_of_two_windows(learner):
    """Two rows and three columns, windows of 2x2."""
    assert_close(learner.im2col(PICTURE, (2, 2)), np.array([[1.0, 2.0, 4.0, 5.0], [2.0, 3.0, 5.0, 6.0]]))


@pytest.mark.task(
    "im2col",
    en="the channels of a pixel stay next to each other",
    ko="한 픽셀의 채널 값들은 서로 이웃해 놓입니다",
)
def test_im2col_of_two_channels(learner):
    """One row of three pixels with two channels, windows of a single pixel and of two."""
    x = np.array([7.0, 70.0, 8.0, 80.0, 9.0, 90.0]).reshape(1, 1, 3, 2)
    assert_close(learner.im2col(x, (1, 1)), np.array([[7.0, 70.0], [8.0, 80.0], [9.0, 90.0]]))
    assert_close(learner.im2col(x, (1, 2)), np.array([[7.0, 70.0, 8.0, 80.0], [8.0, 80.0, 9.0, 90.0]]))


@pytest.mark.task(
    "im2col",
    en="a window that is larger than the picture is refused",
    ko="이미지보다 큰 영역을 거부합니다",
)
def test_im2col_refuses_a_window_that_does_not_fit(learner):
    """Three rows of a window, two rows of a picture."""
    with assert_raises(ValueError):
        learner.im2col(PICTURE, (3, 2))


@pytest.mark.task(
    "col2im",
    en="numbers return to their pixels, and in the column that both windows cover they are added",
    ko="수가 제 픽셀로 돌아가고, 두 영역이 함께 덮는 열에서는 더해집니다",
)
def test_col2im_of_two_windows(learner):
    """The rows that dout and the filter of the statement make."""
    rows = np.array([[10.0, 0.0, 20.0, -10.0], [1.0, 0.0, 2.0, -1.0]])
    want = np.array([[10.0, 1.0, 0.0], [20.0, -8.0, -1.0]]).reshape(1, 2, 3, 1)
    assert_close(learner.col2im(rows, (1, 2, 3, 1), (2, 2)), want)


@pytest.mark.task(
    "Conv2D",
    en="the layer of the statement is right in both directions",
    ko="본문에 나온 계층의 순전파와 역전파가 맞습니다",
)
def test_conv2d_of_the_statement(learner):
    """One picture, one filter, two places."""
    layer = learner.Conv2D(FILTER, np.array([1.0]))
    assert_close(layer.forward(PICTURE), np.array([5.0, 7.0]).reshape(1, 1, 2, 1))
    dx = layer.backward(np.array([10.0, 1.0]).reshape(1, 1, 2, 1))
    assert_close(layer.grads["W"], np.array([[12.0, 23.0], [45.0, 56.0]]).reshape(2, 2, 1, 1))
    assert_close(layer.grads["b"], np.array([11.0]))
    assert_close(dx, np.array([[10.0, 1.0, 0.0], [20.0, -8.0, -1.0]]).reshape(1, 2, 3, 1))


@pytest.mark.task(
    "Conv2D",
    en="with stride and padding, the gradient of the picture is what nudging every pixel a little finds",
    ko="스트라이드와 패딩이 있을 때도 이미지의 기울기가 픽셀을 하나씩 조금 움직여 잰 값과 같습니다",
)
def test_conv2d_gradient_check(learner):
    """The slope of the sum of all outputs; nudge the filters in the same way to check their gradient."""
    x = np.array([0.5, -1.0, 2.0, 1.5, 0.0, -0.5, 3.0, 1.0, -2.0]).reshape(1, 3, 3, 1)
    layer = learner.Conv2D(FILTER, np.array([0.0]), stride=2, padding=1)
    dx = layer.backward(np.ones(layer.forward(x).shape))
    assert_gradient(lambda v: layer.forward(v), x, dx)
