"""Hidden suite of unit 06: numeric gradients, one step, the whole descent, and what a learning rate has done."""

import contextlib

import numpy as np
import pytest

from autograder.testing import assert_close, assert_dtype, assert_raises, assert_shape, assert_unchanged

SHAPES = pytest.mark.parametrize("shape", [(5,), (2, 3), (1, 4), (2, 1, 3)], ids=["row", "table", "flat", "block"])


def quarters(rng, shape):
    """Draw multiples of 1/4 other than 0; sums and products of a few of them are exact."""
    return rng.integers(1, 13, size=shape) * rng.choice([-0.25, 0.25], size=shape)


def stepped(x, grad, lr):
    """Move one entry after the other, on Python numbers."""
    moved = [float(value) - lr * float(slope) for value, slope in zip(x.flat, grad.flat, strict=True)]
    return np.array(moved).reshape(x.shape)


def bowl_path(x0, curvature, lr, steps):
    """Give the path down a bowl whose gradient is curvature * x: each step multiplies each entry by a known number."""
    return np.array([x0 * (1 - lr * curvature) ** step for step in range(steps + 1)])


def assert_descent(got, path):
    """Check both results of a descent: the path, and that the position is its last row."""
    x, walked = got
    assert_close(walked, path)
    assert_close(x, path[-1])


def lookup(losses, shape=(2,)):
    """Give a path with a position for each loss, and the loss function of these positions."""
    path = np.stack([np.full(shape, float(number)) for number in range(len(losses))])
    return path, lambda x: float(losses[round(float(np.ravel(x)[0]))])


@pytest.mark.task(
    "numerical_gradient",
    points=1,
    en="each entry of the gradient is the central difference of f, from a point above and a point below",
    ko="기울기의 각 원소는 위아래 두 점에서 잰 f의 중앙 차분입니다",
    seed=[44],
)
@pytest.mark.parametrize("size", [1, 4], ids=["one_entry", "several"])
def test_numeric_gradient_is_the_central_difference(learner, rng, size):
    """Cubes: the central difference is the slope and the square of eps; small and large nudges, and the default."""
    x = quarters(rng, size)

    def cubes(z):
        return float(np.sum(z**3))

    assert_close(learner.numerical_gradient(cubes, x), 3 * x**2, rtol=1e-7, atol=1e-7)
    for eps in (0.5, 2.0, 2.0**-12):
        assert_close(learner.numerical_gradient(cubes, x, eps=eps), 3 * x**2 + eps**2)


@pytest.mark.task(
    "numerical_gradient",
    points=0.5,
    en="while one entry is nudged, all the others are where they belong",
    ko="원소 하나를 움직이는 동안 나머지 원소는 모두 제자리에 있습니다",
    seed=[44],
)
def test_numeric_gradient_nudges_one_entry_at_a_time(learner, rng):
    """A product of the entries, so that each slope depends on where the other entries are."""
    x = quarters(rng, 3)
    a, b, c = x
    want = np.array([b * c**2, a * c**2, 2 * a * b * c])

    def product(z):
        return float(z[0] * z[1] * z[2] ** 2)

    assert_close(learner.numerical_gradient(product, x, 0.25), want)
    assert_close(learner.numerical_gradient(product, x), want, rtol=1e-7, atol=1e-7)


@pytest.mark.task(
    "numerical_gradient",
    points=0.5,
    en="the gradient has the shape of x, whatever that is, and f sees arrays of that shape too",
    ko="기울기의 모양은 x의 모양과 같고, f도 그 모양의 배열을 받습니다",
    seed=[44],
)
@SHAPES
def test_numeric_gradient_works_for_every_shape(learner, rng, shape):
    """The square of a weighted sum: a slope in each entry that depends on all of them."""
    x, weights = quarters(rng, shape), quarters(rng, shape)
    seen = set()

    def squared_sum(z):
        seen.add(z.shape)
        return float(np.sum(weights * z)) ** 2

    got = learner.numerical_gradient(squared_sum, x, eps=0.5)
    assert_close(got, 2 * float(np.sum(weights * x)) * weights)
    assert seen == {shape}, "f was called with arrays of another shape"


