"""Visible examples of unit 13: read them; `deepdrill check 13` runs them."""

import numpy as np
import pytest

from autograder.testing import assert_close, assert_raises

X = np.array([[1.0, 3.0, 2.0, 0.0], [5.0, 1.0, 0.0, 6.0], [-4.0, -2.0, 7.0, 1.0], [-1.0, -3.0, 2.0, 2.0]])
"""The feature map of the statement: four rows, four columns; pooling wants it as a batch of one with one channel."""


@pytest.mark.task(
    "max_pool",
    en="the largest number of each 2x2 window of the text",
    ko="본문의 특성 맵에서 2x2 영역마다 가장 큰 값을 구합니다",
)
def test_max_pool_of_the_statement(learner):
    """Four windows, four numbers; one of them is negative."""
    got = learner.max_pool(X[None, :, :, None])
    assert_close(got, np.array([[5.0, 6.0], [-1.0, 7.0]])[None, :, :, None])


@pytest.mark.task(
    "max_pool",
    en="windows of three cells that move by two overlap",
    ko="크기가 3이고 스트라이드가 2이면 영역이 겹칩니다",
)
def test_max_pool_with_overlapping_windows(learner):
    """Columns 0 to 2 and 2 to 4; the cell in the middle belongs to both."""
    x = np.array([[1.0, 0.0, 8.0, 2.0, 5.0], [0.0, 4.0, 3.0, 0.0, 9.0], [7.0, 6.0, 2.0, 1.0, 0.0]])
    assert_close(learner.max_pool(x[None, :, :, None], size=3, stride=2), np.array([8.0, 9.0])[None, None, :, None])


@pytest.mark.task(
    "avg_pool",
    en="the mean of each 2x2 window of the text",
    ko="본문의 특성 맵에서 2x2 영역마다 평균을 구합니다",
)
def test_avg_pool_of_the_statement(learner):
    """Add four numbers, divide by four."""
    got = learner.avg_pool(X[None, :, :, None])
    assert_close(got, np.array([[2.5, 2.0], [-2.5, 3.0]])[None, :, :, None])


@pytest.mark.task(
    "avg_pool",
    en="a window larger than the picture is refused",
    ko="이미지보다 큰 영역은 거부합니다",
)
def test_avg_pool_refuses_a_window_that_is_too_large(learner):
    """Five rows do not fit into four."""
    with assert_raises(ValueError):
        learner.avg_pool(X[None, :, :, None], 5)


@pytest.mark.task(
    "max_pool_backward",
    en="the largest cell of each window of the text gets the gradient",
    ko="본문의 특성 맵에서 영역마다 가장 큰 칸이 기울기를 받습니다",
)
def test_max_pool_backward_of_the_statement(learner):
    """Four numbers come in, four cells get them."""
    dout = np.array([[10.0, 20.0], [30.0, 40.0]])
    want = np.array([[0.0, 0.0, 0.0, 0.0], [10.0, 0.0, 0.0, 20.0], [0.0, 0.0, 40.0, 0.0], [30.0, 0.0, 0.0, 0.0]])
    got = learner.max_pool_backward(dout[None, :, :, None], X[None, :, :, None])
    assert_close(got, want[None, :, :, None])


@pytest.mark.task(
    "avg_pool_backward",
    en="the four cells of a window share its gradient",
    ko="영역의 네 칸이 기울기를 나누어 받습니다",
)
def test_avg_pool_backward_of_one_window(learner):
    """A quarter of 12 for each."""
    got = learner.avg_pool_backward(np.array([12.0]).reshape(1, 1, 1, 1), (1, 2, 2, 1))
    assert_close(got, np.array([[3.0, 3.0], [3.0, 3.0]])[None, :, :, None])


@pytest.mark.task(
    "unchanged_fraction",
    en="three of four cells are the same",
    ko="네 칸 중 세 칸이 같습니다",
)
def test_unchanged_fraction_of_two_small_maps(learner):
    """Only the last cell differs."""
    assert_close(
        learner.unchanged_fraction(np.array([[1.0, 2.0], [3.0, 4.0]]), np.array([[1.0, 2.0], [3.0, 5.0]])), 0.75
    )
