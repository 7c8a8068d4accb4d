"""Visible examples of unit 11: read them; `deepdrill check 11` runs them."""

import numpy as np
import pytest

from autograder.testing import assert_close, assert_raises

X = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]).reshape(1, 2, 3, 1)
"""The image of the statement: two rows, three columns, one channel."""


@pytest.mark.task(
    "conv_output_size",
    en="the sizes of the table in the text",
    ko="본문의 표에 있는 크기입니다",
)
def test_conv_output_size_of_the_table(learner):
    """Without and with padding, with larger strides."""
    assert_close(learner.conv_output_size(6, 3), 4)
    assert_close(learner.conv_output_size(6, 3, 1, 1), 6)
    assert_close(learner.conv_output_size(9, 3, stride=2), 4)
    assert_close(learner.conv_output_size(10, 3, stride=2), 4)
    assert_close(learner.conv_output_size(3, 5, padding=1), 1)


@pytest.mark.task(
    "conv_output_size",
    en="a filter that does not fit is refused",
    ko="들어가지 않는 필터는 거부합니다",
)
def test_conv_output_size_refuses_a_filter_that_is_too_large(learner):
    """Three cells and one more at each end are five."""
    with assert_raises(ValueError):
        learner.conv_output_size(3, 6, 1, 1)


@pytest.mark.task(
    "same_padding",
    en="a filter of three needs one cell at each end",
    ko="크기가 3인 필터에는 양쪽 끝에 한 칸씩 더합니다",
)
def test_same_padding_of_three(learner):
    """And an even filter has no such padding."""
    assert_close(learner.same_padding(3), 1)
    with assert_raises(ValueError):
        learner.same_padding(4)


@pytest.mark.task(
    "times_until_gone",
    en="ten cells and a filter of four: 10, 7, 4, 1",
    ko="열 칸에 크기가 4인 필터를 적용하면 10, 7, 4, 1로 줄어듭니다",
)
def test_times_until_gone_of_ten_and_four(learner):
    """Three convolutions."""
    assert_close(learner.times_until_gone(10, 4), 3)


@pytest.mark.task(
    "pad2d",
    en="a frame of zeros, or of another number, round the image of the text",
    ko="본문의 이미지에 0이나 다른 수로 테두리를 두릅니다",
)
def test_pad2d_of_the_statement(learner):
    """Four rows and five columns; the channel axis is taken away for reading."""
    padded = np.array([[0.0, 0, 0, 0, 0], [0, 1, 2, 3, 0], [0, 4, 5, 6, 0], [0, 0, 0, 0, 0]])
    assert_close(learner.pad2d(X, 1), padded.reshape(1, 4, 5, 1))
    nines = np.array([[9.0, 9, 9, 9, 9], [9, 1, 2, 3, 9], [9, 4, 5, 6, 9], [9, 9, 9, 9, 9]])
    assert_close(learner.pad2d(X, 1, 9.0), nines.reshape(1, 4, 5, 1))


@pytest.mark.task(
    "conv2d",
    en="a filter of ones on the image of the text, with padding 1",
    ko="본문의 이미지에 모든 칸이 1인 필터를 패딩 1로 적용합니다",
)
def test_conv2d_of_the_statement(learner):
    """Stride 1 keeps the size, stride 2 skips what lies between."""
    ones = np.ones((3, 3, 1, 1))
    got = learner.conv2d(X, ones, padding=1)
    assert_close(got, np.array([[12.0, 21.0, 16.0], [12.0, 21.0, 16.0]]).reshape(1, 2, 3, 1))
    got = learner.conv2d(X, ones, np.array([0.5]), stride=2, padding=1)
    assert_close(got, np.array([12.5, 16.5]).reshape(1, 1, 2, 1))
