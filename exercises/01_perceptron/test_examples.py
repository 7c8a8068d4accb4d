"""Visible examples of unit 01: read them; `deepdrill check 01` runs them."""

import numpy as np
import pytest

from autograder.testing import assert_close, assert_raises, assert_shape, assert_unchanged


@pytest.mark.task(
    "weighted_sum",
    en="each input is multiplied by its own weight, and the bias is added at the end",
    ko="입력값마다 자기 가중치를 곱해 더하고 마지막에 편향을 더합니다",
)
def test_weighted_sum_of_three_inputs(learner):
    """The example of the statement, without a bias and with one."""
    x, w = np.array([2.0, 1.0, 3.0]), np.array([0.5, -1.0, 0.25])
    assert_close(learner.weighted_sum(x, w), 0.75)
    assert_close(learner.weighted_sum(x, w, -1.0), -0.25)
    assert_unchanged(learner)


@pytest.mark.task(
    "weighted_sum",
    en="inputs and weights of different sizes raise a ValueError",
    ko="입력값과 가중치의 크기가 다르면 ValueError를 일으킵니다",
)
def test_weighted_sum_of_different_sizes(learner):
    """Two inputs cannot share three weights."""
    with assert_raises(ValueError):
        learner.weighted_sum(np.array([1.0, 2.0]), np.array([1.0, 2.0, 3.0]))


@pytest.mark.task(
    "step",
    en="only a sum above 0 gives 1, and the answers are integers",
    ko="총합이 0을 넘을 때만 1을 출력하고, 출력은 정수입니다",
)
def test_step_of_four_sums(learner):
    """Below 0, exactly 0, and twice above it."""
    assert_close(learner.step(np.array([-2.0, 0.0, 0.1, 5.0])), np.array([0, 0, 1, 1], dtype=np.int64))


@pytest.mark.task(
    "perceptron",
    en="the perceptron says 1 above 0 and 0 at exactly 0",
    ko="퍼셉트론은 총합이 0을 넘으면 1, 정확히 0이면 0을 출력합니다",
)
def test_perceptron_with_three_biases(learner):
    """The example of the statement: the sums are 0.75, 0 and -0.25."""
    x, w = np.array([2.0, 1.0, 3.0]), np.array([0.5, -1.0, 0.25])
    assert_close(learner.perceptron(x, w), 1)
    assert_close(learner.perceptron(x, w, -0.75), 0)
    assert_close(learner.perceptron(x, w, -1.0), 0)


@pytest.mark.task(
    "perceptron_batch",
    en="each row of the batch gets an answer of its own",
    ko="배치의 행마다 출력이 하나씩 나옵니다",
)
def test_perceptron_batch_of_three_rows(learner):
    """The sums of the rows are 0.5, 0 and -1."""
    X = np.array([[2.0, 1.0], [1.0, 2.0], [0.0, 2.0]])
    got = learner.perceptron_batch(X, np.array([1.0, 0.5]), -2.0)
    assert_close(got, np.array([1, 0, 0], dtype=np.int64))


@pytest.mark.task("AND", en="AND needs both inputs", ko="AND는 두 입력이 모두 필요합니다")
def test_and_of_two_rows(learner):
    """Two of the four rows of the table."""
    assert_close(learner.AND(1, 1), 1)
    assert_close(learner.AND(1, 0), 0)


@pytest.mark.task("OR", en="OR needs one input", ko="OR는 입력 하나면 충분합니다")
def test_or_of_two_rows(learner):
    """Two of the four rows of the table."""
    assert_close(learner.OR(0, 1), 1)
    assert_close(learner.OR(0, 0), 0)


@pytest.mark.task("NAND", en="NAND says the opposite of AND", ko="NAND는 AND와 반대로 출력합니다")
def test_nand_of_two_rows(learner):
    """Two of the four rows of the table."""
    assert_close(learner.NAND(1, 1), 0)
    assert_close(learner.NAND(0, 0), 1)


@pytest.mark.task(
    "gate_weights",
    en="a gate has two weights and a bias, and an unknown name raises a ValueError",
    ko="게이트에는 가중치 두 개와 편향 하나가 있고, 모르는 이름에는 ValueError를 일으킵니다",
)
def test_gate_weights_of_and(learner):
    """With these numbers the sum is above 0 for two ones and not for two zeros."""
    w, b = learner.gate_weights("AND")
    assert_shape(w, (2,))
    assert w[0] + w[1] + b > 0
    assert b <= 0
    with assert_raises(ValueError):
        learner.gate_weights("XOR")
