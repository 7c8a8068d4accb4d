"""Hidden suite of 17_optimizers. Oracles: sums over all gradients so far, closed forms, properties, a ravine."""

import numpy as np
import pytest

from autograder.testing import assert_close, assert_raises, assert_shape, assert_unchanged


def faded(values, share):
    """Add up a history in which every value has lost all but a share with each step since."""
    return sum(value * share**age for age, value in enumerate(reversed(values)))


def squares(history):
    return [g * g for g in history]


def sgd_step(history, lr):
    return lr * history[-1]


def momentum_step(history, lr, momentum):
    return lr * faded(history, momentum)


def adagrad_step(history, lr, eps):
    return lr * history[-1] / (np.sqrt(faded(squares(history), 1)) + eps)


def rmsprop_step(history, lr, decay, eps):
    return lr * history[-1] / (np.sqrt((1 - decay) * faded(squares(history), decay)) + eps)


def adam_step(history, lr, beta1, beta2, eps):
    """The corrected means are weighted means over the history: the weights are divided by what they add up to."""
    ones = [1.0] * len(history)
    mean = faded(history, beta1) / faded(ones, beta1)
    square = faded(squares(history), beta2) / faded(ones, beta2)
    return lr * mean / (np.sqrt(square) + eps)


def follow(learner, optimizer, start, gradients, step, **settings):
    """Give an optimizer one dictionary of gradients after the other and compare every parameter after each update."""
    params, history, want = learner.inout(start), [], dict(start)
    for grads in gradients:
        optimizer.update(params, grads)
        history.append(grads)
        for name, before in want.items():
            moved = before - step([past[name].astype(np.float64) for past in history], **settings)
            want[name] = moved.astype(before.dtype)
            assert_close(params.value[name], want[name])


def some(rng, shape):
    """Draw numbers of both signs, none nearer to 0 than 0.3."""
    return rng.choice([-1.0, 1.0], size=shape) * rng.uniform(0.3, 2.0, size=shape)


def small_net(rng, updates):
    """Draw two layers' parameters and gradients for a few updates; the two biases share one array of gradients."""
    sizes = {"W1": (2, 3), "b1": (4,), "b2": (4,)}
    start = {name: rng.normal(size=shape) for name, shape in sizes.items()}
    gradients = [{name: some(rng, shape) for name, shape in sizes.items()} for _ in range(updates)]
    for grads in gradients:
        grads["b2"] = grads["b1"]
    return start, gradients


def constant(g, updates):
    return [{"w": np.array(g)}] * updates


def zeros(entries):
    return {"w": np.zeros(entries)}


def check_float32(learner, rng, make, step, **settings):
    """Two updates of float32 parameters, each with an optimizer of its own; one is a single number in two axes."""
    for shape in ((3, 2), (1, 1)):
        start = {"w": some(rng, shape).astype(np.float32)}
        gradients = [{"w": some(rng, shape).astype(np.float32)} for _ in range(2)]
        follow(learner, make(**settings), start, gradients, step, **settings)


def check_refusals(learner, make, *bad_settings):
    """Bad settings are refused at once; gradients that are missing or have another shape, by update."""
    for settings in ({"lr": 0.0}, {"lr": -0.1}, *bad_settings):
        with assert_raises(ValueError):
            make(**settings)
    optimizer = make()
    start = {"a": np.ones(3), "b": np.ones((2, 3))}
    params = learner.inout(start)
    with assert_raises(ValueError, KeyError):
        optimizer.update(params, {"a": np.ones(3), "c": np.ones((2, 3))})
    for name, before in start.items():
        assert_close(params.value[name], before)
    for bad in (np.ones(3), np.ones((1, 3)), np.ones((3, 2)), np.ones((2, 1))):
        with assert_raises(ValueError):
            optimizer.update(params, {"a": np.ones(3), "b": bad})


def outside(*names):
    """Give settings in which one share of the past is below 0 or not below 1."""
    return [{name: value} for name in names for value in (-0.1, 1.0, 1.5)]