@pytest.mark.task(
    "numerical_gradient",
    points=0.5,
    en="integers and bools are counted as float64 numbers, so nothing is cut off",
    ko="정수와 불리언은 float64로 바꾸어 계산하므로 소수 부분이 잘리지 않습니다",
    seed=[44],
)
@pytest.mark.parametrize("dtype", [np.int64, np.uint8, np.bool_], ids=["integers", "small_integers", "bools"])
def test_numeric_gradient_of_integers_is_float64(learner, rng, dtype):
    """Slopes that are no integers, at a 0 as well, from which an unsigned integer cannot be lowered."""
    x = np.array([[1, 0, 1], [0, 1, 1]]) if dtype == np.bool_ else rng.integers(1, 9, size=(2, 3))
    x[1, 0] = 0
    square, line = rng.uniform(0.1, 0.4, size=(2, 2, 3))

    def curve(z):
        return float(np.sum(square * np.multiply(z, z) + line * z))

    assert_close(learner.numerical_gradient(curve, x.astype(dtype)), 2 * square * x + line, rtol=1e-7, atol=1e-7)


@pytest.mark.task(
    "numerical_gradient",
    points=0.25,
    en="f is called exactly twice for each entry, and without eps each call is the default nudge away from x",
    ko="f는 원소마다 정확히 두 번 호출되고, eps를 생략하면 원소를 기본값만큼 움직입니다",
    seed=[44],
)
def test_numeric_gradient_calls_f_twice_for_each_entry(learner, rng):
    """A corner so close by that the central difference tells how far the nudge went."""
    calls = []

    def corners(z):
        calls.append(z)
        return float(np.sum(np.abs(z)))

    share = rng.uniform(-0.9, 0.9, size=(2, 3))
    assert_close(learner.numerical_gradient(corners, share * 1e-5), share)
    assert len(calls) == 2 * share.size, "f was called more or less often"


@pytest.mark.task(
    "numerical_gradient",
    points=0.25,
    en="x is the same after the call, also when f raises an error",
    ko="f가 오류를 일으켜도 x는 호출하기 전과 같습니다",
    seed=[44],
)
def test_numeric_gradient_leaves_x_alone(learner, rng):
    """A call that ends well, and calls in which f gives up at the first, a middle and the last nudge."""
    x = quarters(rng, 3)
    assert_close(learner.numerical_gradient(lambda z: float(np.sum(z**2)), x, 0.5), 2 * x)
    assert_unchanged(learner)
    for last in (1, 2, 4, 6):
        left = iter(range(last - 1))

        def gives_up(z, left=left):
            if next(left, None) is None:
                raise ArithmeticError("no loss here")
            return float(z[0])

        with contextlib.suppress(Exception):
            learner.numerical_gradient(gives_up, x)
        assert_unchanged(learner)


@pytest.mark.task(
    "numerical_gradient",
    points=0.25,
    en="float32 gives a gradient of float32, and an eps that is not above 0 raises ValueError",
    ko="float32를 넣으면 기울기도 float32이고, eps가 0 이하이면 ValueError를 일으킵니다",
    seed=[44],
)
def test_numeric_gradient_keeps_float32_and_refuses_a_bad_eps(learner, rng):
    """Type and shape only for float32, whose values are too coarse; no nudge and a nudge backwards are refused."""

    def squares(z):
        return float(np.sum(z**2))

    x = quarters(rng, (3, 2))
    single = learner.numerical_gradient(squares, x.astype(np.float32))
    assert_shape(single, (3, 2))
    assert_dtype(single, np.float32)
    for eps in (0.0, -0.5):
        with assert_raises(ValueError):
            learner.numerical_gradient(squares, x, eps)


@pytest.mark.task(
    "gd_step",
    points=0.75,
    en="a step goes against the gradient, and its length is the learning rate times the gradient",
    ko="한 걸음은 기울기의 반대 방향으로, 학습률에 기울기를 곱한 만큼 움직입니다",
    seed=[42, 45, 48, 49],
)
@SHAPES
def test_step_goes_against_the_gradient(learner, rng, shape):
    """Several learning rates against a loop; with a small rate the loss of a bowl becomes smaller."""
    x, grad = rng.normal(size=(2, *shape))
    for lr in (0.0001, 0.1, 1.0, 3.5):
        assert_close(learner.gd_step(x, grad, lr), stepped(x, grad, lr))
    bowl = rng.uniform(1, 4, size=shape)
    moved = learner.gd_step(x, bowl * x, lr=0.1)
    assert float(np.sum(bowl * moved**2)) < float(np.sum(bowl * x**2)), "the loss did not become smaller"


