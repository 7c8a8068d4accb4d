"""Hidden suite of unit 07: dealing out mini-batches, the gradient of one batch, training with it, counting the steps.

No test knows how the learner draws: what comes back is compared with every order that is possible.
"""

import itertools

import numpy as np
import pytest

from autograder.testing import (
    assert_close,
    assert_dtype,
    assert_gradient,
    assert_raises,
    assert_shape,
    assert_unchanged,
)


def numbered(rng, *shape, dtype=np.float64):
    """Draw an array in which no number comes twice, so that every sample can be found again."""
    return rng.permutation(int(np.prod(shape))).reshape(shape).astype(dtype)


def places(samples, data):
    """Say for each sample at which place of the data it stands."""
    found = []
    for sample in samples:
        same = [place for place, other in enumerate(data) if np.array_equal(sample, other)]
        assert same, "this sample was not in the data"
        found.append(same[0])
    return found


def dealt(learner, X, t, batch_size, generator, **settings):
    """Deal out one epoch and give the places of the samples, batch by batch."""
    batches = learner.iterate_minibatches(X, t, batch_size, generator, **settings)
    return [places(samples, X) for samples, _ in batches]


def flat(batches):
    """Join the batches of an epoch."""
    return [place for batch in batches for place in batch]


def another(rng):
    """Make a generator of its own for the learner."""
    return np.random.default_rng(int(rng.integers(2**40)))


def line_data(rng, rows, size):
    """Draw samples, targets and a place to start from."""
    return rng.normal(size=(rows, size)), rng.normal(size=rows), rng.normal(size=size), float(rng.normal())


def slow_loss(w, b, X, t):
    """Give the mean of the squared errors, one sample after the other."""
    return sum((float(np.dot(x, w)) + b - wanted) ** 2 for x, wanted in zip(X, t, strict=True)) / len(X)


def slow_gradient(w, b, X, t):
    """Add up what each sample contributes to the gradient."""
    dw, db = np.zeros(len(w)), 0.0
    for x, wanted in zip(X.astype(float), t.astype(float), strict=True):
        error = sum(one * weight for one, weight in zip(x, w.astype(float), strict=True)) + b - wanted
        dw += 2 * error * x / len(X)
        db += 2 * error / len(X)
    return dw, db


def slow_epoch(w, b, X, t, lr, batches):
    """Take one step for each batch, given by the places of its samples."""
    for batch in batches:
        dw, db = slow_gradient(w, b, X[list(batch)], t[list(batch)])
        w, b = w - lr * dw, b - lr * db
    return w, b


def every_dealing(rows, batch_size):
    """List every way of dealing out the samples; the order inside a batch does not matter."""
    return sorted(
        {
            tuple(tuple(sorted(order[k : k + batch_size])) for k in range(0, rows, batch_size))
            for order in itertools.permutations(range(rows))
        }
    )


def assert_trained(got, w, b, tol=1e-7):
    """Check weights and bias, and that something was said of the losses."""
    got_w, got_b, losses = got
    assert_close(got_w, w, rtol=tol, atol=tol)
    assert_close(got_b, b, rtol=tol, atol=tol)
    assert len(losses) >= 1, "no losses"


def which(got, outcomes):
    """Name the possible way that led to these weights and this bias."""
    w, b, _ = got
    assert_shape(w, next(iter(outcomes.values()))[0].shape)
    assert_shape(b, ())
    for way, (want_w, want_b, *_) in outcomes.items():
        if np.allclose(w, want_w, rtol=1e-9, atol=1e-9) and np.allclose(b, want_b, rtol=1e-9, atol=1e-9):
            return way
    raise AssertionError("no way of dealing out the samples leads to these weights")


def two_epochs(w, b, X, t, lr, batch_size):
    """Give weights, bias and the two losses for every pair of dealings."""
    outcomes, ways = {}, every_dealing(len(X), batch_size)
    for first in ways:
        w1, b1 = slow_epoch(w, b, X, t, lr, first)
        for second in ways:
            w2, b2 = slow_epoch(w1, b1, X, t, lr, second)
            outcomes[first, second] = (w2, b2, [slow_loss(w1, b1, X, t), slow_loss(w2, b2, X, t)])
    return outcomes