@pytest.mark.task(
    "SGD",
    points=0.75,
    en="SGD moves every parameter by the learning rate times its present gradient, downhill, and by nothing else",
    ko="SGD는 모든 파라미터를 현재 기울기에 학습률을 곱한 만큼, 내려가는 방향으로만 움직입니다",
    seed=[139, 140],
)
def test_sgd_steps_against_the_present_gradient(learner, rng):
    """Three updates of three arrays, a learning rate of its own and the default one; a flat place keeps still."""
    start, gradients = small_net(rng, 3)
    lr = rng.uniform(0.2, 0.7)
    follow(learner, learner.SGD(lr=lr), start, gradients, sgd_step, lr=lr)
    follow(
        learner, learner.SGD(), start, [*gradients[:1], {n: 0 * g for n, g in gradients[0].items()}], sgd_step, lr=0.01
    )


@pytest.mark.task(
    "SGD",
    points=0.25,
    en="SGD keeps float32 and the gradients as they are, ignores other names, and refuses what does not fit",
    ko="SGD는 float32와 기울기를 그대로 두고 다른 이름은 무시하며, 맞지 않는 값을 거부합니다",
    seed=[139, 140],
)
def test_sgd_keeps_types_and_gradients_and_refuses_what_does_not_fit(learner, rng):
    check_float32(learner, rng, learner.SGD, sgd_step, lr=0.5)
    params = learner.inout(zeros(2))
    learner.SGD(lr=0.5).update(params, {"w": np.array([2.0, -4.0]), "other": np.ones(3)})
    assert_unchanged(learner)
    assert_close(params.value["w"], np.array([-1.0, 2.0]))
    check_refusals(learner, learner.SGD)


@pytest.mark.task(
    "Momentum",
    points=0.75,
    en="Momentum keeps a share of the step before and adds the learning rate times the new gradient, downhill",
    ko="모멘텀은 이전 걸음의 일정 비율을 남기고 거기에 새 기울기와 학습률의 곱을 내려가는 방향으로 더합니다",
    seed=[142, 143],
)
def test_momentum_adds_the_new_gradient_to_a_share_of_the_last_step(learner, rng):
    """Four updates of three arrays against a sum over all gradients so far; then the defaults."""
    start, gradients = small_net(rng, 4)
    lr, momentum = rng.uniform(0.2, 0.7), rng.uniform(0.3, 0.8)
    follow(learner, learner.Momentum(lr=lr, momentum=momentum), start, gradients, momentum_step,
           lr=lr, momentum=momentum)  # fmt: skip
    follow(learner, learner.Momentum(), start, gradients[:2], momentum_step, lr=0.01, momentum=0.9)


@pytest.mark.task(
    "Momentum",
    points=0.5,
    en="with inertia a parameter rolls on where the gradient is 0, steps in one direction grow; without it, it is SGD",
    ko="관성이 있으면 기울기가 0인 곳에서도 계속 움직이고 같은 방향의 걸음은 커지며, 관성이 0이면 SGD와 같습니다",
    seed=[142, 143],
)
def test_momentum_rolls_on_and_speeds_up(learner, rng):
    """A halved step after each zero gradient; a steady slope doubles the step in the end; momentum 0."""
    g = some(rng, 3)
    params = learner.inout(zeros(3))
    optimizer = learner.Momentum(lr=0.5, momentum=0.5)
    for slope, travelled in ((g, 0.5), (0 * g, 0.75), (0 * g, 0.875)):
        optimizer.update(params, {"w": slope})
        assert_close(params.value["w"], -travelled * g)

    params, at = learner.inout(zeros(3)), [np.zeros(3)]
    optimizer = learner.Momentum(lr=0.1, momentum=0.5)
    for grads in constant(g, 12):
        optimizer.update(params, grads)
        at.append(params.value["w"])
    assert_close(at[1] - at[0], -0.1 * g)
    assert_close(at[12] - at[11], -0.1 * g * (2 - 0.5**11))

    plain = learner.Momentum(lr=0.1, momentum=0.0)
    follow(learner, plain, zeros(3), [{"w": some(rng, 3)} for _ in range(3)], sgd_step, lr=0.1)


@pytest.mark.task(
    "Momentum",
    points=0.25,
    en="every optimizer remembers its own past: two of them for two nets do not mix",
    ko="옵티마이저는 저마다 자신의 과거를 기억하므로, 신경망 두 개에 하나씩 써도 서로 섞이지 않습니다",
    seed=[143],
)
def test_momentum_objects_do_not_share_their_past(learner, rng):
    """Two objects in turn, with the same name of a parameter."""
    start = [{"w": rng.normal(size=2)} for _ in range(2)]
    params = [learner.inout(each) for each in start]
    both = [learner.Momentum(lr=0.5, momentum=0.25) for _ in range(2)]
    gradients = [[some(rng, 2) for _ in range(3)] for _ in range(2)]
    want = [each["w"] for each in start]
    for t in range(3):
        for k in range(2):
            both[k].update(params[k], {"w": gradients[k][t]})
            want[k] = want[k] - momentum_step(gradients[k][: t + 1], 0.5, 0.25)
            assert_close(params[k].value["w"], want[k])


