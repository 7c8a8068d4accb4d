"""Hidden suite of unit 02: one update, training over epochs, what separates two classes, and when training is done."""

import numpy as np
import pytest

from autograder.testing import assert_close, assert_raises, assert_unchanged

CORNERS = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
XOR = np.array([0, 1, 1, 0])
GATES = {
    "AND": ([0, 0, 0, 1], [2.0, 1.0], -2.0, [1, 3, 3, 2, 1, 0]),
    "OR": ([0, 1, 1, 1], [1.0, 1.0], 0.0, [1, 2, 1, 0]),
    "NAND": ([1, 1, 1, 0], [-2.0, -1.0], 3.0, [2, 3, 3, 2, 1, 0]),
}


def quarters(rng, shape):
    """Draw multiples of 1/4, whose sums and products are exact, so that a sum of 0 is 0 for everyone."""
    return rng.integers(-8, 9, size=shape) / 4


def sum_of(w, b, x):
    """Add up the products of one sample and the bias, one after the other."""
    total = float(b)
    for weight, value in zip(w, x, strict=True):
        total += float(weight) * float(value)
    return total


def neuron(rng, size, output):
    """Draw weights, a bias and a sample without zeros for which the perceptron says `output`, and not by a sum of 0."""
    while True:
        w, b, x = quarters(rng, size), float(quarters(rng, ())), quarters(rng, size)
        total = sum_of(w, b, x)
        if np.all(x) and total and (total > 0) == bool(output):
            return w, b, x


def on_the_line(rng, size):
    """Draw weights and a sample, and the bias with which their sum is exactly 0."""
    w, _, x = neuron(rng, size, 1)
    return w, -sum_of(w, 0.0, x), x


def unsolvable(rng, rows, size):
    """Draw samples and labels; the last sample is the first one again with the other label."""
    X, t = quarters(rng, (rows, size)), rng.integers(0, 2, size=rows)
    X[-1], t[-1] = X[0], 1 - t[0]
    return X, t


def trained_by_hand(X, t, lr, epochs, w, b):
    """Train on Python numbers, one sample and one weight at a time."""
    w, errors = [float(weight) for weight in w], []
    while len(errors) < epochs and (not errors or errors[-1]):
        errors.append(0)
        for x, wanted in zip(X.tolist(), t.tolist(), strict=True):
            difference = wanted - (1 if sum_of(w, b, x) > 0 else 0)
            if difference:
                errors[-1] += 1
                w = [weight + lr * difference * value for weight, value in zip(w, x, strict=True)]
                b += lr * difference
    return np.array(w), b, errors


def assert_counts(errors, want):
    """Check a list of mistakes: its length, its numbers, and that each of them is an integer."""
    assert_close(errors, want)
    for count, known in zip(errors, want, strict=True):
        assert_close(count, known)


def assert_trained(got, want):
    """Check weights, bias and the list of mistakes."""
    w, b, errors = got
    assert_close(w, want[0])
    assert_close(b, float(want[1]))
    assert_counts(errors, want[2])


@pytest.mark.task(
    "update",
    points=1,
    en="a wrong answer moves the weights and the bias towards the wanted output, exactly as the training rule says",
    ko="출력이 틀리면 가중치와 편향이 훈련 규칙대로 원하는 출력 쪽으로 움직입니다",
    seed=[18],
)
@pytest.mark.parametrize("t", [1, 0], ids=["one_was_wanted", "zero_was_wanted"])
def test_update_moves_weights_and_bias_after_a_wrong_answer(learner, rng, t):
    """Some sizes and learning rates; the sum of the sample moves towards the wanted side."""
    for size, lr in [(1, 0.5), (2, 1.0), (3, 0.25), (5, 2.0)]:
        w, b, x = neuron(rng, size, 1 - t)
        up = lr if t == 1 else -lr
        new_w, new_b = learner.update(w, b, x, t, lr)
        assert_close(new_w, np.array([weight + up * value for weight, value in zip(w, x, strict=True)]))
        assert_close(new_b, b + up)
        assert_close(sum_of(new_w, new_b, x), sum_of(w, b, x) + up * (np.sum(x**2) + 1))


