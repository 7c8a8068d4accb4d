"""Hidden suite of unit 04: step, sigmoid, ReLU, softmax, leaky ReLU and the three derivatives."""

import numpy as np
import pytest

from autograder.testing import assert_close, assert_gradient, assert_raises, assert_shape, assert_unchanged

SILENT = {"over": "raise", "invalid": "raise", "divide": "raise"}


def sigmoid_at(value):
    """Give the sigmoid of one number, by whichever of its two forms has a small exponent."""
    if value >= 0:
        return 1 / (1 + np.exp(-value))
    return np.exp(value) / (1 + np.exp(value))


def leaky_at(value, alpha):
    """Give the leaky ReLU of one number."""
    return value if value > 0 else alpha * value


def each(rule, x, *settings):
    """Apply a rule for one number to every entry of x, one after the other."""
    result = np.empty(x.shape)
    for index, value in np.ndenumerate(x):
        result[index] = rule(float(value), *settings)
    return result


def slow_softmax(x, axis):
    """Walk along one axis at a time and divide every power of e by the sum of its own line."""
    lines = np.moveaxis(x, axis, -1)
    result = np.empty(lines.shape)
    for index in np.ndindex(lines.shape[:-1]):
        powers = [np.exp(value) for value in lines[index]]
        result[index] = [power / sum(powers) for power in powers]
    return np.moveaxis(result, -1, axis)


def away_from_zero(rng, shape):
    """Draw numbers on both sides of 0, none nearer to it than 0.2."""
    sign = np.where(np.arange(np.prod(shape)) % 2 == 0, 1.0, -1.0)
    return (sign * rng.uniform(0.2, 3.0, size=sign.size)).reshape(shape)


def numbers(rng, dtype):
    """Draw a (3, 4) array of the dtype that has negative, zero and positive entries where the dtype can."""
    values = rng.integers(-6, 7, size=12)
    values[:4] = [-3, 0, 2, 5]
    return rng.permutation(values).reshape(3, 4).astype(dtype)


def float_type(dtype):
    """Name the dtype that a result must have for an input of this dtype."""
    return dtype if np.issubdtype(dtype, np.floating) else np.float64


every_kind = pytest.mark.parametrize(
    "dtype", [np.float64, np.float32, np.int64, np.bool_], ids=["float64", "float32", "integers", "bools"]
)


@pytest.mark.task(
    "step",
    points=0.5,
    en="the step function is 1 for every number above 0, and 0 at 0 and below",
    ko="계단 함수는 0을 넘는 수에만 1을 출력하고, 0과 음수에는 0을 출력합니다",
    seed=[15, 16],
)
def test_step_is_one_only_above_zero(learner, rng):
    """Only a number above 0 fires, however small it is; a list as expected value leaves the dtype to the next test."""
    x = rng.normal(size=(4, 3))
    x[0, 0], x[1, 1], x[2, 2], x[3, 0] = 0.0, 1e-12, -1e-12, -0.0
    assert_close(learner.step(x), [[1 if value > 0 else 0 for value in row] for row in x])
    assert_shape(learner.step(-2.5), ())
    assert_shape(learner.step(np.array(0.375)), ())


@pytest.mark.task(
    "step",
    points=0.25,
    en="the step function gives int64 integers, whatever the type of its input",
    ko="계단 함수는 입력의 자료형과 관계없이 int64 정수를 돌려줍니다",
    seed=[15, 16],
)
@every_kind
def test_step_gives_integers(learner, rng, dtype):
    """Floats, integers and bools all give int64; the answer at 0 was the test before."""
    x = numbers(rng, dtype)
    x[x == 0] = 1
    want = np.array([[1 if value > 0 else 0 for value in row] for row in x], dtype=np.int64)
    assert_close(learner.step(x), want)


@pytest.mark.task(
    "sigmoid",
    points=0.5,
    en="the sigmoid gives 1 / (1 + e^-x) for every entry, in the shape of its input",
    ko="시그모이드 함수는 원소마다 1 / (1 + e^-x)를 계산해 입력과 같은 모양으로 돌려줍니다",
    seed=[27],
)
def test_sigmoid_follows_its_formula(learner, rng):
    """Known values at logarithms, and the formula entry by entry for a 3-D array."""
    known = learner.sigmoid(np.log([1.0, 3.0, 1 / 3, 9.0]))
    assert_close(known, np.array([0.5, 0.75, 0.25, 0.9]), atol=1e-12)
    x = rng.uniform(-12, 12, size=(2, 3, 4))
    assert_close(learner.sigmoid(x), each(sigmoid_at, x), atol=1e-12)