@pytest.mark.task(
    "Momentum",
    points=0.25,
    en="Momentum keeps float32 and the gradients as they are, ignores other names, and refuses what does not fit",
    ko="모멘텀은 float32와 기울기를 그대로 두고 다른 이름은 무시하며, 맞지 않는 값을 거부합니다",
    seed=[142, 143],
)
def test_momentum_keeps_types_and_gradients_and_refuses_what_does_not_fit(learner, rng):
    check_float32(learner, rng, learner.Momentum, momentum_step, lr=0.5, momentum=0.25)
    params, optimizer = learner.inout(zeros(2)), learner.Momentum(lr=0.5, momentum=0.5)
    for travelled in (1, 2.5):
        optimizer.update(params, {"w": np.array([2.0, -4.0]), "other": np.ones(3)})
        assert_unchanged(learner)
        assert_close(params.value["w"], travelled * np.array([-1.0, 2.0]))
    check_refusals(learner, learner.Momentum, *outside("momentum"))


@pytest.mark.task(
    "Adagrad",
    points=0.75,
    en="Adagrad divides each entry's step by the root of all its squared gradients so far, plus eps",
    ko="Adagrad는 원소마다 지금까지의 기울기 제곱을 모두 더해, 그 제곱근에 eps를 더한 값으로 걸음을 나눕니다",
    seed=[146, 147],
)
def test_adagrad_divides_by_the_root_of_all_squares(learner, rng):
    """Four updates with an eps that can be seen; then the defaults, with gradients as small as eps."""
    start, gradients = small_net(rng, 4)
    lr, eps = rng.uniform(0.2, 0.7), rng.uniform(0.05, 0.2)
    follow(learner, learner.Adagrad(lr=lr, eps=eps), start, gradients, adagrad_step, lr=lr, eps=eps)
    faint = [{"w": np.array([2e-8, -1e-8, 0.5])}, {"w": np.array([1e-8, 3e-8, -2.0])}]
    follow(learner, learner.Adagrad(), zeros(3), faint, adagrad_step, lr=0.01, eps=1e-8)


@pytest.mark.task(
    "Adagrad",
    points=0.5,
    en="under a steady gradient Adagrad's step shrinks with the root of the number of updates; a zero gradient rests",
    ko="기울기가 일정하면 Adagrad의 걸음은 갱신 횟수의 제곱근에 반비례해 줄고, 기울기가 0이면 움직이지 않습니다",
    seed=[146, 147, 148, 149, 153],
)
def test_adagrad_slows_down_with_every_update(learner, rng):
    """The first step is lr, the fourth half of it, the sixteenth a quarter, whatever the size of the gradient."""
    g = np.array([1e-3, -1.0, 1e3]) * rng.uniform(0.5, 2.0)
    params, at = learner.inout(zeros(3)), [np.zeros(3)]
    optimizer = learner.Adagrad(lr=0.25)
    for grads in constant(g, 16):
        optimizer.update(params, grads)
        at.append(params.value["w"])
    for t, size in ((1, 0.25), (4, 0.125), (16, 0.0625)):
        assert_close(at[t] - at[t - 1], -size * np.sign(g), rtol=1e-4)
    optimizer.update(params, {"w": 0 * g})
    assert_close(params.value["w"], at[16])


@pytest.mark.task(
    "Adagrad",
    points=0.25,
    en="Adagrad keeps float32 and refuses settings and gradients that do not fit",
    ko="Adagrad는 float32를 그대로 두고, 맞지 않는 설정과 기울기를 거부합니다",
    seed=[146],
)
def test_adagrad_keeps_types_and_refuses_what_does_not_fit(learner, rng):
    check_float32(learner, rng, learner.Adagrad, adagrad_step, lr=0.5, eps=0.1)
    check_refusals(learner, learner.Adagrad)


