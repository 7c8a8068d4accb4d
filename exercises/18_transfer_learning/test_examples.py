"""Visible examples of 18_transfer_learning: tiny models that can be followed with pencil and paper."""

import numpy as np
import pytest

from autograder.testing import assert_close, assert_raises, assert_shape


def two_layers():
    """A model with two inputs, two hidden neurons and two classes."""
    return {
        "W1": np.array([[1.0, 0.0], [0.0, 1.0]]),
        "b1": np.array([0.5, 0.5]),
        "W2": np.array([[1.0, -1.0], [2.0, 0.0]]),
        "b2": np.array([0.0, 0.0]),
    }


@pytest.mark.task(
    "copy_params",
    en="a copy of a model with two layers holds the same four arrays",
    ko="두 층짜리 모델의 복사본에는 같은 배열 네 개가 들어 있습니다",
)
def test_copy_params_of_two_layers(learner):
    """Names and numbers; whether the arrays are new ones, you can try out with `is`."""
    copy = learner.copy_params(two_layers())
    assert sorted(copy) == ["W1", "W2", "b1", "b2"]
    assert_close(copy["W2"], two_layers()["W2"])


@pytest.mark.task(
    "replace_head",
    en="a head for three classes takes the place of one for two, and the first layer stays",
    ko="클래스 두 개짜리 마지막 층이 세 개짜리로 바뀌고 첫째 층은 그대로 남습니다",
)
def test_replace_head_for_three_classes(learner):
    """The last layer of this model is layer 2."""
    new = learner.replace_head(two_layers(), 3, np.random.default_rng(0))
    assert_close(new["W1"], two_layers()["W1"])
    assert_shape(new["W2"], (2, 3))
    assert_close(new["b2"], np.zeros(3))


@pytest.mark.task(
    "trainable_names",
    en="in a model of two layers the head is the second one",
    ko="두 층짜리 모델의 마지막 층은 둘째 층입니다",
)
def test_trainable_names_of_two_layers(learner):
    """The order of the names does not matter."""
    assert sorted(learner.trainable_names(two_layers(), "all")) == ["W1", "W2", "b1", "b2"]
    assert sorted(learner.trainable_names(two_layers(), "head")) == ["W2", "b2"]
    with assert_raises(ValueError):
        learner.trainable_names(two_layers(), "tail")


@pytest.mark.task(
    "fine_tune",
    en="with a frozen first layer, the first step moves the head by the learning rate, towards the right class",
    ko="첫째 층을 동결하면 첫 단계에서 마지막 층이 정답 클래스 쪽으로 학습률만큼 움직입니다",
)
def test_fine_tune_one_step_of_the_head(learner):
    """One sample, one step: Adam's first step is as long as the learning rate in every place."""
    tuned, history = learner.fine_tune(
        two_layers(), np.array([[1.0, 2.0]]), np.array([1]), mode="head", lr=0.1, epochs=1, batch_size=1,
        rng=np.random.default_rng(0),
    )  # fmt: skip
    assert_close(tuned["W1"], two_layers()["W1"])
    assert_close(tuned["W2"], np.array([[0.9, -0.9], [1.9, 0.1]]), atol=1e-6)
    assert_close(tuned["b2"], np.array([-0.1, 0.1]), atol=1e-6)
    assert_close(history, [8.000335], atol=1e-5)


@pytest.mark.task(
    "epochs_to_reach",
    en="of four epochs the third is the first with at least 0.8",
    ko="네 에포크 가운데 정확도가 처음으로 0.8 이상인 것은 세 번째입니다",
)
def test_epochs_to_reach_in_four_epochs(learner):
    """A goal that is never reached has no epoch."""
    assert learner.epochs_to_reach([0.5, 0.7, 0.8, 0.9], 0.8) == 3
    assert learner.epochs_to_reach([0.5, 0.7, 0.8, 0.9], 0.95) is None
