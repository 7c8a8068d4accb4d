"""Hidden suite of 16_batch_norm. Oracles: numbers by hand, loops over columns, numeric slopes of them, properties."""

import numpy as np
import pytest

from autograder.datasets import digits
from autograder.testing import (
    assert_close,
    assert_gradient,
    assert_raises,
    assert_shape,
    assert_unchanged,
)


def mean_and_var(x):
    """Mean and mean squared distance for each entry of the last axis, number by number."""
    found = []
    for column in x.reshape(-1, x.shape[-1]).T.tolist():
        mean = sum(column) / len(column)
        found.append((mean, sum((value - mean) ** 2 for value in column) / len(column)))
    return np.array(found).T


def by_formula(x, gamma=1.0, beta=0.0, eps=1e-5, stats=None):
    """What the layer has to give, with the batch's own statistics or given ones."""
    mean, var = mean_and_var(x) if stats is None else stats
    with np.errstate(invalid="ignore"):  # statistics of a wrong layer may be below 0
        return gamma * (x - mean) / np.sqrt(var + eps) + beta


def new_layer(learner, rng, dim, **settings):
    """A layer with a gamma and a beta of its own."""
    bn = learner.BatchNorm(dim, **settings)
    gamma, beta = rng.uniform(0.5, 2.0, size=dim) * rng.choice([-1, 1], size=dim), rng.normal(size=dim)
    learner.assign(bn, "params", "gamma", gamma)
    learner.assign(bn, "params", "beta", beta)
    return bn, gamma, beta


@pytest.mark.task(
    "normalize",
    points=0.75,
    en="every column is divided by the root of its variance plus eps",
    ko="열마다 분산에 eps를 더한 값의 제곱근으로 나눕니다",
    seed=[137],
)
def test_normalize_agrees_with_numbers_by_hand(learner):
    """Variances 1, 4 and 0.09 with an eps that counts; the default eps against a variance three times as large."""
    x = np.array([[4.0, -2.0, 0.7], [6.0, 2.0, 0.1]])
    want = np.array([[-1 / 1.2, -2 / np.sqrt(4.44), 0.3 / np.sqrt(0.53)]])
    assert_close(learner.normalize(x, 0.44), np.concatenate([want, -want]))
    narrow = 7 + np.sqrt(3e-5) * np.array([[1.0], [-1.0], [-1.0], [1.0]])
    assert_close(learner.normalize(narrow), np.sqrt(0.75) * np.array([[1.0], [-1.0], [-1.0], [1.0]]), 1e-6)


@pytest.mark.task(
    "normalize",
    points=0.5,
    en="each column comes out with mean 0 and variance 1, wherever it lay and however wide it was",
    ko="원래 위치와 폭에 관계없이 열마다 평균이 0, 분산이 1이 됩니다",
    seed=[137],
)
@pytest.mark.parametrize("rows", [2, 9], ids=["two rows", "nine rows"])
def test_normalize_gives_mean_zero_and_variance_one(learner, rng, rows):
    """Columns of very different places and widths; another place and width change nothing."""
    x = rng.normal(size=(rows, 4)) * [0.5, 1.0, 30.0, 4.0] + [0.0, -50.0, 7.0, 1.0]
    out = learner.normalize(x, 1e-12)
    assert_shape(out, x.shape)
    mean, var = mean_and_var(out)
    assert_close(mean, np.zeros(4), atol=1e-6)
    assert_close(var, np.ones(4), 1e-4)
    assert_close(learner.normalize(8 * x - 3, 1e-12), out, 1e-4)


@pytest.mark.task(
    "normalize",
    points=0.25,
    en="a column without differences becomes 0",
    ko="모든 값이 같은 열은 0이 됩니다",
    seed=[137],
)
def test_normalize_of_equal_values_is_zero(learner):
    """A constant column beside another one; a batch of one row."""
    x = np.array([[3.0, 5.0], [3.0, 7.0], [3.0, 6.0], [3.0, 6.0]])
    want = np.array([-1.0, 1.0, 0.0, 0.0]) / np.sqrt(0.75)
    assert_close(learner.normalize(x, 0.25), np.stack([np.zeros(4), want], axis=1))
    assert_close(learner.normalize(np.array([[-2.0, 8.0, 0.5]])), np.zeros((1, 3)))