@pytest.mark.task(
    "update",
    points=0.5,
    en="a right answer leaves the weights and the bias as they are",
    ko="출력이 맞으면 가중치와 편향은 그대로입니다",
    seed=[18],
)
def test_update_leaves_a_right_answer_alone(learner, rng):
    """Both classes."""
    for t, size in [(1, 3), (0, 3), (1, 4), (0, 1)]:
        w, b, x = neuron(rng, size, t)
        new_w, new_b = learner.update(w, b, x, t, 0.5)
        assert_close(new_w, w)
        assert_close(new_b, b)


@pytest.mark.task(
    "update",
    points=0.5,
    en="a sum of exactly 0 counts as the output 0",
    ko="총합이 정확히 0이면 출력은 0입니다",
    seed=[18],
)
def test_update_takes_a_sum_of_zero_as_output_zero(learner, rng):
    """On the border: right when 0 is wanted, wrong when 1 is wanted; a little above it the output is 1."""
    for size in (2, 4):
        w, b, x = on_the_line(rng, size)
        for t, bias in [(0, b), (1, b), (0, b + 2.0**-20)]:
            move = t - (0 if bias == b else 1)
            new_w, new_b = learner.update(w, bias, x, t)
            assert_close(new_w, w + move * x)
            assert_close(new_b, bias + move)


@pytest.mark.task(
    "update",
    points=0.5,
    en="the learning rate scales the step of the weights and of the bias alike; without one it is 1",
    ko="학습률은 가중치와 편향의 변화량에 똑같이 곱해지며, 생략하면 1입니다",
    seed=[18],
)
def test_update_scales_its_step_with_the_learning_rate(learner, rng):
    """The same wrong answer with several rates, and once with the default."""
    for t in (0, 1):
        w, b, x = neuron(rng, 3, 1 - t)
        base_w, base_b = learner.update(w, b, x, t)
        assert_close(base_b, b + (2 * t - 1))
        for lr in (0.25, 1.0, 4.0):
            new_w, new_b = learner.update(w, b, x, t, lr=lr)
            assert_close(new_w, w + lr * (np.asarray(base_w) - w))
            assert_close(new_b, b + lr * (float(base_b) - b))


@pytest.mark.task(
    "update",
    points=0.25,
    en="updated weights keep float32, and integers become float64, whether the answer was right or wrong",
    ko="갱신한 가중치는 출력이 맞든 틀리든 float32를 유지하고, 정수는 float64가 됩니다",
    seed=[18],
)
@pytest.mark.parametrize("dtype", [np.float32, np.int64, np.uint8], ids=["float32", "integers", "small_integers"])
def test_update_keeps_the_float_type(learner, dtype):
    """One sample with a sum of 255, answered rightly for 1 and wrongly for 0; half a step is no integer."""
    w, x = np.array([2, 0, 1], dtype=dtype), np.array([100, 5, 56], dtype=dtype)
    kept = np.float32 if dtype == np.float32 else np.float64
    for t, want in [(1, [2.0, 0.0, 1.0]), (0, [-48.0, -2.5, -27.0])]:
        new_w, new_b = learner.update(w, -1.0, x, t, lr=0.5)
        assert_close(new_w, np.array(want, dtype=kept))
        assert_close(new_b, -1.0 if t else -1.5)


@pytest.mark.task(
    "update",
    points=0.25,
    en="an update leaves the arrays that it was given as they were",
    ko="갱신한 뒤에도 전달받은 배열은 그대로입니다",
    seed=[18],
)
def test_update_leaves_its_inputs_alone(learner, rng):
    """After wrong answers, where the weights move."""
    for t in (0, 1):
        w, b, x = neuron(rng, 3, 1 - t)
        moved, _ = learner.update(w, b, x, t, 0.5)
        assert_close(moved, w + (t - 0.5) * x)
        assert_unchanged(learner)


