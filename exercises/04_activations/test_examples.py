"""Visible examples of unit 04: read them; `deepdrill check 04` runs them."""

import numpy as np
import pytest

from autograder.testing import assert_close, assert_gradient, assert_raises, assert_unchanged


@pytest.mark.task(
    "step",
    en="only a sum above 0 fires, and the answers are integers",
    ko="총합이 0을 넘을 때만 1을 출력하며, 출력은 정수입니다",
)
def test_step_fires_above_zero(learner):
    """Three sums, one on each side of 0 and one on it."""
    assert_close(learner.step(np.array([-0.3, 0.0, 4.0])), np.array([0, 0, 1], dtype=np.int64))


@pytest.mark.task(
    "sigmoid", en="the sigmoid curve passes through one half at 0", ko="시그모이드 곡선은 0에서 1/2을 지납니다"
)
def test_sigmoid_of_a_few_numbers(learner):
    """Three points of the curve."""
    want = np.array([[0.11920292202211755, 0.5, 0.8807970779778823]])
    assert_close(learner.sigmoid(np.array([[-2.0, 0.0, 2.0]])), want)


@pytest.mark.task(
    "sigmoid", en="a large input gives no overflow warning", ko="입력이 커도 오버플로 경고가 나오지 않습니다"
)
def test_sigmoid_of_a_large_number(learner):
    """A warning counts as an error inside this block."""
    with np.errstate(over="raise", invalid="raise", divide="raise"):
        assert_close(learner.sigmoid(np.array([-900.0, 900.0])), np.array([0.0, 1.0]), atol=1e-12)


@pytest.mark.task(
    "relu", en="what is above 0 passes, the rest becomes 0", ko="0보다 크면 그대로 통과하고 나머지는 0이 됩니다"
)
def test_relu_of_a_row(learner):
    """One row; the array that was passed in stays as it was."""
    assert_close(learner.relu(np.array([3.5, -1.5, 0.0, 0.25])), np.array([3.5, 0.0, 0.0, 0.25]))
    assert_unchanged(learner)


@pytest.mark.task("relu", en="integers become float64", ko="정수는 float64가 됩니다")
def test_relu_of_integers(learner):
    """The type of the result is a part of the answer."""
    assert_close(learner.relu(np.array([[-7, 7], [1, -1]])), np.array([[0.0, 7.0], [1.0, 0.0]]))


@pytest.mark.task("softmax", en="the probabilities of each row add up to 1", ko="각 행의 확률을 더하면 1이 됩니다")
def test_softmax_of_two_rows(learner):
    """Powers of e in the ratio 1 to 4, and a score of -inf between two equal ones."""
    assert_close(learner.softmax(np.log([[1.0, 4.0], [3.0, 3.0]])), np.array([[0.2, 0.8], [0.5, 0.5]]))
    assert_close(learner.softmax(np.array([2.0, -np.inf, 2.0])), np.array([0.5, 0.0, 0.5]))


@pytest.mark.task("softmax", en="axis=0 works down the columns", ko="axis=0이면 열을 따라 계산합니다")
def test_softmax_down_the_columns(learner):
    """Two columns with the same difference of scores."""
    got = learner.softmax(np.log([[1.0, 2.0], [9.0, 18.0]]), axis=0)
    assert_close(got, np.array([[0.1, 0.1], [0.9, 0.9]]))


@pytest.mark.task(
    "leaky_relu", en="a negative input keeps the share alpha", ko="음수 입력은 alpha배가 되어 살아남습니다"
)
def test_leaky_relu_keeps_a_share(learner):
    """One number on each side of 0."""
    assert_close(learner.leaky_relu(np.array([-5.0, 5.0]), alpha=0.2), np.array([-1.0, 5.0]))


@pytest.mark.task("leaky_relu", en="a negative alpha is refused", ko="alpha가 음수이면 거부합니다")
def test_leaky_relu_refuses_a_negative_alpha(learner):
    """ValueError, with any text."""
    with assert_raises(ValueError):
        learner.leaky_relu(np.array([1.0]), alpha=-1.0)


@pytest.mark.task(
    "sigmoid_grad",
    en="the derivative is the slope that small nudges of the input show",
    ko="미분값이 입력을 조금 움직여서 잰 기울기와 같습니다",
)
def test_sigmoid_grad_against_differences(learner):
    """The numbers are inputs of the sigmoid, not its outputs."""
    x = np.array([-1.0, 0.5, 3.0])
    assert_gradient(lambda z: 1 / (1 + np.exp(-z)), x, learner.sigmoid_grad(x))


@pytest.mark.task(
    "relu_grad", en="the slope is 1 above 0 and 0 elsewhere", ko="기울기는 0보다 크면 1, 나머지는 0입니다"
)
def test_relu_grad_of_a_row(learner):
    """0 belongs to the flat side."""
    assert_close(learner.relu_grad(np.array([-9.0, 0.0, 0.5])), np.array([0.0, 0.0, 1.0]))


@pytest.mark.task(
    "leaky_relu_grad", en="the slope is 1 above 0 and alpha elsewhere", ko="기울기는 0보다 크면 1, 나머지는 alpha입니다"
)
def test_leaky_relu_grad_of_a_row(learner):
    """0 belongs to the side of alpha."""
    assert_close(learner.leaky_relu_grad(np.array([-9.0, 0.0, 0.5]), alpha=0.125), np.array([0.125, 0.125, 1.0]))