@pytest.mark.task(
    "sigmoid",
    points=0.5,
    en="the sigmoid is an S: it rises from 0 to 1, steepest in the middle, and mirrored about its middle",
    ko="시그모이드 함수는 0에서 1까지 커지는 S자 곡선이고, 가운데가 가장 가파르며 가운데 점에 대해 대칭입니다",
    seed=[24, 27],
)
def test_sigmoid_is_an_s_curve(learner, rng):
    """Between 0 and 1, rising, first faster and then slower, and sigmoid(-x) = 1 - sigmoid(x)."""
    x = np.linspace(-8, 8, 33) * rng.uniform(0.6, 1.0)
    curve = learner.sigmoid(x)
    assert_shape(curve, x.shape)
    assert np.all((curve > 0) & (curve < 1)), "outside the range from 0 to 1"
    growth = np.diff(curve)
    assert np.all(growth > 0), "does not rise everywhere"
    assert np.all(np.diff(growth[:16]) > 0) and np.all(np.diff(growth[16:]) < 0), "is not steepest at 0"
    assert_close(learner.sigmoid(-x), 1 - curve, atol=1e-12)


@pytest.mark.task(
    "sigmoid",
    points=0.75,
    en="very large and very small inputs give the right values of the sigmoid without any overflow warning",
    ko="입력이 아주 크거나 작아도 시그모이드 함수는 오버플로 경고 없이 올바른 값을 돌려줍니다",
    seed=[27],
)
def test_sigmoid_stays_silent_for_large_inputs(learner):
    """No overflow, invalid value or division by zero in float64 and float32."""
    x = np.array([[-1e300, -1000.0, -750.0], [0.0, 750.0, 1e300]])
    want = np.array([[0.0, 0.0, 0.0], [0.5, 1.0, 1.0]])
    narrow = np.array([-1e37, -120.0, 0.0, 120.0, 1e37], dtype=np.float32)
    with np.errstate(**SILENT):
        assert_close(learner.sigmoid(x), want, atol=1e-12)
        assert_close(learner.sigmoid(narrow), [0.0, 0.0, 0.5, 1.0, 1.0], atol=1e-6)


@pytest.mark.task(
    "sigmoid",
    points=0.25,
    en="the sigmoid keeps float32, makes float64 of integers and bools, and gives one number for one number",
    ko="시그모이드 함수는 float32를 유지하고 정수와 불리언은 float64로 바꾸며, 수 하나를 받으면 수 하나를 돌려줍니다",
    seed=[27],
)
def test_sigmoid_keeps_the_float_type_and_takes_scalars(learner, rng):
    """Arrays of four dtypes, a 0-d array, a Python float, int and bool."""
    for dtype in (np.float32, np.int64, np.bool_):
        x = numbers(rng, dtype)
        assert_close(learner.sigmoid(x), each(sigmoid_at, x).astype(float_type(dtype)), atol=1e-6)
    assert_close(learner.sigmoid(np.array(-1.25)), sigmoid_at(-1.25))
    for scalar in (2.5, -3, True):
        assert_close(learner.sigmoid(scalar), sigmoid_at(float(scalar)))


@pytest.mark.task(
    "relu",
    points=0.75,
    en="ReLU passes on every number above 0 as it is and gives 0 for the rest",
    ko="ReLU 함수는 0보다 큰 수를 그대로 출력하고 나머지는 0으로 만듭니다",
    seed=[25, 29],
)
def test_relu_passes_what_is_above_zero_and_stops_the_rest(learner, rng):
    """Entry by entry, also for scalars; applied twice it is itself, and it scales with its input."""
    x = rng.normal(size=(2, 4, 3)) * 4
    x[0, 0] = [0.0, -2.5, 2.5]
    want = each(leaky_at, x, 0.0)
    assert_close(learner.relu(x), want)
    assert_close(learner.relu(want), want)
    factor = rng.uniform(2, 50)
    assert_close(learner.relu(factor * x), factor * want)
    assert_close(learner.relu(np.array(-0.75)), 0.0)
    assert_close(learner.relu(0.75), 0.75)
    assert_close(learner.relu(3), 3.0)


