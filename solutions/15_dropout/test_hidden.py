"""Hidden suite of 15_dropout. Oracles: statistics of coins, masks read off a twin layer, identities, a training run."""

import numpy as np
import pytest

from autograder.datasets import digits
from autograder.testing import assert_close, assert_dtype, assert_raises, assert_shape, assert_unchanged


def generator(rng):
    """A generator of its own for a layer."""
    return np.random.default_rng(rng.integers(2**32))


def twins(learner, rng, rate):
    """Two layers whose generators are in the same state."""
    seed = rng.integers(2**32)
    return [learner.Dropout(rate, np.random.default_rng(seed)) for _ in range(2)]


def ones_through(layer, shape):
    """What the layer makes of ones in training mode."""
    out = layer.forward(np.ones(shape))
    assert_shape(out, shape)
    return out


def nonzero(rng, shape):
    """Numbers of either sign, none of them near 0."""
    return rng.uniform(0.5, 2, size=shape) * rng.choice([-1.0, 1.0], size=shape)


def assert_near(share, want, count, message):
    """A share of independent coins lies within six standard deviations of what is expected."""
    assert abs(share - want) <= 6 * np.sqrt(want * (1 - want) / count), message


@pytest.mark.task(
    "Dropout",
    points=0.75,
    en="in training mode the share of numbers that are left out is the rate",
    ko="훈련 모드에서 제외되는 원소의 비율은 드롭아웃 비율과 같습니다",
    seed=[128, 132],
)
@pytest.mark.parametrize("rate", [0.2, 0.5, 0.9], ids=["a_fifth", "half", "most"])
def test_the_share_left_out_is_the_rate(learner, rng, rate):
    """Many coins; a share of zeros far from the rate is no accident."""
    out = ones_through(learner.Dropout(rate, generator(rng)), (50, 2000))
    assert_near(np.mean(out == 0), rate, out.size, "another share is left out")


@pytest.mark.task(
    "Dropout",
    points=0.75,
    en="in training mode each number is either 0 or itself divided by the share that stays",
    ko="훈련 모드에서 각 원소는 0이 되거나, 자신을 남는 비율로 나눈 값이 됩니다",
    seed=[128, 132],
)
@pytest.mark.parametrize("shape", [(12, 30), (2, 5, 4, 9), (1, 80)], ids=["table", "pictures", "batch_of_one"])
def test_what_stays_is_divided_by_the_share_that_stays(learner, rng, shape):
    """Every number on its own, where zeros may lie anywhere."""
    x, rate = nonzero(rng, shape), float(rng.uniform(0.3, 0.7))
    out = learner.Dropout(rate, generator(rng)).forward(x, True)
    assert_shape(out, shape)
    stays = out != 0
    assert stays.any() and not stays.all(), "all or nothing is left out"
    assert_close(out, np.where(stays, x / (1 - rate), 0.0), rtol=1e-12, atol=1e-12)


@pytest.mark.task(
    "Dropout",
    points=0.5,
    en="on average a number comes out of training mode as large as it went in",
    ko="훈련 모드를 지나도 원소의 평균 크기는 그대로입니다",
    seed=[131, 132],
)
@pytest.mark.parametrize("rate", [0.25, 0.6])
def test_the_mean_is_kept_while_training(learner, rng, rate):
    """The mean over very many equal numbers; one of them has the variance rate / (1 - rate) times its square."""
    size = float(rng.uniform(1, 3))
    out = learner.Dropout(rate, generator(rng)).forward(np.full((100, 1000), size), train=True)
    assert abs(np.mean(out) / size - 1) <= 6 * np.sqrt(rate / (1 - rate) / 100_000), "the mean has moved"