@pytest.mark.task(
    "RMSProp",
    points=0.75,
    en="RMSProp divides each entry's step by the root of a fading mean of its squared gradients, plus eps",
    ko="RMSProp은 원소마다 기울기 제곱의 이동 평균을 구해, 그 제곱근에 eps를 더한 값으로 걸음을 나눕니다",
    seed=[151, 154],
)
def test_rmsprop_divides_by_the_root_of_a_fading_mean(learner, rng):
    """Four updates with an eps that can be seen; then the defaults, with gradients as small as eps."""
    start, gradients = small_net(rng, 4)
    lr, decay, eps = rng.uniform(0.2, 0.7), rng.uniform(0.6, 0.8), rng.uniform(0.05, 0.2)
    follow(learner, learner.RMSProp(lr=lr, decay=decay, eps=eps), start, gradients, rmsprop_step,
           lr=lr, decay=decay, eps=eps)  # fmt: skip
    faint = [{"w": np.array([2e-8, -1e-8, 0.5])}, {"w": np.array([1e-8, 3e-8, -2.0])}]
    follow(learner, learner.RMSProp(), zeros(3), faint, rmsprop_step, lr=0.001, decay=0.9, eps=1e-8)


@pytest.mark.task(
    "RMSProp",
    points=0.5,
    en="RMSProp forgets: its step does not die under a steady gradient, and recovers after large gradients are over",
    ko="RMSProp은 과거를 잊으므로 기울기가 일정해도 걸음이 0으로 줄지 않고, 큰 기울기가 지나가면 다시 회복됩니다",
    seed=[152, 153, 154],
)
def test_rmsprop_steps_do_not_die(learner, rng):
    """The first step is above lr; it settles at lr, and once more after gradients have become 1000 times smaller."""
    g = some(rng, 2)
    params, at = learner.inout(zeros(2)), [np.zeros(2)]
    optimizer = learner.RMSProp(lr=0.1, decay=0.25)
    for grads in [*constant(1000 * g, 10), *constant(g, 20)]:
        optimizer.update(params, grads)
        at.append(params.value["w"])
    assert_close(at[1], -0.1 / np.sqrt(0.75) * np.sign(g))
    assert_close(at[10] - at[9], -0.1 * np.sign(g), rtol=1e-4)
    assert np.all(np.abs(at[11] - at[10]) < 0.001), "a small gradient after large ones is no small step"
    assert_close(at[30] - at[29], -0.1 * np.sign(g), rtol=1e-4)
    optimizer.update(params, {"w": 0 * g})
    assert_close(params.value["w"], at[30])

    present_only = learner.RMSProp(lr=0.1, decay=0.0)
    params = learner.inout(zeros(2))
    present_only.update(params, {"w": 1000 * g})
    present_only.update(params, {"w": g})
    assert_close(params.value["w"], -0.2 * np.sign(g))


@pytest.mark.task(
    "RMSProp",
    points=0.25,
    en="RMSProp keeps float32 and refuses settings and gradients that do not fit",
    ko="RMSProp은 float32를 그대로 두고, 맞지 않는 설정과 기울기를 거부합니다",
    seed=[151],
)
def test_rmsprop_keeps_types_and_refuses_what_does_not_fit(learner, rng):
    check_float32(learner, rng, learner.RMSProp, rmsprop_step, lr=0.5, decay=0.5, eps=0.1)
    check_refusals(learner, learner.RMSProp, *outside("decay"))


@pytest.mark.task(
    "Adam",
    points=0.75,
    en="Adam divides a fading mean of gradients by the root of a fading mean of squares plus eps, both corrected",
    ko="Adam은 기울기의 이동 평균을 기울기 제곱의 이동 평균의 제곱근(+eps)으로 나누며, 두 평균을 모두 보정합니다",
    seed=[157, 158],
)
def test_adam_joins_both_means(learner, rng):
    """Four updates with settings far from the defaults and an eps that can be seen, against weighted means."""
    start, gradients = small_net(rng, 4)
    settings = {"lr": rng.uniform(0.2, 0.7), "beta1": rng.uniform(0.3, 0.5), "beta2": rng.uniform(0.7, 0.9)}
    settings["eps"] = rng.uniform(0.05, 0.2)
    follow(learner, learner.Adam(**settings), start, gradients, adam_step, **settings)