@pytest.mark.task(
    "normalize",
    points=0.25,
    en="float32 stays float32 and integers become float64",
    ko="float32는 그대로 float32이고 정수는 float64가 됩니다",
    seed=[137],
)
def test_normalize_keeps_the_float_type(learner, rng):
    """The same values in three types."""
    whole = rng.permutation(15).reshape(5, 3)
    want = by_formula(whole / 1, eps=0.01)
    assert_close(learner.normalize(whole, 0.01), want)
    assert_close(learner.normalize(whole.astype(np.float32), 0.01), want.astype(np.float32))


@pytest.mark.task(
    "normalize",
    points=0.25,
    en="anything but a table with at least one row is refused",
    ko="행이 하나 이상 있는 2차원 배열이 아니면 거부합니다",
    seed=[137],
)
def test_normalize_refuses_what_is_no_batch(learner):
    """One, three and four axes; no rows."""
    for shape in [(4,), (2, 3, 4), (2, 3, 4, 5), (0, 3)]:
        with assert_raises(ValueError):
            learner.normalize(np.ones(shape))


@pytest.mark.task(
    "normalize",
    points=0.25,
    en="the batch itself stays as it was",
    ko="입력으로 받은 배치를 바꾸지 않습니다",
    seed=[137],
)
def test_normalize_leaves_the_batch_alone(learner, rng):
    """A result of its own."""
    x = rng.normal(3, 2, size=(6, 2))
    assert_close(learner.normalize(x), by_formula(x))
    assert_unchanged(learner)


@pytest.mark.task(
    "BatchNorm",
    points=0.75,
    en="in training the batch's own statistics normalize each feature, then gamma scales and beta shifts",
    ko="훈련할 때는 배치 자신의 통계로 특성마다 정규화한 뒤 gamma를 곱하고 beta를 더합니다",
    seed=[137],
)
def test_training_normalizes_scales_and_shifts(learner, rng):
    """A new layer, default and given eps; written gammas and betas; training is the default."""
    x = rng.normal(size=(7, 3)) * [1.0, 5.0, 0.01] + [0.0, 9.0, -2.0]
    assert_close(learner.BatchNorm(3).forward(x), by_formula(x))
    bn, gamma, beta = new_layer(learner, rng, 3, eps=1e-2)
    want = by_formula(x, gamma, beta, 1e-2)
    assert_close(bn.forward(x), want)
    assert_close(bn.forward(x, True), want)
    learner.assign(bn, "params", "gamma", -gamma)
    learner.assign(bn, "params", "beta", beta + 1)
    assert_close(bn.forward(x), by_formula(x, -gamma, beta + 1, 1e-2))


@pytest.mark.task(
    "BatchNorm",
    points=0.75,
    en="images have one mean and one variance for each channel, as if each pixel were a row",
    ko="이미지에서는 픽셀 하나하나를 행으로 보고 채널마다 평균과 분산을 하나씩 구합니다",
    seed=[137],
)
def test_images_are_normalized_by_channel(learner, rng):
    """Images that are not square against the same numbers as a table: output, statistics, gradients, later use."""
    x, dout = rng.normal(2, 3, size=(2, 3, 4, 2)), rng.normal(size=(2, 3, 4, 2))
    bn, gamma, beta = new_layer(learner, rng, 2, momentum=0.25, eps=1e-2)
    assert_close(bn.forward(x), by_formula(x, gamma, beta, 1e-2))
    mean, var = mean_and_var(x)
    assert_close(bn.running_mean, (0.75 * mean).tolist())
    assert_close(bn.running_var, (0.25 + 0.75 * var).tolist())

    dx = bn.backward(dout)
    assert_gradient(lambda v: by_formula(v, gamma, beta, 1e-2), x, dx, dout=dout)
    assert_gradient(lambda v: by_formula(x, v, beta, 1e-2), gamma, bn.grads["gamma"], dout=dout)
    assert_gradient(lambda v: by_formula(x, gamma, v, 1e-2), beta, bn.grads["beta"], dout=dout)
    stats = (0.75 * mean, 0.25 + 0.75 * var)
    other = rng.normal(size=(1, 5, 2, 2))
    assert_close(bn.forward(other, False), by_formula(other, gamma, beta, 1e-2, stats))