@pytest.mark.task(
    "Dropout",
    points=0.75,
    en="in evaluation mode everything comes out as it went in, whatever the rate",
    ko="평가 모드에서는 비율이 얼마이든 들어온 값이 그대로 나옵니다",
    seed=[128],
)
@pytest.mark.parametrize("kind", [np.float64, np.float32])
def test_evaluation_changes_nothing(learner, rng, kind):
    """Tables, pictures and a batch of one, twice each."""
    layer = learner.Dropout(0.6, generator(rng))
    for shape in ((7, 5), (2, 3, 4, 2), (1, 9)):
        x = rng.normal(size=shape).astype(kind)
        assert_close(layer.forward(x, train=False), x, rtol=1e-12)
        assert_close(layer.forward(x, False), x, rtol=1e-12)


@pytest.mark.task(
    "Dropout",
    points=0.25,
    en="backward after evaluation mode hands dout on as it is",
    ko="평가 모드 다음의 역전파는 dout을 그대로 돌려줍니다",
    seed=[128],
)
def test_backward_after_evaluation_hands_dout_on(learner, rng):
    """A layer that has trained before with the same shape, and one that never has."""
    x, dout = rng.normal(size=(6, 11)), rng.normal(size=(6, 11))
    layer = learner.Dropout(0.7, generator(rng))
    layer.forward(x, train=False)
    assert_close(layer.backward(dout), dout, rtol=1e-12)
    layer.forward(x)
    layer.forward(x, train=False)
    assert_close(layer.backward(dout), dout, rtol=1e-12)


@pytest.mark.task(
    "Dropout",
    points=0.5,
    en="evaluation mode draws nothing from the generator",
    ko="평가 모드에서는 생성기에서 아무것도 뽑지 않습니다",
    seed=[128, 129],
)
def test_evaluation_draws_nothing(learner, rng):
    """Of two layers with equal generators one is evaluated before and in between; what they leave out stays equal."""
    one, other = twins(learner, rng, 0.4)
    for shape in ((8, 13), (3, 13)):
        one.forward(rng.normal(size=shape), train=False)
        assert_close(ones_through(one, shape), ones_through(other, shape), rtol=1e-12)
        one.forward(rng.normal(size=(2, 4)), train=False)


@pytest.mark.task(
    "Dropout",
    points=0.75,
    en="every pass in training mode draws anew which numbers are left out",
    ko="훈련 모드로 통과할 때마다 제외할 원소를 새로 뽑습니다",
    seed=[129, 130],
)
def test_every_pass_draws_anew(learner, rng):
    """Two passes agree as often as independent coins do; batches of other sizes may come in between."""
    layer = learner.Dropout(0.2, generator(rng))
    first, small, second = (ones_through(layer, shape) == 0 for shape in ((60, 50), (7, 50), (60, 50)))
    assert_near(np.mean(first == second), 0.2**2 + 0.8**2, first.size, "the passes depend on each other")
    assert_near(np.mean(small == first[:7]), 0.2**2 + 0.8**2, small.size, "the passes depend on each other")


@pytest.mark.task(
    "Dropout",
    points=0.75,
    en="each number has a coin of its own: neither whole samples nor whole columns are left out together",
    ko="원소마다 따로 뽑으므로 한 데이터의 값이나 한 열의 값이 통째로 함께 제외되지 않습니다",
    seed=[128],
)
@pytest.mark.parametrize("shape", [(40, 50), (6, 7, 5, 8)], ids=["table", "pictures"])
def test_each_number_has_its_own_coin(learner, rng, shape):
    """Along every axis, neighbours share their fate in half of the cases at the rate one half."""
    gone = ones_through(learner.Dropout(0.5, generator(rng)), shape) == 0
    for axis in range(len(shape)):
        differ = np.diff(gone.astype(int), axis=axis) != 0
        assert_near(np.mean(differ), 0.5, differ.size, "numbers are left out together")


