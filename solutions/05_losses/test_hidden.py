"""Hidden suite of 05_losses. Oracles: hand results, loops over Python numbers, properties, numeric gradients."""

import math

import numpy as np
import pytest

from autograder.testing import assert_close, assert_gradient, assert_raises, assert_unchanged

KINDS = ["float64", "float32", "int64", "uint8", "bool"]
SILENT = {"over": "raise", "invalid": "raise", "divide": "raise"}
either_target = pytest.mark.parametrize("target", ["labels", "one-hot"])


def numbers(rng, kind, shape):
    """Draw numbers of a dtype; small integers so large that their differences and squares outgrow it."""
    if kind == "bool":
        return rng.random(shape) < 0.5
    if kind == "uint8":
        return rng.integers(0, 256, size=shape).astype(np.uint8)
    if kind == "int64":
        return rng.integers(-9, 10, size=shape)
    return rng.normal(size=shape).astype(kind) * 3


def loose(kind):
    """Give the relative tolerance for a result that was computed in this dtype."""
    return 1e-5 if kind == "float32" else 1e-9


def float_type(kind):
    """Name the dtype of a gradient for inputs of this dtype."""
    return np.float32 if kind == "float32" else np.float64


def slow_mse(y, t):
    """Add up the squared differences one by one, and divide by how many there are."""
    total = 0.0
    for a, b in zip(y.ravel().tolist(), t.ravel().tolist(), strict=True):
        total += (a - b) ** 2
    return total / y.size


def probabilities(rng, rows, classes):
    """Draw rows of probabilities, none of them small, each row with a sum of 1."""
    p = rng.uniform(0.2, 1.0, size=(rows, classes))
    return p / p.sum(axis=1, keepdims=True)


def true_classes(rng, scores):
    """Draw a class for each row; the first row's is the one with the lowest score."""
    labels = rng.integers(0, scores.shape[1], size=len(scores))
    labels[0] = np.argmin(scores[0])
    return labels


def rows_of(labels, classes, kind="int64"):
    """Write labels as rows with a single 1."""
    return np.array([[int(k == label) for k in range(classes)] for label in labels], dtype=kind)


def targets(labels, classes, target):
    """Give the true classes in one of the two ways that the statement allows."""
    return labels if target == "labels" else rows_of(labels, classes)


def slow_cross_entropy(p, labels):
    """Take the probability of the true class of each row, one row after the other."""
    costs = [-math.log(row[label]) for row, label in zip(p.tolist(), labels.tolist(), strict=True)]
    return sum(costs) / len(costs)


def slow_softmax_cross_entropy(z, labels):
    """Give loss and gradient row by row, in Python numbers, with the logarithm taken before the division."""
    total, gradient = 0.0, []
    for row, label in zip(z.tolist(), labels.tolist(), strict=True):
        top = max(row)
        log_sum = top + math.log(sum(math.exp(score - top) for score in row))
        total += (top - row[label]) + (log_sum - top)
        gradient.append([(math.exp(score - top) / math.exp(log_sum - top)) for score in row])
        gradient[-1][label] -= 1
    return total / len(z), np.array(gradient) / len(z)


# -- one_hot -----------------------------------------------------------------------------------------------------------
@pytest.mark.task(
    "one_hot",
    points=0.75,
    en="each label becomes a float64 row with a 1 in the column of its class and zeros elsewhere; classes count from 0",
    ko="레이블마다 자기 클래스의 열만 1이고 나머지는 0인 float64 행이 됩니다. 클래스는 0부터 셉니다",
    seed=[39],
)
@pytest.mark.parametrize("kind", ["int64", "int8", "uint8", "result"])
def test_one_hot_puts_a_single_one_into_each_row(learner, rng, kind):
    """More and fewer rows than classes, one row, one class; the type of the result and a second call are one item."""
    if kind == "result":
        labels = rng.permutation([0, 1, 2, 2, 3])
        same = learner.inout(labels)
        for _ in range(2):
            assert_close(learner.one_hot(same, 5), rows_of(labels, 5, "float64"))
        return
    for rows, classes in ((7, 4), (2, 5), (1, 3), (3, 1), (1, 1), (4, 4)):
        labels = rng.integers(0, classes, size=rows)
        labels[0], labels[-1] = 0, classes - 1
        want = rows_of(labels, classes).tolist()  # a list, so that the type of the result is not compared
        assert_close(learner.one_hot(labels.astype(kind), classes), want)


