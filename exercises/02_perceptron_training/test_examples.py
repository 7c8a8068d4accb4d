"""Visible examples of unit 02: read them; `deepdrill check 02` runs them."""

import numpy as np
import pytest

from autograder.testing import assert_close, assert_raises, assert_unchanged

SAMPLES = np.array([[2.0, 1.0], [1.0, 3.0], [3.0, 2.0]])
WANTED = np.array([1, 0, 1])


@pytest.mark.task(
    "update",
    en="a wrong answer moves the weights and the bias",
    ko="출력이 틀리면 가중치와 편향이 바뀝니다",
)
def test_update_after_two_wrong_answers(learner):
    """The first two steps of the table in the statement."""
    w, b = learner.update(np.array([0.0, 0.0]), 0.0, np.array([2.0, 1.0]), 1)
    assert_close(w, np.array([2.0, 1.0]))
    assert_close(b, 1.0)
    start = np.array([2.0, 1.0])
    w, b = learner.update(start, 1.0, np.array([1.0, 3.0]), 0)
    assert_close(w, np.array([1.0, -2.0]))
    assert_close(b, 0.0)
    assert_unchanged(learner)


@pytest.mark.task(
    "update",
    en="a right answer changes nothing",
    ko="출력이 맞으면 아무것도 바뀌지 않습니다",
)
def test_update_after_a_right_answer(learner):
    """The sum is 9, so the output is 1, as wanted."""
    w, b = learner.update(np.array([4.0, 0.0]), 1.0, np.array([2.0, 1.0]), 1)
    assert_close(w, np.array([4.0, 0.0]))
    assert_close(b, 1.0)


@pytest.mark.task(
    "update",
    en="sizes that differ are refused",
    ko="크기가 다르면 ValueError를 일으킵니다",
)
def test_update_refuses_sizes_that_differ(learner):
    """ValueError, with any text; numpy would stretch the single number without asking."""
    with assert_raises(ValueError):
        learner.update(np.array([1.0, 2.0]), 0.0, np.array([1.0]), 1)


@pytest.mark.task(
    "train_perceptron",
    en="training follows the table of the statement",
    ko="훈련이 본문의 표와 똑같이 진행됩니다",
)
def test_training_follows_the_table(learner):
    """Three samples, three epochs."""
    w, b, errors = learner.train_perceptron(SAMPLES, WANTED)
    assert_close(w, np.array([3.0, -3.0]))
    assert_close(b, 0.0)
    assert_close(errors, [3, 1, 0])


@pytest.mark.task(
    "train_perceptron",
    en="training starts from the weights and the bias that are given",
    ko="훈련은 전달받은 가중치와 편향에서 시작합니다",
)
def test_training_from_given_weights(learner):
    """One epoch that starts where the first epoch of the table has ended."""
    w, b, errors = learner.train_perceptron(SAMPLES, WANTED, max_epochs=1, w=np.array([4.0, 0.0]), b=1.0)
    assert_close(w, np.array([3.0, -3.0]))
    assert_close(b, 0.0)
    assert_close(errors, [1])


@pytest.mark.task(
    "separates",
    en="one wrong answer is enough to say no",
    ko="하나라도 틀리면 나누지 못한 것입니다",
)
def test_separates_after_one_and_after_three_epochs(learner):
    """The weights of the table after its first and after its last epoch."""
    assert_close(learner.separates(np.array([4.0, 0.0]), 1.0, SAMPLES, WANTED), False)
    assert_close(learner.separates(np.array([3.0, -3.0]), 0.0, SAMPLES, WANTED), True)


@pytest.mark.task(
    "converged",
    en="training has reached its goal after an epoch without a mistake",
    ko="틀린 것이 없는 에포크로 끝나면 훈련이 목표에 이른 것입니다",
)
def test_converged_for_two_lists(learner):
    """The list of the table, and the same list one epoch earlier."""
    assert_close(learner.converged([3, 1, 0]), True)
    assert_close(learner.converged([3, 1]), False)
