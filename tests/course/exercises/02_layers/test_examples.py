"""Visible examples of 02_layers."""

import numpy as np
import pytest
from autograder.testing import assert_close


@pytest.mark.task("Scale", en="forward and backward by hand", ko="순전파와 역전파를 손으로 해 봅니다")
def test_scale_by_hand(learner):
    """Two columns, one row."""
    layer = learner.Scale(np.array([2.0, -1.0]))
    assert_close(layer.forward(np.array([[3.0, 4.0]])), np.array([[6.0, -4.0]]))
    assert_close(layer.backward(np.array([[1.0, 1.0]])), np.array([[2.0, -1.0]]))
    assert_close(layer.grads["w"], np.array([3.0, 4.0]))


@pytest.mark.task("apply_twice", en="adding one twice adds two", ko="1을 두 번 더하면 2를 더한 것과 같습니다")
def test_apply_twice_of_adding_one(learner):
    """A function of the test's is called back."""
    assert_close(learner.apply_twice(lambda v: v + 1, np.array([1.0])), np.array([3.0]))


@pytest.mark.task("step", en="one step moves the parameter", ko="한 걸음에 파라미터가 움직입니다")
def test_step_moves_a_parameter(learner):
    """0.5 minus 0.1 times 2."""
    params = learner.inout({"w": np.array([0.5])})
    learner.step(params, {"w": np.array([2.0])}, 0.1)
    assert_close(params.value["w"], np.array([0.3]))


@pytest.mark.task("noise", en="the numbers come from the given generator", ko="숫자는 인수로 받은 생성기에서 나옵니다")
def test_noise_draws_from_the_generator(learner):
    """An equal generator gives equal numbers."""
    assert_close(learner.noise(np.random.default_rng(3), 4), np.random.default_rng(3).standard_normal(4))
