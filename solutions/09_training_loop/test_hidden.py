"""Hidden suite of 09_training_loop. Oracles: recorded calls, numeric slopes of plain formulas, loops, properties."""

import numpy as np
import pytest

from autograder.datasets import digits
from autograder.testing import assert_close, assert_raises, assert_shape, assert_unchanged

STEPS = ["forward", "loss", "backward", "update"]


class Recorder:
    """A model y = x @ w with squared errors, as four functions that note each call with its result."""

    def __init__(self, w):
        self.w, self.x, self.calls = w, np.zeros((1, len(w))), []

    def forward(self, x):
        """Predict, and remember x."""
        self.x = x
        return self._note("forward", (x,), x @ self.w)

    def loss(self, y, t):
        """Measure; give the loss and its gradient."""
        same = np.shape(y) == np.shape(t)
        dy = 2 * (y - t) / len(t) if same else np.zeros_like(t)
        return self._note("loss", (y, t), (float(np.mean((y - t) ** 2)) if same else 0.0, dy))

    def backward(self, dy):
        """Give the gradient of w for the x seen last."""
        fits = isinstance(dy, np.ndarray) and len(dy) == len(self.x)
        return self._note("backward", (dy,), {"w": self.x.T @ dy if fits else np.zeros_like(self.w)})

    def update(self, grads):
        """Move w."""
        if isinstance(grads, dict):
            self.w = self.w - 0.05 * grads["w"]
        return self._note("update", (grads,), None)

    def _note(self, name, given, result):
        self.calls.append((name, given, result))
        return result

    def train(self, learner, batches, epochs):
        """Let the learner's five_steps run this model."""
        return learner.five_steps(self.forward, self.loss, self.backward, self.update, batches, epochs)


def recorder_and_batches(rng, rows):
    """A model with three inputs and one output, and a batch of each number of rows, which it could fit exactly."""
    goal = rng.normal(size=(3, 1))
    inputs = [rng.normal(size=(n, 3)) for n in rows]
    return Recorder(goal + rng.uniform(0.5, 1.5, size=(3, 1))), [(x, x @ goal) for x in inputs]


def depth(params):
    """The number of layers."""
    return len(params) // 2


def sums(params, X):
    """The sums of every layer, before ReLU; the last ones are the scores."""
    found = [X @ params["W1"] + params["b1"]]
    for n in range(2, depth(params) + 1):
        found.append(np.maximum(found[-1], 0) @ params[f"W{n}"] + params[f"b{n}"])
    return found


def mean_loss(params, X, t):
    """Mean cross entropy, sample by sample, from the definition."""
    rows = zip(sums(params, X)[-1], t)
    return sum(np.logaddexp.reduce(z) - z[label] for z, label in rows) / len(t)


def moved(params, X, t, lr):
    """Every parameter after a step of size lr against its numeric slope."""
    after = {}
    for name, array in params.items():
        after[name] = array.copy()
        for place in np.ndindex(array.shape):
            nudged = {sign: {**params, name: array.copy()} for sign in (1, -1)}
            for sign in (1, -1):
                nudged[sign][name][place] += sign * 1e-5
            slope = (mean_loss(nudged[1], X, t) - mean_loss(nudged[-1], X, t)) / 2e-5
            after[name][place] -= lr * slope
    return after


def start(rng, *sizes, spread=1.0):
    """Random parameters, the biases too."""
    params = {}
    for n, (d, m) in enumerate(zip(sizes, sizes[1:]), start=1):
        params[f"W{n}"] = spread * rng.normal(size=(d, m))
        params[f"b{n}"] = spread * rng.normal(size=m)
    return params


def problem(rng, rows, *sizes):
    """Parameters, inputs and labels of which no hidden sum is near the kink of ReLU."""
    while True:
        params, X = start(rng, *sizes), rng.normal(size=(rows, sizes[0]))
        if all(np.abs(hidden).min() > 0.02 for hidden in sums(params, X)[:-1]):
            return params, X, rng.integers(sizes[-1], size=rows)


def assert_params(net, want, atol=1e-7):
    """The net's parameters are those wanted."""
    got = net.params
    for name, array in want.items():
        assert_close(got[name], array, rtol=1e-6, atol=atol)


def share_right(params, X, t):
    """The accuracy, by the parameters alone."""
    return np.mean(np.argmax(sums(params, X)[-1], axis=1) == t)