@pytest.mark.task(
    "gd_step",
    points=0.25,
    en="a step keeps float32, counts integers and bools as float64 numbers, and leaves its arguments as they were",
    ko="float32는 유지하고 정수와 불리언은 float64로 계산하며, 전달받은 배열은 그대로 둡니다",
    seed=[45],
)
@pytest.mark.parametrize(
    "dtype",
    [np.float64, np.float32, np.int64, np.uint8, np.bool_],
    ids=["float64", "float32", "integers", "small_integers", "bools"],
)
def test_step_keeps_the_float_type_and_its_arguments(learner, dtype):
    """Steps that end between the integers and below 0; the caller's arrays are compared after each."""
    x, grad = np.array([[1, 0, 1], [1, 1, 0]]), np.array([[1, 1, 0], [1, 1, 1]])
    if dtype != np.bool_:
        x, grad = 3 * x, 50 * grad
    kept = np.float32 if dtype == np.float32 else np.float64
    assert_close(learner.gd_step(x.astype(dtype), grad.astype(dtype), 0.75), (x - 0.75 * grad).astype(kept))
    assert_unchanged(learner)


@pytest.mark.task(
    "gd_step",
    points=0.5,
    en="a gradient of another shape and a learning rate that is not above 0 raise ValueError",
    ko="기울기의 모양이 다르거나 학습률이 0 이하이면 ValueError를 일으킵니다",
    seed=[45, 49],
)
@pytest.mark.parametrize("what", ["shape", "learning_rate"])
def test_step_refuses_what_does_not_fit(learner, rng, what):
    """Also shapes that numpy would stretch, and the same entries laid out in another way."""
    shapes = [(3,), (2,), (1,), (1, 3), (3, 1), (2, 3), (3, 2), (6,), (1, 2, 3)]
    if what == "shape":
        calls = [(one, other, 0.5) for one in shapes for other in shapes if one != other]
    else:
        calls = [(shape, shape, lr) for shape in shapes[:1] + shapes[5:6] for lr in (0.0, -0.25)]
    for one, other, lr in calls:
        with assert_raises(ValueError):
            learner.gd_step(rng.normal(size=one), rng.normal(size=other), lr)


@pytest.mark.task(
    "gradient_descent",
    points=0.75,
    en="the path begins at the start and has one more position for each step, whether it falls, swings or grows",
    ko="경로는 시작점에서 출발해 한 걸음마다 위치가 하나씩 늘어나며, 줄어들든 진동하든 커지든 마찬가지입니다",
    seed=[43, 44, 45],
)
@pytest.mark.parametrize(
    ("settings", "points"),
    [
        ({}, [5.0, 4.0, 3.2, 2.56]),
        ({"lr": 1.0}, [5.0, -5.0, 5.0, -5.0]),
        ({"lr": 1.1}, [5.0, -6.0, 7.2, -8.64]),
    ],
    ids=["falls", "swings", "grows"],
)
def test_descent_takes_the_known_path(learner, settings, points):
    """Three steps on a parabola, known by hand; the first without a learning rate."""
    path = np.array(points)[:, None]
    assert_descent(learner.gradient_descent(lambda x: 2 * x, path[0], max_steps=3, **settings), path)
    assert_descent(learner.gradient_descent(lambda x: 2 * x, path[0], max_steps=2, **settings), path[:-1])


@pytest.mark.task(
    "gradient_descent",
    points=0.5,
    en="of two small learning rates the larger one gets closer in as many steps, and one too large never arrives",
    ko="걸음 수가 같다면 학습률이 작을 때는 클수록 더 가까이 가지만, 너무 크면 도달하지 못합니다",
    seed=[50, 51, 52, 53],
)
def test_descent_depends_on_the_learning_rate(learner, rng):
    """Fifty steps on a parabola from a drawn start, with rates of the usual range and outside of it."""
    start = rng.uniform(4.0, 6.0, size=1)
    for lr in (0.0001, 0.001, 0.01, 0.1, 0.5, 0.9, 1.01):
        want = bowl_path(start, 2.0, lr, 50)
        assert_descent(learner.gradient_descent(lambda x: 2 * x, start, lr=lr, max_steps=50, tol=0.0), want)


@pytest.mark.task(
    "gradient_descent",
    points=0.75,
    en="in a bowl the loss falls if the learning rate is below 2 over the largest curvature, and grows if it is above",
    ko="그릇 모양의 손실 함수에서 학습률이 '2 / 가장 큰 곡률'보다 작으면 손실이 줄고, 크면 커집니다",
    seed=[42, 51],
)
@pytest.mark.parametrize("share", [0.99, 1.01], ids=["below_the_limit", "above_the_limit"])
def test_descent_reaches_the_minimum_below_the_limit(learner, rng, share):
    """A bowl with six curvatures, and with its minimum away from 0; each entry follows its own geometric series."""
    curvature = rng.uniform(0.5, 2.0, size=(2, 3))
    curvature[1, 1] = 4.0
    minimum, away = quarters(rng, (2, 3)), rng.uniform(1.0, 2.0, size=(2, 3))
    x, path = learner.gradient_descent(
        lambda x: curvature * (x - minimum), minimum + away, lr=share * 0.5, max_steps=100, tol=0.0
    )
    assert_descent((x, path), minimum + bowl_path(away, curvature, share * 0.5, 100))
    before, after = (float(np.sum(curvature * (place - minimum) ** 2)) for place in (path[0], path[-1]))
    assert (after < before) == (share < 1), "the loss went the other way"