@pytest.mark.task(
    "iterate_minibatches",
    points=0.75,
    en="in one epoch every sample is in exactly one batch, none twice and none never",
    ko="한 에포크 동안 모든 데이터는 빠지거나 겹치지 않고 꼭 한 번씩 배치에 들어갑니다",
    seed=[54, 55],
)
@pytest.mark.parametrize(
    ("rows", "batch_size"),
    [(11, 4), (12, 3), (9, 1), (7, 7), (6, 50)],
    ids=["uneven", "even", "one_by_one", "whole", "larger"],
)
def test_every_sample_comes_exactly_once(learner, rng, rows, batch_size):
    """Samples of one call, sorted, are all samples."""
    X, t = numbered(rng, rows, 3), numbered(rng, rows)
    for _ in range(2):
        assert sorted(flat(dealt(learner, X, t, batch_size, another(rng)))) == list(range(rows))


@pytest.mark.task(
    "iterate_minibatches",
    points=0.75,
    en="all batches have the asked size; only the last one may be smaller, and it is there too",
    ko="배치의 크기는 모두 batch_size이고, 남은 데이터로 만든 마지막 배치만 더 작을 수 있습니다",
    seed=[55, 56],
)
@pytest.mark.parametrize(
    ("rows", "batch_size"),
    [(10, 4), (12, 3), (5, 1), (7, 7), (3, 8), (13, 6)],
    ids=["uneven", "even", "one_by_one", "whole", "larger", "one_left"],
)
def test_batches_have_the_asked_size(learner, rng, rows, batch_size):
    """Counted by taking samples away from a pile; features and targets keep their other axes."""
    X, t = numbered(rng, rows, 2), numbered(rng, rows)
    batches = learner.iterate_minibatches(X, t, batch_size, another(rng))
    sizes, pile = [], rows
    while pile > 0:
        sizes.append(min(batch_size, pile))
        pile -= batch_size
    assert len(batches) == len(sizes), "another number of batches"
    for (samples, targets), size in zip(batches, sizes, strict=True):
        assert_shape(samples, (size, 2))
        assert_shape(targets, (size,))


@pytest.mark.task(
    "iterate_minibatches",
    points=0.5,
    en="with drop_last only full batches are dealt out, and no full batch is lost",
    ko="drop_last를 켜면 가득 찬 배치만 남으며, 가득 찬 배치는 하나도 버리지 않습니다",
    seed=[55, 56],
)
@pytest.mark.parametrize(
    ("rows", "batch_size", "full"),
    [(11, 4, 2), (12, 4, 3), (5, 5, 1), (3, 5, 0), (9, 2, 4), (4, 1, 4)],
    ids=["uneven", "even", "whole", "larger", "one_left", "one_by_one"],
)
def test_drop_last_leaves_full_batches_only(learner, rng, rows, batch_size, full):
    """The number of full batches is known; no sample is in two of them."""
    X, t = numbered(rng, rows, 2), numbered(rng, rows)
    for _ in range(4):
        batches = dealt(learner, X, t, batch_size, another(rng), drop_last=True)
        assert len(batches) == full, "another number of batches"
        assert all(len(batch) == batch_size for batch in batches), "a batch is not full"
        assert len(set(flat(batches))) == full * batch_size, "a sample is there twice"


@pytest.mark.task(
    "iterate_minibatches",
    points=0.75,
    en="each sample keeps its own target, and both come as they are, whatever their types and axes",
    ko="데이터마다 자기 타깃이 함께 나오며, 자료형과 축의 수가 어떻든 값은 원래 그대로입니다",
    seed=[55],
)
@pytest.mark.parametrize(
    ("shape", "target", "dtype"),
    [
        ((9, 3), (9,), np.float64),
        ((8, 2), (8, 3), np.float32),
        ((6, 4, 3, 2), (6,), np.uint8),
        ((7,), (7, 1), np.int64),
    ],
    ids=["table", "rows_of_targets", "images", "numbers"],
)
def test_samples_keep_their_targets(learner, rng, shape, target, dtype):
    """Samples and targets of each batch stand at the same places of the data."""
    X, t = numbered(rng, *shape, dtype=dtype), numbered(rng, *target, dtype=np.int32)
    for size in (4, 3):
        batches = learner.iterate_minibatches(X, t, size, another(rng))
        assert len(batches) > 0, "no batches"
        for samples, targets in batches:
            assert_dtype(samples, X.dtype)
            assert_dtype(targets, t.dtype)
            assert places(samples, X) == places(targets, t), "a sample has the target of another one"


