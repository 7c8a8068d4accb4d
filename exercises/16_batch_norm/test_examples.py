"""Visible examples of 16_batch_norm: the numbers of the statement."""

import numpy as np
import pytest

from autograder.testing import assert_close, assert_raises


@pytest.mark.task(
    "normalize",
    en="the column of the statement becomes -1.2247, 0, 1.2247",
    ko="본문의 열이 -1.2247, 0, 1.2247이 됩니다",
)
def test_normalize_the_column_of_the_statement(learner):
    """Beside it a column whose values are all equal."""
    batch = np.array([[1.0, 8.0], [3.0, 8.0], [5.0, 8.0]])
    assert_close(learner.normalize(batch, 1e-9), np.array([[-1.2247, 0], [0, 0], [1.2247, 0]]), atol=1e-4)


@pytest.mark.task("normalize", en="a single list of numbers is no batch", ko="1차원 배열은 배치로 받지 않습니다")
def test_normalize_refuses_one_axis(learner):
    """One axis instead of two."""
    with assert_raises(ValueError):
        learner.normalize(np.array([1.0, 3.0, 5.0]))


@pytest.mark.task(
    "BatchNorm",
    en="the batch of the statement is normalized in training, and leaves its notes",
    ko="본문의 배치를 훈련하면 정규화한 값이 나오고 이동 통계에 기록이 남습니다",
)
def test_training_with_the_batch_of_the_statement(learner):
    """A new layer with one feature."""
    layer = learner.BatchNorm(1)
    batch = np.array([[1.0], [3.0], [5.0]])
    assert_close(layer.forward(batch), np.array([[-1.2247], [0.0], [1.2247]]), atol=1e-4)
    assert_close(layer.running_mean, [0.3])
    assert_close(layer.running_var, [1.1667], atol=1e-4)


@pytest.mark.task(
    "BatchNorm",
    en="a single sample is normalized by the notes when the layer is used",
    ko="사용할 때는 데이터 하나를 이동 통계로 정규화합니다",
)
def test_use_with_a_single_sample(learner):
    """A 3, after the batch of the statement."""
    layer = learner.BatchNorm(1)
    layer.forward(np.array([[1.0], [3.0], [5.0]]))
    assert_close(layer.forward(np.array([[3.0]]), train=False), np.array([[2.4997]]), atol=1e-3)


@pytest.mark.task(
    "BatchNorm",
    en="the gradients are those of the example in the statement",
    ko="기울기가 본문의 예와 같습니다",
)
def test_gradients_of_the_statement(learner):
    """Only the first of the three outputs counts."""
    layer = learner.BatchNorm(1, eps=1e-9)
    layer.forward(np.array([[1.0], [3.0], [5.0]]))
    back = layer.backward(np.array([[1.0], [0.0], [0.0]]))
    assert_close(back, np.array([[0.1021], [-0.2041], [0.1021]]), atol=1e-4)
    assert_close(layer.grads["gamma"], [-1.2247], atol=1e-4)
    assert_close(layer.grads["beta"], [1.0])