@pytest.mark.task(
    "relu",
    points=0.5,
    en="ReLU gives a new array: floats keep their type, integers and bools become float64, the input stays as it was",
    ko="ReLU 함수는 입력을 바꾸지 않고 새 배열을 돌려주며, 실수형은 유지하고 정수와 불리언은 float64로 바꿉니다",
    seed=[29],
)
@every_kind
def test_relu_gives_a_new_array_of_the_float_type(learner, rng, dtype):
    """One item for each kind of input; the caller's array is compared after the call."""
    x = numbers(rng, dtype)
    assert_close(learner.relu(x), each(leaky_at, x, 0.0).astype(float_type(dtype)))
    assert_unchanged(learner)


@pytest.mark.task(
    "softmax",
    points=1.25,
    en="softmax divides e^x by the sum of e^x over the line that runs along the axis; -inf gets 0",
    ko="소프트맥스 함수는 e^x를 지정한 축을 따라 더한 e^x의 합으로 나누며, -inf의 확률은 0입니다",
    seed=[24],
)
@pytest.mark.parametrize(
    ("shape", "settings", "entry"),
    [
        ((5,), {}, 0.5),
        ((4, 3), {}, 0.5),
        ((4, 3), {"axis": 0}, 0.5),
        ((2, 3, 4), {"axis": 1}, 0.5),
        ((3, 4), {}, -np.inf),
    ],
    ids=["vector", "rows", "columns", "middle_axis", "minus_infinity"],
)
def test_softmax_follows_its_formula_along_the_axis(learner, rng, shape, settings, entry):
    """Line by line against a loop; each line adds up to 1; reordered input gives reordered output."""
    axis = settings.get("axis", -1)
    x = rng.normal(size=shape) * 1.5
    x.flat[1] = entry
    got = learner.softmax(x, **settings)
    assert_close(got, slow_softmax(x, axis))
    assert_close(np.sum(got, axis=axis), np.ones(np.delete(shape, axis)))
    order = rng.permutation(shape[axis])
    assert_close(learner.softmax(np.take(x, order, axis), **settings), np.take(got, order, axis))


@pytest.mark.task(
    "softmax",
    points=0.75,
    en="one constant added to a whole row changes nothing and causes no warning, however far apart the scores are",
    ko="한 행 전체에 같은 수를 더해도 결과가 같고, 점수끼리 아무리 멀리 떨어져 있어도 경고가 나오지 않습니다",
    seed=[24],
)
@pytest.mark.parametrize(
    ("shift", "drop"),
    [([7.0, 7.0, 7.0], 0.0), ([1000.0, 1000.0, 1000.0], 4000.0), ([1000.0, 0.0, -1000.0], 0.0)],
    ids=["small", "large", "rows_far_apart"],
)
def test_softmax_ignores_a_constant_added_to_a_row(learner, rng, shift, drop):
    """A small constant, a large one with one score far below the others, and rows that are far from one another."""
    x = rng.normal(size=(3, 4))
    x[:, 2] -= drop
    with np.errstate(**SILENT):
        assert_close(learner.softmax(x + np.array(shift)[:, None]), slow_softmax(x, -1))


@pytest.mark.task(
    "softmax",
    points=0.25,
    en="softmax raises ValueError for an axis without entries and for an axis that does not exist",
    ko="소프트맥스 함수는 원소가 없는 축이나 존재하지 않는 축을 받으면 ValueError를 일으킵니다",
    seed=[24],
)
def test_softmax_refuses_an_axis_without_entries(learner):
    """Nothing to divide among; numpy's own AxisError is a ValueError."""
    for shape, axis in [((3, 0), -1), ((0, 3), 0), ((0,), 0), ((2, 3), 2)]:
        with assert_raises(ValueError):
            learner.softmax(np.zeros(shape), axis=axis)


@pytest.mark.task(
    "softmax",
    points=0.25,
    en="softmax keeps float32, makes float64 of integers and bools, and leaves its input as it was",
    ko="소프트맥스 함수는 float32를 유지하고 정수와 불리언은 float64로 바꾸며, 입력을 바꾸지 않습니다",
    seed=[24],
)
def test_softmax_keeps_the_float_type_and_its_input(learner, rng):
    """Four dtypes; the caller's array is compared after each call."""
    for dtype in (np.float64, np.float32, np.int64, np.bool_):
        x = numbers(rng, dtype)
        assert_close(learner.softmax(x), slow_softmax(x.astype(float), -1).astype(float_type(dtype)))
        assert_unchanged(learner)