@pytest.mark.task(
    "update",
    points=0.25,
    en="an update refuses bad labels, learning rates and shapes with a ValueError",
    ko="레이블, 학습률, 모양이 잘못되면 ValueError를 일으킵니다",
    seed=[18],
)
@pytest.mark.parametrize("what", ["label", "learning_rate", "shape"])
def test_update_refuses_what_does_not_fit(learner, rng, what):
    """Labels other than 0 and 1, rates that are not above 0, sizes that differ also where numpy would stretch them."""
    w, b, x = neuron(rng, 3, 1)
    if what == "shape":
        pairs = [(w, x[:2]), (w[:2], x), (w, x[:1]), (w[:1], x), (w[:0], x), (w, x[None]), (w[None], x)]
        pairs += [
            (w[None], x[None]),
            (w[:, None], x[:, None]),
            (w[:1, None], x[:1, None]),
            (w[0], x[0]),
            (w, x[0]),
            (w[0], x),
        ]
        calls = [(one, b, other, 1, 0.5) for one, other in pairs]
    else:
        cases = [(2, 0.5), (-1, 0.5)] if what == "label" else [(0, 0.0), (1, 0.0), (0, -0.25), (1, -1.0)]
        calls = [(w, b, x, t, lr) for t, lr in cases]
    for call in calls:
        with assert_raises(ValueError):
            learner.update(*call)


@pytest.mark.task(
    "train_perceptron",
    points=1,
    en="training learns a gate that one straight line can do, and takes the way that the rule prescribes",
    ko="직선 하나로 나눌 수 있는 게이트는 훈련 규칙이 정한 과정을 그대로 거쳐 학습됩니다",
    seed=[18, 19],
)
@pytest.mark.parametrize("name", list(GATES))
def test_training_learns_a_linear_gate(learner, name):
    """Weights, bias and mistakes of each epoch, known by hand, from zeros with the default learning rate."""
    t, w, b, errors = GATES[name]
    assert_trained(learner.train_perceptron(CORNERS, np.array(t)), (np.array(w), b, errors))


@pytest.mark.task(
    "train_perceptron",
    points=1,
    en="every sample in turn is answered with the weights that the samples before it have left behind",
    ko="각 데이터의 출력은 바로 앞 데이터까지 갱신한 가중치로 구합니다",
    seed=[18],
)
@pytest.mark.parametrize(
    ("rows", "size"), [(7, 3), (1, 4), (6, 1), (4, 5)], ids=["many", "one_sample", "one_input", "wide"]
)
def test_training_uses_each_update_at_once(learner, rng, rows, size):
    """Any numbers of rows and inputs, from given weights, against a loop over Python numbers."""
    X, t = quarters(rng, (rows, size)), rng.integers(0, 2, size=rows)
    if rows > 1:
        X, t = unsolvable(rng, rows, size)
    w, b = quarters(rng, size), float(quarters(rng, ()))
    for lr, epochs in [(0.5, 1), (1.0, 2), (0.25, 5)]:
        got = learner.train_perceptron(X, t, lr=lr, max_epochs=epochs, w=w, b=b)
        assert_trained(got, trained_by_hand(X, t, lr, epochs, w, b))


@pytest.mark.task(
    "train_perceptron",
    points=0.5,
    en="training starts from the given weights and bias, and from zero weights and a bias of 0 without them",
    ko="훈련은 전달받은 가중치와 편향에서 시작하며, 생략하면 가중치와 편향 모두 0에서 시작합니다",
    seed=[18],
)
def test_training_goes_on_from_where_it_was(learner, rng):
    """Two epochs and three more are five epochs; left-out weights are zeros, also beside a given bias."""
    X, t = unsolvable(rng, 6, 3)
    start = float(quarters(rng, ())) + 3.0
    for given in ({}, {"b": start}):
        w, b, errors = learner.train_perceptron(X, t, 0.5, 5, **given)
        assert_trained((w, b, errors), trained_by_hand(X, t, 0.5, 5, np.zeros(3), given.get("b", 0.0)))
        half_w, half_b, first = learner.train_perceptron(X, t, 0.5, 2, **given)
        again = learner.train_perceptron(X, t, 0.5, 3, w=half_w, b=half_b)
        assert_trained(again, (w, b, list(errors)[2:]))
        assert_counts(first, list(errors)[:2])