@pytest.mark.task(
    "Dropout",
    points=0.25,
    en="with rate 0 nothing is left out and nothing is scaled, forward and backward",
    ko="비율이 0이면 순전파와 역전파 모두 아무것도 제외하지 않고 값도 바꾸지 않습니다",
    seed=[132],
)
def test_rate_zero_leaves_everything_as_it_is(learner, rng):
    """Training mode, zeros among the numbers."""
    layer, x, dout = learner.Dropout(0.0, generator(rng)), rng.normal(size=(1, 12)), rng.normal(size=(1, 12))
    x[0, 3:5] = 0.0
    assert_close(layer.forward(x), x, rtol=1e-12)
    assert_close(layer.backward(dout), dout, rtol=1e-12)


@pytest.mark.task(
    "Dropout",
    points=0.5,
    en="a gradient passes exactly where the latest forward of this layer let numbers pass, however often it is asked",
    ko="기울기는 이 계층의 가장 최근 순전파에서 값이 통과한 자리로만 흐르며, 몇 번을 불러도 같습니다",
    seed=[128, 129],
)
def test_gradients_pass_where_the_latest_forward_let_numbers_pass(learner, rng):
    """Ones both ways, after two passes and a pass of another layer."""
    g = generator(rng)
    layer, other = learner.Dropout(0.3, g), learner.Dropout(0.3, g)
    ones = np.ones((9, 14))
    first, latest, elsewhere = (ones_through(each, ones.shape) == 0 for each in (layer, layer, other))
    assert not np.array_equal(first, latest) and not np.array_equal(latest, elsewhere), "two passes are the same"
    for each, gone in ((layer, latest), (layer, latest), (other, elsewhere)):
        dx = each.backward(ones)
        assert_shape(dx, ones.shape)
        assert_close(dx == 0, gone)


@pytest.mark.task(
    "Dropout",
    points=0.75,
    en="forward multiplies x and backward multiplies dout by the same factors, which do not depend on the values in x",
    ko="순전파가 x에 곱하는 배율을 역전파도 dout에 똑같이 곱하며, 그 배율은 x의 값과 관계없습니다",
    seed=[128, 132],
)
@pytest.mark.parametrize("shape", [(5, 16), (2, 3, 4, 5), (1, 40)], ids=["table", "pictures", "batch_of_one"])
def test_both_directions_multiply_by_the_same_factors(learner, rng, shape):
    """The factors are read off a twin that sees ones; half of the inputs are 0."""
    rate = float(rng.uniform(0.2, 0.6))
    layer, twin = twins(learner, rng, rate)
    x, dout = rng.normal(size=shape) * rng.integers(2, size=shape), rng.normal(size=shape)
    factor = ones_through(twin, shape)
    assert_close(layer.forward(x), x * factor, rtol=1e-12)
    assert_close(layer.backward(dout), dout * factor, rtol=1e-12)


@pytest.mark.task(
    "Dropout",
    points=0.5,
    en="all randomness comes from the generator that was handed in, and layers may share one",
    ko="난수는 모두 전달받은 생성기에서 뽑으며, 여러 계층이 생성기 하나를 함께 쓸 수 있습니다",
    seed=[128, 129],
)
def test_the_generator_is_the_only_source_of_chance(learner, rng):
    """Equal generators go on being equal; another seed, or another layer at the same generator, draws otherwise."""
    one, other = twins(learner, rng, 0.5)
    for _ in range(2):
        assert_close(ones_through(one, (6, 20)), ones_through(other, (6, 20)), rtol=1e-12)
    g = generator(rng)
    sharing = [ones_through(learner.Dropout(0.5, g), (6, 20)) for _ in range(2)]
    assert not np.array_equal(*sharing), "the second layer draws what the first one drew"
    assert not np.array_equal(ones_through(learner.Dropout(0.5, generator(rng)), (6, 20)), sharing[0])