def he_start(rng, *sizes):
    """Start values with which a net of these sizes trains well."""
    params = start(rng, *sizes)
    for n, d in enumerate(sizes[:-1], start=1):
        params[f"W{n}"] *= np.sqrt(2 / d)
        params[f"b{n}"] *= 0
    return params


@pytest.mark.task(
    "five_steps",
    points=0.75,
    en="each batch of each epoch goes through forward, loss, backward and update, once and in this order",
    ko="에포크마다 모든 배치가 순전파, 손실, 역전파, 갱신을 이 순서로 한 번씩 거칩니다",
    seed=[62, 63, 64, 65, 66, 67],
)
def test_five_steps_run_in_order_for_every_batch_of_every_epoch(learner, rng):
    """The record of calls, for batches of different sizes, twice and once."""
    for rows, epochs in [((4, 2, 1), 2), ((3, 5), 1)]:
        model, batches = recorder_and_batches(rng, rows)
        model.train(learner, batches, epochs)
        assert [name for name, _, _ in model.calls] == STEPS * len(rows) * epochs, "other calls, or another order"


@pytest.mark.task(
    "five_steps",
    points=0.75,
    en="each step gets what the step before it returned, and the batches come in the order of the list",
    ko="각 단계는 바로 앞 단계가 돌려준 값을 받고, 배치는 목록의 순서대로 쓰입니다",
    seed=[63, 64, 65, 66],
)
def test_five_steps_hand_on_what_the_step_before_gave(learner, rng):
    """Every argument of every recorded call, against the results of the calls before it."""
    model, batches = recorder_and_batches(rng, (2, 5))
    model.train(learner, batches, 3)
    assert len(model.calls) == 24, "not every step was done for every batch"
    for turn in range(6):
        (_, (x,), y), (_, told, (_, dy)), (_, (slope,), grads), (_, (used,), _) = model.calls[4 * turn : 4 * turn + 4]
        assert_close(x, batches[turn % 2][0])
        assert_close(told[0], y)
        assert_close(told[1], batches[turn % 2][1])
        assert_close(slope, dy)
        assert_close(used["w"], grads["w"])


@pytest.mark.task(
    "five_steps",
    points=0.5,
    en="the loss of every batch is returned, first to last, and it falls; fewer than one epoch is refused",
    ko="모든 배치의 손실을 나온 순서대로 돌려주고 손실은 줄어들며, epochs가 1보다 작으면 거부합니다",
    seed=[42, 64, 67],
)
def test_five_steps_return_the_loss_of_every_batch(learner, rng):
    """Against the recorded losses; a model of one weight matrix must come nearer to its targets."""
    model, batches = recorder_and_batches(rng, (6, 8))
    values = model.train(learner, batches, 5)
    want = [result[0] for name, _, result in model.calls if name == "loss"]
    assert len(want) == 10, "not one loss for each batch of each epoch"
    assert_close(values, want)
    assert sum(values[-2:]) < sum(values[:2]), "the loss did not fall"
    for epochs in (0, -1):
        with assert_raises(ValueError):
            model.train(learner, batches, epochs)


@pytest.mark.task(
    "train_step",
    points=1.25,
    en="every weight and every bias of every layer moves by lr times its slope, downhill, whatever the batch",
    ko="어떤 배치이든 모든 층의 모든 가중치와 편향이 학습률 × 기울기만큼 손실이 줄어드는 방향으로 움직입니다",
    seed=[42, 65, 66],
)
@pytest.mark.parametrize(
    ("rows", "sizes", "kind"),
    [
        (5, (3, 2), float),
        (4, (3, 5, 4), float),
        (3, (2, 4, 3, 2), float),
        (1, (4, 2), float),
        (3, (4, 2), np.float32),
        (3, (4, 2), np.int64),
    ],
    ids=["one_layer", "two_layers", "three_layers", "batch_of_one", "float32", "integers"],
)
def test_train_step_moves_every_parameter_against_its_slope(learner, rng, rows, sizes, kind):
    """Numeric slopes of the loss, written out here."""
    params, x, t = problem(rng, rows, *sizes)
    x = (2 * x).round().astype(kind) if kind is np.int64 else x.astype(kind)
    lr = float(rng.uniform(0.1, 0.7))
    net = learner.Net(params)
    assert_close(learner.train_step(net, learner.Loss(), x, t, lr), mean_loss(params, x.astype(float), t))
    assert_params(net, moved(params, x.astype(float), t, lr))