@pytest.mark.task(
    "train_perceptron",
    points=0.75,
    en="training ends after the first epoch without a mistake, whose 0 is in the list, or after max_epochs",
    ko="틀린 것이 없는 에포크가 처음 나오면 그 0까지 목록에 넣고 훈련을 끝내며, 늦어도 max_epochs에서 끝냅니다",
    seed=[18],
)
def test_training_stops_after_an_epoch_without_mistakes(learner, rng):
    """A solved task takes one epoch and changes nothing; an early right answer ends nothing; a limit is kept."""
    X = quarters(rng, (6, 3))
    w, b = quarters(rng, 3), float(quarters(rng, ()))
    t = np.array([1 if sum_of(w, b, x) > 0 else 0 for x in X])
    assert_trained(learner.train_perceptron(X, t, 0.5, 7, w, b), (w, b, [0]))
    line = np.array([[-2.0], [-1.0], [1.0], [3.0], [2.0]])
    assert_trained(learner.train_perceptron(line, np.array([0, 0, 1, 1, 1])), (np.array([1.0]), 1.0, [1, 0]))
    t, want_w, want_b, errors = GATES["AND"]
    assert_trained(learner.train_perceptron(CORNERS, np.array(t), max_epochs=6), (np.array(want_w), want_b, errors))
    assert_counts(learner.train_perceptron(CORNERS, np.array(t), max_epochs=4)[2], errors[:4])
    assert_counts(learner.train_perceptron(CORNERS, np.array(t), max_epochs=1)[2], errors[:1])


@pytest.mark.task(
    "train_perceptron",
    points=0.5,
    en="XOR is never learned: every epoch has a mistake until the last epoch allowed, which is the 100th by default",
    ko="XOR은 끝내 학습되지 않아 허용된 마지막 에포크까지 매번 틀리며, 에포크 수를 생략하면 100번입니다",
    seed=[19],
)
def test_training_never_learns_xor(learner, rng):
    """Any order of the rows, any start and learning rate; no straight line does it."""
    order = rng.permutation(4)
    X, t, w, b = CORNERS[order], XOR[order], quarters(rng, 2), float(quarters(rng, ()))
    assert_trained(learner.train_perceptron(X, t), trained_by_hand(X, t, 1.0, 100, np.zeros(2), 0.0))
    last_w, last_b, errors = learner.train_perceptron(X, t, 0.5, 40, w, b)
    assert_trained((last_w, last_b, errors), trained_by_hand(X, t, 0.5, 40, w, b))
    assert len(errors) == 40 and min(errors) >= 1, "a straight line cannot get all four rows right"


@pytest.mark.task(
    "train_perceptron",
    points=0.25,
    en="from zeros the learning rate only scales the weights and the bias: the mistakes are the same",
    ko="0에서 시작하면 학습률은 가중치와 편향의 크기만 바꿀 뿐, 틀린 횟수는 같습니다",
    seed=[18],
)
def test_training_from_zeros_only_scales_with_the_learning_rate(learner, rng):
    """Rates that are powers of 2 give weights in exactly their ratio."""
    X, t = unsolvable(rng, 5, 3)
    w, b, errors = learner.train_perceptron(X, t, lr=1.0, max_epochs=6)
    assert_counts(errors, trained_by_hand(X, t, 1.0, 6, np.zeros(3), 0.0)[2])
    for lr in (0.25, 2.0):
        assert_trained(learner.train_perceptron(X, t, lr=lr, max_epochs=6), (lr * np.asarray(w), lr * float(b), errors))


@pytest.mark.task(
    "train_perceptron",
    points=0.5,
    en="two classes with a straight gap between them are learned, after few updates if the gap is wide",
    ko="직선으로 벌어진 두 클래스는 반드시 학습되며, 틈이 넓을수록 적은 갱신으로 끝납니다",
    seed=[18, 19],
)
def test_training_learns_every_separable_task(learner, rng):
    """Drawn points on both sides of a gap; the number of updates is never above (radius / margin) squared."""
    line, offset = rng.normal(size=3), rng.uniform(-0.2, 0.2)
    line /= np.linalg.norm(line)
    X = rng.uniform(-1, 1, size=(120, 3))
    X = X[np.abs(X @ line + offset) >= 0.2]
    t = (X @ line + offset > 0).astype(np.int64)
    margin = np.min(np.abs(X @ line + offset)) / np.sqrt(1 + offset**2)
    radius = np.sqrt(np.max(np.sum(X**2, axis=1)) + 1)
    w, b, errors = learner.train_perceptron(X, t, lr=0.5, max_epochs=200)
    for x, wanted in zip(X, t, strict=True):
        assert (sum_of(w, b, x) > 0) == bool(wanted), "a sample is on the wrong side"
    assert_close(list(errors)[-1], 0)
    assert min(errors[:-1], default=1) >= 1, "training went on after an epoch without a mistake"
    assert sum(errors) <= (radius / margin) ** 2, "more updates than the rule can need"


