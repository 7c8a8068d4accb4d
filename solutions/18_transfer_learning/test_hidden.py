"""Hidden suite of 18_transfer_learning. Oracles: a net and Adam written out here, known numbers, properties."""

import functools

import numpy as np
import pytest

from autograder.datasets import digits
from autograder.testing import assert_close, assert_dtype, assert_raises, assert_shape, assert_unchanged


def start(rng, *sizes, he=False):
    """Random parameters; the biases too, unless they start as a training does."""
    params = {}
    for n, (d, m) in enumerate(zip(sizes, sizes[1:]), start=1):
        params[f"W{n}"] = rng.normal(size=(d, m)) * (np.sqrt(2 / d) if he else 0.6)
        params[f"b{n}"] = 0.6 * rng.normal(size=m) * (not he)
    return params


def mixed(rng, params):
    """The same dictionary with its names in another order."""
    names = list(params)
    return {names[place]: params[names[place]] for place in rng.permutation(len(names))}


def layers(params, X):
    """What goes into each layer, and the scores."""
    values = [X]
    for n in range(1, len(params) // 2 + 1):
        z = values[-1] @ params[f"W{n}"] + params[f"b{n}"]
        values.append(np.maximum(z, 0) if n < len(params) // 2 else z)
    return values


def losses_of(params, X, t):
    """The cross entropy of each sample."""
    z = layers(params, X)[-1]
    return np.log(np.exp(z).sum(axis=1)) - z[np.arange(len(t)), t]


def share_right(params, X, t):
    """The accuracy."""
    return float(np.mean(layers(params, X)[-1].argmax(axis=1) == t))


def slopes(params, X, t):
    """The gradients of the mean loss, layer by layer from the last one."""
    values, found = layers(params, X), {}
    p = np.exp(values[-1] - values[-1].max(axis=1, keepdims=True))
    dz = (p / p.sum(axis=1, keepdims=True) - np.eye(p.shape[1])[t]) / len(t)
    for n in range(len(params) // 2, 0, -1):
        found[f"W{n}"], found[f"b{n}"] = values[n - 1].T @ dz, dz.sum(axis=0)
        dz = dz @ params[f"W{n}"].T * (values[n - 1] > 0)
    return found


class Adam:
    """Adam, written out; moves the named arrays of a dictionary of its own."""

    def __init__(self, params, names, lr):
        self.params, self.names, self.lr, self.count = {k: v.copy() for k, v in params.items()}, names, lr, 0
        self.m, self.v = ({name: np.zeros_like(params[name]) for name in names} for _ in range(2))

    def step(self, X, t):
        """One update; gives the loss before it."""
        loss, grads = losses_of(self.params, X, t).mean(), slopes(self.params, X, t)
        self.count += 1
        for name in self.names:
            self.m[name] = 0.9 * self.m[name] + (1 - 0.9) * grads[name]
            self.v[name] = 0.999 * self.v[name] + (1 - 0.999) * grads[name] ** 2
            m, v = self.m[name] / (1 - 0.9**self.count), self.v[name] / (1 - 0.999**self.count)
            self.params[name] = self.params[name] - self.lr * m / (np.sqrt(v) + 1e-8)
        return loss


def expected(params, names, x, label, rows, settings):
    """Parameters and history of a training on copies of one sample, where the order makes no difference."""
    adam, history = Adam(params, names, settings["lr"]), []
    for _ in range(settings["epochs"]):
        sizes = [min(settings["batch_size"], rows - first) for first in range(0, rows, settings["batch_size"])]
        history.append(np.mean([adam.step(np.tile(x, (n, 1)), np.full(n, label)) for n in sizes]))
    return adam.params, history


def same(rng):
    """A generator for the learner."""
    return np.random.default_rng(rng.integers(2**32))


def assert_params(got, want, atol=1e-6):
    """A dictionary with these names and arrays."""
    assert isinstance(got, dict), "no dictionary"
    assert set(got) == set(want), "other names"
    for name, array in want.items():
        assert_close(got[name], array, rtol=1e-6, atol=atol)


def assert_frozen(got, params, names):
    """These arrays are equal to the last bit."""
    for name in names:
        assert_shape(got[name], params[name].shape)
        assert np.array_equal(got[name], params[name]), "a frozen array has moved"


def shuffled_digits():
    """All digits as rows, in an order that mixes the writers."""
    images, labels = digits()
    order = np.random.default_rng(7).permutation(len(images))
    return images.reshape(len(images), -1)[order], labels[order]


@functools.cache
def pretrained():
    """A 64-64-32-10 net that knows the first 900 digits."""
    X, labels = shuffled_digits()
    generator = np.random.default_rng(5)
    params = start(generator, 64, 64, 32, 10, he=True)
    adam = Adam(params, list(params), 0.003)
    for _ in range(8):
        order = generator.permutation(900)
        for first in range(0, 900, 30):
            adam.step(X[order[first : first + 30]], labels[order[first : first + 30]])
    return adam.params


def few_digits(rng):
    """Five of each class to learn from, drawn anew, and 500 others to be judged by."""
    X, labels = shuffled_digits()
    taken = np.concatenate([rng.permutation(np.flatnonzero(labels[900:1297] == c))[:5] + 900 for c in range(10)])
    return X[taken], labels[taken], X[1297:], labels[1297:]


# -- copy_params -------------------------------------------------------------------------------------------------------


@pytest.mark.task(
    "copy_params",
    points=0.5,
    en="the copy has every name, with an equal array of the same dtype",
    ko="복사본에는 모든 이름이 있고, 이름마다 값과 dtype이 같은 배열이 들어 있습니다",
    seed=[160],
)
def test_copy_params_holds_equal_arrays(learner, rng):
    """One layer and many, both float dtypes."""
    for sizes in ((3, 2), (2, 4, 3), (1, *[2] * 11)):
        for dtype in (np.float64, np.float32):
            params = {name: array.astype(dtype) for name, array in mixed(rng, start(rng, *sizes)).items()}
            assert_params(learner.copy_params(params), params)


@pytest.mark.task(
    "copy_params",
    points=0.75,
    en="the copy's arrays are its own: writing into them leaves the model that was copied as it was",
    ko="복사본의 배열은 별개의 배열입니다. 복사본에 값을 써넣어도 원래 모델은 그대로입니다",
    seed=[160],
)
def test_copy_params_shares_no_array(learner, rng):
    """A copy so large that it stays with the learner: one array under every name, and steps of the copy alone."""
    source = learner.inout(rng.normal(size=(1024, 128)))
    before = source.value.copy()
    copy = learner.copy_params({f"{kind}{n}": source for n in range(1, 34) for kind in "Wb"})
    learner.adam_step(copy, {name: np.ones((1, 1)) for name in ("W1", "b1", "W33", "b33")}, {}, 0.5)
    assert_close(source.value[:9], before[:9])
    assert_shape(copy["W33"], before.shape)
    assert not np.isclose(copy["W33"][:9], before[:9]).any(), "the copy cannot be trained"


# -- replace_head ------------------------------------------------------------------------------------------------------


@pytest.mark.task(
    "replace_head",
    points=0.5,
    en="all layers but the last one, found by its number, keep their weights and biases",
    ko="번호가 가장 큰 마지막 층을 제외한 모든 층의 가중치와 편향은 그대로입니다",
    seed=[160, 164],
)
def test_replace_head_keeps_the_other_layers(learner, rng):
    """One layer, four and eleven, names in any order; the new head has its shape."""
    for sizes in ((3, 4), (3, 5, 4, 6, 2), (2, *[3] * 11)):
        params = mixed(rng, start(rng, *sizes))
        last, classes = len(sizes) - 1, int(rng.integers(1, 9))
        new = learner.replace_head(params, classes, same(rng))
        assert_params(new, {**params, f"W{last}": new[f"W{last}"], f"b{last}": new[f"b{last}"]}, atol=1e-12)
        assert_shape(new[f"W{last}"], (sizes[-2], classes))
        assert_close(new[f"b{last}"], np.zeros(classes))
    assert_unchanged(learner)


@pytest.mark.task(
    "replace_head",
    points=0.5,
    en="the new weights are spread around 0 by sqrt(2 / inputs of the head), and the biases are 0",
    ko="새 가중치는 0을 중심으로 표준편차 sqrt(2 / 마지막 층의 입력 수)만큼 퍼져 있고, 편향은 0입니다",
    seed=[160, 164],
)
def test_replace_head_draws_by_the_rule_of_he(learner, rng):
    """Mean and standard deviation within wide limits, weights all different; as many classes as before, or others."""
    params = start(rng, 4, 150, 60)
    for classes in (60, 90):
        new = learner.replace_head(params, classes, same(rng))
        W, std = new["W2"], np.sqrt(2 / 150)
        assert_shape(W, (150, classes))
        assert abs(W.std() / std - 1) < 0.1, "another standard deviation"
        assert abs(W.mean()) < 6 * std / np.sqrt(W.size), "not around 0"
        assert len(np.unique(W)) > 0.9 * W.size, "the same weights again and again"
        assert not np.isclose(W[:, :60], params["W2"], rtol=1e-6).any(axis=1).all(), "old weights are left"
        assert_close(new["b2"], np.zeros(classes))


@pytest.mark.task(
    "replace_head",
    points=0.5,
    en="the head comes from rng alone, has the dtype of the old one, and needs at least one class",
    ko="마지막 층은 rng에서만 뽑고 dtype은 예전 층과 같으며, 클래스는 하나 이상이어야 합니다",
    seed=[160],
)
@pytest.mark.parametrize("dtype", [np.float64, np.float32], ids=["float64", "float32"])
def test_replace_head_draws_from_the_generator(learner, rng, dtype):
    """Two generators with one state, and the first one again; 0 and -1 classes."""
    params = {name: array.astype(dtype) for name, array in start(rng, 3, 5, 4).items()}
    seed = int(rng.integers(2**32))
    first, second = np.random.default_rng(seed), np.random.default_rng(seed)
    heads = [learner.replace_head(params, 6, generator) for generator in (first, second, first)]
    for name in params:
        assert_dtype(heads[0][name], dtype)
        assert_close(heads[1][name], heads[0][name])
    assert not np.allclose(heads[2]["W2"], heads[0]["W2"]), "the second head is the first one again"
    assert_shape(learner.replace_head(params, 1, first)["W2"], (5, 1))
    for classes in (0, -1):
        with assert_raises(ValueError):
            learner.replace_head(params, classes, first)


# -- trainable_names ---------------------------------------------------------------------------------------------------


@pytest.mark.task(
    "trainable_names",
    points=0.75,
    en="fine-tuning trains every layer; otherwise the weights and the bias of the last layer by number, and no others",
    ko="파인튜닝은 모든 층을 훈련합니다. 그렇지 않으면 번호가 가장 큰 층의 가중치와 편향만 훈련합니다",
    seed=[163, 164],
)
def test_trainable_names_by_mode(learner, rng):
    """Networks of one to twelve layers, names in any order."""
    for depth in (1, 2, 4, 9, 10, 12):
        params = mixed(rng, start(rng, *[2] * (depth + 1)))
        assert sorted(learner.trainable_names(params, "all")) == sorted(params), "not every layer"
        head = sorted(learner.trainable_names(params, "head"))
        assert head == [f"W{depth}", f"b{depth}"], "not the last layer"


@pytest.mark.task(
    "trainable_names",
    points=0.25,
    en="a mode that is neither of the two is refused",
    ko="두 가지가 아닌 mode는 거부합니다",
    seed=[163, 164],
)
def test_trainable_names_refuses_other_modes(learner, rng):
    """Near misses; both right modes are taken."""
    params = start(rng, 3, 4, 2)
    assert len(learner.trainable_names(params, "all")) == 4, "four arrays"
    for mode in ("ALL", "Head", "", "heads", "body", "none"):
        with assert_raises(ValueError):
            learner.trainable_names(params, mode)


# -- fine_tune ---------------------------------------------------------------------------------------------------------

CASES = pytest.mark.parametrize(
    ("rows", "size", "epochs", "sizes", "kind"),
    [
        (4, 4, 2, (3, 2), np.float64),
        (5, 2, 2, (3, 4, 3), np.float64),
        (1, 1, 3, (2, 4, 3, 2), np.float64),
        (3, 8, 3, (4, 5, 3), np.int64),
    ],
    ids=["one_layer", "short_last_batch", "batch_of_one", "integers"],
)


def case(rng, sizes, kind):
    """Parameters, one sample and its label; every hidden layer has something to say, and none is near its kink."""
    while True:
        params, x = mixed(rng, start(rng, *sizes)), (3 * rng.normal(size=(1, sizes[0]))).round(1)
        x = x.round() if kind is np.int64 else x
        hidden = layers(params, x)[1:-1]
        if all(np.sum(h > 0.2) >= 2 and not np.any((h > 0) & (h < 0.2)) for h in hidden) and np.all(x):
            return params, x, int(rng.integers(sizes[-1]))


@pytest.mark.task(
    "fine_tune",
    points=1,
    en="with all layers trained, every array moves by Adam's steps, whose memory lasts from batch to batch",
    ko="모든 층을 훈련하면 모든 배열이 Adam으로 움직이며, Adam의 기억은 배치가 바뀌어도 이어집니다",
    seed=[160, 163],
)
@CASES
def test_fine_tune_moves_every_layer(learner, rng, rows, size, epochs, sizes, kind):
    """Copies of one sample, against Adam written out."""
    params, x, label = case(rng, sizes, kind)
    settings = {"lr": float(rng.uniform(0.005, 0.02)), "epochs": epochs, "batch_size": size}
    want, _ = expected(params, list(params), x, label, rows, settings)
    X, t = np.tile(x, (rows, 1)).astype(kind), np.full(rows, label)
    tuned, _ = learner.fine_tune(params, X, t, mode="all", rng=same(rng), **settings)
    assert_params(tuned, want)


@pytest.mark.task(
    "fine_tune",
    points=1,
    en="with the head trained, its weights and bias move and every other array stays the same to the last bit",
    ko="마지막 층만 훈련하면 그 층의 가중치와 편향이 움직이고, 나머지 배열은 마지막 비트까지 그대로입니다",
    seed=[160, 164],
)
@CASES
def test_fine_tune_of_the_head_freezes_the_rest(learner, rng, rows, size, epochs, sizes, kind):
    """Copies of one sample, against Adam written out."""
    params, x, label = case(rng, sizes, kind)
    settings = {"lr": float(rng.uniform(0.005, 0.02)), "epochs": epochs, "batch_size": size}
    head = [f"W{len(sizes) - 1}", f"b{len(sizes) - 1}"]
    want, _ = expected(params, head, x, label, rows, settings)
    X, t = np.tile(x, (rows, 1)).astype(kind), np.full(rows, label)
    tuned, _ = learner.fine_tune(params, X, t, mode="head", rng=same(rng), **settings)
    assert_params(tuned, want)
    assert_frozen(tuned, params, set(params) - set(head))


@pytest.mark.task(
    "fine_tune",
    points=0.5,
    en="an epoch's number is the plain mean of its batch losses, each taken before its update",
    ko="에포크의 값은 배치 손실들의 단순 평균이며, 배치 손실은 모두 갱신하기 전에 구한 값입니다",
    seed=[161],
)
@pytest.mark.parametrize("mode", ["all", "head"])
def test_fine_tune_reports_the_mean_loss_of_each_epoch(learner, rng, mode):
    """Copies of one sample; whole batches, a batch that is too large, and a short last one."""
    params, x, label = case(rng, (3, 4, 3), np.float64)
    for rows, size, epochs in ((4, 2, 3), (3, 5, 2), (7, 3, 2), (1, 1, 1)):
        settings = {"lr": 0.05, "epochs": epochs, "batch_size": size}
        names = list(params) if mode == "all" else ["W2", "b2"]
        _, want = expected(params, names, x, label, rows, settings)
        X, t = np.tile(x, (rows, 1)), np.full(rows, label)
        _, history = learner.fine_tune(params, X, t, mode=mode, rng=same(rng), **settings)
        assert_close(history, want, rtol=1e-6)


@pytest.mark.task(
    "fine_tune",
    points=0.5,
    en="every epoch uses each sample once, with its own label, in an order shuffled anew",
    ko="에포크마다 모든 데이터를 자기 레이블과 함께 한 번씩 쓰고, 순서를 매번 새로 섞습니다",
    seed=[161],
)
def test_fine_tune_shuffles_in_every_epoch(learner, rng):
    """Hardly any step; three samples in batches of two and one, so an epoch's number tells which was alone."""
    gap = 0.0
    while gap < 0.02:
        params, X, t = start(rng, 2, 3), rng.normal(size=(3, 2)), rng.permutation(3)
        each = losses_of(params, X, t)
        possible = (each.sum() + each) / 4
        gap = np.diff(np.sort(possible)).min()
    settings = {"lr": 1e-9, "epochs": 40, "batch_size": 2, "mode": "all"}
    _, history = learner.fine_tune(params, X, t, rng=same(rng), **settings)
    assert_close(len(history), 40)
    alone = [int(np.argmin(np.abs(possible - value))) for value in history]
    assert_close(history, [possible[n] for n in alone], atol=1e-5)
    assert len(set(alone)) == 3, "the samples were not shuffled anew"


@pytest.mark.task(
    "fine_tune",
    points=0.25,
    en="all randomness comes from rng: equal generators give equal results, another state gives others",
    ko="난수는 모두 rng에서 뽑습니다. 상태가 같은 생성기를 넣으면 결과도 같고, 다른 생성기를 넣으면 달라집니다",
    seed=[161],
)
def test_fine_tune_draws_from_the_generator(learner, rng):
    """Two generators with one seed, then the first one as it has moved on."""
    params, X, t = start(rng, 3, 4, 3), rng.normal(size=(8, 3)), rng.integers(3, size=8)
    seed = int(rng.integers(2**32))
    first, second = np.random.default_rng(seed), np.random.default_rng(seed)
    settings = {"mode": "all", "lr": 0.05, "epochs": 4, "batch_size": 2}
    runs = [learner.fine_tune(params, X, t, rng=generator, **settings) for generator in (first, second, first)]
    assert_close(runs[1][1], runs[0][1])
    assert_params(runs[1][0], runs[0][0], atol=1e-12)
    assert not np.allclose(runs[2][1], runs[0][1], rtol=1e-9), "the generator makes no difference"


@pytest.mark.task(
    "fine_tune",
    points=0.5,
    en="the pretrained model, the samples and the labels stay as they were, so a second run starts from the same place",
    ko="사전 훈련된 모델과 데이터, 레이블은 그대로이므로, 다시 훈련하면 같은 곳에서 시작합니다",
    seed=[160],
)
@pytest.mark.parametrize("mode", ["all", "head"])
def test_fine_tune_leaves_the_pretrained_model_alone(learner, rng, mode):
    """One model used twice; float32 stays float32."""
    params, x, label = case(rng, (3, 4, 2), np.float64)
    params = {name: array.astype(np.float32) for name, array in params.items()}
    model = learner.inout({name: array.copy() for name, array in params.items()})
    X, t = np.tile(x, (3, 1)).astype(np.float32), np.full(3, label)
    settings = {"mode": mode, "lr": 0.05, "epochs": 2, "batch_size": 2}
    runs = [learner.fine_tune(model, X, t, rng=same(rng), **settings) for _ in range(2)]
    assert_params(model.value, params)
    assert_unchanged(learner)
    assert_close(runs[0][1], runs[1][1], rtol=1e-4)
    assert runs[0][1][0] > runs[0][1][1], "the loss did not fall"
    for tuned, _ in runs:
        for name in params:
            assert_dtype(tuned[name], np.float32)


@pytest.mark.task(
    "fine_tune",
    points=0.5,
    en="an unknown mode, labels of another shape and a label without an output are refused; spare outputs are fine",
    ko="알 수 없는 mode, 모양이 다른 레이블, 대응하는 출력이 없는 레이블은 거부합니다. 출력이 남는 것은 괜찮습니다",
    seed=[163, 164],
)
def test_fine_tune_refuses_what_does_not_fit(learner, rng):
    """The largest label that fits and the first that does not; too few and too many labels, and a column of them."""
    params, X = start(rng, 3, 4, 5), rng.normal(size=(4, 3))
    settings = {"lr": 0.01, "epochs": 1, "batch_size": 2}
    for t in (np.array([0, 1, 1, 0]), np.array([4, 0, 1, 2])):
        _, history = learner.fine_tune(params, X, t, mode="head", rng=same(rng), **settings)
        assert_close(len(history), 1)
    for bad in (np.array([0, 1, 2, 5]), np.array([9, 1, 2, 4]), t[:3], t[:1], np.append(t, 0), t[:, None]):
        with assert_raises(ValueError):
            learner.fine_tune(params, X, bad, mode="all", rng=same(rng), **settings)
    for mode in ("Head", "", "none"):
        with assert_raises(ValueError):
            learner.fine_tune(params, X, t, mode=mode, rng=same(rng), **settings)


@pytest.mark.task(
    "fine_tune",
    points=1,
    en="a model of digits soon reads dimmed digits as well, from five of each class, far sooner than a fresh network",
    ko="숫자를 배운 모델은 클래스마다 다섯 장만으로 흐린 숫자도 금세 읽으며, 새 신경망보다 훨씬 빠릅니다",
    seed=[160, 161, 163, 164],
)
@pytest.mark.parametrize("mode", ["all", "head"])
def test_fine_tune_carries_over_to_dimmed_digits(learner, rng, mode):
    """Three epochs; accuracy on 500 others, and for all layers the lead over random weights as well."""
    X, t, others, right = few_digits(rng)
    X, others = 0.5 * X + 0.25, 0.5 * others + 0.25
    settings = {"mode": mode, "epochs": 3, "batch_size": 10}
    lr = 0.003 if mode == "all" else 0.01
    tuned = share_right(learner.fine_tune(pretrained(), X, t, lr=lr, rng=same(rng), **settings)[0], others, right)
    assert tuned >= 0.75, "too few right answers"
    if mode == "all":
        fresh = start(rng, 64, 64, 32, 10, he=True)
        scratch = share_right(learner.fine_tune(fresh, X, t, lr=0.01, rng=same(rng), **settings)[0], others, right)
        assert tuned >= scratch + 0.25, "no lead over a fresh network"


@pytest.mark.task(
    "fine_tune",
    points=0.25,
    en="with a new head, a frozen model learns what the classes are called now",
    ko="마지막 층을 새로 바꾸면 나머지를 동결한 모델도 클래스의 새 이름을 배웁니다",
    seed=[160, 164],
)
def test_fine_tune_of_a_new_head_learns_other_labels(learner, rng):
    """Renamed digits, ten epochs; the head is drawn here."""
    X, t, others, right = few_digits(rng)
    renamed = rng.permutation(10)
    head = start(rng, 32, 10, he=True)
    params = {**pretrained(), "W3": head["W1"], "b3": head["b1"]}
    settings = {"mode": "head", "lr": 0.03, "epochs": 10, "batch_size": 10}
    tuned, _ = learner.fine_tune(params, X, renamed[t], rng=same(rng), **settings)
    assert share_right(tuned, others, renamed[right]) >= 0.75, "too few right answers"


# -- epochs_to_reach ---------------------------------------------------------------------------------------------------


@pytest.mark.task(
    "epochs_to_reach",
    points=0.5,
    en="the first epoch with at least the goal is named, counted from 1, also when the accuracy falls again",
    ko="정확도가 목표 이상인 첫 에포크를 1부터 세어 구하며, 그 뒤에 정확도가 다시 떨어져도 마찬가지입니다",
    seed=[161],
)
def test_epochs_to_reach_names_the_first_epoch(learner, rng):
    """The goal is met exactly, passed, met at once, and met at the end."""
    for length in (1, 2, 6, 9):
        for place in {0, length // 2, length - 1}:
            values = [float(v) for v in rng.integers(0, 64, size=length) / 128]
            for reached in (0.5, 0.75):
                rising = [*values[:place], reached, *values[place + 1 :]]
                assert_close(learner.epochs_to_reach(rising, 0.5), place + 1)
    assert_close(learner.epochs_to_reach([0.25, 0.75, 0.25, 1.0, 0.75], 0.75), 2)


@pytest.mark.task(
    "epochs_to_reach",
    points=0.25,
    en="a goal that is never reached gives None, also when there was no epoch",
    ko="목표에 한 번도 도달하지 못하면 None이며, 에포크가 없을 때도 그렇습니다",
    seed=[161],
)
def test_epochs_to_reach_knows_never(learner, rng):
    """Just below the goal; a lower goal is reached by the same numbers."""
    values = [float(v) for v in rng.uniform(0.3, 0.8, size=5)]
    assert_close(learner.epochs_to_reach(values, 0.25), 1)
    for never in (values, values[:1], []):
        assert learner.epochs_to_reach(never, 0.8125) is None, "there was no such epoch"
