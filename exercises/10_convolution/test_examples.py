"""Visible examples of unit 10: read them; `deepdrill check 10` runs them."""

import numpy as np
import pytest

from autograder.testing import assert_close, assert_raises

X = np.array([[1.0, 0.0, 2.0, 1.0], [3.0, 1.0, 0.0, 2.0], [0.0, 2.0, 1.0, 0.0]])
"""The image of the statement: three rows, four columns."""


@pytest.mark.task(
    "correlate2d",
    en="a filter of two rows and two columns slides over the image of the text",
    ko="본문의 이미지에 2행 2열 필터를 적용합니다",
)
def test_correlate2d_of_the_statement(learner):
    """Six places, six numbers."""
    k = np.array([[1.0, 2.0], [0.0, -1.0]])
    assert_close(learner.correlate2d(X, k), np.array([[0.0, 4.0, 2.0], [3.0, 0.0, 4.0]]))


@pytest.mark.task(
    "correlate2d",
    en="integers become float64",
    ko="정수는 float64가 됩니다",
)
def test_correlate2d_of_integers(learner):
    """One row of whole numbers: twice the left neighbour minus the right one."""
    got = learner.correlate2d(np.array([[5, 2, 9]]), np.array([[2, -1]]))
    assert_close(got, np.array([[8.0, -5.0]]))


@pytest.mark.task(
    "correlate2d",
    en="a filter taller than the image is refused",
    ko="이미지보다 세로로 긴 필터는 거부합니다",
)
def test_correlate2d_refuses_a_filter_that_is_too_tall(learner):
    """Four rows do not fit into three."""
    with assert_raises(ValueError):
        learner.correlate2d(X, np.ones((4, 1)))


@pytest.mark.task(
    "conv2d",
    en="one image of one channel, two filters with a bias each",
    ko="채널이 하나인 이미지 한 장에 편향이 있는 필터 2개를 적용합니다",
)
def test_conv2d_with_two_filters(learner):
    """The filter of the statement and one that adds up its window; the maps lie along the last axis."""
    w = np.zeros((2, 2, 1, 2))
    w[:, :, 0, 0] = [[1.0, 2.0], [0.0, -1.0]]
    w[:, :, 0, 1] = 1.0
    got = learner.conv2d(X.reshape(1, 3, 4, 1), w, np.array([10.0, -1.0]))
    assert_close(got[..., 0], np.array([[[10.0, 14.0, 12.0], [13.0, 10.0, 14.0]]]))
    assert_close(got[..., 1], np.array([[[4.0, 2.0, 4.0], [5.0, 3.0, 2.0]]]))


@pytest.mark.task(
    "conv2d",
    en="the channels of a pixel add up to one number",
    ko="한 픽셀의 채널들은 값 하나로 더해집니다",
)
def test_conv2d_adds_up_the_channels(learner):
    """Two pixels with three channels, a filter of one cell."""
    x = np.array([[[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]]])
    w = np.array([1.0, 10.0, 100.0]).reshape(1, 1, 3, 1)
    assert_close(learner.conv2d(x, w), np.array([[[[321.0], [654.0]]]]))


@pytest.mark.task(
    "make_filter",
    en="the filter for vertical edges",
    ko="세로 경계선을 찾는 필터입니다",
)
def test_make_filter_for_vertical_edges(learner):
    """Left minus right, in every row."""
    assert_close(learner.make_filter("vertical_edge"), np.array([[1.0, 0, -1], [1, 0, -1], [1, 0, -1]]))


@pytest.mark.task(
    "strongest_match",
    en="row and column of the largest number, the first one of equals",
    ko="가장 큰 값의 행과 열이며, 같은 값이 여럿이면 첫 번째입니다",
)
def test_strongest_match_of_a_small_map(learner):
    """The map of the statement holds 4 twice."""
    row, column = learner.strongest_match(np.array([[0.0, 4.0, 2.0], [3.0, 0.0, 4.0]]))
    assert_close(row, 0)
    assert_close(column, 1)
