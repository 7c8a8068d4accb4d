"""Visible examples of 01_toy."""

import numpy as np
import pytest
from autograder.testing import assert_close, assert_raises


@pytest.mark.task("double", en="two numbers are doubled", ko="숫자 두 개를 두 배로 만듭니다")
def test_double_of_two_numbers(learner):
    """The example of the statement."""
    assert_close(learner.double(np.array([1.5, -2.0])), np.array([3.0, -4.0]))


@pytest.mark.task("row_means", en="two rows give two means", ko="행 두 개에서 평균 두 개가 나옵니다")
def test_row_means_of_two_rows(learner):
    """The example of the statement."""
    assert_close(learner.row_means(np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 9.0]])), np.array([2.0, 6.0]))


@pytest.mark.task("clip", en="limits in the wrong order are refused", ko="순서가 뒤바뀐 한계를 거부합니다")
def test_clip_refuses_limits_in_the_wrong_order(learner):
    """There is no number between 2 and 1."""
    with assert_raises(ValueError):
        learner.clip(np.array([1.0]), 2.0, 1.0)


@pytest.mark.task("shout", en="a word becomes loud", ko="단어를 크게 외칩니다")
def test_shout_of_hello(learner):
    """The example of the statement."""
    assert learner.shout("hello") == "HELLO!"


@pytest.mark.task("countdown", en="counting down from 3", ko="3부터 거꾸로 셉니다")
def test_countdown_from_three(learner):
    """The example of the statement."""
    assert learner.countdown(3) == [3, 2, 1, 0]