@pytest.mark.task(
    "BatchNorm",
    points=0.75,
    en="every training batch moves the running statistics: momentum is the share of the old ones that is kept",
    ko="훈련 배치마다 이동 통계가 갱신되며, momentum은 이전 값을 남기는 비율입니다",
    seed=[136, 137],
)
@pytest.mark.parametrize("momentum", [None, 0.6, 0.0, 1.0], ids=["default", "some", "none kept", "all kept"])
def test_running_statistics_follow_the_closed_form(learner, rng, momentum):
    """They start at 0 and 1; three batches of different sizes, each with its share."""
    bn = learner.BatchNorm(2) if momentum is None else learner.BatchNorm(2, momentum)
    keep = 0.9 if momentum is None else momentum
    assert_close(bn.running_mean, [0.0, 0.0])
    assert_close(bn.running_var, [1.0, 1.0])
    batches = [rng.normal(5, 3, size=(rows, 2)) for rows in (2, 5, 3)]
    for batch in batches:
        bn.forward(batch, True)
    shares = [(1 - keep) * keep**2, (1 - keep) * keep, 1 - keep]
    stats = [share * mean_and_var(batch) for share, batch in zip(shares, batches)]
    mean, var = sum(stats) + keep**3 * np.array([[0.0], [1.0]])
    assert_close(bn.running_mean, mean.tolist())
    assert_close(bn.running_var, var.tolist())


@pytest.mark.task(
    "BatchNorm",
    points=0.75,
    en="in use the running statistics normalize, whatever the batch looks like",
    ko="사용할 때는 배치가 어떤 값이든 이동 통계로 정규화합니다",
    seed=[136, 137],
)
def test_use_takes_the_running_statistics(learner, rng):
    """Before any training they are 0 and 1; later those of the batches seen; one row is like many."""
    x = rng.normal(4, 2, size=(5, 3))
    bn, gamma, beta = new_layer(learner, rng, 3, momentum=0.5, eps=1e-2)
    assert_close(bn.forward(x, train=False), by_formula(x, gamma, beta, 1e-2, (0.0, 1.0)))
    seen = rng.normal(-1, 5, size=(4, 3))
    bn.forward(seen)
    mean, var = mean_and_var(seen)
    stats = (0.5 * mean, 0.5 + 0.5 * var)
    assert_close(bn.forward(x, train=False), by_formula(x, gamma, beta, 1e-2, stats))
    assert_close(bn.forward(x[1:2], train=False), by_formula(x[1:2], gamma, beta, 1e-2, stats))


@pytest.mark.task(
    "BatchNorm",
    points=0.5,
    en="using the layer leaves the running statistics alone, so a sample's result never depends on the others",
    ko="사용할 때는 이동 통계가 바뀌지 않으므로 데이터 하나의 결과가 다른 데이터에 좌우되지 않습니다",
    seed=[137],
)
def test_use_changes_nothing(learner, rng):
    """The same row alone, in company, and once more."""
    bn = learner.BatchNorm(2, 0.7)
    bn.forward(rng.normal(size=(6, 2)))
    before = [bn.running_mean.tolist(), bn.running_var.tolist()]
    x = rng.normal(9, 4, size=(4, 2))
    first = bn.forward(x, False)
    for row in (0, 3):
        assert_close(bn.forward(x[row : row + 1], False), first[row : row + 1])
    assert_close(bn.forward(x, False), first)
    assert_close(bn.running_mean, before[0])
    assert_close(bn.running_var, before[1])


@pytest.mark.task(
    "BatchNorm",
    points=0.5,
    en="where a batch has no differences the output is beta and no gradient reaches the input",
    ko="배치 안에 차이가 없으면 출력은 beta이고 입력에는 기울기가 전해지지 않습니다",
    seed=[137],
)
def test_no_differences_give_beta(learner, rng):
    """A constant column, and a batch of one row, which counts with variance 0."""
    bn, gamma, beta = new_layer(learner, rng, 2, momentum=0.5, eps=1e-2)
    x = np.array([[2.0, 1.0], [2.0, -4.0], [2.0, 3.0], [2.0, 8.0]])
    assert_close(bn.forward(x)[:, 0], np.full(4, beta[0]))

    bn, gamma, beta = new_layer(learner, rng, 2, momentum=0.5, eps=1e-2)
    assert_close(bn.forward(np.array([[6.0, -4.0]])), beta[None])
    assert_close(bn.running_mean, [3.0, -2.0])
    assert_close(bn.running_var, [0.5, 0.5])
    assert_close(bn.backward(rng.normal(size=(1, 2))), np.zeros((1, 2)))