@pytest.mark.task(
    "iterate_minibatches",
    points=1,
    en="each call mixes all samples anew, by the given generator and nothing else",
    ko="호출할 때마다 데이터 전체를 새로 섞으며, 난수는 전달받은 생성기에서만 뽑습니다",
    seed=[55],
)
@pytest.mark.parametrize("what", ["mixed", "again", "company", "left_out", "same_epoch", "same_epochs"])
def test_order_comes_fresh_from_the_given_generator(learner, rng, what):
    """Not the given order; another one each time, in what shares a batch and what is left out; equal for equal ones."""
    X, t, state = numbered(rng, 11, 2), numbered(rng, 11), int(rng.integers(2**40))
    calls, drop = 1 if what == "same_epoch" else 12, what == "left_out"
    one, twin = np.random.default_rng(state), np.random.default_rng(state)
    epochs = [dealt(learner, X, t, 4, one, drop_last=drop) for _ in range(calls)]
    assert all(flat(epoch) for epoch in epochs), "no batches"
    if what == "mixed":
        assert list(range(11)) not in [flat(epoch) for epoch in epochs], "the samples are not mixed"
    elif what == "again":
        assert len({tuple(flat(epoch)) for epoch in epochs}) > 1, "every call deals out the same order"
    elif what == "company":
        beside = {frozenset(batch) for epoch in epochs for batch in epoch if 0 in batch}
        assert len(beside) > 1, "the same samples are always in one batch"
    elif what == "left_out":
        assert len({frozenset(flat(epoch)) for epoch in epochs}) > 1, "the same samples are always left out"
    else:
        again = [dealt(learner, X, t, 4, twin) for _ in range(calls)]
        assert epochs == again, "equal generators gave different batches"


@pytest.mark.task(
    "iterate_minibatches",
    points=0.5,
    en="a batch size below 1, samples and targets of different number and an empty data set raise ValueError",
    ko="배치 크기가 1보다 작거나, 데이터와 타깃의 개수가 다르거나, 데이터가 없으면 ValueError를 일으킵니다",
    seed=[55],
)
@pytest.mark.parametrize("what", ["batch_size", "lengths", "empty"])
def test_batches_refuse_what_cannot_be_dealt_out(learner, rng, what):
    """With and without drop_last."""
    X, t = rng.normal(size=(6, 3)), rng.normal(size=6)
    calls = {
        "batch_size": [(X, t, 0), (X, t, -1), (X, t, -4)],
        "lengths": [(X, t[:5], 2), (X[:4], t, 2), (X, t[:1], 2), (X[:1], t, 2)],
        "empty": [(X[:0], t[:0], 2)],
    }
    for call in calls[what]:
        for settings in ({}, {"drop_last": True}):
            with assert_raises(ValueError):
                learner.iterate_minibatches(*call, another(rng), **settings)


@pytest.mark.task(
    "iterate_minibatches",
    points=0.25,
    en="the caller's samples and targets keep their order",
    ko="함수를 호출한 쪽의 데이터와 타깃은 순서가 바뀌지 않습니다",
    seed=[55],
)
@pytest.mark.parametrize("drop_last", [False, True], ids=["all", "full_only"])
def test_batches_leave_the_data_as_it_was(learner, rng, drop_last):
    """After three epochs with one generator."""
    X, t, generator = numbered(rng, 8, 3), numbered(rng, 8), another(rng)
    for _ in range(3):
        assert sorted(flat(dealt(learner, X, t, 4, generator, drop_last=drop_last))) == list(range(8))
        assert_unchanged(learner)


