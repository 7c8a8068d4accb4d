"""Hidden suite of 01_perceptron. Oracles: hand results, loops over Python numbers, truth tables, one property."""

import time

import numpy as np
import pytest

from autograder.testing import assert_close, assert_raises, assert_shape, assert_unchanged

ROWS = [(0, 0), (0, 1), (1, 0), (1, 1)]
KINDS = ["float64", "float32", "int64", "int8", "bool"]
every_kind = pytest.mark.parametrize("kind", KINDS)
every_gate = pytest.mark.parametrize("name", ["AND", "OR", "NAND"])


def numbers(rng, kind, *shape):
    """Draw numbers of a dtype: quarters, so that sums are exact; small integers large enough to outgrow int8."""
    if kind == "bool":
        return rng.random(shape) < 0.7
    if kind == "int8":
        return rng.integers(60, 101, size=shape).astype(np.int8)
    if kind == "int64":
        return rng.integers(-9, 10, size=shape)
    return (rng.integers(-16, 17, size=shape) / 4).astype(kind)


def bias(rng):
    """Draw a bias that is not 0."""
    return float(rng.choice([-2.25, -0.75, 0.5, 1.75]))


def slow_sum(x, w, b):
    """Add input times weight, one after the other, and the bias."""
    total = b
    for value, weight in zip(x.tolist(), w.tolist(), strict=True):
        total += value * weight
    return total


def decision(total):
    """Say 1 above 0 and otherwise 0."""
    return 1 if total > 0 else 0


# -- weighted_sum ------------------------------------------------------------------------------------------------------
@pytest.mark.task(
    "weighted_sum",
    points=1.5,
    en="the weighted sum counts every input with its own weight and the bias once, for all types of numbers",
    ko="자료형과 관계없이 입력값마다 자기 가중치를 곱해 모두 더하고 편향은 한 번만 더합니다",
    seed=[12, 13],
)
@every_kind
def test_weighted_sum_counts_each_input_with_its_own_weight_and_the_bias_once(learner, rng, kind):
    """A sum by hand and drawn ones; the settled scalar kinds are all right, so only values are compared."""
    if kind == "float64":
        x, w = np.array([1.0, -2.0, 0.5, 4.0]), np.array([0.5, 0.25, -3.0, 1.0])
        assert_close(learner.weighted_sum(x, w, b=-1.5), 1.0)
        assert_close(learner.weighted_sum(x, w), 2.5)
    for size in (3, 1, 8, 2):
        x, w, b = numbers(rng, kind, size), numbers(rng, kind, size), bias(rng)
        if kind == "bool":
            x[:2] = w[:2] = True
        if kind == "int64":
            x[0], w[0] = 2**26 + 1, 3
        assert_close(learner.weighted_sum(x, w, b), slow_sum(x, w, b), rtol=0, atol=1e-6)
        assert_close(learner.weighted_sum(x, w), slow_sum(x, w, 0.0), rtol=0, atol=1e-6)
    if kind in ("int64", "int8", "bool"):
        x, w = numbers(rng, kind, 5), np.array([0.25, -0.75, 1.5, 0.5, 2.25])
        assert_close(learner.weighted_sum(x, w, -0.5), slow_sum(x, w, -0.5))


VECTORS = {
    "sizes": [((3,), (4,)), ((5,), (3,)), ((1,), (3,)), ((4,), (1,))],
    "axes": [((2, 2), (2, 2)), ((1, 3), (3,)), ((3, 1), (3,)), ((3,), (1, 3)), ((3,), ()), ((), ())],
    "nothing": [((0,), (0,))],
}


@pytest.mark.task(
    "weighted_sum",
    points=0.5,
    en="the weighted sum refuses inputs and weights of different sizes, of other than one axis, or without entries",
    ko="입력값과 가중치의 크기가 서로 다르거나 축이 하나가 아니거나 원소가 없으면 총합을 구하지 않고 오류를 냅니다",
    seed=[12],
)
@pytest.mark.parametrize("fault", VECTORS)
def test_weighted_sum_refuses_what_does_not_fit(learner, rng, fault):
    """Also where numpy would broadcast."""
    for x_shape, w_shape in VECTORS[fault]:
        with assert_raises(ValueError):
            learner.weighted_sum(rng.normal(size=x_shape), rng.normal(size=w_shape), 0.5)