@pytest.mark.task(
    "train_perceptron",
    points=0.25,
    en="trained weights keep float32, and integers and bools become float64",
    ko="훈련한 가중치는 float32를 유지하고, 정수와 불리언은 float64가 됩니다",
    seed=[18],
)
@pytest.mark.parametrize(
    "dtype", [np.float32, np.int64, np.uint8, np.bool_], ids=["float32", "integers", "small_integers", "bools"]
)
def test_training_keeps_the_float_type(learner, dtype):
    """From zeros, from given weights of the same type, and where nothing is left to learn; sums of 512 among them."""
    X, t = np.array([[1, 0, 1], [1, 1, 0], [0, 1, 1]]) * (1 if dtype == np.bool_ else 128), np.array([1, 0, 1])
    X, w = X.astype(dtype), np.array([2, 0, 2]).astype(dtype)
    kept = np.float32 if dtype == np.float32 else np.float64
    for start, b in [(None, 0.0), (w, -1.5)]:
        want = trained_by_hand(X, t, 0.5, 9, np.zeros(3) if start is None else start, b)
        got = learner.train_perceptron(X, t, lr=0.5, max_epochs=9, w=start, b=b)
        assert_trained(got, (want[0].astype(kept), *want[1:]))
    assert_trained(learner.train_perceptron(X[:1], t[:1], lr=0.5, w=w, b=-1.5), (w.astype(kept), -1.5, [0]))


@pytest.mark.task(
    "train_perceptron",
    points=0.25,
    en="training leaves the samples, the labels and the weights to start from as they were",
    ko="훈련한 뒤에도 데이터와 레이블, 시작 가중치는 그대로입니다",
    seed=[18],
)
def test_training_leaves_its_inputs_alone(learner, rng):
    """Weights given and not given; nothing here can be learned, so there are updates."""
    X, t = unsolvable(rng, 5, 3)
    for w in (quarters(rng, 3), None):
        got = learner.train_perceptron(X, t, lr=0.5, max_epochs=3, w=w)
        assert_trained(got, trained_by_hand(X, t, 0.5, 3, np.zeros(3) if w is None else w, 0.0))
        assert_unchanged(learner)


@pytest.mark.task(
    "train_perceptron",
    points=0.25,
    en="training refuses bad labels, learning rates and shapes with a ValueError",
    ko="훈련할 때 레이블, 학습률, 모양이 잘못되면 ValueError를 일으킵니다",
    seed=[18],
)
@pytest.mark.parametrize("what", ["label", "learning_rate", "samples", "weights"])
def test_training_refuses_what_does_not_fit(learner, rng, what):
    """Also where numpy would stretch an array, and where only the last label is bad."""
    X, t = quarters(rng, (4, 3)), np.array([0, 1, 1, 0])
    w = quarters(rng, 3)
    calls = {
        "label": [(X, np.array([0, 1, 1, bad])) for bad in (2, -1)] + [(X, 2 * t - 1)],
        "learning_rate": [(X, t, 0.0), (X, t, -0.5)],
        "samples": [(X, t[:3]), (X[:3], t), (X, t[:1]), (X[:1], t), (X, t[:, None]), (X, t[None]), (X, t[1])]
        + [(X[:, 0], t), (X[0], t[:3]), (X[None], t), (X[None], t[:1]), (X[..., None], t), (X[:, :1, None], t)],
        "weights": [(X, t, 1.0, 5, bad) for bad in (w[:2], w[:1], np.append(w, 1.0), w[None], w[:, None], w[0])]
        + [(X[:, :1], t, 1.0, 5, w), (X[:3], t[:3], 1.0, 5, w[:, None]), (X[:, :1, None], t, 1.0, 5, w[:1, None])],
    }
    for call in calls[what]:
        with assert_raises(ValueError):
            learner.train_perceptron(*call)