@pytest.mark.task(
    "linear_mse_grad",
    points=0.75,
    en="the gradient is the mean of what the samples contribute, for the weights and for the bias",
    ko="가중치와 편향의 기울기는 데이터마다 구한 기울기의 평균입니다",
    seed=[55, 56],
)
@pytest.mark.parametrize("shape", [(5, 3), (1, 4), (6, 1), (3, 3)], ids=["tall", "one_sample", "one_input", "square"])
def test_gradient_is_the_mean_over_the_samples(learner, rng, shape):
    """Against a loop over samples; where the line goes through all targets there is no slope."""
    X, t, w, b = line_data(rng, *shape)
    dw, db = learner.linear_mse_grad(w, b, X, t)
    want_w, want_b = slow_gradient(w, b, X, t)
    assert_close(dw, want_w)
    assert_close(db, want_b)
    dw, db = learner.linear_mse_grad(w, b, X, X @ w + b)
    assert_close(dw, np.zeros(shape[1]), atol=1e-12)
    assert_close(db, 0.0, atol=1e-12)


@pytest.mark.task(
    "linear_mse_grad",
    points=0.5,
    en="the gradient agrees with small nudges of weights and bias, and that of all data is the mean of its equal parts",
    ko="가중치와 편향을 조금씩 움직여서 잰 기울기와 같고, 같은 크기로 나눈 배치들의 평균은 전체의 기울기입니다",
    seed=[55, 56],
)
@pytest.mark.parametrize("what", ["weights", "bias", "parts"])
def test_gradient_agrees_with_differences_and_with_its_parts(learner, rng, what):
    """Central differences of a slow loss; then four batches of three samples and the twelve together."""
    X, t, w, b = line_data(rng, 12, 3)
    dw, db = learner.linear_mse_grad(w, b, X, t)
    if what == "weights":
        assert_gradient(lambda weights: slow_loss(weights, b, X, t), w, dw)
    elif what == "bias":
        assert_gradient(lambda bias: slow_loss(w, float(bias), X, t), np.array(b), db)
    else:
        parts = [learner.linear_mse_grad(w, b, X[k::4], t[k::4]) for k in range(4)]
        assert_close(dw, sum(part for part, _ in parts) / 4)
        assert_close(db, sum(float(part) for _, part in parts) / 4)


@pytest.mark.task(
    "linear_mse_grad",
    points=0.25,
    en="the gradient keeps float32, counts integers and bools as float64, and leaves its inputs as they were",
    ko="기울기는 float32를 유지하고 정수와 불리언은 float64로 계산하며, 전달받은 배열을 바꾸지 않습니다",
    seed=[55],
)
@pytest.mark.parametrize(
    "dtype",
    [np.float64, np.float32, np.int64, np.uint8, np.bool_],
    ids=["float64", "float32", "integers", "small_integers", "bools"],
)
def test_gradient_has_the_float_type_of_the_data(learner, dtype):
    """Sums above 255 and differences below 0; three samples, so that the mean is no integer."""
    X = np.array([[200, 0], [130, 7], [0, 90]]).astype(dtype)
    t, w = np.array([250, 3, 0]).astype(dtype), np.array([2, 1]).astype(dtype)
    want_w, want_b = slow_gradient(w, -1.5, X, t)
    dw, db = learner.linear_mse_grad(w, -1.5, X, t)
    assert_close(dw, want_w.astype(np.float32 if dtype == np.float32 else np.float64))
    assert_close(db, want_b, rtol=1e-5 if dtype == np.float32 else 1e-9)
    assert_unchanged(learner)


@pytest.mark.task(
    "linear_mse_grad",
    points=0.25,
    en="shapes that do not fit raise ValueError, also where NumPy would stretch them, and so does an empty batch",
    ko="모양이 맞지 않으면 NumPy가 늘려 맞출 수 있더라도 ValueError를 일으키며, 빈 배치도 거부합니다",
    seed=[55],
)
def test_gradient_refuses_shapes_that_do_not_fit(learner, rng):
    """Wrong axes and sizes of each array in turn."""
    X, t, w, b = line_data(rng, 4, 3)
    bad = [(w[:2], X, t), (w[:1], X, t), (w[:, None], X, t), (w[None], X, t), (np.append(w, 1.0), X, t)]
    bad += [(w, X, t[:3]), (w, X, t[:1]), (w, X, t[:, None]), (w, X, t[None]), (w, X[:3], t), (w, X[:1], t)]
    bad += [(w, X[0], t[:1]), (w, X[None], t), (w, X[:, :2], t), (w, X[:, 0], t), (w[:1], X[:, 0], t)]
    bad += [(w, X[:0], t[:0]), (w, X[..., None], t), (w, X[:3].T, t), (w[:1], X[:, :1, None], t)]
    bad += [(w[0], X[:, 0], t), (w[:1, None], X[:, :1, None], t)]
    for weights, samples, targets in bad:
        with assert_raises(ValueError):
            learner.linear_mse_grad(weights, b, samples, targets)