@pytest.mark.task(
    "train_step",
    points=0.5,
    en="the loss that is returned belongs to the weights before the update",
    ko="돌려주는 손실은 갱신하기 전의 가중치로 구한 값입니다",
    seed=[42, 63, 64],
)
def test_train_step_returns_the_loss_before_the_update(learner, rng):
    """The mean cross entropy by hand; steps of moderate size on one batch make it fall."""
    params, x, t = problem(rng, 6, 4, 3)
    net, loss, values = learner.Net(params), learner.Loss(), []
    for _ in range(3):
        before = net.params
        values.append(learner.train_step(net, loss, x, t, 0.05))
        assert_close(values[-1], mean_loss(before, x, t))
    assert values[0] > values[1] > values[2], "the loss did not fall"


@pytest.mark.task(
    "train_step",
    points=0.25,
    en="a step depends on its own batch and net alone, whatever was done before it, and leaves the batch as it was",
    ko="한 단계의 결과는 그 배치와 그 신경망만으로 정해지며, 앞서 무엇을 했는지는 상관없고 배치도 바꾸지 않습니다",
    seed=[63, 65],
)
def test_train_step_does_not_mix_with_what_came_before(learner, rng):
    """Other batches, another net with the same loss object, and parameters written from outside."""
    params, x, t = problem(rng, 4, 3, 4, 2)
    others, other_x, other_t = problem(rng, 3, 3, 4, 2)
    net, other, loss = learner.Net(params), learner.Net(others), learner.Loss()
    learner.train_step(other, loss, other_x, other_t, 0.3)
    net.forward(other_x)
    assert_close(learner.train_step(net, loss, x, t, 0.3), mean_loss(params, x, t))
    assert_unchanged(learner)
    assert_params(net, moved(params, x, t, 0.3))
    assert_params(other, moved(others, other_x, other_t, 0.3))
    for name, array in others.items():
        learner.assign(net, "params", name, array)
    learner.train_step(net, loss, other_x, other_t, 0.3)
    assert_params(net, moved(others, other_x, other_t, 0.3))


@pytest.mark.task(
    "train_step",
    points=0.25,
    en="a wrong number of labels is refused, and a refused step leaves the parameters alone",
    ko="레이블의 수가 데이터의 수와 다르면 거부하고, 거부한 단계에서는 파라미터를 바꾸지 않습니다",
    seed=[63, 64],
)
def test_train_step_refuses_lengths_that_differ(learner, rng):
    """Too few, one that could be stretched, too many; a step that fits is taken."""
    params, x, t = problem(rng, 3, 4, 2)
    net = learner.Net(params)
    assert_close(learner.train_step(net, learner.Loss(), x, t, 0.4), mean_loss(params, x, t))
    for labels in (t[:2], t[:1], np.zeros(4, dtype=np.int64)):
        net = learner.Net(params)
        with assert_raises(ValueError):
            learner.train_step(net, learner.Loss(), x, labels, 0.4)
        assert_params(net, params, atol=1e-12)


@pytest.mark.task(
    "train",
    points=0.75,
    en="an epoch's number is the plain mean of its batch losses, each taken before its update",
    ko="에포크의 값은 배치 손실들의 단순 평균이며, 배치 손실은 모두 갱신하기 전에 구한 값입니다",
    seed=[42, 64, 67],
)
@pytest.mark.parametrize(
    ("rows", "size", "epochs"),
    [(4, 4, 1), (3, 8, 3), (6, 3, 3), (7, 3, 2), (3, 1, 2)],
    ids=["one_batch", "batch_too_large", "even", "short_last_batch", "one_by_one"],
)
def test_train_reports_the_mean_of_the_batch_losses(learner, rng, rows, size, epochs):
    """Copies of one sample, so that the order does not matter; every step by numeric slopes."""
    params, x, t = problem(rng, 1, 3, 3)
    net = learner.Net(params)
    settings = {"lr": 0.3, "epochs": epochs, "batch_size": size, "rng": np.random.default_rng(rng.integers(2**32))}
    history = learner.train(net, learner.Loss(), np.repeat(x, rows, axis=0), np.repeat(t, rows), **settings)
    want = []
    for _ in range(epochs):
        losses = []
        for _ in range(0, rows, size):
            losses.append(mean_loss(params, x, t))
            params = moved(params, x, t, 0.3)
        want.append(sum(losses) / len(losses))
    assert_close(history, want, rtol=1e-6)
    assert_params(net, params)