@pytest.mark.task(
    "weighted_sum",
    points=0.25,
    en="the weighted sum leaves inputs and weights as they were",
    ko="총합을 구한 뒤에도 입력값과 가중치는 그대로입니다",
    seed=[12, 13],
)
def test_weighted_sum_changes_no_argument(learner, rng):
    """Floats, into which an update in place would be possible."""
    x, w = rng.uniform(2, 3, size=4), rng.uniform(2, 3, size=4)
    assert_close(learner.weighted_sum(x, w, 0.5), slow_sum(x, w, 0.5))
    assert_unchanged(learner)


# -- step --------------------------------------------------------------------------------------------------------------
@pytest.mark.task(
    "step",
    points=0.75,
    en="the step is 1 only for numbers above 0, however small, and has the shape of its input",
    ko="계단 함수는 아무리 작더라도 0을 넘는 수에만 1을 출력하며, 출력의 모양은 입력과 같습니다",
    seed=[7, 14, 15, 16],
)
def test_step_is_one_only_above_zero(learner, rng):
    """A list as wanted value: the type of the entries is another test's rule."""
    for shape in ((9,), (3, 4), (2, 3, 2), (1, 9)):
        z = rng.normal(size=shape)
        z.flat[:9] = rng.permutation([0.0, -0.0, 1e-300, -1e-300, 0.3, 0.6, -0.3, 1e300, -2.0])
        want = np.array([decision(value) for value in z.ravel()]).reshape(shape).tolist()
        assert_close(learner.step(z), want)


@pytest.mark.task(
    "step",
    points=0.5,
    en="the step gives int64 integers for every type of input, and one integer for one number",
    ko="계단 함수는 입력의 자료형과 관계없이 int64 정수를, 수 하나에는 정수 하나를 출력합니다",
    seed=[14, 16],
)
@pytest.mark.parametrize("kind", [*KINDS, "one number"])
def test_step_gives_integers(learner, rng, kind):
    """No zeros here: which side they belong to is another test's rule."""
    if kind == "one number":
        for z, want in ((0.25, 1), (-3, 0), (7, 1), (np.float32(-0.5), 0), (np.array(2.0), 1), (np.array(-2), 0)):
            assert_close(learner.step(z), np.array(want, dtype=np.int64))
        return
    z = numbers(rng, kind, 3, 5)
    z[z == 0] = 1
    want = np.array([[decision(value) for value in row] for row in z.tolist()], dtype=np.int64)
    assert_close(learner.step(z), want)


@pytest.mark.task(
    "step",
    points=0.25,
    en="the step leaves the array of sums as it was",
    ko="계단 함수를 적용한 뒤에도 총합이 담긴 배열은 그대로입니다",
    seed=[16],
)
def test_step_changes_no_argument(learner, rng):
    """Numbers on both sides of 0."""
    z = np.concatenate([rng.uniform(2, 3, size=3), rng.uniform(-3, -2, size=3)])
    assert_close(learner.step(z), [1, 1, 1, 0, 0, 0])
    assert_unchanged(learner)


# -- perceptron --------------------------------------------------------------------------------------------------------
KNOWN = [
    ([0.5, 1.0], [1.0, -0.25], 0.0, 1),  # 0.25
    ([1.0, 2.0, 3.0], [0.25, 0.25, -0.5], 0.875, 1),  # 0.125
    ([4.0, 6.0], [10.0, 10.0], -1.0, 1),
    ([1.0, 1.0, 1.0], [0.25, 0.25, 0.25], -1.0, 0),  # -0.25
    ([2.0], [-3.0], 5.0, 0),
    ([1.0, 0.0, 1.0, 0.0, 2.0], [-4.0, 9.0, -4.0, 9.0, 1.0], 5.5, 0),
]
ZERO = [
    ([1.0, 1.0, 1.0], [0.5, 0.25, -0.75], 0.0, 0),
    ([1.0, 2.0], [0.5, 1.0], -2.5, 0),
    ([0.0, 0.0, 0.0, 0.0], [1.0, 2.0, 3.0, 4.0], 0.0, 0),
    ([-2.0], [0.75], 1.5, 0),
]