@pytest.mark.task(
    "BatchNorm",
    points=1,
    en="the gradient of x counts that every sample also moves the batch's mean and variance",
    ko="x의 기울기에는 데이터 하나하나가 배치의 평균과 분산도 움직인다는 사실이 반영됩니다",
    seed=[137],
)
def test_gradient_of_the_input_agrees_with_nudging(learner, rng):
    """Gradient check; no shift and no stretching of a whole column can move the output, so two sums vanish."""
    x, dout = rng.normal(1, 2, size=(5, 3)), rng.normal(size=(5, 3))
    bn, gamma, beta = new_layer(learner, rng, 3, eps=1e-2)
    bn.forward(x)
    assert_gradient(lambda v: by_formula(v, gamma, beta, 1e-2), x, bn.backward(dout), dout=dout)
    bn, _, _ = new_layer(learner, rng, 3, eps=1e-12)
    bn.forward(x)
    dx = bn.backward(dout)
    assert_close(dx.sum(axis=0), np.zeros(3))
    assert_close((dx * x).sum(axis=0), np.zeros(3), atol=1e-7)


@pytest.mark.task(
    "BatchNorm",
    points=0.5,
    en="gamma and beta have one gradient for each feature, summed over the batch",
    ko="gamma와 beta의 기울기는 특성마다 하나이며 배치에 대해 더한 값입니다",
    seed=[137],
)
def test_gradients_of_the_parameters_are_sums(learner, rng):
    """Numeric slopes; a second backward gives them anew and does not add."""
    x, dout = rng.normal(-1, 2, size=(6, 2)), rng.normal(size=(6, 2))
    bn, gamma, beta = new_layer(learner, rng, 2, eps=1e-2)
    bn.forward(x)
    for _ in range(2):
        bn.backward(dout)
        assert_gradient(lambda v: by_formula(x, v, beta, 1e-2), gamma, bn.grads["gamma"], dout=dout)
        assert_close(bn.grads["beta"], [sum(column) for column in dout.T.tolist()])
    assert_close(bn.params["gamma"], gamma.tolist())
    assert_close(bn.params["beta"], beta.tolist())


@pytest.mark.task(
    "BatchNorm",
    points=0.25,
    en="after a use the gradient of x takes the running statistics as fixed numbers",
    ko="사용한 뒤의 역전파에서는 이동 통계를 고정된 수로 봅니다",
    seed=[137],
)
def test_gradient_after_a_use_is_plain_scaling(learner, rng):
    """Two columns, one batch seen before; the table and one image."""
    bn, gamma, _ = new_layer(learner, rng, 2, momentum=0.2, eps=1e-2)
    seen = rng.normal(3, 2, size=(5, 2))
    bn.forward(seen)
    slope = gamma / np.sqrt(0.2 + 0.8 * mean_and_var(seen)[1] + 1e-2)
    for shape in [(3, 2), (1, 2, 3, 2)]:
        dout = rng.normal(size=shape)
        bn.forward(rng.normal(size=shape), False)
        assert_close(bn.backward(dout), dout * slope)


@pytest.mark.task(
    "BatchNorm",
    points=0.25,
    en="backward belongs to the latest forward of its own layer, and refuses to go first or to take another shape",
    ko="역전파는 같은 계층의 가장 최근 순전파에 대응하며, 순전파 전이거나 모양이 다르면 거부합니다",
    seed=[137],
)
def test_backward_needs_its_forward(learner, rng):
    """Two forwards, another layer in between, shapes that would broadcast."""
    bn = learner.BatchNorm(2, eps=1e-2)
    with assert_raises(RuntimeError, ValueError):
        bn.backward(np.ones((3, 2)))
    x, dout = rng.normal(size=(3, 2)), rng.normal(size=(3, 2))
    bn.forward(rng.normal(size=(4, 2)))
    bn.forward(x)
    learner.BatchNorm(2).forward(5 * x[::-1])
    assert_gradient(lambda v: by_formula(v, eps=1e-2), x, bn.backward(dout), dout=dout)
    for bad in [(4, 2), (1, 2), (2,), (3, 1), (1, 3, 2)]:
        with assert_raises(ValueError):
            bn.backward(np.ones(bad))


