"""Visible examples of unit 15: what can be said of chance; `deepdrill check 15` runs them."""

import numpy as np
import pytest

from autograder.testing import assert_close, assert_raises


@pytest.mark.task(
    "Dropout",
    en="at the rate 0.2 about one number in five becomes 0, and the others are divided by 0.8",
    ko="비율이 0.2이면 다섯 개 중 하나꼴로 0이 되고 나머지는 0.8로 나뉩니다",
)
def test_dropout_of_many_fours(learner):
    """What is not 0 must be 4 / 0.8 = 5; the share of zeros is near 0.2, not exactly 0.2."""
    out = learner.Dropout(0.2, np.random.default_rng(15)).forward(np.full((100, 50), 4.0))
    gone = out == 0
    assert 0.15 < np.mean(gone) < 0.25
    assert_close(out, np.where(gone, 0.0, 5.0))


@pytest.mark.task(
    "Dropout",
    en="in evaluation mode nothing is left out and nothing is scaled",
    ko="평가 모드에서는 아무것도 제외하지 않고 값도 바꾸지 않습니다",
)
def test_dropout_in_evaluation_mode(learner):
    """The same layer has been in training mode before; that has no influence."""
    layer = learner.Dropout(0.5, np.random.default_rng(1))
    x = np.array([[3.0, -1.0, 0.0], [2.0, 8.0, -5.0]])
    layer.forward(x)
    assert_close(layer.forward(x, train=False), x)
    assert_close(layer.backward(x), x)


@pytest.mark.task(
    "Dropout",
    en="the gradient goes where the numbers went, and is scaled like them",
    ko="기울기는 값이 지나간 자리로만 흐르고, 값과 같은 배율로 커집니다",
)
def test_dropout_backward_follows_forward(learner):
    """With ones in both directions both results are the factors themselves: 0 or 2."""
    layer = learner.Dropout(0.5, np.random.default_rng(2))
    out = layer.forward(np.ones((4, 25)))
    assert_close(np.unique(out), np.array([0.0, 2.0]))
    assert_close(layer.backward(np.ones((4, 25))), out)


@pytest.mark.task(
    "Dropout",
    en="leaving out everything is refused",
    ko="모든 원소를 제외하는 비율은 거부합니다",
)
def test_dropout_refuses_rate_one(learner):
    """With the rate 1 nothing would be left to divide."""
    with assert_raises(ValueError):
        learner.Dropout(1.0, np.random.default_rng(0))


@pytest.mark.task(
    "ensemble_mean",
    en="the mean of very many passes lies near x",
    ko="아주 여러 번 통과시킨 출력의 평균은 x에 가깝습니다",
)
def test_ensemble_mean_of_the_statement(learner):
    """The row of the text at the rate 0.5; more than a tenth away from it would be a strange accident."""
    x = np.array([[3.0, 10.0]])
    mean = learner.ensemble_mean(x, 0.5, np.random.default_rng(3), 5000)
    assert_close(mean / x, np.array([[1.0, 1.0]]), atol=0.1)


@pytest.mark.task(
    "ensemble_mean",
    en="one pass is one output in training mode",
    ko="한 번만 통과시키면 훈련 모드의 출력 하나와 같습니다",
)
def test_ensemble_mean_of_one_pass(learner):
    """Of ones at the rate 0.75 either 0 or 4 is left."""
    mean = learner.ensemble_mean(np.ones((10, 10)), 0.75, np.random.default_rng(4), 1)
    assert_close(np.unique(mean), np.array([0.0, 4.0]))