@pytest.mark.task(
    "Dropout",
    points=0.25,
    en="float32 stays float32 in all passes, and integers and bools become float64 while training",
    ko="float32는 모든 과정에서 그대로 float32이고, 정수와 불리언은 훈련 모드에서 float64가 됩니다",
    seed=[128],
)
def test_number_types(learner, rng):
    """Types and values of float32; whole numbers must not be cut off."""
    layer = learner.Dropout(0.375, generator(rng))
    x = nonzero(rng, (4, 15)).astype(np.float32)
    out = layer.forward(x)
    assert_close(out, np.where(out != 0, x / np.float32(0.625), np.float32(0)))
    assert_dtype(layer.backward(x), np.float32)
    layer.forward(x, train=False)
    assert_dtype(layer.backward(x), np.float32)
    for whole in (rng.integers(1, 9, size=(4, 15)), np.ones((4, 15), dtype=bool)):
        out = layer.forward(whole)
        assert_close(out, np.where(out != 0, whole / 0.625, 0.0))


@pytest.mark.task(
    "Dropout",
    points=0.25,
    en="neither x nor dout is changed",
    ko="x와 dout은 바뀌지 않습니다",
    seed=[128],
)
def test_arguments_stay_as_they_were(learner, rng):
    """Both modes, both directions."""
    x, dout = nonzero(rng, (5, 12)), nonzero(rng, (5, 12))
    layer = learner.Dropout(0.5, generator(rng))
    for train in (True, False):
        assert_shape(layer.forward(x, train=train), x.shape)
        assert_unchanged(learner)
        assert_shape(layer.backward(dout), x.shape)
        assert_unchanged(learner)


@pytest.mark.task(
    "Dropout",
    points=0.25,
    en="a rate below 0, of 1 or above is refused; every rate from 0 up to just below 1 is taken",
    ko="비율이 0보다 작거나 1 이상이면 거부하고, 0 이상 1 미만이면 모두 받아들입니다",
    seed=[132],
)
def test_the_rate_must_leave_something(learner, rng):
    """Both ends, also as a whole number."""
    for rate in (-0.01, -1, 1, 1.0, 1.25, 20):
        with assert_raises(ValueError):
            learner.Dropout(rate, generator(rng))
    for rate in (0, 0.03, 0.99):
        ones_through(learner.Dropout(rate, generator(rng)), (2, 3))


@pytest.mark.task(
    "Dropout",
    points=0.25,
    en="backward before any forward and a dout of another shape are refused, in both modes",
    ko="순전파 없이 부른 역전파와 모양이 다른 dout은 두 모드에서 모두 거부합니다",
    seed=[128],
)
def test_backward_needs_a_forward_and_its_shape(learner, rng):
    """Shapes that could be stretched, cut or turned; after that the right one still works."""
    layer = learner.Dropout(0.4, generator(rng))
    with assert_raises(ValueError, RuntimeError):
        layer.backward(np.ones((3, 4)))
    for train in (True, False):
        layer.forward(rng.normal(size=(3, 4)), train=train)
        for shape in ((1, 4), (3, 1), (4,), (4, 3), (2, 3, 4), (6, 4)):
            with assert_raises(ValueError):
                layer.backward(np.ones(shape))
        assert_shape(layer.backward(np.ones((3, 4))), (3, 4))


@pytest.mark.task(
    "Dropout",
    points=0.75,
    en="training with dropout keeps a network from learning wrong labels by heart: the loss on new digits is lower",
    ko="드롭아웃을 쓰면 신경망이 틀린 레이블을 외우는 과적합이 줄어, 새로운 숫자에 대한 손실이 더 작습니다",
    seed=[128, 130],
    seconds=30,
)
def test_dropout_works_against_overfitting(learner, rng):
    """Three hundred digits, two fifths of them with a random label; the same training without and with dropout."""
    images, labels = digits()
    order = rng.permutation(len(images))
    X, t = images.reshape(len(images), -1)[order], labels[order]
    noisy = np.concatenate([rng.integers(10, size=120), t[120:300]])
    seed, losses = rng.integers(2**32), []
    for rate in (0.0, 0.5):
        p = learner.fit(learner.Dropout, X[:300], noisy, np.random.default_rng(seed), rate=rate)
        with np.errstate(all="ignore"):  # a training that went wild is a failed test, not a warning
            z = np.maximum(X[300:] @ p["W1"] + p["b1"], 0) @ p["W2"] + p["b2"]
            losses.append(np.mean(np.logaddexp.reduce(z, axis=1) - z[np.arange(len(z)), t[300:]]))
    assert losses[1] <= 0.92 * losses[0], "dropout did not help"