@pytest.mark.task(
    "train",
    points=0.75,
    en="every epoch uses each sample once, with its own label, in an order shuffled anew",
    ko="에포크마다 모든 데이터를 자기 레이블과 함께 한 번씩 쓰고, 순서를 매번 새로 섞습니다",
    seed=[67],
)
def test_train_shuffles_samples_with_their_labels_in_every_epoch(learner, rng):
    """With hardly any step, five samples in batches of 2, 2 and 1: the number of an epoch tells which one was alone."""
    apart = 0.0
    while apart < 0.01:
        params, X, t = start(rng, 2, 3), rng.normal(size=(5, 2)), np.array([0, 1, 2, 0, 1])
        single = np.array([mean_loss(params, X[n : n + 1], t[n : n + 1]) for n in range(5)])
        possible = ((single.sum() - single) / 2 + single) / 3
        apart = np.diff(np.sort(possible)).min()
    settings = {"lr": 1e-9, "epochs": 40, "batch_size": 2, "rng": np.random.default_rng(rng.integers(2**32))}
    history = learner.train(learner.Net(params), learner.Loss(), X, t, **settings)
    assert_close(len(history), 40)
    alone = [int(np.argmin(np.abs(possible - value))) for value in history]
    assert_close(history, [possible[n] for n in alone], atol=1e-6)
    assert len(set(alone)) >= 3, "the samples were not shuffled anew"


@pytest.mark.task(
    "train",
    points=0.25,
    en="all randomness comes from rng: equal generators give equal results, another state gives others",
    ko="난수는 모두 rng에서 뽑습니다. 상태가 같은 생성기를 넣으면 결과도 같고, 다른 생성기를 넣으면 달라집니다",
    seed=[67],
)
def test_train_draws_from_the_generator_alone(learner, rng):
    """Two generators with one seed, one with another, and one that has moved on."""
    params, X, t = problem(rng, 8, 3, 3)
    seed = int(rng.integers(2**32))
    first, second, third = (np.random.default_rng(number) for number in (seed, seed, seed + 1))
    results = []
    for generator in (first, second, third, first):
        net = learner.Net(params)
        settings = {"lr": 0.5, "epochs": 4, "batch_size": 2, "rng": generator}
        results.append((learner.train(net, learner.Loss(), X, t, **settings), net.params))
    assert_close(results[0][0], results[1][0])
    for name in params:
        assert_close(results[0][1][name], results[1][1][name])
    for other in (2, 3):
        assert not np.allclose(results[0][0], results[other][0], rtol=1e-9), "the generator makes no difference"


@pytest.mark.task(
    "train",
    points=0.5,
    en="a network learns handwritten digits: the loss falls, and the answers become right",
    ko="신경망이 손글씨 숫자를 학습합니다. 손실이 줄고 답이 맞게 됩니다",
    seed=[42, 67],
)
@pytest.mark.parametrize("few", [False, True], ids=["new_digits", "fifty_digits_by_heart"])
def test_train_learns_digits(learner, rng, few):
    """Training data sorted by class; accuracy on unseen digits, or on fifty that are learnt by heart."""
    images, labels = digits()
    order = rng.permutation(len(images))
    X, t = images.reshape(len(images), -1)[order], labels[order]
    taken = np.argsort(t[:50] if few else t[:1437], kind="stable")
    settings = {"lr": 0.5, "epochs": 60, "batch_size": 10} if few else {"lr": 0.2, "epochs": 10, "batch_size": 32}
    net = learner.Net(he_start(rng, 64, 32, 10))
    generator = np.random.default_rng(rng.integers(2**32))
    history = learner.train(net, learner.Loss(), X[taken], t[taken], rng=generator, **settings)
    assert history[-1] < 0.3 * history[0], "the loss hardly fell"
    if few:
        assert share_right(net.params, X[taken], t[taken]) == 1
    else:
        assert share_right(net.params, X[1437:], t[1437:]) >= 0.88