@pytest.mark.task(
    "Adam",
    points=0.5,
    en="Adam's first step is the learning rate in the direction of the slope, and the size of all gradients cancels",
    ko="Adam의 첫걸음은 내려가는 방향으로 학습률만큼이며, 모든 기울기가 똑같이 커져도 걸음은 그대로입니다",
    seed=[156, 158],
)
def test_adam_does_not_care_for_the_scale(learner, rng):
    """First steps for gradients from 0.001 to 1000; three updates at another scale; the defaults."""
    g = np.array([1e-3, -1e-3, 1.0, -1e3]) * rng.uniform(0.5, 2.0)
    params = learner.inout(zeros(4))
    learner.Adam(lr=0.25).update(params, {"w": g})
    assert_close(params.value["w"], -0.25 * np.sign(g), rtol=1e-4)

    gradients, ends = [some(rng, 3) for _ in range(3)], []
    for scale in (1, 4096):
        params, optimizer = learner.inout(zeros(3)), learner.Adam(lr=0.1)
        for each in gradients:
            optimizer.update(params, {"w": scale * each})
        ends.append(params.value["w"])
    assert_shape(ends[0], (3,))
    assert_close(ends[1], ends[0], rtol=1e-6)

    faint = [{"w": np.array([2e-8, -1e-8, 0.5])}, {"w": np.array([1e-8, 3e-8, -2.0])}]
    follow(learner, learner.Adam(), zeros(3), faint, adam_step, lr=0.001, beta1=0.9, beta2=0.999, eps=1e-8)


@pytest.mark.task(
    "Adam",
    points=0.5,
    en="Adam counts updates, not parameters; it has inertia, and without both shares it steps by the sign alone",
    ko="Adam은 파라미터가 아니라 갱신 횟수를 세고, 관성이 있으며, 두 비율이 모두 0이면 기울기의 부호만 보고 움직입니다",
    seed=[158],
)
def test_adam_counts_updates_and_has_inertia(learner, rng):
    """Three equal parameters stay equal; it rolls on over a flat place; beta1 = beta2 = 0."""
    g = some(rng, 3)
    start = {name: np.zeros(3) for name in ("c", "a", "b")}
    params, optimizer = learner.inout(start), learner.Adam(lr=0.1)
    for travelled in (1, 2, 3):
        optimizer.update(params, {name: g for name in start})
        for name in start:
            assert_close(params.value[name], -0.1 * travelled * np.sign(g), rtol=1e-4)
    before = params.value["a"]
    optimizer.update(params, {name: 0 * g for name in start})
    assert np.all(np.sign(before - params.value["a"]) == np.sign(g)), "stands still where the gradient is 0"

    sign_only = learner.Adam(lr=0.1, beta1=0.0, beta2=0.0)
    params = learner.inout(zeros(3))
    for scale, travelled in ((1, 1), (1000, 2), (-1, 1)):
        sign_only.update(params, {"w": scale * g})
        assert_close(params.value["w"], -0.1 * travelled * np.sign(g))


@pytest.mark.task(
    "Adam",
    points=0.25,
    en="Adam keeps float32 and the gradients as they are, ignores other names, and refuses what does not fit",
    ko="Adam은 float32와 기울기를 그대로 두고 다른 이름은 무시하며, 맞지 않는 값을 거부합니다",
    seed=[158],
)
def test_adam_keeps_types_and_gradients_and_refuses_what_does_not_fit(learner, rng):
    settings = {"lr": 0.5, "beta1": 0.5, "beta2": 0.75, "eps": 0.1}
    check_float32(learner, rng, learner.Adam, adam_step, **settings)
    params, optimizer = learner.inout(zeros(2)), learner.Adam(lr=0.5)
    for travelled in (0.5, 1.0):
        optimizer.update(params, {"w": np.array([2.0, -4.0]), "other": np.ones(3)})
        assert_unchanged(learner)
        assert_close(params.value["w"], travelled * np.array([-1.0, 1.0]))
    check_refusals(learner, learner.Adam, *outside("beta1", "beta2"))