@pytest.mark.task(
    "gradient_descent",
    points=0.75,
    en="before each step the gradient is looked at, and the descent stops there once its norm is below tol",
    ko="걸음마다 먼저 기울기를 확인하고, 그 크기가 tol보다 작으면 그 자리에서 멈춥니다",
    seed=[35, 36, 44, 46],
)
def test_descent_stops_where_the_gradient_is_as_good_as_zero(learner, rng):
    """At the minimum at once, after one step into it, half-way by a given tol, at the limit, and never with tol 0."""
    minimum, start = quarters(rng, 3), quarters(rng, 3)

    def slope(x):
        return 2 * (x - minimum)

    assert_descent(learner.gradient_descent(slope, minimum), minimum[None])
    assert_descent(learner.gradient_descent(slope, minimum + start, lr=0.5), np.array([minimum + start, minimum]))
    assert_descent(learner.gradient_descent(slope, minimum, max_steps=4, tol=0.0), np.array([minimum] * 5))
    for sign in (1.0, -1.0):  # the gradients are 16, 8, 4, 2 and 1
        halves = sign * np.array([[8.0], [4.0], [2.0], [1.0], [0.5]])
        for tol, most, rows in [(2.0, 50, 5), (2.5, 50, 4), (2.5, 3, 4), (2.5, 1, 2), (20.0, 50, 1)]:
            got = learner.gradient_descent(lambda x: 2 * x, halves[0], lr=0.25, max_steps=most, tol=tol)
            assert_descent(got, halves[:rows])


@pytest.mark.task(
    "gradient_descent",
    points=0.25,
    en="tol is compared with the Euclidean norm over all entries of the gradient, and equal is not below",
    ko="tol은 기울기의 모든 원소로 구한 유클리드 노름과 비교하며, 같으면 멈추지 않습니다",
    seed=[46],
)
@pytest.mark.parametrize("shape", [(4,), (2, 2), (2, 1, 2)], ids=["row", "table", "block"])
def test_descent_measures_the_euclidean_norm(learner, rng, shape):
    """The same gradient everywhere, with a norm of 9, in several shapes and orders."""
    slope = rng.permutation([2.0, -4.0, 5.0, 6.0]).reshape(shape)
    start = quarters(rng, shape)
    path = np.array([start, start - 0.5 * slope, start - slope])
    for tol, rows in [(9.0, 3), (8.5, 3), (9.5, 1)]:
        assert_descent(learner.gradient_descent(lambda x: slope, start, 0.5, 2, tol), path[:rows])


@pytest.mark.task(
    "gradient_descent",
    points=0.25,
    en="left out, tol and max_steps have their defaults; with max_steps 0 the path is the start alone",
    ko="tol과 max_steps를 생략하면 기본값을 쓰고, max_steps가 0이면 경로에는 시작점만 있습니다",
    seed=[46],
)
def test_descent_has_defaults_and_may_take_no_step(learner, rng):
    """Slopes that never change: just below the default tol, just above it, and 1 until the steps are used up."""
    start = quarters(rng, (1, 2))
    slope = np.array([[0.0, 1.0]])
    assert_descent(learner.gradient_descent(lambda x: slope * 0.9e-8, start, 0.5, 3), start[None])
    tiny = np.array([start - step * 0.5 * 1.1e-8 * slope for step in range(4)])
    assert_descent(learner.gradient_descent(lambda x: slope * 1.1e-8, start, 0.5, 3), tiny)
    long = np.array([start - step * 0.5 * slope for step in range(1001)])
    assert_descent(learner.gradient_descent(lambda x: slope, start, lr=0.5), long)
    assert_descent(learner.gradient_descent(lambda x: slope, start, lr=0.5, max_steps=0), start[None])