LABELS = {
    "below": [[-1], [0, 2, -1], [-3, 1], [1, -4]],
    "above": [[3], [0, 3, 1], [2, 7]],
    "axes": [[[0, 1], [2, 0]], [[0], [1]], 1],
    "nothing": [[]],
}


@pytest.mark.task(
    "one_hot",
    points=0.25,
    en="labels below 0 or above the last class, with other than one axis, or without entries are refused",
    ko="0보다 작거나 마지막 클래스를 넘는 레이블, 축이 하나가 아니거나 원소가 없는 레이블에는 오류를 냅니다",
    seed=[39],
)
@pytest.mark.parametrize("fault", LABELS)
def test_one_hot_refuses_what_is_no_row_of_labels(learner, fault):
    """Three classes; numpy itself would count negative places from the end."""
    for labels in LABELS[fault]:
        with assert_raises(ValueError):
            learner.one_hot(np.array(labels, dtype=np.int64), 3)


# -- mse ---------------------------------------------------------------------------------------------------------------
PAIRS = {
    "one axis": ("float64", (5,)),
    "table": ("float64", (3, 4)),
    "one row": ("float64", (1, 4)),
    "one column": ("float64", (4, 1)),
    "one entry": ("float64", (1,)),
    "three axes": ("float64", (2, 3, 2)),
    "float32": ("float32", (3, 5)),
    "int64": ("int64", (4, 3)),
    "uint8": ("uint8", (5, 3)),
    "bool": ("bool", (4, 5)),
}


@pytest.mark.task(
    "mse",
    points=1.0,
    en="the mean squared error is the mean of the squared differences over all entries, for every shape and type",
    ko="평균 제곱 오차는 배열의 모양이나 자료형과 관계없이 차이의 제곱을 모든 원소에 대해 평균한 값입니다",
    seed=[39, 41],
)
@pytest.mark.parametrize("pair", PAIRS)
def test_mse_is_the_mean_of_all_squared_differences(learner, rng, pair):
    """By hand once; one by one in a loop otherwise. Never two entries: there the half of the sum is the mean too."""
    kind, shape = PAIRS[pair]
    y, t = numbers(rng, kind, shape), numbers(rng, kind, shape)
    y.flat[0], t.flat[0] = (0, 1) if kind in ("bool", "uint8") else (y.flat[0], y.flat[0] + 2)
    assert_close(learner.mse(y, t), slow_mse(y, t), rtol=loose(kind))
    if pair == "one axis":
        assert_close(learner.mse(np.array([3.0, 5.0, 1.0]), np.array([1.0, 6.0, 1.0])), 5 / 3)
    if kind == "int64":
        t = rng.normal(size=shape)
        assert_close(learner.mse(y, t), slow_mse(y, t))


@pytest.mark.task(
    "mse",
    points=0.5,
    en="the mse is 0 for equal arrays only, the same both ways round, and stays when every sample is there twice",
    ko="MSE는 두 배열이 같을 때만 0이고, 두 배열을 바꾸어 넣거나 모든 데이터를 두 번씩 넣어도 값이 같습니다",
    seed=[38, 39, 41],
)
@pytest.mark.parametrize("rule", ["zero", "both ways", "twice"])
def test_mse_measures_how_far_apart_two_arrays_are(learner, rng, rule):
    """Also called twice with the same two arrays."""
    y, t = rng.normal(size=(4, 3)), rng.normal(size=(4, 3))
    if rule == "zero":
        assert_close(learner.mse(t, t.copy()), 0.0)
        y = t.copy()
        y[2, 1] += 0.0625
        got = learner.mse(y, t)
        assert_close(got, 0.0625**2 / 12)
    elif rule == "both ways":
        got = learner.mse(y, t)
        assert_close(got, learner.mse(t, y))
        assert got > 0, "no positive number"
    else:
        same = learner.inout(y), learner.inout(t)
        got = learner.mse(*same)
        assert_close(learner.mse(np.concatenate([y, y]), np.concatenate([t, t])), got)
        assert_close(learner.mse(*same), got)