@pytest.mark.task(
    "leaky_relu",
    points=0.5,
    en="leaky ReLU passes on what is above 0 and keeps the share alpha of what is below; alpha has a default",
    ko="Leaky ReLU 함수는 0보다 큰 수는 그대로 두고 음수는 alpha배로 살려 두며, alpha를 생략하면 기본값을 씁니다",
    seed=[32, 33],
)
def test_leaky_relu_keeps_a_share_of_the_negatives(learner, rng):
    """The default share, a drawn share, and scalars."""
    x = rng.normal(size=(3, 5)) * 4
    x[1, :3] = [0.0, -2.0, 2.0]
    share = rng.uniform(0.05, 0.6)
    assert_close(learner.leaky_relu(x), each(leaky_at, x, 0.01))
    assert_close(learner.leaky_relu(x, alpha=share), each(leaky_at, x, share))
    assert_close(learner.leaky_relu(-8.0, alpha=0.25), -2.0)
    assert_close(learner.leaky_relu(np.array(3), alpha=0.25), 3.0)


@pytest.mark.task(
    "leaky_relu",
    points=0.5,
    en="leaky ReLU is right for every alpha from 0 up, also where it is steeper below 0 than above",
    ko="Leaky ReLU 함수는 0 이상인 모든 alpha에서 맞는 값을 내며, 음수 쪽이 양수 쪽보다 가파른 경우도 마찬가지입니다",
    seed=[32, 33],
)
@pytest.mark.parametrize("alphas", [[0.0, 1.0], [1.5, 4.0]], ids=["up_to_one", "above_one"])
def test_leaky_relu_takes_every_alpha_from_zero_up(learner, rng, alphas):
    """No share is ReLU, the whole share is the identity, and more than that is a steeper line."""
    x = away_from_zero(rng, (3, 4)) * 3
    x[0, 0] = 0.0
    for alpha in alphas:
        assert_close(learner.leaky_relu(x, alpha=alpha), each(leaky_at, x, alpha))


@pytest.mark.task(
    "leaky_relu",
    points=0.25,
    en="leaky ReLU gives a new array of the float type of x, leaves x as it was, and refuses a negative alpha",
    ko="Leaky ReLU 함수는 입력을 바꾸지 않고 입력의 실수형으로 새 배열을 돌려주며, alpha가 음수이면 거부합니다",
    seed=[32, 33],
)
def test_leaky_relu_keeps_the_float_type_and_refuses_a_negative_alpha(learner, rng):
    """alpha must not turn float32 into float64; a negative one would turn the curve upwards."""
    for dtype in (np.float64, np.float32, np.int64, np.bool_):
        x = numbers(rng, dtype)
        assert_close(learner.leaky_relu(x, alpha=0.3), each(leaky_at, x, 0.3).astype(float_type(dtype)))
        assert_unchanged(learner)
    with assert_raises(ValueError):
        learner.leaky_relu(numbers(rng, np.float64), alpha=-0.1)


@pytest.mark.task(
    "sigmoid_grad",
    points=0.5,
    en="sigmoid_grad is the slope of the sigmoid at its input x",
    ko="sigmoid_grad는 입력 x에서 시그모이드 함수의 기울기를 돌려줍니다",
    seed=[27],
)
def test_sigmoid_grad_is_the_slope_of_the_sigmoid(learner, rng):
    """Central differences of the sigmoid, and one slope known by hand."""
    x = rng.uniform(-6, 6, size=(3, 4))
    assert_gradient(lambda z: each(sigmoid_at, z), x, learner.sigmoid_grad(x))
    assert_close(learner.sigmoid_grad(np.log([3.0, 4.0])), np.array([0.1875, 0.16]))