@pytest.mark.task(
    "perceptron",
    points=0.75,
    en="the perceptron says 1 exactly when the weighted sum is above 0",
    ko="퍼셉트론은 가중치를 곱해 더한 총합이 0을 넘을 때만 1을 출력합니다",
    seed=[8, 10, 11, 12, 13, 14],
)
@pytest.mark.parametrize("sums", ["known", "zero", "drawn"])
def test_perceptron_fires_only_above_zero(learner, rng, sums):
    """Sums on both sides and exactly at 0 by hand; drawn ones of all types, none of them 0."""
    cases = {"known": KNOWN, "zero": ZERO, "drawn": []}[sums]
    cases = [(np.array(x), np.array(w), b, want) for x, w, b, want in cases]
    for kind in KINDS if sums == "drawn" else []:
        for size in (1, 2, 4, 9):
            x, w = numbers(rng, kind, size), numbers(rng, kind, size)
            if kind == "bool":
                x[:2] = w[:2] = True
            for nudge in (-0.125, 0.125):  # a bias that leaves the sum just below or just above 0
                b = nudge - slow_sum(x, w, 0.0)
                cases.append((x, w, b, decision(slow_sum(x, w, b))))
    assert_close([learner.perceptron(x, w, b) for x, w, b, _ in cases], [want for *_, want in cases])
    if sums == "zero":
        x = np.array([3.0, 1.0])
        assert_close(
            [learner.perceptron(x, np.array([1.0, -3.0])), learner.perceptron(x, np.array([1.0, -2.0]))], [0, 1]
        )


@pytest.mark.task(
    "perceptron",
    points=0.25,
    en="the output of the perceptron is one integer, not a float or a bool",
    ko="퍼셉트론의 출력은 실수나 불리언이 아닌 정수 하나입니다",
    seed=[14],
)
@pytest.mark.parametrize("kind", ["float64", "float32", "int64"])
def test_perceptron_gives_one_integer(learner, rng, kind):
    """Clear sums of both signs."""
    x = np.array([1, 2, 1], dtype=kind)
    assert_close(learner.perceptron(x, np.array([2, 1, 3], dtype=kind), 1.5), 1)
    assert_close(learner.perceptron(x, np.array([2, -4, -3], dtype=kind), 1.5), 0)


@pytest.mark.task(
    "perceptron",
    points=0.25,
    en="multiplying all weights and the bias by the same positive number does not change what the perceptron says",
    ko="모든 가중치와 편향에 같은 양수를 곱해도 퍼셉트론의 출력은 변하지 않습니다",
    seed=[13, 14],
)
def test_perceptron_keeps_its_output_when_weights_and_bias_are_scaled(learner, rng):
    """Very small and very large factors, sums of both signs, none of them 0."""
    got, want = [], []
    for sign in (1, -1, 1, -1):
        x, w = rng.uniform(0.5, 2, size=5), rng.normal(size=5)
        b = sign * rng.uniform(0.5, 2) - float(slow_sum(x, w, 0.0))
        for factor in (2.0**-20, 0.3, 7.0, 1e6):
            got.append(learner.perceptron(x, factor * w, factor * b))
            want.append(decision(sign))
    assert_close(got, want)


@pytest.mark.task(
    "perceptron",
    points=0.5,
    en="the perceptron refuses inputs and weights of different sizes, of other than one axis, or without entries",
    ko="입력값과 가중치의 크기가 서로 다르거나 축이 하나가 아니거나 원소가 없으면 퍼셉트론은 오류를 냅니다",
    seed=[11, 12],
)
@pytest.mark.parametrize("fault", VECTORS)
def test_perceptron_refuses_what_does_not_fit(learner, rng, fault):
    """Also where numpy would broadcast."""
    for x_shape, w_shape in VECTORS[fault]:
        with assert_raises(ValueError):
            learner.perceptron(rng.normal(size=x_shape), rng.normal(size=w_shape), 0.5)