SHAPES = {
    "stretched": [((3,), (3, 1)), ((2, 3), (3,)), ((2, 3), (1, 3)), ((4,), (1,)), ((1, 1), (2, 3)), ((3, 1), (3,))],
    "sizes": [((3,), (4,)), ((2, 3), (3, 2)), ((6,), (2, 3)), ((2, 3), (2, 2))],
    "nothing": [((0,), (0,)), ((0, 3), (0, 3)), ((2, 0), (2, 0))],
}


@pytest.mark.task(
    "mse",
    points=0.5,
    en="the mse refuses predictions and targets of different shapes, and arrays without entries",
    ko="예측값과 타깃값의 모양이 다르거나 원소가 없으면 MSE를 구하지 않고 오류를 냅니다",
    seed=[39],
)
@pytest.mark.parametrize("fault", SHAPES)
def test_mse_refuses_what_does_not_fit(learner, rng, fault):
    """Also where numpy would stretch one of them."""
    for y_shape, t_shape in SHAPES[fault]:
        with assert_raises(ValueError):
            learner.mse(rng.normal(size=y_shape), rng.normal(size=t_shape))


# -- mse_grad ----------------------------------------------------------------------------------------------------------
@pytest.mark.task(
    "mse_grad",
    points=0.75,
    en="mse_grad says how fast the mean squared error grows with each prediction",
    ko="mse_grad는 예측값이 하나씩 커질 때 평균 제곱 오차가 얼마나 빨리 커지는지를 나타냅니다",
    seed=[41, 42],
)
@pytest.mark.parametrize("shape", [(5,), (3, 4), (1, 4), (3, 1), (2, 3, 2), (1,)], ids=str)
def test_mse_grad_is_the_slope_of_the_mse(learner, rng, shape):
    """Central differences of the host's own mean squared error, and one gradient by hand."""
    y, t = rng.normal(size=shape), rng.normal(size=shape)
    t.flat[0] = y.flat[0] + 1.5
    assert_gradient(lambda at: slow_mse(at, t), y, learner.mse_grad(y, t))
    if shape == (5,):
        got = learner.mse_grad(np.array([3.0, 5.0, 1.0]), np.array([1.0, 6.0, 1.0]))
        assert_close(got, np.array([4 / 3, -2 / 3, 0.0]))


@pytest.mark.task(
    "mse_grad",
    points=0.25,
    en="mse_grad has the predictions' float type, float64 for integers and bools, and gives the same when called again",
    ko="mse_grad는 예측값의 실수형을 따르고 정수와 불리언이면 float64이며, 다시 호출해도 결과가 같습니다",
    seed=[41],
)
@pytest.mark.parametrize("kind", KINDS)
def test_mse_grad_keeps_the_float_type(learner, rng, kind):
    """The second call meets the same two arrays as the first."""
    y, t = numbers(rng, kind, (3, 4)), numbers(rng, kind, (3, 4))
    y.flat[0], t.flat[0] = 0, 1
    slopes = [2 * (a - b) / 12 for a, b in zip(y.ravel().tolist(), t.ravel().tolist(), strict=True)]
    want = np.array(slopes, dtype=float_type(kind)).reshape(3, 4)
    same = learner.inout(y), learner.inout(t)
    for _ in range(2):
        assert_close(learner.mse_grad(*same), want)


