"""Visible examples of unit 06: read them; `deepdrill check 06` runs them."""

import numpy as np
import pytest

from autograder.testing import assert_close, assert_raises, assert_unchanged


def slope(w):
    """Give the gradient of the loss (w - 3)^2 of the statement."""
    return 2 * (w - 3)


@pytest.mark.task(
    "numerical_gradient",
    en="the slope is measured from both sides",
    ko="기울기를 양쪽에서 잽니다",
)
def test_numeric_gradient_of_a_cube(learner):
    """The example of the statement: the cube at 2 with a nudge of 0.1."""
    assert_close(learner.numerical_gradient(lambda w: float(w[0] ** 3), np.array([2.0]), 0.1), np.array([12.01]))


@pytest.mark.task(
    "numerical_gradient",
    en="each parameter has its own slope, and integers are no obstacle",
    ko="파라미터마다 기울기가 따로 있으며, 정수 배열에서도 구할 수 있습니다",
)
def test_numeric_gradient_of_a_product(learner):
    """The product a * b at (3, 2), as floats and as integers."""
    for x in (np.array([3.0, 2.0]), np.array([3, 2])):
        assert_close(learner.numerical_gradient(lambda z: float(z[0] * z[1]), x), np.array([2.0, 3.0]), rtol=1e-6)
        assert_unchanged(learner)


@pytest.mark.task(
    "gd_step",
    en="each parameter moves against its own gradient",
    ko="파라미터마다 자기 기울기의 반대 방향으로 움직입니다",
)
def test_step_of_two_parameters(learner):
    """The example of the statement."""
    assert_close(learner.gd_step(np.array([1.0, 2.0]), np.array([4.0, -2.0]), 0.5), np.array([-1.0, 3.0]))


@pytest.mark.task(
    "gd_step",
    en="a gradient of another shape is refused",
    ko="모양이 다른 기울기는 거부합니다",
)
def test_step_refuses_another_shape(learner):
    """ValueError, with any text; numpy alone would stretch the single number."""
    with assert_raises(ValueError):
        learner.gd_step(np.array([1.0, 2.0]), np.array([4.0]), 0.5)


@pytest.mark.task(
    "gradient_descent",
    en="the path holds the start and the position after each step",
    ko="경로에는 시작점과 걸음마다의 위치가 들어 있습니다",
)
def test_descent_of_the_table(learner):
    """Two steps of the table in the statement."""
    x, path = learner.gradient_descent(slope, np.array([0.0]), lr=0.25, max_steps=2)
    assert_close(path, np.array([[0.0], [1.5], [2.25]]))
    assert_close(x, np.array([2.25]))


@pytest.mark.task(
    "gradient_descent",
    en="at the minimum no step is taken",
    ko="최솟점에서는 움직이지 않습니다",
)
def test_descent_from_the_minimum(learner):
    """The gradient at 3 is 0, so the path is the start alone."""
    x, path = learner.gradient_descent(slope, np.array([3.0]))
    assert_close(path, np.array([[3.0]]))
    assert_close(x, np.array([3.0]))


@pytest.mark.task(
    "judge_learning_rate",
    en="the verdict compares the last loss with the first",
    ko="판정할 때는 마지막 손실을 처음 손실과 비교합니다",
)
def test_judge_two_rates_of_the_table(learner):
    """The way of w with a good rate and with one that is too large."""

    def loss(w):
        return float((w[0] - 3) ** 2)

    assert learner.judge_learning_rate(np.array([[0.0], [1.5], [2.25], [2.625]]), loss) == "converging"
    assert learner.judge_learning_rate(np.array([[0.0], [7.5], [-3.75], [13.125]]), loss) == "diverging"