@pytest.mark.task(
    "sigmoid_grad",
    points=0.5,
    en="the sigmoid's slope is at most a quarter, so five layers shrink a gradient; far from 0 it dies out silently",
    ko="시그모이드의 기울기는 1/4 이하라서 다섯 층을 지나면 아주 작아지고, 0에서 멀어지면 경고 없이 0에 가까워집니다",
    seed=[30],
)
@pytest.mark.parametrize(
    ("reach", "dtype"), [(3.0, np.float64), (2000.0, np.float32)], ids=["near_zero", "far_from_zero"]
)
def test_sigmoid_grad_shrinks_through_five_layers(learner, rng, reach, dtype):
    """Five slopes multiplied, as backpropagation through five layers does; the same on both sides of 0."""
    x = (reach * rng.uniform(0.5, 1.0, size=5) * [-1, 1, -1, 1, 1]).astype(dtype)
    want = each(lambda z: sigmoid_at(z) * sigmoid_at(-z), x).astype(dtype)
    with np.errstate(**SILENT):
        slopes = learner.sigmoid_grad(x)
        assert_close(slopes, want)
        assert_close(learner.sigmoid_grad(-x), want)
    assert np.prod(slopes.astype(float)) <= 0.25**5, "larger than five slopes of a sigmoid can be"
    assert_close(learner.sigmoid_grad(0.0), 0.25)


@pytest.mark.task(
    "relu_grad",
    points=0.5,
    en="relu_grad is 1 above 0 and 0 elsewhere, at 0 too; so a gradient does not shrink on the positive side",
    ko="relu_grad는 0보다 큰 곳에서 1, 0을 포함한 나머지에서 0이어서 양수 쪽에서는 여러 층을 지나도 줄지 않습니다",
    seed=[29, 30],
)
@every_kind
def test_relu_grad_is_one_above_zero_and_zero_elsewhere(learner, rng, dtype):
    """Values for each kind of input, five positive slopes multiplied, and central differences off the kink."""
    x = numbers(rng, dtype)
    want = np.array([[1.0 if value > 0 else 0.0 for value in row] for row in x], dtype=float_type(dtype))
    assert_close(learner.relu_grad(x), want)
    assert_close(np.prod(learner.relu_grad(rng.uniform(0.1, 9.0, size=5))), 1.0)
    smooth = away_from_zero(rng, (3, 4))
    assert_gradient(lambda z: each(leaky_at, z, 0.0), smooth, learner.relu_grad(smooth))


@pytest.mark.task(
    "leaky_relu_grad",
    points=0.5,
    en="leaky_relu_grad is the slope of leaky ReLU, and alpha at exactly 0",
    ko="leaky_relu_grad는 Leaky ReLU 함수의 기울기를 돌려주며, 정확히 0에서는 alpha입니다",
    seed=[33],
)
def test_leaky_relu_grad_is_the_slope_of_leaky_relu(learner, rng):
    """Central differences off the kink for three values of alpha, and the kink itself."""
    x = away_from_zero(rng, (3, 4))
    for settings in ({}, {"alpha": rng.uniform(0.1, 0.6)}, {"alpha": rng.uniform(1.2, 3.0)}):
        alpha = settings.get("alpha", 0.01)
        slope = learner.leaky_relu_grad(x, **settings)
        assert_gradient(lambda z, alpha=alpha: each(leaky_at, z, alpha), x, slope)
        assert_close(learner.leaky_relu_grad(np.array([0.0, -0.0, 5.0]), **settings), np.array([alpha, alpha, 1.0]))


@pytest.mark.task(
    "leaky_relu_grad",
    points=0.25,
    en="leaky_relu_grad has the float type of x, gives one number for one number, and refuses a negative alpha",
    ko="leaky_relu_grad는 입력의 실수형을 따르고 수 하나를 받으면 수 하나를 돌려주며, alpha가 음수이면 거부합니다",
    seed=[33],
)
def test_leaky_relu_grad_keeps_the_float_type_and_refuses_a_negative_alpha(learner, rng):
    """alpha must not turn float32 into float64, nor 1 and alpha into integers."""
    for dtype in (np.float32, np.int64, np.bool_):
        x = numbers(rng, dtype)
        want = np.array([[1.0 if value > 0 else 0.3 for value in row] for row in x], dtype=float_type(dtype))
        assert_close(learner.leaky_relu_grad(x, alpha=0.3), want)
    assert_close(learner.leaky_relu_grad(-4.0, alpha=0.3), 0.3)
    with assert_raises(ValueError):
        learner.leaky_relu_grad(numbers(rng, np.float64), alpha=-0.5)
