"""Visible examples of unit 17: the numbers of the statement; `deepdrill check 17` runs them."""

import numpy as np
import pytest

from autograder.testing import assert_close, assert_raises, assert_unchanged


@pytest.mark.task(
    "SGD", en="three updates give the numbers of the statement", ko="세 번 갱신한 값이 본문의 숫자와 같습니다"
)
def test_sgd_of_the_statement(learner):
    """The gradients are 3, 4 and 0; the parameter begins at 0."""
    params, optimizer = learner.inout({"w": np.array([0.0])}), learner.SGD(lr=0.1)
    for g, want in ((3.0, -0.3), (4.0, -0.7), (0.0, -0.7)):
        optimizer.update(params, {"w": np.array([g])})
        assert_unchanged(learner)
        assert_close(params.value["w"], np.array([want]))


@pytest.mark.task("SGD", en="a learning rate of 0 is refused", ko="학습률이 0이면 거부합니다")
def test_sgd_refuses_to_stand_still(learner):
    """ValueError, with any text, as soon as the optimizer is made."""
    with assert_raises(ValueError):
        learner.SGD(lr=0)


@pytest.mark.task(
    "SGD",
    en="a missing gradient is refused before anything moves",
    ko="기울기가 하나라도 없으면 아무것도 움직이기 전에 거부합니다",
)
def test_sgd_refuses_a_missing_gradient(learner):
    """b has no gradient, so W stays where it is."""
    params = learner.inout({"W": np.ones((2, 2)), "b": np.zeros(2)})
    with assert_raises(ValueError, KeyError):
        learner.SGD().update(params, {"W": np.ones((2, 2))})
    assert_close(params.value["W"], np.ones((2, 2)))


@pytest.mark.task(
    "Momentum", en="three updates give the numbers of the statement", ko="세 번 갱신한 값이 본문의 숫자와 같습니다"
)
def test_momentum_of_the_statement(learner):
    """It moves on in the third update, where the gradient is 0."""
    params, optimizer = learner.inout({"w": np.array([0.0])}), learner.Momentum(lr=0.1, momentum=0.5)
    for g, want in ((3.0, -0.3), (4.0, -0.85), (0.0, -1.125)):
        optimizer.update(params, {"w": np.array([g])})
        assert_close(params.value["w"], np.array([want]))


@pytest.mark.task("Momentum", en="each parameter has its own velocity", ko="파라미터마다 속도가 따로 있습니다")
def test_momentum_of_two_parameters(learner):
    """One is pushed to the left, the other one to the right, and both go on rolling."""
    params, optimizer = learner.inout({"a": np.array([0.0]), "b": np.zeros(3)}), learner.Momentum(lr=1, momentum=0.5)
    for g in (1.0, 0.0):
        optimizer.update(params, {"a": np.array([g]), "b": np.full(3, -2 * g)})
    assert_close(params.value["a"], np.array([-1.5]))
    assert_close(params.value["b"], np.full(3, 3.0))


@pytest.mark.task(
    "Adagrad", en="three updates give the numbers of the statement", ko="세 번 갱신한 값이 본문의 숫자와 같습니다"
)
def test_adagrad_of_the_statement(learner):
    """The roots of the sums are 3, 5 and 5."""
    params, optimizer = learner.inout({"w": np.array([0.0])}), learner.Adagrad(lr=0.1)
    for g, want in ((3.0, -0.1), (4.0, -0.18), (0.0, -0.18)):
        optimizer.update(params, {"w": np.array([g])})
        assert_close(params.value["w"], np.array([want]), atol=1e-6)


@pytest.mark.task("Adagrad", en="eps is added to the root", ko="eps는 제곱근에 더합니다")
def test_adagrad_adds_eps_to_the_root(learner):
    """The root is 1 and eps is 1, so the step is half of lr."""
    params = learner.inout({"w": np.array([7.0])})
    learner.Adagrad(lr=1, eps=1.0).update(params, {"w": np.array([1.0])})
    assert_close(params.value["w"], np.array([6.5]))


@pytest.mark.task(
    "RMSProp", en="three updates give the numbers of the statement", ko="세 번 갱신한 값이 본문의 숫자와 같습니다"
)
def test_rmsprop_of_the_statement(learner):
    """The means are 4.5, 10.25 and 5.125."""
    params, optimizer = learner.inout({"w": np.array([0.0])}), learner.RMSProp(lr=0.1, decay=0.5)
    for g, want in ((3.0, -0.141421), (4.0, -0.266360), (0.0, -0.266360)):
        optimizer.update(params, {"w": np.array([g])})
        assert_close(params.value["w"], np.array([want]), atol=1e-6)


@pytest.mark.task(
    "Adam", en="three updates give the numbers of the statement", ko="세 번 갱신한 값이 본문의 숫자와 같습니다"
)
def test_adam_of_the_statement(learner):
    """The first step is lr; the third one does not stop although the gradient is 0."""
    params, optimizer = learner.inout({"w": np.array([0.0])}), learner.Adam(lr=0.1, beta1=0.5, beta2=0.5)
    for g, want in ((3.0, -0.1), (4.0, -0.199184), (0.0, -0.264115)):
        optimizer.update(params, {"w": np.array([g])})
        assert_close(params.value["w"], np.array([want]), atol=1e-6)


@pytest.mark.task("Adam", en="a beta of 1 is refused", ko="beta가 1이면 거부합니다")
def test_adam_refuses_a_beta_of_one(learner):
    """A mean that keeps everything would never learn of a new gradient."""
    for settings in ({"beta1": 1.0}, {"beta2": 1.0}):
        with assert_raises(ValueError):
            learner.Adam(**settings)


@pytest.mark.task(
    "descend",
    en="two steps join three positions, and the start stays as it was",
    ko="두 걸음은 위치 세 곳을 잇고, 출발점 배열은 그대로입니다",
)
def test_descend_on_a_bowl(learner):
    """The slope at x is x, so SGD with lr 0.5 halves the distance in each step."""
    x0 = np.array([8.0, -4.0])
    path = learner.descend(learner.SGD(lr=0.5), lambda x: x, x0, 2)
    assert_unchanged(learner)
    assert_close(path, np.array([[8.0, -4.0], [4.0, -2.0], [2.0, -1.0]]))


@pytest.mark.task("zigzag_width", en="ways to and fro both count", ko="가는 길과 오는 길을 모두 셉니다")
def test_zigzag_width_of_a_short_path(learner):
    """2 up, 3 down, 1 up along axis 1; 3 in all along axis 0."""
    path = np.array([[0.0, 0.0], [1.0, 2.0], [2.0, -1.0], [3.0, 0.0]])
    assert_close(learner.zigzag_width(path), 6.0)
    assert_close(learner.zigzag_width(path, axis=0), 3.0)