@pytest.mark.task(
    "separates",
    points=0.75,
    en="weights and bias separate the classes only if every sample, on the border too, gets its wanted output",
    ko="경계 위의 데이터를 포함한 모든 데이터에서 정답을 출력해야만 두 클래스를 나눈 것입니다",
    seed=[19],
)
def test_separates_asks_every_sample(learner, rng):
    """All right, one label after the other wrong, all wrong; a sum of 0; one sample; XOR by many drawn lines."""
    assert_close(learner.separates(np.array([1.0]), 0.0, np.array([[2.0], [-3.0]]), np.array([1, 0])), True)
    for rows, size in [(12, 3), (2, 4), (1, 1)]:
        w, b, X = quarters(rng, size), float(quarters(rng, ())), quarters(rng, (rows, size))
        t = np.array([1 if sum_of(w, b, x) > 0 else 0 for x in X])
        assert_close(learner.separates(w, b, X, t), True)
        assert_close(learner.separates(w.astype(np.float32), b, X.astype(np.float32), t), True)
        assert_close(learner.separates(w, b, X, 1 - t), False)
        for place in range(rows):
            assert_close(learner.separates(w, b, X, np.where(np.arange(rows) == place, 1 - t, t)), False)
    for size in (1, 3):
        w, b, x = on_the_line(rng, size)
        for bias, output in [(b, 0), (b + 2.0**-20, 1), (b - 2.0**-20, 0)]:
            assert_close(learner.separates(w, bias, x[None], np.array([output])), True)
            assert_close(learner.separates(w, bias, x[None], np.array([1 - output])), False)
    assert_close(learner.separates(np.array([1, 1]), -1.0, CORNERS.astype(np.int64), np.array([0, 0, 0, 1])), True)
    w, x = np.array([2, 0, 1], dtype=np.uint8), np.array([100, 5, 56], dtype=np.uint8)
    assert_close(learner.separates(w, -1.0, x[None], np.array([1])), True)
    for w in quarters(rng, (12, 2)):
        assert_close(learner.separates(w, float(quarters(rng, ())), CORNERS, XOR), False)


@pytest.mark.task(
    "separates",
    points=0.25,
    en="the check for separation refuses bad labels and shapes with a ValueError",
    ko="나누었는지 확인할 때 레이블이나 모양이 잘못되면 ValueError를 일으킵니다",
    seed=[19],
)
def test_separates_refuses_what_does_not_fit(learner, rng):
    """Also where numpy would stretch an array."""
    w, b, X, t = quarters(rng, 3), 0.5, quarters(rng, (4, 3)), np.array([0, 1, 1, 0])
    bad = [(w, X, np.array([0, 1, 1, 2])), (w, X, 2 * t - 1), (w, X, t[:3]), (w, X, t[:1]), (w, X[:1], t), (w, X, t[1])]
    bad += [(w, X, t[:, None]), (w, X, t[None]), (w, X[:, 0], t), (w, X[0], t[:1]), (w, X[None], t), (w[:1], X, t)]
    bad += [(w[:2], X, t), (np.append(w, 1.0), X, t), (w[None], X, t), (w[:, None], X, t), (w[0], X, t)]
    bad += [(w, X[:, :1], t), (w[:, None], X[:3], t[:3]), (w, X[None], t[:1]), (w, X[:3, 0], t[:3])]
    bad += [(w[:1, None], X[:, :1, None], t), (w[:1, None], X[:, :1], t)]
    for weights, samples, labels in bad:
        with assert_raises(ValueError):
            learner.separates(weights, b, samples, labels)


@pytest.mark.task(
    "converged",
    points=0.5,
    en="training is done when the last epoch had no mistake, whatever the epochs before it had",
    ko="앞의 에포크와 관계없이 마지막 에포크에서 틀린 것이 없으면 훈련이 끝난 것입니다",
    seed=[18],
)
def test_converged_looks_at_the_last_epoch(learner, rng):
    """Lists that end in 0 and lists that do not; zeros further ahead do not count."""
    for length in (0, 1, 4):
        before = [int(count) for count in rng.integers(1, 9, size=length)]
        assert_close(learner.converged([*before, 0]), True)
        assert_close(learner.converged([*before, 1]), False)
        assert_close(learner.converged([*before, 0, int(rng.integers(2, 9))]), False)
        assert_close(learner.converged([0, *before, 0]), True)