@pytest.mark.task(
    "mse_grad",
    points=0.25,
    en="mse_grad refuses predictions and targets of different shapes, and arrays without entries",
    ko="예측값과 타깃값의 모양이 다르거나 원소가 없으면 mse_grad는 오류를 냅니다",
    seed=[39],
)
@pytest.mark.parametrize("fault", SHAPES)
def test_mse_grad_refuses_what_does_not_fit(learner, rng, fault):
    """Also where numpy would stretch one of them."""
    for y_shape, t_shape in SHAPES[fault]:
        with assert_raises(ValueError):
            learner.mse_grad(rng.normal(size=y_shape), rng.normal(size=t_shape))


# -- cross_entropy -----------------------------------------------------------------------------------------------------
TABLES = [(5, 3), (1, 4), (2, 6), (3, 3)]


@pytest.mark.task(
    "cross_entropy",
    points=1.0,
    en="the cross entropy is the mean over the samples of minus the natural logarithm of the true class's probability",
    ko="교차 엔트로피는 정답 클래스의 확률에 자연로그를 취하고 부호를 바꾸어 데이터에 대해 평균한 값입니다",
    seed=[39, 41],
)
@pytest.mark.parametrize("kind", ["float64", "float32"])
@either_target
def test_cross_entropy_is_the_mean_cost_of_the_true_classes(learner, rng, target, kind):
    """By hand once, then row by row; the true class is often not the likeliest one."""
    p = np.array([[0.25, 0.5, 0.25]], dtype=kind)
    assert_close(learner.cross_entropy(p, targets(np.array([2]), 3, target)), math.log(4), rtol=loose(kind))
    for rows, classes in TABLES:
        p = probabilities(rng, rows, classes)
        labels = true_classes(rng, p)
        got = learner.cross_entropy(p.astype(kind), targets(labels, classes, target))
        assert_close(got, slow_cross_entropy(p, labels), rtol=loose(kind))


@pytest.mark.task(
    "cross_entropy",
    points=0.25,
    en="the cross entropy falls as the true class's probability grows, and stays when every sample is there twice",
    ko="교차 엔트로피는 정답 클래스의 확률이 커질수록 작아지고, 모든 데이터를 두 번씩 넣어도 값이 같습니다",
    seed=[38, 40],
)
@pytest.mark.parametrize("rule", ["falls", "twice"])
def test_cross_entropy_falls_as_the_true_class_gets_likelier(learner, rng, rule):
    """How the rest is shared among the other classes does not matter."""
    if rule == "falls":
        likely = np.sort(rng.uniform(0.05, 0.95, size=5))
        rest = rng.uniform(0.1, 0.9, size=5)
        p = np.stack([rest * (1 - likely), likely, (1 - rest) * (1 - likely)], axis=1)
        losses = [learner.cross_entropy(row[None], np.array([1])) for row in p]
        assert_close(losses, [-math.log(value) for value in likely])
        assert all(after < before for before, after in zip(losses, losses[1:], strict=False)), "does not fall"
    else:
        p = probabilities(rng, 3, 4)
        labels = true_classes(rng, p)
        twice = learner.cross_entropy(np.concatenate([p, p]), np.concatenate([labels, labels]))
        assert_close(twice, learner.cross_entropy(p, labels))
        assert_close(twice, slow_cross_entropy(p, labels))


@pytest.mark.task(
    "cross_entropy",
    points=0.5,
    en="a probability of 0 counts as 1e-12, so the cross entropy stays finite; other probabilities count as they are",
    ko="0인 확률은 1e-12로 계산하므로 교차 엔트로피가 유한합니다. 나머지 확률은 그대로 계산합니다",
    seed=[38, 41],
)
@pytest.mark.parametrize("kind", ["float64", "float32", "int64", "bool"])
@either_target
def test_cross_entropy_stays_finite_where_a_probability_is_zero(learner, rng, target, kind):
    """Certain answers, right and wrong ones, and zeros in columns of other classes, which cost nothing."""
    p = np.array([[0, 1, 0], [1, 0, 0], [0, 0, 1], [0, 1, 0]], dtype=kind)
    for labels, wrong in (([1, 2, 0, 2], 3), ([1, 0, 2, 0], 1), ([1, 0, 2, 1], 0)):
        got = learner.cross_entropy(p, targets(np.array(labels), 3, target))
        assert_close(got, wrong * math.log(1e12) / 4, rtol=0, atol=1e-3)
    if kind == "float64":
        p = np.array([[0.0, 0.001, 0.999], [0.6, 0.4, 0.0]])
        assert_close(learner.cross_entropy(p, targets(np.array([1, 0]), 3, target)), -math.log(0.001 * 0.6) / 2)


