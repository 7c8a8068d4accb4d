"""Hidden suite of 02_layers: handles, assign, callbacks, inout and generators, with planted secrets. 10 points."""

import numpy as np
import pytest
from autograder.testing import assert_close, assert_gradient, assert_raises

SECRET_WEIGHT = 284.0617
SECRET_KEY = "obsidian-finch"


@pytest.mark.task("Scale", points=1, en="forward multiplies each column", ko="forward가 열마다 가중치를 곱합니다")
def test_scale_forward_multiplies_each_column(learner):
    """Known values; the first weight is planted."""
    layer = learner.Scale(np.array([SECRET_WEIGHT, -2.0]))
    assert_close(layer.forward(np.array([[1.0, 3.0], [2.0, 0.5]])), np.array([[284.0617, -6.0], [568.1234, -1.0]]))


@pytest.mark.task(
    "Scale", points=1, en="forward reads the parameters of now", ko="forward가 현재의 파라미터를 읽습니다"
)
def test_scale_forward_reads_the_parameters_of_now(learner):
    """New weights written into the old array, then a new dict."""
    layer = learner.Scale(np.array([1.0, 1.0]))
    learner.assign(layer, "params", "w", np.array([4.0, 0.25]))
    assert_close(layer.forward(np.array([[2.0, 8.0]])), np.array([[8.0, 2.0]]))
    layer.params = {"w": np.array([3.0, 3.0])}
    assert_close(layer.forward(np.array([[1.0, 2.0]])), np.array([[3.0, 6.0]]))


@pytest.mark.task("Scale", points=1, en="both gradients are right", ko="두 기울기가 모두 맞습니다")
def test_scale_backward_agrees_with_slopes(learner, rng):
    """Central differences of her own forward, and of a plain formula."""
    w, x, dout = rng.normal(size=3), rng.normal(size=(4, 3)), rng.normal(size=(4, 3))
    layer = learner.Scale(w)
    layer.forward(x)
    dx, dw = layer.backward(dout), layer.grads["w"]
    assert_gradient(layer.forward, x, dx, dout=dout)
    assert_gradient(lambda at: x * at, w, dw, dout=dout)


@pytest.mark.task("Scale", points=1, en="two layers do not share anything", ko="두 계층은 아무것도 공유하지 않습니다")
def test_scale_objects_stand_alone(learner):
    """What one remembers is not what the other remembers."""
    one, two = learner.Scale(np.array([1.0])), learner.Scale(np.array([5.0]))
    one.forward(np.array([[7.0]]))
    two.forward(np.array([[-1.0]]))
    one.backward(np.array([[1.0]]))
    assert_close(one.grads["w"], np.array([7.0]))


@pytest.mark.task(
    "apply_twice", points=1, en="the function is applied twice", ko="함수를 두 번 적용합니다", seconds=0.5
)
def test_apply_twice_calls_the_function_twice(learner):
    """A function of the test's; its constant is planted."""
    got = learner.apply_twice(lambda v: v * 3.0 + 0.918273, np.array([1.0, -2.0]))
    assert_close(got, np.array([12.673092, -14.326908]))


@pytest.mark.task(
    "apply_twice", points=1, en="an error of the function comes through", ko="함수에서 일어난 예외가 전달됩니다"
)
def test_apply_twice_lets_errors_through(learner):
    """The very exception that the test's function raised."""

    def refuses(v):
        raise KeyError(SECRET_KEY)

    with pytest.raises(KeyError, match=SECRET_KEY):
        learner.apply_twice(refuses, np.array([1.0]))
    assert learner.apply_twice(lambda v: v * v, 3) == 81


@pytest.mark.task(
    "step", points=1, en="parameters move against the gradient", ko="파라미터가 기울기의 반대 방향으로 움직입니다"
)
def test_step_moves_against_the_gradient(learner):
    """In place, over two calls, and only the names in grads."""
    params = learner.inout({"w": np.array([1.0, 2.0]), "b": np.array([0.5])})
    learner.step(params, {"w": np.array([10.0, -10.0])}, 0.1)
    learner.step(params, {"w": np.array([10.0, -10.0])}, 0.1)
    assert_close(params.value["w"], np.array([-1.0, 4.0]))
    assert_close(params.value["b"], np.array([0.5]))


@pytest.mark.task(
    "step", points=1, en="a gradient without a parameter is an error", ko="파라미터가 없는 기울기는 오류입니다"
)
def test_step_refuses_an_unknown_name(learner):
    """KeyError, as any dict says."""
    with assert_raises(KeyError):
        learner.step({"w": np.array([1.0])}, {"v": np.array([1.0])}, 0.1)


@pytest.mark.task(
    "noise", points=2, en="the numbers come from the given generator", ko="숫자는 인수로 받은 생성기에서 나옵니다"
)
def test_noise_draws_from_the_given_generator(learner, rng):
    """Two draws in a row; the test's own generator does not move."""
    first, second = learner.noise(rng, 3), learner.noise(rng, 2)
    assert_close(first, rng.standard_normal(3))
    assert_close(second, rng.standard_normal(2))