@pytest.mark.task(
    "minibatch_gd",
    points=0.5,
    en="a batch that holds all data makes each epoch one step of plain gradient descent",
    ko="배치 하나에 전체 데이터가 들어가면 한 에포크는 경사 하강법 한 번의 갱신과 같습니다",
    seed=[50, 54, 55],
)
@pytest.mark.parametrize(("rows", "batch_size"), [(6, 6), (6, 64), (1, 1)], ids=["whole", "larger", "one_sample"])
def test_batch_of_everything_is_plain_gradient_descent(learner, rng, rows, batch_size):
    """One epoch, then four, against a slow loop."""
    X, t, w0, b0 = line_data(rng, rows, 3)
    for lr, epochs in [(0.05, 1), (0.025, 4)]:
        w, b = w0, b0
        for _ in range(epochs):
            w, b = slow_epoch(w, b, X, t, lr, [range(rows)])
        got = learner.minibatch_gd(X, t, w0, b0, lr, batch_size, epochs, another(rng))
        assert_trained(got, w, b, 1e-12)


@pytest.mark.task(
    "minibatch_gd",
    points=0.5,
    en="within an epoch each batch makes one step, from where the batch before it has led",
    ko="한 에포크 안에서는 배치마다 한 번씩, 바로 앞 배치까지 갱신한 파라미터에서 이어서 갱신합니다",
    seed=[54, 55, 56],
)
@pytest.mark.parametrize(("rows", "batch_size"), [(5, 2), (4, 1), (4, 3)], ids=["pairs", "one_by_one", "uneven"])
def test_epoch_makes_one_step_for_each_batch(learner, rng, rows, batch_size):
    """The weights are those of one of all ways to deal out the samples."""
    X, t, w, b = line_data(rng, rows, 2)
    outcomes = {way: slow_epoch(w, b, X, t, 0.1, way) for way in every_dealing(rows, batch_size)}
    for _ in range(6):
        which(learner.minibatch_gd(X, t, w, b, 0.1, batch_size, 1, another(rng)), outcomes)


@pytest.mark.task(
    "minibatch_gd",
    points=0.75,
    en="every epoch deals out the samples in a fresh order, by the given generator and nothing else",
    ko="에포크마다 데이터를 새로 섞으며, 난수는 전달받은 생성기에서만 뽑습니다",
    seed=[55],
)
@pytest.mark.parametrize(
    ("rows", "batch_size", "what"),
    [(4, 2, "fresh"), (3, 1, "fresh"), (8, 3, "moves_on"), (8, 3, "same"), (8, 1, "same")],
    ids=["fresh_pairs", "fresh_singles", "moves_on", "same_threes", "same_singles"],
)
def test_every_epoch_has_an_order_of_its_own(learner, rng, rows, batch_size, what):
    """Two epochs against all pairs of dealings, with one generator all along; equal generators train equally."""
    X, t, w, b = line_data(rng, rows, 2)
    if what == "moves_on":
        generator = another(rng)
        ends = [learner.minibatch_gd(X, t, w, b, 0.1, batch_size, 1, generator)[0] for _ in range(4)]
        assert any(np.linalg.norm(end - ends[0]) > 1e-9 for end in ends), "each training takes the same order"
        return
    if what == "same":
        state = int(rng.integers(2**40))
        one, other = [
            learner.minibatch_gd(X, t, w, b, 0.05, batch_size, 3, np.random.default_rng(state)) for _ in range(2)
        ]
        assert_trained(one, np.asarray(other[0]), float(other[1]), 1e-12)
        assert np.linalg.norm(one[0] - w) > 0, "nothing was learned"
        return
    outcomes, generator = two_epochs(w, b, X, t, 0.1, batch_size), another(rng)
    taken = [which(learner.minibatch_gd(X, t, w, b, 0.1, batch_size, 2, generator), outcomes) for _ in range(12)]
    assert len({first for first, _ in taken}) > 1, "training always begins with the same order"
    assert any(first != second for first, second in taken), "the second epoch repeats the order of the first"