@pytest.mark.task(
    "ensemble_mean",
    points=0.5,
    en="each number of the mean comes from counting in how many passes it stayed, and lies near x",
    ko="평균의 각 원소는 그 원소가 몇 번의 통과에서 남았는지로 정해지고 x에 가깝습니다",
    seed=[130, 131],
)
@pytest.mark.parametrize("shape", [(8, 5), (2, 3, 2, 4), (1, 8)], ids=["table", "pictures", "batch_of_one"])
def test_the_mean_counts_passes_and_lies_near_x(learner, rng, shape):
    """The number of passes in which a number stayed is whole, and about (1 - rate) of all."""
    x, rate, passes = nonzero(rng, shape), float(rng.choice([0.25, 0.5])), 400
    out = learner.ensemble_mean(x, rate, generator(rng), passes)
    assert_shape(out, shape)
    stayed = out / x * (1 - rate) * passes
    assert_close(stayed, np.round(stayed), atol=1e-6)
    assert np.all(np.abs(stayed / passes - (1 - rate)) <= 7 * np.sqrt(rate * (1 - rate) / passes)), "too far from x"


@pytest.mark.task(
    "ensemble_mean",
    points=0.5,
    en="every pass draws anew, so the mean of more passes lies closer to x, as the root of their number tells",
    ko="통과할 때마다 새로 뽑으므로, 통과 횟수가 늘수록 평균이 횟수의 제곱근에 맞게 x에 가까워집니다",
    seed=[129, 130, 131],
)
@pytest.mark.parametrize(("passes", "rate"), [(1, 0.3), (10, 0.2), (50, 0.4)], ids=["one", "ten", "fifty"])
def test_the_spread_falls_with_the_number_of_passes(learner, rng, passes, rate):
    """The mean squared distance from ones is rate / (1 - rate) / passes, whatever the order of the draws."""
    out = learner.ensemble_mean(np.ones((60, 50)), rate, generator(rng), passes)
    assert_shape(out, (60, 50))
    spread = np.mean((out - 1) ** 2) / (rate / (1 - rate) / passes)
    assert 0.7 <= spread <= 1.4, "another spread than that of independent passes"


@pytest.mark.task(
    "ensemble_mean",
    points=0.25,
    en="the generator decides the mean, rate 0 gives x, types are kept, bad rates are refused and x stays as it was",
    ko="평균은 생성기로 정해지고, 비율 0은 x를 그대로 돌려주며, 자료형과 x는 그대로이고, 잘못된 비율은 거부합니다",
    seed=[131, 132],
)
def test_the_mean_keeps_types_and_refuses_bad_rates(learner, rng):
    """Equal and other generators, float32, whole numbers, rates outside the range."""
    x, seed = nonzero(rng, (5, 7)), int(rng.integers(2**31))
    means = [learner.ensemble_mean(x, 0.25, np.random.default_rng(seed + n), 3) for n in (0, 0, 1)]
    assert_unchanged(learner)
    assert_close(means[0], means[1], rtol=1e-12)
    assert not np.allclose(means[0], means[2]), "the generator makes no difference"
    assert_close(learner.ensemble_mean(x, 0.0, generator(rng), 6), x, rtol=1e-12)
    assert_dtype(learner.ensemble_mean(x.astype(np.float32), 0.25, generator(rng), 3), np.float32)
    assert_dtype(learner.ensemble_mean(rng.integers(1, 5, size=(5, 7)), 0.25, generator(rng), 3), np.float64)
    for rate in (-0.2, 1.0, 1.5):
        with assert_raises(ValueError):
            learner.ensemble_mean(x, rate, generator(rng), 3)