@pytest.mark.task(
    "cross_entropy",
    points=0.25,
    en="the cross entropy gives no warning for probabilities of 0, and leaves its arguments as they were",
    ko="교차 엔트로피는 확률이 0이어도 경고를 내지 않으며, 전달받은 배열을 바꾸지 않습니다",
    seed=[41],
)
@pytest.mark.parametrize("rule", ["no warning", "arguments"])
def test_cross_entropy_warns_of_nothing_and_changes_nothing(learner, rng, rule):
    """Zeros for the true class and for others; float targets, into which an update in place would be possible."""
    p, labels = np.array([[0.0, 1.0, 0.0], [0.5, 0.0, 0.5], [0.25, 0.75, 0.0]]), np.array([0, 1, 1])
    for t in (labels, rows_of(labels, 3, "float64")):
        with np.errstate(**SILENT if rule == "no warning" else {}):
            got = learner.cross_entropy(p, t)
        assert_close(got, (2 * math.log(1e12) - math.log(0.75)) / 3, rtol=0, atol=1e-3)
        if rule == "arguments":
            assert_unchanged(learner)


MISFITS = {
    "labels": [((2, 3), [0, -1]), ((2, 3), [3, 0]), ((3, 3), [-3, 1, 2]), ((1, 2), [-2]), ((1, 4), [9])],
    "sizes": [
        ((2, 3), (3,)),
        ((3, 4), (1,)),
        ((3, 4), (1, 4)),
        ((1, 3), (4,)),
        ((2, 3), (2, 1)),
        ((3, 2), (2, 3)),
        ((2, 3), (2, 4)),
        ((1, 3), (2, 3)),
    ],
    "axes": [((3,), (3,)), ((3,), ()), ((3,), (1,)), ((2, 3, 2), (2, 3, 2)), ((2, 3, 2), (2,)), ((2, 3), (1, 2, 3))],
    "nothing": [((0, 3), (0,)), ((0, 3), (0, 3)), ((3, 0), (3, 0)), ((0, 0), (0, 0))],
}


def misfits(fault):
    """Give shapes of tables with targets that do not go with them: labels as they stand, or zeros of a shape."""
    for shape, t in MISFITS[fault]:
        yield shape, np.array(t) if isinstance(t, list) else np.zeros(t, dtype=np.int64)


@pytest.mark.task(
    "cross_entropy",
    points=0.5,
    en="the cross entropy refuses negative probabilities, labels of no class, misfit shapes, and empty batches",
    ko="음수 확률, 없는 클래스의 레이블, 크기나 축의 수가 맞지 않는 배열, 데이터가 없는 배치에는 오류를 냅니다",
    seed=[41],
)
@pytest.mark.parametrize("fault", ["negative", *MISFITS])
def test_cross_entropy_refuses_what_does_not_fit(learner, rng, fault):
    """Also where numpy would count from the end or stretch an array."""
    if fault == "negative":
        for p in ([[-0.1, 1.1]], [[1.1, -0.1]], [[0.5, 0.5], [1.25, -0.25]]):
            for t in ([0] * len(p), [[1, 0]] * len(p)):
                with assert_raises(ValueError):
                    learner.cross_entropy(np.array(p), np.array(t))
        return
    for shape, t in misfits(fault):
        with assert_raises(ValueError):
            learner.cross_entropy(np.full(shape, 0.5), t)