@pytest.mark.task(
    "BatchNorm",
    points=0.5,
    en="float32 gives float32 in every mode and direction, integers give float64",
    ko="어느 모드, 어느 방향에서든 float32는 float32로, 정수는 float64로 나옵니다",
    seed=[137],
)
def test_layer_keeps_the_float_type(learner, rng):
    """Whole numbers as integers, float64 and float32."""
    x, dout = rng.permutation(12).reshape(4, 3), rng.permutation(12).reshape(4, 3) - 6
    bn, gamma, beta = new_layer(learner, rng, 3, momentum=1.0, eps=1e-2)
    want = by_formula(x / 1, gamma, beta, 1e-2)
    used = by_formula(x / 1, gamma, beta, 1e-2, (0.0, 1.0))
    assert_close(bn.forward(x), want)
    dx = bn.backward(dout / 1)
    bn.forward(x)
    assert_close(bn.backward(dout), dx)
    bn.forward(x.astype(np.float32), False)
    assert_close(bn.backward(dout.astype(np.float32)), (dout * gamma / np.sqrt(1.01)).astype(np.float32))
    assert_close(bn.forward(x, False), used)
    assert_close(bn.forward(x.astype(np.float32), False), used.astype(np.float32))
    assert_close(bn.forward(x.astype(np.float32)), want.astype(np.float32))
    assert_close(bn.backward(dout.astype(np.float32)), dx.astype(np.float32))


@pytest.mark.task(
    "BatchNorm",
    points=0.25,
    en="what does not fit is refused in both modes and leaves no trace in the running statistics",
    ko="맞지 않는 입력은 두 모드 모두에서 거부하며 이동 통계에 흔적을 남기지 않습니다",
    seed=[137],
)
def test_layer_refuses_what_does_not_fit(learner):
    """Other widths, numbers of axes, no samples; momentum outside 0 to 1."""
    for momentum in (-0.01, 1.01):
        with assert_raises(ValueError):
            learner.BatchNorm(3, momentum)
    bn = learner.BatchNorm(3)
    for shape in [(4, 2), (4, 1), (3, 4), (3,), (2, 5, 3), (1, 1, 1, 2, 3), (2, 3, 3, 4), (0, 3), (0, 2, 2, 3)]:
        for train in (True, False):
            with assert_raises(ValueError):
                bn.forward(np.full(shape, 2.0), train)
    assert_close(bn.running_mean, [0.0] * 3)
    assert_close(bn.running_var, [1.0] * 3)


@pytest.mark.task(
    "BatchNorm",
    points=0.25,
    en="neither x nor dout is changed",
    ko="x도 dout도 바꾸지 않습니다",
    seed=[137],
)
def test_layer_leaves_its_arguments_alone(learner, rng):
    """Both modes, both directions."""
    x, dout = rng.normal(size=(4, 2)), rng.normal(size=(4, 2))
    for train in (False, True):
        bn, gamma, beta = new_layer(learner, rng, 2)
        out = bn.forward(x, train)
        assert_unchanged(learner)
        assert_close(out, by_formula(x, gamma, beta, stats=None if train else (0.0, 1.0)))
        bn.backward(dout)
        assert_unchanged(learner)


@pytest.mark.task(
    "BatchNorm",
    points=0.75,
    en="a deep network that hardly starts to learn from small weights learns quickly with the layer",
    ko="작은 가중치에서 거의 배우지 못하던 깊은 신경망이 이 계층을 넣으면 빠르게 학습합니다",
    seed=[134, 135, 136],
)
def test_deep_network_learns_faster(learner, rng):
    """Four hidden layers, three epochs of digits, judged by the parameters and running statistics that come back."""
    images, labels = digits()
    X = images.reshape(len(images), -1)

    def hits(make_layer):
        found = learner.fit(make_layer, X[:1000], labels[:1000], rng)
        h = X[1000:]
        for place in range(1, 6):
            h = h @ found[f"W{place}"] + found[f"b{place}"]
            if place < 5:
                if make_layer is not None:
                    gamma, beta, mean, var = (found[f"{name}{place}"] for name in ("gamma", "beta", "mean", "var"))
                    h = by_formula(h, gamma, beta, stats=(mean, var))
                h = np.maximum(h, 0)
        return np.mean(h.argmax(axis=1) == labels[1000:])

    assert hits(learner.BatchNorm) >= 0.6
    assert hits(None) <= 0.4