@pytest.mark.task(
    "descend",
    points=0.75,
    en="the path holds the start and the position after every update, each found with the gradient of where it stands",
    ko="경로에는 출발점과 갱신할 때마다의 위치가 들어 있고, 매번 현재 위치의 기울기로 움직입니다",
    seed=[139, 140],
)
def test_descend_keeps_every_position(learner, rng):
    """SGD on a separable bowl has a closed form; no steps at all; integers become floats; three coordinates."""
    x0, bend = some(rng, 3), rng.uniform(0.5, 3.0, size=3)
    path = learner.descend(learner.SGD(lr=0.25), lambda x: bend * x, x0, 6)
    assert_close(path, np.array([x0 * (1 - 0.25 * bend) ** t for t in range(7)]))
    assert_close(learner.descend(learner.SGD(lr=0.25), lambda x: bend * x, x0, 0), x0[np.newaxis])
    path = learner.descend(learner.SGD(lr=0.25), lambda x: x, np.array([16, -3]), 2)
    assert_close(path, np.array([[16.0, -3.0], [12.0, -2.25], [9.0, -1.6875]]))


@pytest.mark.task(
    "descend",
    points=0.25,
    en="the path has the float type of the start, and the start itself stays as it was",
    ko="경로의 실수형은 출발점을 따르고, 출발점 배열은 바뀌지 않습니다",
    seed=[139],
)
@pytest.mark.parametrize("dtype", [np.float32, np.float64], ids=["single", "double"])
def test_descend_leaves_its_start_alone(learner, rng, dtype):
    x0 = some(rng, 2).astype(dtype)
    path = learner.descend(learner.SGD(lr=0.5), lambda x: x, x0, 3)
    assert_unchanged(learner)
    assert_close(path, np.array([x0 * 0.5**t for t in range(4)], dtype=dtype))


@pytest.mark.task(
    "descend",
    points=0.5,
    en="with the same learning rate Momentum's path zig-zags less across a ravine than SGD's and arrives sooner",
    ko="학습률이 같을 때 모멘텀의 경로는 SGD보다 골짜기를 가로지르는 지그재그 폭이 작고 더 빨리 도착합니다",
    seed=[144],
)
def test_descend_shows_that_momentum_narrows_the_zigzag(learner, rng):
    """A ravine 50 times steeper across than along; either coordinate may be the steep one, at any size."""
    turn, size = rng.permutation(2), rng.uniform(0.5, 2.0)
    steep, x0 = np.array([1.0, 50.0])[turn], size * np.array([10.0, 1.0])[turn]
    width, steps = {}, {}
    for name, settings in (("SGD", {}), ("Momentum", {"momentum": 0.5})):
        path = learner.descend(getattr(learner, name)(lr=0.038, **settings), lambda x: steep * x, x0, 120)
        assert_shape(path, (121, 2))
        across = path[:31, np.argmax(steep)]
        width[name] = np.abs(across[1:] - across[:-1]).sum()
        loss = (steep * path * path).sum(axis=1) / 2
        steps[name] = int(np.argmax(loss < 0.01 * size**2))
    assert 100 <= steps["SGD"] <= 120, "SGD does not take the steps that it should"
    assert 0 < steps["Momentum"] < 0.7 * steps["SGD"], "Momentum does not arrive sooner"
    assert 0 < width["Momentum"] < 0.5 * width["SGD"], "Momentum does not narrow the zig-zag"


@pytest.mark.task(
    "zigzag_width",
    points=0.75,
    en="the width is the sum of all changes along the asked axis without their signs, along axis 1 if none is asked",
    ko="지그재그 폭은 지정한 축을 따라 생긴 변화량을 부호 없이 모두 더한 값이며, 축을 정하지 않으면 1번 축입니다",
    seed=[144],
)
def test_zigzag_width_adds_up_all_changes(learner, rng):
    """Known paths, a loop over a drawn one, integers, a path of one position, shifts that change nothing."""
    path = np.array([[0.0, 1.0], [3.0, -1.0], [1.0, 0.5], [1.0, 0.5]])
    assert_close(learner.zigzag_width(path), 3.5)
    assert_close(learner.zigzag_width(path, axis=0), 5.0)
    assert_close(learner.zigzag_width(np.array([[5, 2, 9], [1, 2, 7], [4, 8, 8]]), 2), 3.0)
    assert_close(learner.zigzag_width(path[:1]), 0.0)
    path = rng.normal(size=(7, 3))
    for axis in range(3):
        want = sum(abs(path[t + 1, axis] - path[t, axis]) for t in range(6))
        assert_close(learner.zigzag_width(path + 5, axis=axis), want)
        assert_close(learner.zigzag_width(path[::-1], axis), want)