# -- softmax_cross_entropy ---------------------------------------------------------------------------------------------
@pytest.mark.task(
    "softmax_cross_entropy",
    points=0.75,
    en="the loss is the mean over the samples of minus the logarithm of the true class's softmax probability",
    ko="손실은 정답 클래스의 소프트맥스 확률에 로그를 취하고 부호를 바꾸어 데이터에 대해 평균한 값입니다",
    seed=[39, 41],
)
@either_target
def test_softmax_cross_entropy_gives_the_mean_loss(learner, rng, target):
    """Equal scores by hand, then row by row; one class only costs nothing."""
    for classes in (2, 5, 1):
        labels = rng.integers(0, classes, size=3)
        loss, _ = learner.softmax_cross_entropy(np.full((3, classes), 0.75), targets(labels, classes, target))
        assert_close(loss, math.log(classes))
    for rows, classes in TABLES:
        z = rng.normal(size=(rows, classes)) * 2
        labels = true_classes(rng, z)
        loss, _ = learner.softmax_cross_entropy(z, targets(labels, classes, target))
        assert_close(loss, slow_softmax_cross_entropy(z, labels)[0])


@pytest.mark.task(
    "softmax_cross_entropy",
    points=0.75,
    en="dz is the gradient of the mean loss: each row adds up to 0, and it halves when every sample is there twice",
    ko="dz는 평균 손실의 기울기입니다. 행마다 더하면 0이고, 모든 데이터를 두 번씩 넣으면 절반이 됩니다",
    seed=[41, 42],
)
@pytest.mark.parametrize("shape", TABLES, ids=str)
def test_softmax_cross_entropy_gives_the_gradient_of_the_mean_loss(learner, rng, shape):
    """Central differences of the host's own loss; labels and one-hot rows."""
    z = rng.normal(size=shape) * 1.5
    labels = true_classes(rng, z)
    for t in (labels, rows_of(labels, shape[1])):
        _, dz = learner.softmax_cross_entropy(z, t)
        assert_gradient(lambda at: slow_softmax_cross_entropy(at, labels)[0], z, dz)
        assert_close(dz, slow_softmax_cross_entropy(z, labels)[1])
        assert_close(np.sum(dz, axis=1), np.zeros(shape[0]))
        _, twice = learner.softmax_cross_entropy(np.concatenate([z, z]), np.concatenate([t, t]))
        assert_close(twice, np.concatenate([dz, dz]) / 2)


@pytest.mark.task(
    "softmax_cross_entropy",
    points=0.5,
    en="large scores give the exact loss and gradient: a common offset does not count, a large gap counts in full",
    ko="점수가 아주 커도 손실과 기울기가 정확합니다. 공통으로 더한 값은 영향이 없고, 점수 차이는 그대로 손실이 됩니다",
    seed=[41],
)
@pytest.mark.parametrize("scores", ["offset", "gap", "very large", "float32"])
def test_softmax_cross_entropy_is_exact_for_large_scores(learner, rng, scores):
    """Rows far apart from each other, a true class far below the rest, and one far above it."""
    kind, gap = "float64", {"offset": 0.0, "gap": 1e4, "very large": 1e300, "float32": 1e4}[scores]
    z = rng.integers(-8, 9, size=(4, 3)) / 4
    if scores == "offset":
        z += np.array([[1000.0], [-1000.0], [0.0], [5e5]])
    else:
        z[0, 1] -= gap
        z[1, 2] += gap
        z[3, 0] += gap
    if scores == "float32":
        kind = "float32"
    labels = np.array([1, 0, 2, 0])
    loss, dz = learner.softmax_cross_entropy(z.astype(kind), labels)
    want, gradient = slow_softmax_cross_entropy(z.astype(kind), labels)
    assert_close(loss, want, rtol=loose(kind))
    assert_close(dz, gradient.astype(kind))