@pytest.mark.task(
    "minibatch_gd",
    points=0.5,
    en="the list holds one loss for each epoch: that of all data with the weights and bias at its end",
    ko="손실 리스트에는 에포크마다 하나씩, 그 에포크가 끝났을 때의 파라미터로 구한 전체 데이터의 손실이 들어갑니다",
    seed=[54],
)
@pytest.mark.parametrize("what", ["whole", "last", "each"])
def test_losses_are_those_of_all_data_after_each_epoch(learner, rng, what):
    """Full batches against a loop; the last loss against the weights returned; both of two epochs."""
    X, t, w, b = line_data(rng, 4 if what == "each" else 7, 2)
    if what == "whole":
        losses = learner.minibatch_gd(X, t, w, b, 0.05, 7, 3, another(rng))[2]
        want = []
        for _ in range(3):
            w, b = slow_epoch(w, b, X, t, 0.05, [range(7)])
            want.append(slow_loss(w, b, X, t))
        assert_close(list(losses), want)
    elif what == "last":
        for epochs, batch_size in [(1, 2), (5, 3)]:
            last_w, last_b, losses = learner.minibatch_gd(X, t, w, b, 0.05, batch_size, epochs, another(rng))
            assert len(losses) == epochs, "not one loss for each epoch"
            assert_close(losses[-1], slow_loss(last_w, float(last_b), X, t))
    else:
        outcomes = two_epochs(w, b, X, t, 0.1, 2)
        for _ in range(4):
            got = learner.minibatch_gd(X, t, w, b, 0.1, 2, 2, another(rng))
            assert_close(list(got[2]), outcomes[which(got, outcomes)][2])


@pytest.mark.task(
    "minibatch_gd",
    points=0.25,
    en="training finds the line behind the data; small batches and a larger learning rate need fewer epochs",
    ko="훈련하면 데이터 뒤에 있는 직선을 찾아내며, 배치가 작거나 학습률이 크면 더 적은 에포크로 다가갑니다",
    seed=[50, 56],
)
@pytest.mark.parametrize("what", ["finds", "small_batches", "learning_rate"])
def test_training_finds_the_line(learner, rng, what):
    """Targets without noise; losses after the same number of epochs are compared."""
    X, w, b = rng.uniform(-1, 1, size=(60, 3)), rng.uniform(1, 2, size=3), float(rng.uniform(1, 2))

    def train(lr, batch_size, epochs):
        return learner.minibatch_gd(X, X @ w + b, np.zeros(3), 0.0, lr, batch_size, epochs, another(rng))

    if what == "finds":
        got_w, got_b, losses = train(0.1, 8, 40)
        assert_close(got_w, w, atol=1e-3)
        assert_close(got_b, b, atol=1e-3)
        assert losses[-1] < 1e-5, "the loss does not come down"
    elif what == "small_batches":
        small, whole = train(0.05, 6, 3), train(0.05, 60, 3)
        assert 0 < small[2][-1] < 0.5 * whole[2][-1], "ten steps in an epoch lead no further than one"
    else:
        fast, slow = train(0.2, 60, 5), train(0.02, 60, 5)
        assert 0 < fast[2][-1] < 0.5 * slow[2][-1], "a larger learning rate does not bring the loss down faster"


@pytest.mark.task(
    "minibatch_gd",
    points=0.25,
    en="weights keep float32, integers and bools become float64, and what was passed in stays as it was",
    ko="가중치는 float32를 유지하고 정수와 불리언은 float64가 되며, 전달받은 배열은 그대로입니다",
    seed=[55],
)
@pytest.mark.parametrize(
    "dtype",
    [np.float64, np.float32, np.int64, np.uint8, np.bool_],
    ids=["float64", "float32", "integers", "small_integers", "bools"],
)
def test_training_keeps_the_float_type_and_its_inputs(learner, rng, dtype):
    """Full batches, whose result is known, and batches of two, of which the type is asked."""
    X = np.array([[1, 0], [3, 2], [0, 1], [2, 2], [5, 1]]).astype(dtype)
    t, w0 = np.array([4, 0, 6, 3, 1]).astype(dtype), np.array([2, 1]).astype(dtype)
    kept = np.float32 if dtype == np.float32 else np.float64
    w, b = w0.astype(float), -0.5
    for _ in range(3):
        w, b = slow_epoch(w, b, X, t, 0.01, [range(5)])
    got = learner.minibatch_gd(X, t, w0, -0.5, 0.01, 5, 3, another(rng))
    assert_close(got[0], w.astype(kept))
    assert_close(got[1], b, rtol=1e-5)
    assert_unchanged(learner)
    assert_dtype(learner.minibatch_gd(X, t, w0, -0.5, 0.01, 2, 2, another(rng))[0], kept)
    assert_unchanged(learner)