@pytest.mark.task(
    "perceptron",
    points=0.25,
    en="the perceptron leaves inputs and weights as they were",
    ko="퍼셉트론의 출력을 구한 뒤에도 입력값과 가중치는 그대로입니다",
    seed=[17],
)
def test_perceptron_changes_no_argument(learner, rng):
    """Floats, into which an update in place would be possible."""
    assert_close(learner.perceptron(rng.uniform(2, 3, size=4), rng.uniform(2, 3, size=4), 0.5), 1)
    assert_unchanged(learner)


# -- perceptron_batch --------------------------------------------------------------------------------------------------
BATCHES = {
    "more rows": ("float64", 5, 3),
    "more columns": ("float64", 3, 7),
    "one row": ("float64", 1, 4),
    "one column": ("float64", 6, 1),
    "float32": ("float32", 4, 5),
    "int64": ("int64", 6, 2),
    "int64 and floats": ("int64", 6, 3),
    "int8": ("int8", 5, 3),
    "bool": ("bool", 5, 4),
}


@pytest.mark.task(
    "perceptron_batch",
    points=1.0,
    en="a batch gives one int64 decision for each row, by the same weights and the same bias",
    ko="배치에서는 모든 행에 같은 가중치와 편향을 써서 행마다 0 또는 1을 int64 정수로 하나씩 출력합니다",
    seed=[11, 12, 13, 14],
)
@pytest.mark.parametrize("batch", BATCHES)
def test_perceptron_batch_decides_for_each_row(learner, rng, batch):
    """Row by row in a loop; with a bias that puts the sum of one row exactly at 0, just below and just above it."""
    kind, rows, columns = BATCHES[batch]
    X, w = numbers(rng, kind, rows, columns), numbers(rng, kind, columns)
    if "and floats" in batch:
        w = np.array([0.25, -0.75, 0.5])
    if kind == "bool":
        X[0], X[1], w[:] = [True, True, False, False], True, True
    sums = [slow_sum(row, w, 0.0) for row in X]
    for nudge in (0.0, -0.125, 0.125):
        b = nudge - sums[rows // 2 if kind != "bool" else 0]
        want = np.array([decision(total + b) for total in sums], dtype=np.int64)
        assert_close(learner.perceptron_batch(X, w, b), want)
    if kind == "float64":
        w[0] = 1.0
        for small in (-0.25, 0.25):  # without a bias, and with one row of a small sum
            X[-1] = 0
            X[-1, 0] = small
            want = np.array([decision(slow_sum(row, w, 0.0)) for row in X], dtype=np.int64)
            assert_close(learner.perceptron_batch(X, w), want)


TABLES = {
    "sizes": [((2, 3), (4,)), ((4, 3), (4,)), ((3, 1), (3,)), ((2, 4), (1,))],
    "axes": [((3,), (3,)), ((2, 3, 4), (4,)), ((2, 3), (3, 1)), ((2, 3), (1, 3)), ((3, 3), (3, 3)), ((2, 1), ())],
    "nothing": [((0, 3), (3,)), ((3, 0), (0,)), ((0, 0), (0,))],
}


@pytest.mark.task(
    "perceptron_batch",
    points=0.5,
    en="a batch with another number of columns than weights, with wrong axes or without entries is refused",
    ko="배치의 열 수가 가중치의 수와 다르거나 축의 수가 맞지 않거나 원소가 없으면 오류를 냅니다",
    seed=[11, 12],
)
@pytest.mark.parametrize("fault", TABLES)
def test_perceptron_batch_refuses_what_does_not_fit(learner, rng, fault):
    """Also where numpy would broadcast, and also a batch without rows."""
    for x_shape, w_shape in TABLES[fault]:
        with assert_raises(ValueError):
            learner.perceptron_batch(rng.normal(size=x_shape), rng.normal(size=w_shape), 0.5)


@pytest.mark.task(
    "perceptron_batch",
    points=0.5,
    en="a batch of 100,000 rows takes less than 0.1 seconds",
    ko="행이 10만 개인 배치도 0.1초 안에 처리합니다",
    seed=[11],
    seconds=10,
)
def test_perceptron_batch_is_fast(learner, rng):
    """The best of three calls; on a slow machine a multiple of what the host itself needs. No bias and no sum of 0."""
    X, w = rng.normal(size=(100_000, 4)), np.array([0.5, -1.25, 0.75, 1.0])
    host = []
    for _ in range(3):
        start = time.perf_counter()
        want = np.where(X @ w > 0, 1, 0)
        host.append(time.perf_counter() - start)
    allowed = max(0.1, 50 * min(host))
    best = np.inf
    for _ in range(3):
        assert_close(learner.perceptron_batch(X, w), want.tolist())
        best = min(best, learner.last.seconds)
        if best < allowed:
            break
    assert best < allowed, f"took {best:.3f} s, allowed are {allowed:.3f} s"


@pytest.mark.task(
    "perceptron_batch",
    points=0.25,
    en="a batch and the weights are as they were after the call",
    ko="함수를 호출한 뒤에도 배치와 가중치는 그대로입니다",
    seed=[17],
)
def test_perceptron_batch_changes_no_argument(learner, rng):
    """Floats, into which an update in place would be possible."""
    fired = learner.perceptron_batch(rng.uniform(2, 3, size=(3, 4)), rng.uniform(2, 3, size=4), 0.5)
    assert_close(fired, [1, 1, 1])
    assert_unchanged(learner)


# -- gates -------------------------------------------------------------------------------------------------------------
def check_gate(gate, rng, outputs):
    """Ask a gate for all four rows, twice and in any order: it must not remember."""
    for row in rng.permutation([0, 1, 2, 3, 0, 1, 2, 3]):
        assert_close(gate(*ROWS[row]), outputs[row])


@pytest.mark.task(
    "AND",
    points=0.5,
    en="AND gives the integer 1 only if both inputs are 1",
    ko="AND는 두 입력이 모두 1일 때만 정수 1을 출력합니다",
    seed=[11, 12, 13, 14],
)
def test_and_needs_both_inputs(learner, rng):
    """The whole truth table."""
    check_gate(learner.AND, rng, (0, 0, 0, 1))


@pytest.mark.task(
    "OR",
    points=0.5,
    en="OR gives the integer 1 if at least one input is 1",
    ko="OR는 두 입력 중 하나라도 1이면 정수 1을 출력합니다",
    seed=[11, 12, 13, 14],
)
def test_or_needs_one_input(learner, rng):
    """The whole truth table."""
    check_gate(learner.OR, rng, (0, 1, 1, 1))


@pytest.mark.task(
    "NAND",
    points=0.5,
    en="NAND gives the integer 0 only if both inputs are 1",
    ko="NAND는 두 입력이 모두 1일 때만 정수 0을 출력합니다",
    seed=[11, 12, 13, 14],
)
def test_nand_is_and_with_its_output_turned(learner, rng):
    """The whole truth table."""
    check_gate(learner.NAND, rng, (1, 1, 1, 0))


# -- gate_weights ------------------------------------------------------------------------------------------------------
@pytest.mark.task(
    "gate_weights",
    points=0.25,
    en="with the weights and the bias of a gate, a perceptron gives the gate's outputs for all four pairs of inputs",
    ko="게이트의 가중치와 편향을 쓰는 퍼셉트론은 네 가지 입력 모두에서 게이트와 같은 값을 출력합니다",
    seed=[13, 14, 17],
)
@every_gate
def test_gate_weights_make_the_gate(learner, name):
    """Whatever the numbers are: the host adds and decides by itself."""
    weights, b = learner.gate_weights(name)
    assert_shape(weights, (2,))
    assert_shape(b, ())
    first, second = (float(weight) for weight in weights)
    outputs = [decision(first * x1 + second * x2 + float(b)) for x1, x2 in ROWS]
    assert_close(outputs, {"AND": [0, 0, 0, 1], "OR": [0, 1, 1, 1], "NAND": [1, 1, 1, 0]}[name])


@pytest.mark.task(
    "gate_weights",
    points=0.25,
    en="a name that is not exactly one of the three gates is refused",
    ko="세 게이트의 이름과 정확히 일치하지 않는 이름에는 오류를 냅니다",
    seed=[17],
)
def test_gate_weights_refuses_other_names(learner):
    """Other gates, and other spellings."""
    for name in ("XOR", "NOR", "and", "Or", "NAND ", "N", ""):
        with assert_raises(ValueError):
            learner.gate_weights(name)