@pytest.mark.task(
    "softmax_cross_entropy",
    points=0.25,
    en="dz has the float type of z, float64 for integers and bools, whatever the type of the targets is",
    ko="dz는 타깃의 자료형과 관계없이 z의 실수형을 따르고, z가 정수나 불리언이면 float64입니다",
    seed=[41],
)
@pytest.mark.parametrize("kind", KINDS)
def test_softmax_cross_entropy_keeps_the_float_type(learner, rng, kind):
    """Labels and one-hot rows, as integers and as floats of the type of the scores."""
    z = numbers(rng, kind, (4, 3))
    labels = true_classes(rng, z)
    want, gradient = slow_softmax_cross_entropy(z, labels)
    for t in (labels, labels.astype("uint8"), rows_of(labels, 3), rows_of(labels, 3, float_type(kind))):
        loss, dz = learner.softmax_cross_entropy(z, t)
        assert_close(loss, want, rtol=loose(kind))
        assert_close(dz, gradient.astype(float_type(kind)))


@pytest.mark.task(
    "softmax_cross_entropy",
    points=0.25,
    en="softmax_cross_entropy gives no warning for large scores, and leaves its arguments as they were",
    ko="softmax_cross_entropy는 점수가 커도 경고를 내지 않으며, 전달받은 배열을 바꾸지 않습니다",
    seed=[41],
)
@pytest.mark.parametrize("rule", ["no warning", "arguments"])
def test_softmax_cross_entropy_warns_of_nothing_and_changes_nothing(learner, rng, rule):
    """Float targets too, into which an update in place would be possible."""
    z = rng.normal(size=(4, 3)) * (1e4 if rule == "no warning" else 1)
    labels = true_classes(rng, z)
    want, gradient = slow_softmax_cross_entropy(z, labels)
    for t in (labels, rows_of(labels, 3, "float64")):
        with np.errstate(**SILENT if rule == "no warning" else {}):
            loss, dz = learner.softmax_cross_entropy(z, t)
        assert_close(loss, want)
        assert_close(dz, gradient)
        if rule == "arguments":
            assert_unchanged(learner)


@pytest.mark.task(
    "softmax_cross_entropy",
    points=0.25,
    en="labels of no class, targets that do not fit, other than two axes, and empty batches are refused",
    ko="없는 클래스의 레이블, 크기나 축의 수가 맞지 않는 배열, 데이터가 없는 배치에는 오류를 냅니다",
    seed=[41],
)
@pytest.mark.parametrize("fault", MISFITS)
def test_softmax_cross_entropy_refuses_what_does_not_fit(learner, rng, fault):
    """Also where numpy would count from the end or stretch an array."""
    for shape, t in misfits(fault):
        with assert_raises(ValueError):
            learner.softmax_cross_entropy(rng.normal(size=shape), t)


# -- better_model ------------------------------------------------------------------------------------------------------
@pytest.mark.task(
    "better_model",
    points=0.5,
    en="the better model is the one with the smaller loss; with no model at all there is an error",
    ko="손실이 더 작은 모델이 더 좋은 모델입니다. 모델이 하나도 없으면 오류를 냅니다",
    seed=[38, 40],
)
@pytest.mark.parametrize("models", ["two", "many", "one", "none"])
def test_better_model_has_the_smallest_loss(learner, rng, models):
    """In every order; losses above and below 1, close together and far apart, as Python and numpy numbers."""
    if models == "none":
        with assert_raises(ValueError):
            learner.better_model({})
        return
    names = {"two": ["linear", "deep"], "many": ["c", "a", "d", "b", "e"], "one": ["only"]}[models]
    for scale in (1e-3, 1.0, 40.0):
        losses = [float(loss) for loss in scale * rng.permutation([0.25, 0.75, 1.0, 2.5, 0.26])[: len(names)]]
        if scale == 1.0:
            losses = [np.float64(loss) for loss in losses]
        if scale == 40.0:
            losses = [round(loss) if loss >= 30 else loss for loss in losses]
        want = names[losses.index(min(losses))]
        for order in (range(len(names)), reversed(range(len(names)))):
            got = learner.better_model({names[k]: losses[k] for k in order})
            assert got == want, f"{got!r} instead of {want!r}"