@pytest.mark.task(
    "train",
    points=0.25,
    en="the data stays as it was; fewer than one epoch, batches of less than one and lengths that differ are refused",
    ko="데이터는 그대로 남고, 1보다 작은 epochs나 batch_size, 길이가 다른 데이터와 레이블은 거부합니다",
    seed=[67],
)
def test_train_leaves_the_data_alone_and_refuses_bad_settings(learner, rng):
    """Whole numbers as inputs; more samples than labels and more labels than samples."""
    params, X, t = start(rng, 2, 3), rng.integers(-2, 3, size=(5, 2)), rng.integers(3, size=5)
    good = {"lr": 0.1, "epochs": 2, "batch_size": 2}

    def run(X, t, **settings):
        generator = np.random.default_rng(rng.integers(2**32))
        return learner.train(learner.Net(params), learner.Loss(), X, t, rng=generator, **good | settings)

    history = run(X, t)
    assert_unchanged(learner)
    assert len(history) == 2 and np.all(np.isfinite(history)), "not one number for each epoch"
    for settings in ({"epochs": 0}, {"epochs": -2}, {"batch_size": 0}, {"batch_size": -2}):
        with assert_raises(ValueError):
            run(X, t, **settings)
    for rows, labels in [(X, t[:4]), (X[:4], t)]:
        with assert_raises(ValueError):
            run(rows, labels)


@pytest.mark.task(
    "predict",
    points=0.5,
    en="the class with the largest score of each row is given as int64, and the net stays as it was",
    ko="행마다 점수가 가장 큰 클래스를 int64로 돌려주고 신경망은 그대로 둡니다",
    seed=[63],
)
def test_predict_names_the_class_with_the_largest_score(learner, rng):
    """Scores by hand for a batch, a batch of one, float32 and whole numbers."""
    params = start(rng, 4, 6, 3)
    net = learner.Net(params)
    X = 3 * rng.normal(size=(7, 4))
    for batch in (X, X[:1], X[2:4].astype(np.float32), rng.integers(-5, 6, size=(5, 4))):
        classes = [max(range(3), key=list(row).__getitem__) for row in sums(params, batch.astype(float))[-1]]
        assert_close(learner.predict(net, batch), np.array(classes, dtype=np.int64))
    assert_params(net, params, atol=1e-12)


@pytest.mark.task(
    "accuracy",
    points=0.5,
    en="the accuracy is the share of samples whose predicted class is the label; labels that do not fit are refused",
    ko="정확도는 예측한 클래스가 레이블과 같은 데이터의 비율이며, 개수가 맞지 않는 레이블은 거부합니다",
    seed=[63, 64],
)
def test_accuracy_is_the_share_of_right_answers(learner, rng):
    """Some right, all, none, a batch of one; labels that do not fit, also where numpy would broadcast."""
    params = start(rng, 3, 5, 4)
    net = learner.Net(params)
    X = 3 * rng.normal(size=(8, 3))
    right = np.argmax(sums(params, X)[-1], axis=1)
    # scores that are whole numbers themselves; in each row: the place of the largest one, its value, the label
    rows = np.array([(2, 2, 2), (0, 3, 3), (1, 1, 1), (3, 5, 3), (0, 1, 1)])[rng.permutation(5)]
    scores = np.full((5, 4), -1.0)
    scores[np.arange(5), rows[:, 0]] = rows[:, 1]
    plain = learner.Net({"W1": np.eye(4), "b1": np.zeros(4)})
    shares, ones = [(learner.accuracy(plain, scores, rows[:, 2]), 3 / 5)], []
    for wrong in (0, 2, 5, 8):
        t = right.copy()
        t[rng.permutation(8)[:wrong]] += 1
        t %= 4
        shares.append((learner.accuracy(net, X, t), 1 - wrong / 8))
        ones.append((learner.accuracy(net, X[:1], t[:1]), float(t[0] == right[0])))
    for share, want in shares + ones:
        assert_close(share, want)
    for bad in (right[:1], right[:7], right[:, None], np.append(right, 0)):
        with assert_raises(ValueError):
            learner.accuracy(net, X, bad)


def quartic(params):
    """A loss in which all entries of all parameters meet, and its gradients."""
    total = sum(array.sum() for array in params.values())
    loss = total**2 / 2 + 2.5 * sum((array**4).sum() for array in params.values())
    return float(loss), {name: total + 10 * array**3 for name, array in params.items()}


def quartic_error(params, name, given, eps):
    """What the check must say of a gradient: a nudge of eps up and down measures 10 * x * eps**2 too much."""
    measured = quartic(params)[1][name] + 10 * params[name] * eps**2
    apart = np.sqrt(np.sum((given - measured) ** 2))
    return apart / (np.sqrt(np.sum(given**2)) + np.sqrt(np.sum(measured**2)))