@pytest.mark.task(
    "minibatch_gd",
    points=0.25,
    en="training raises ValueError for a batch size below 1, for shapes that do not fit and for an empty data set",
    ko="배치 크기가 1보다 작거나, 모양이 맞지 않거나, 데이터가 없으면 훈련은 ValueError를 일으킵니다",
    seed=[55],
)
@pytest.mark.parametrize("what", ["batch_size", "lengths", "shapes", "empty"])
def test_training_refuses_what_does_not_fit(learner, rng, what):
    """Also where NumPy would stretch an array, and where only some of the batches would notice."""
    X, t, w, b = line_data(rng, 4, 3)
    calls = {
        "batch_size": [(X, t, w, 0), (X, t, w, -2)],
        "lengths": [(X, t[:3], w, 2), (X[:3], t, w, 2), (X, t[:2], w, 2), (X[:2], t, w, 2), (X, t[:1], w, 4)],
        "shapes": [(X, t, w[:2], 2), (X, t, w[:1], 2), (X, t, w[:, None], 2), (X, t[:, None], w, 2)]
        + [(X[:, 0], t, w[:1], 2), (X[..., None], t, w, 2), (X[:, :1, None], t, w[:1], 2), (X[:3, 0], t[:3], w, 3)],
        "empty": [(X[:0], t[:0], w, 2)],
    }
    for samples, targets, weights, batch_size in calls[what]:
        with assert_raises(ValueError):
            learner.minibatch_gd(samples, targets, weights, b, 0.1, batch_size, 2, another(rng))


@pytest.mark.task(
    "updates_per_epoch",
    points=0.5,
    en="an epoch has as many steps as batches: a started last batch counts, unless it is dropped",
    ko="한 에포크의 갱신 횟수는 배치의 개수와 같으며, 덜 찬 마지막 배치는 버리지 않는 한 하나로 셉니다",
    seed=[55, 56],
)
@pytest.mark.parametrize("what", ["known", "kept", "dropped"])
def test_updates_are_counted_in_batches(learner, rng, what):
    """Counted by taking samples away from a pile; two known data sets of pictures."""
    if what == "known":
        assert_close(learner.updates_per_epoch(1437, 32), 45)
        assert_close(learner.updates_per_epoch(1437, 32, drop_last=True), 44)
        assert_close(learner.updates_per_epoch(50000, 128), 391)
        assert_close(learner.updates_per_epoch(50000, 128, drop_last=True), 390)
        return
    drawn = [(int(n), int(size)) for n, size in zip(rng.integers(20, 300, 6), rng.integers(2, 19, 6), strict=True)]
    for n, size in [(12, 4), (13, 4), (11, 4), (5, 5), (3, 8), (1, 1), (7, 1), (1, 2), *drawn]:
        full, pile = 0, n
        while pile >= size:
            full, pile = full + 1, pile - size
        if what == "kept":
            assert_close(learner.updates_per_epoch(n, size), full + (1 if pile else 0))
        else:
            assert_close(learner.updates_per_epoch(n, size, drop_last=True), full)


@pytest.mark.task(
    "updates_per_epoch",
    points=0.25,
    en="a number of samples or a batch size below 1 raises ValueError",
    ko="데이터 수나 배치 크기가 1보다 작으면 ValueError를 일으킵니다",
    seed=[55],
)
def test_counting_refuses_sizes_below_one(learner):
    """Zero and negative numbers, alone and together."""
    for n, size in [(0, 4), (-3, 4), (8, 0), (8, -2), (0, 0), (-8, -2)]:
        for settings in ({}, {"drop_last": True}):
            with assert_raises(ValueError):
                learner.updates_per_epoch(n, size, **settings)
