"""Visible examples of unit 05: read them; `deepdrill check 05` runs them."""

import numpy as np
import pytest

from autograder.testing import assert_close, assert_raises

Y = np.array([2.5, 4.0, 7.0])
T = np.array([3.0, 4.0, 5.0])
"""The three flats of the statement."""

P = np.array([[0.7, 0.2, 0.1], [0.1, 0.3, 0.6]])
"""The two rows of probabilities of the statement; their labels are 0 and 1."""


@pytest.mark.task(
    "one_hot",
    en="each label becomes a row with a single 1",
    ko="레이블 하나가 1이 하나뿐인 행이 됩니다",
)
def test_one_hot_of_three_labels(learner):
    """The labels of the statement; the result is an array of float64."""
    want = np.array([[0.0, 0.0, 1.0, 0.0], [1.0, 0.0, 0.0, 0.0], [0.0, 0.0, 1.0, 0.0]])
    assert_close(learner.one_hot(np.array([2, 0, 2]), 4), want)


@pytest.mark.task(
    "one_hot",
    en="a label for which there is no column is refused",
    ko="해당하는 열이 없는 레이블에는 오류를 냅니다",
)
def test_one_hot_refuses_a_label_of_no_class(learner):
    """Two classes have the labels 0 and 1."""
    with assert_raises(ValueError):
        learner.one_hot(np.array([0, 2]), 2)


@pytest.mark.task("mse", en="the squared differences are averaged", ko="차이의 제곱을 평균합니다")
def test_mse_of_three_flats(learner):
    """0.25 + 0 + 4, divided by 3."""
    assert_close(learner.mse(Y, T), 4.25 / 3)


@pytest.mark.task("mse", en="different shapes are refused", ko="모양이 서로 다르면 오류를 냅니다")
def test_mse_refuses_a_column_for_a_row(learner):
    """Without a check numpy makes nine differences of these."""
    with assert_raises(ValueError):
        learner.mse(Y, T.reshape(3, 1))


@pytest.mark.task(
    "mse_grad",
    en="a prediction that is too low has a negative slope, one that is too high a positive one",
    ko="타깃값보다 낮은 예측값의 기울기는 음수이고, 높은 예측값의 기울기는 양수입니다",
)
def test_mse_grad_of_three_flats(learner):
    """The last line of the table."""
    assert_close(learner.mse_grad(Y, T), np.array([-1 / 3, 0.0, 4 / 3]))


@pytest.mark.task(
    "cross_entropy",
    en="labels and one-hot rows give the same mean cost",
    ko="레이블을 넣어도 원-핫 행을 넣어도 손실의 평균이 같습니다",
)
def test_cross_entropy_of_two_samples(learner):
    """The costs of the statement, 0.357 and 1.204."""
    want = (0.35667494393873245 + 1.2039728043259361) / 2
    assert_close(learner.cross_entropy(P, np.array([0, 1])), want)
    assert_close(learner.cross_entropy(P, np.array([[1, 0, 0], [0, 1, 0]])), want)


@pytest.mark.task(
    "cross_entropy",
    en="a probability of 0 costs much, but not infinitely much",
    ko="확률이 0이면 손실이 크지만 무한대는 아닙니다",
)
def test_cross_entropy_of_a_sure_and_wrong_answer(learner):
    """Minus the logarithm of 1e-12."""
    assert_close(learner.cross_entropy(np.array([[1.0, 0.0]]), np.array([1])), 27.631, atol=1e-3)


@pytest.mark.task(
    "softmax_cross_entropy",
    en="the loss and the gradient of one sample are those of the statement",
    ko="데이터 하나의 손실과 기울기가 본문과 같습니다",
)
def test_softmax_cross_entropy_of_one_sample(learner):
    """Scores 2, 1, 0 and the label 1; the statement has three digits."""
    loss, dz = learner.softmax_cross_entropy(np.array([[2.0, 1.0, 0.0]]), np.array([1]))
    assert_close(loss, 1.408, atol=1e-3)
    assert_close(dz, np.array([[0.665, -0.755, 0.090]]), atol=1e-3)


@pytest.mark.task(
    "softmax_cross_entropy",
    en="a true class far below the best one costs the whole gap",
    ko="정답 클래스의 점수가 한참 낮으면 그 차이가 그대로 손실이 됩니다",
)
def test_softmax_cross_entropy_of_a_large_gap(learner):
    """The probability of the true class is so small that it is rounded to 0."""
    loss, _ = learner.softmax_cross_entropy(np.array([[3000.0, 1000.0]]), np.array([1]))
    assert_close(loss, 2000.0)


@pytest.mark.task("better_model", en="the smallest loss wins", ko="손실이 가장 작은 모델이 가장 좋습니다")
def test_better_model_of_three(learner):
    """The dictionary of the statement."""
    assert learner.better_model({"A": 0.52, "B": 0.47, "C": 1.8}) == "B"