def quartic_start(rng):
    """Parameters of three shapes, far enough from where a slope is 0."""
    return {name: rng.uniform(0.5, 1.5, size=size) for name, size in (("W1", (2, 3)), ("b1", 3), ("K", (2, 1, 2)))}


@pytest.mark.task(
    "gradient_check",
    points=0.5,
    en="right gradients have tiny errors, and a wrong one shows under its own name with the stated relative error",
    ko="맞는 기울기의 오차는 아주 작고, 틀린 기울기는 자기 이름에서만 정해진 상대 오차로 드러납니다",
    seed=[65],
)
def test_gradient_check_finds_the_wrong_gradient_by_name(learner, rng):
    """All right; then one gradient halved, and another with a single wrong entry."""
    params = quartic_start(rng)
    good = learner.gradient_check(quartic, params)
    assert set(good) == set(params), "not one error for each name"
    for name in params:
        assert_close(good[name], 0.0, atol=1e-6)
    for bad in ("b1", "W1"):

        def with_bug(at, bad=bad):
            loss, grads = quartic(at)
            grads[bad] = grads[bad] / 2 if bad == "b1" else np.where(np.arange(3) == 1, -grads[bad], grads[bad])
            return loss, grads

        want = quartic_error(params, bad, with_bug(params)[1][bad], 0)
        found = learner.gradient_check(with_bug, params)
        for name in params:
            assert_close(found[name], want if name == bad else 0.0, rtol=1e-4, atol=1e-6)


@pytest.mark.task(
    "gradient_check",
    points=0.5,
    en="each entry is nudged by eps up and down; where both gradients are as good as 0 the error is 0",
    ko="원소마다 eps만큼 위아래로 움직여 재고, 두 기울기가 모두 0이나 다름없으면 오차는 0입니다",
    seed=[65],
)
def test_gradient_check_nudges_by_eps_and_knows_zero(learner, rng):
    """A large eps has a known effect; no slope, a slope lost in rounding, and a small one that is a real mistake."""
    params = quartic_start(rng)
    for eps in (0.5, 0.25):
        found = learner.gradient_check(quartic, params, eps)
        for name, grad in quartic(params)[1].items():
            assert_close(found[name], quartic_error(params, name, grad, eps), rtol=1e-6)

    def flat(at):
        loss = 3.0 + 1e-12 * at["rounding"].sum() + 1e-4 * at["small"].sum()
        grads = {"nothing": np.zeros(2), "rounding": np.full(3, 1e-12), "small": np.full((2, 2), 5e-5)}
        return float(loss), grads

    point = {name: rng.normal(size=size) for name, size in (("nothing", 2), ("rounding", 3), ("small", (2, 2)))}
    found = learner.gradient_check(flat, point)
    assert_close([found["nothing"], found["rounding"], found["small"]], [0.0, 0.0, 1 / 3], rtol=1e-4)


@pytest.mark.task(
    "gradient_check",
    points=0.25,
    en="integers are checked as float64, the parameters stay the same, missing or misshapen gradients are refused",
    ko="정수 파라미터는 float64로 바꿔 검사하고 파라미터는 그대로 두며, 빠졌거나 모양이 다른 기울기는 거부합니다",
    seed=[65],
)
def test_gradient_check_restores_params_and_refuses_grads_that_do_not_fit(learner, rng):
    """Floats and whole numbers; a name left out, and gradients that numpy would broadcast."""
    params = quartic_start(rng) | {"whole": rng.integers(1, 4, size=(2, 2))}
    found = learner.gradient_check(quartic, params)
    assert_unchanged(learner)
    for name in params:
        assert_close(found[name], 0.0, atol=1e-6)

    def without_bias(at):
        loss, grads = quartic(at)
        return loss, {name: grad for name, grad in grads.items() if name != "b1"}

    def rows_only(at):
        loss, grads = quartic(at)
        return loss, grads | {"W1": grads["W1"][0]}

    for bad in (without_bias, rows_only):
        with assert_raises(ValueError):
            learner.gradient_check(bad, params)