@pytest.mark.task(
    "gradient_descent",
    points=0.5,
    en="position and path have the float type and the shape of the start, which is left as it was",
    ko="위치와 경로는 시작점의 실수형과 모양을 따르고, 시작점은 바뀌지 않습니다",
    seed=[44, 45],
)
@pytest.mark.parametrize(
    "dtype", [np.float64, np.float32, np.int64, np.uint8], ids=["float64", "float32", "integers", "small_integers"]
)
def test_descent_keeps_float_type_shape_and_start(learner, dtype):
    """Steps that end between the integers and below 0; also no step at all."""
    whole = np.array([[3, 1, 0], [2, 5, 1]])
    kept = np.float32 if dtype == np.float32 else np.float64
    for shape, steps in [((2, 3), 2), ((6,), 2), ((1, 6), 0)]:
        start = whole.reshape(shape).astype(dtype)
        want = bowl_path(whole.reshape(shape).astype(float), 2.5, 0.5, steps).astype(kept)
        got = learner.gradient_descent(lambda x: x * 2.5, start, lr=0.5, max_steps=steps)
        assert_unchanged(learner)
        assert_descent(got, want)


@pytest.mark.task(
    "gradient_descent",
    points=0.25,
    en="a learning rate that is not above 0 and a max_steps below 0 raise ValueError, even if no step would be taken",
    ko="학습률이 0 이하이거나 max_steps가 음수이면, 한 걸음도 움직이지 않을 때라도 ValueError를 일으킵니다",
    seed=[44, 49],
)
def test_descent_refuses_bad_settings(learner, rng):
    """Away from the minimum, at the minimum, and without steps."""
    for start in (quarters(rng, 2), np.zeros(2)):
        for lr, steps in [(0.0, 5), (-0.1, 5), (0.0, 0), (-0.1, 0), (0.1, -1), (0.1, -7)]:
            with assert_raises(ValueError):
                learner.gradient_descent(lambda x: 2 * x, start, lr=lr, max_steps=steps)


@pytest.mark.task(
    "judge_learning_rate",
    points=0.75,
    en="the verdict depends on the first and the last loss only: risen, fallen by less than half, or by half or more",
    ko="판정은 처음과 마지막 손실에만 달려 있습니다. 커졌는지, 절반보다 적게 줄었는지, 절반 이상 줄었는지를 봅니다",
    seed=[50, 51, 52],
)
@pytest.mark.parametrize("verdict", ["converging", "slow", "diverging"])
def test_judge_compares_the_last_loss_with_the_first(learner, rng, verdict):
    """On both sides of each border and on it, with other losses on the way, for positions of several shapes."""
    cases = {
        "converging": [[8, 4], [8, 16, 4], [8, 7, 6, 4], [8, 1, 9, 3.75], [8, 0], [8, 5, 6, 0.5]],
        "slow": [[8, 4.25], [8, 1, 4.25], [8, 9, 7.75], [8, 1, 8], [8, 8], [8, 0, 16, 8]],
        "diverging": [[8, 8.25], [8, 1, 2, 8.25], [8, 16], [8, 1, 900], [8, 12, 0, 10]],
    }
    scale = float(rng.choice([0.25, 1.0, 2.0, 16.0]))
    for losses in cases[verdict]:
        for shape in [(2,), (1, 3)]:
            path, loss = lookup([scale * value for value in losses], shape)
            assert learner.judge_learning_rate(path, loss) == verdict, f"for the losses {losses}"


@pytest.mark.task(
    "judge_learning_rate",
    points=0.5,
    en="a last loss that is no finite number means diverging, and a path that never left its start is slow",
    ko="마지막 손실이 유한하지 않으면 발산이고, 시작점에서 한 걸음도 움직이지 않은 경로는 느린 것입니다",
    seed=[51, 52],
)
def test_judge_knows_infinite_losses_and_short_paths(learner, rng):
    """Infinity and NaN at the end and on the way, one position alone, and real paths down a bowl."""
    cases = [([8, np.inf], "diverging"), ([8, 1, np.nan], "diverging"), ([8], "slow")]
    cases += [([8, np.nan, 2], "converging"), ([8, np.inf, 6], "slow")]
    for losses, verdict in cases:
        assert learner.judge_learning_rate(*lookup(losses)) == verdict, f"for the losses {losses}"
    curvature = rng.uniform(1.0, 2.0, size=(2, 2))
    start = quarters(rng, (2, 2))
    for lr, verdict in [(0.5, "converging"), (0.0001, "slow"), (2.5, "diverging")]:
        path = bowl_path(start, curvature, lr, 20)
        got = learner.judge_learning_rate(path, lambda x: float(np.sum(curvature * x**2)))
        assert got == verdict, f"for the rate {lr}"