@pytest.mark.task(
    "build_mlp",
    points=0.5,
    en="weights are spread around 0 by sqrt(2 / inputs), biases are 0, and each layer has its own names and shape",
    ko="가중치는 0을 중심으로 표준편차 sqrt(2 / 입력 수)만큼 퍼져 있고 편향은 0이며, 층마다 이름과 모양이 맞습니다",
    seed=[63],
)
@pytest.mark.parametrize("which", ["weights", "biases"])
def test_build_mlp_follows_the_rule_of_he(learner, rng, which):
    """Mean and standard deviation within 6 sigma, for layers of different sizes; nearly no weight occurs twice."""
    sizes = [150, 40, 60, 50]
    params = learner.build_mlp(sizes, np.random.default_rng(rng.integers(2**32))).params
    assert set(params) == {"W1", "b1", "W2", "b2", "W3", "b3"}, "other names"
    if which == "biases":
        for n, m in enumerate(sizes[1:], start=1):
            assert_close(params[f"b{n}"], np.zeros(m))
        return
    for n, (d, m) in enumerate(zip(sizes, sizes[1:]), start=1):
        W, std = params[f"W{n}"], np.sqrt(2 / d)
        assert_shape(W, (d, m))
        assert abs(W.std() / std - 1) < 0.1, "another standard deviation"
        assert abs(W.mean()) < 6 * std / np.sqrt(d * m), "not around 0"
    every = np.concatenate([params[f"W{n}"].ravel() for n in (1, 2, 3)])
    assert len(np.unique(every)) > 0.9 * len(every), "the same weights again and again"


@pytest.mark.task(
    "build_mlp",
    points=0.25,
    en="the new network starts undecided between the classes, and its start values let it learn XOR",
    ko="새로 만든 신경망은 어느 클래스로도 크게 치우치지 않고, 그 초깃값에서 XOR을 학습할 수 있습니다",
    seed=[42, 67],
)
@pytest.mark.parametrize("learns", [False, True], ids=["first_loss", "xor"])
def test_build_mlp_starts_where_learning_is_possible(learner, rng, learns):
    """The loss on random inputs is small; four of five nets learn XOR by steps taken here."""
    generator = np.random.default_rng(rng.integers(2**32))
    if not learns:
        X, t = rng.normal(size=(200, 64)), rng.integers(10, size=200)
        assert mean_loss(learner.build_mlp([64, 32, 10], generator).params, X, t) < 8, "far too sure of itself"
        return
    X, t = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]), np.array([0, 1, 1, 0])
    solved = [share_right(trained(learner.build_mlp([2, 16, 2], generator).params, X, t), X, t) == 1 for _ in range(5)]
    assert sum(solved) >= 4, "XOR was not learnt"


def trained(params, X, t):
    """Parameters of a two-layer net after 500 steps of size 0.5 with all samples."""
    p = {name: array.copy() for name, array in params.items()}
    for _ in range(500):
        hidden, z = sums(p, X)
        e = np.exp(z - z.max(axis=1, keepdims=True))
        dz = (e / e.sum(axis=1, keepdims=True) - np.eye(z.shape[1])[t]) / len(t)
        dh = dz @ p["W2"].T * (hidden > 0)
        h = np.maximum(hidden, 0)
        for name, grad in {"W1": X.T @ dh, "b1": dh.sum(0), "W2": h.T @ dz, "b2": dz.sum(0)}.items():
            p[name] -= 0.5 * grad
    return p


@pytest.mark.task(
    "build_mlp",
    points=0.25,
    en="the weights come from rng alone and differ from net to net; too few sizes or sizes below 1 are refused",
    ko="가중치는 rng에서만 나오고 만들 때마다 다르며, 크기가 두 개보다 적거나 1보다 작은 크기가 있으면 거부합니다",
    seed=[63],
)
def test_build_mlp_draws_from_the_generator_alone(learner, rng):
    """Equal generators, another net from the same one; networks with one layer and with three."""
    seed = int(rng.integers(2**32))
    first, second = np.random.default_rng(seed), np.random.default_rng(seed)
    for sizes in ([4, 1], (2, 5, 3, 2)):
        nets = [learner.build_mlp(sizes, generator).params for generator in (first, second, first, second)]
        assert_shape(nets[0]["W1"], tuple(sizes[:2]))
        for name in nets[0]:
            assert_close(nets[1][name], nets[0][name])
        assert not np.allclose(nets[2]["W1"], nets[0]["W1"]), "the second net is the first one again"
    for bad in ([], [3], [3, 0], [0, 3], [3, -1, 2]):
        with assert_raises(ValueError):
            learner.build_mlp(bad, first)
