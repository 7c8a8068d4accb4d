"""Hidden suite of 08_backprop. Oracles: hand results, loops, numeric slopes of plain formulas, properties."""

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


def dense_grads_by_loop(x, dout):
    """The gradients of W and b, one sample after the other."""
    dW, db = np.zeros((x.shape[1], dout.shape[1])), np.zeros(dout.shape[1])
    for row, d in zip(x, dout):
        for j, dj in enumerate(d):
            db[j] += dj
            for i, xi in enumerate(row):
                dW[i, j] += xi * dj
    return dW, db


def dense_from_scratch(learner, W, b, x, dout):
    """What a new layer says about one forward and one backward: dx, dW, db."""
    layer = learner.Dense(W, b)
    layer.forward(x)
    return layer.backward(dout), layer.grads["W"], layer.grads["b"]


def away_from_zero(rng, shape):
    """Random values of which none is nearer to 0 than 0.2."""
    x = rng.normal(size=shape)
    return x + 0.2 * np.where(x < 0, -1.0, 1.0)


def mean_loss(z, labels):
    """Mean cross entropy of softmax(z) for small logits, straight from the definition."""
    losses = [np.log(sum(np.exp(row))) - row[label] for row, label in zip(z, labels)]
    return sum(losses) / len(losses)


@pytest.mark.task(
    "Dense",
    points=0.5,
    en="forward gives x @ W + b for every row, with the weights and biases that params holds at that moment",
    ko="순전파는 그 시점에 params에 들어 있는 가중치와 편향으로 각 행의 x @ W + b를 계산합니다",
    seed=[58, 59],
)
def test_dense_forward_uses_the_parameters_of_now(learner, rng):
    """Known values, then new parameters written into the old arrays, then a batch of one."""
    layer = learner.Dense(np.array([[1.0, -2.0, 0.5], [3.0, 0.0, -1.0]]), np.array([0.5, -1.0, 2.0]))
    x = np.array([[2.0, 1.0], [-1.0, 4.0]])
    assert_close(layer.forward(x), np.array([[5.5, -5.0, 2.0], [11.5, 1.0, -2.5]]))

    W, b = rng.normal(size=(2, 3)), rng.normal(size=3)
    learner.assign(layer, "params", "W", W)
    learner.assign(layer, "params", "b", b)
    one = rng.normal(size=(1, 2))
    assert_close(layer.forward(one), np.array([[sum(one[0] * W[:, j]) + b[j] for j in range(3)]]))


@pytest.mark.task(
    "Dense",
    points=1,
    en="the gradients of W, b and x agree with numeric slopes and have the shapes of W, b and x",
    ko="가중치, 편향, 입력값의 기울기가 조금씩 움직여서 잰 기울기와 같고, 모양은 각각 W, b, x와 같습니다",
    seed=[61, 65],
)
def test_dense_gradients_agree_with_numeric_slopes(learner, rng):
    """Gradient check of sum(dout * (x @ W + b)) in every direction."""
    x, W, b = rng.normal(size=(4, 3)), rng.normal(size=(3, 2)), rng.normal(size=2)
    dout = rng.normal(size=(4, 2))
    layer = learner.Dense(W, b)
    layer.forward(x)
    dx = layer.backward(dout)
    grads = {name: layer.grads[name] for name in ("W", "b")}

    assert_shape(grads["W"], W.shape)
    assert_shape(grads["b"], b.shape)
    assert_gradient(lambda v: x @ v + b, W, grads["W"], dout=dout)
    assert_gradient(lambda v: x @ W + v, b, grads["b"], dout=dout)
    assert_gradient(lambda v: v @ W + b, x, dx, dout=dout)


@pytest.mark.task(
    "Dense",
    points=0.5,
    en="the gradients of W and b are sums over the batch: a batch of copies doubles them, one sample gives its own",
    ko="가중치와 편향의 기울기는 배치에 대한 합이라 배치를 두 벌로 늘리면 두 배가 되고, 데이터가 하나뿐이어도 맞습니다",
    seed=[61],
)
def test_dense_sums_gradients_over_the_batch(learner, rng):
    """The bias gradient is the column sum; copies double both; N = 1 keeps the shapes."""
    x, dout = rng.normal(size=(5, 3)), rng.normal(size=(5, 4))
    dW, db = dense_grads_by_loop(x, dout)
    layer = learner.Dense(rng.normal(size=(3, 4)), rng.normal(size=4))

    layer.forward(x)
    layer.backward(dout)
    assert_close(layer.grads["b"], db)
    layer.forward(np.concatenate([x, x]))
    layer.backward(np.concatenate([dout, dout]))
    assert_close(layer.grads["b"], 2 * db)
    assert_close(layer.grads["W"], 2 * dW)
    layer.forward(x[:1])
    layer.backward(dout[:1])
    assert_close(layer.grads["b"], dout[0])
    assert_close(layer.grads["W"], np.outer(x[0], dout[0]))


@pytest.mark.task(
    "Dense",
    points=0.75,
    en="backward belongs to the latest forward, replaces the old gradients and leaves the parameters alone",
    ko="역전파는 가장 최근의 순전파에 대응하고, 이전 기울기를 새 값으로 바꾸며, 파라미터는 건드리지 않습니다",
    seed=[61, 65],
)
def test_dense_backward_starts_afresh_each_time(learner, rng):
    """Two forwards, another layer, the same backward twice, another step: each time what a new layer says."""
    W, b = rng.normal(size=(3, 2)), rng.normal(size=2)
    first, last = rng.normal(size=(4, 3)), rng.normal(size=(4, 3))
    dout = rng.normal(size=(4, 2))
    layer = learner.Dense(W, b)

    layer.forward(first)
    layer.forward(last)
    want = dense_from_scratch(learner, W, b, last, dout)
    learner.Dense(W + 1, b - 1).forward(first)
    for _ in range(2):
        got = layer.backward(dout), layer.grads["W"], layer.grads["b"]
        for one, other in zip(got, want):
            assert_close(one, other)
    layer.forward(first)
    layer.backward(-3 * dout)
    want = dense_from_scratch(learner, W, b, first, -3 * dout)
    assert_close(layer.grads["W"], want[1])
    assert_close(layer.grads["b"], want[2])
    assert_close(layer.params["W"], W)
    assert_close(layer.params["b"], b)


@pytest.mark.task(
    "Dense",
    points=0.5,
    en="sizes that do not match, a wrong number of axes and a backward before any forward are refused",
    ko="크기가 맞지 않거나 축의 수가 틀린 배열, 그리고 순전파 없이 먼저 부른 역전파를 거부합니다",
    seed=[59],
)
def test_dense_refuses_what_does_not_fit(learner, rng):
    """ValueError for sizes, also where numpy would broadcast; RuntimeError or ValueError for the order."""
    W, b, x = rng.normal(size=(2, 3)), rng.normal(size=3), rng.normal(size=(4, 2))
    for bad in (np.ones(1), np.ones(2), np.ones((1, 3))):
        with assert_raises(ValueError):
            learner.Dense(W, bad).forward(x)
    with assert_raises(ValueError, RuntimeError):
        learner.Dense(W, b).backward(np.ones((4, 3)))

    layer = learner.Dense(W, b)
    for bad in (np.ones((4, 3)), np.ones(2), np.ones((2, 4, 2))):
        with assert_raises(ValueError):
            layer.forward(bad)
    layer.forward(x)
    for bad in (np.ones((4, 2)), np.ones((3, 3)), np.ones((1, 3)), np.ones((4, 1)), np.ones(3)):
        with assert_raises(ValueError):
            layer.backward(bad)


@pytest.mark.task(
    "Dense",
    points=0.25,
    en="float32 stays float32, integers give float64, and neither x nor dout is changed",
    ko="float32는 그대로 float32이고 정수는 float64가 되며, x와 dout은 바뀌지 않습니다",
    seed=[59],
)
def test_dense_keeps_dtypes_and_arguments(learner, rng):
    """float32 forward and backward, whole numbers forward, arguments as they were."""
    x, W, b = (rng.normal(size=size).astype(np.float32) for size in ((3, 2), (2, 4), 4))
    dout = rng.normal(size=(3, 4)).astype(np.float32)
    layer = learner.Dense(W, b)
    assert_dtype(layer.forward(x), np.float32)
    assert_unchanged(learner)
    assert_dtype(layer.backward(dout), np.float32)
    assert_unchanged(learner)
    whole = learner.Dense(np.array([[1, 2], [3, -4]]), np.array([5, 0]))
    assert_close(whole.forward(np.array([[2, -1]])), np.array([[4.0, 8.0]]))


@pytest.mark.task(
    "ReLU",
    points=0.5,
    en="what is above 0 passes in both directions, the rest is 0 in both; the slope at exactly 0 is 0",
    ko="입력값이 0보다 큰 자리는 순전파와 역전파 모두 통과하고, 정확히 0인 자리를 포함한 나머지는 모두 0이 됩니다",
    seed=[58, 61],
)
def test_relu_gate_is_set_by_the_input(learner):
    """Positive, negative and zero inputs, each with gradients of both signs."""
    layer = learner.ReLU()
    x = np.array([[-2.0, 0.0, 3.0, 0.5], [0.25, -0.75, 0.0, -4.0]])
    assert_close(layer.forward(x), np.array([[0.0, 0.0, 3.0, 0.5], [0.25, 0.0, 0.0, 0.0]]))
    dout = np.array([[5.0, 2.0, -1.0, 7.0], [-3.0, -6.0, -8.0, 4.0]])
    assert_close(layer.backward(dout), np.array([[0.0, 0.0, -1.0, 7.0], [-3.0, 0.0, 0.0, 0.0]]))


@pytest.mark.task(
    "ReLU",
    points=0.5,
    en="the gradient agrees with numeric slopes and turns its sign with dout",
    ko="기울기가 입력을 조금씩 움직여서 잰 기울기와 같고, dout의 부호를 바꾸면 함께 바뀝니다",
    seed=[61],
)
def test_relu_gradient_agrees_with_numeric_slopes(learner, rng):
    """Gradient check away from the kink; backward is linear in dout; any shape."""
    x, dout = away_from_zero(rng, (3, 4, 2)), rng.normal(size=(3, 4, 2))
    layer = learner.ReLU()
    layer.forward(x)
    dx = layer.backward(dout)
    assert_gradient(lambda v: np.where(v > 0, v, 0.0), x, dx, dout=dout)
    assert_close(layer.backward(-2 * dout), -2 * dx)


@pytest.mark.task(
    "ReLU",
    points=0.25,
    en="backward belongs to this layer's latest forward, and refuses a dout of another shape and to come first",
    ko="역전파는 자기 계층의 가장 최근 순전파에 대응하고, 모양이 다른 dout과 순전파 없이 부른 역전파를 거부합니다",
    seed=[61],
)
def test_relu_backward_needs_its_forward(learner, rng):
    """Two forwards with opposite inputs and one of another layer, then one backward; misuse raises."""
    with assert_raises(ValueError, RuntimeError):
        learner.ReLU().backward(np.ones((2, 3)))
    x, dout = away_from_zero(rng, (2, 3)), rng.normal(size=(2, 3))
    layer, fresh = learner.ReLU(), learner.ReLU()
    layer.forward(x)
    layer.forward(-x)
    fresh.forward(-x)
    want = fresh.backward(dout)
    learner.ReLU().forward(x)
    assert_close(layer.backward(dout), want)
    for bad in (np.ones((1, 3)), np.ones(3), np.ones((3, 2))):
        with assert_raises(ValueError):
            layer.backward(bad)


@pytest.mark.task(
    "ReLU",
    points=0.25,
    en="float32 stays float32, integers give float64, and neither x nor dout is changed",
    ko="float32는 그대로 float32이고 정수는 float64가 되며, x와 dout은 바뀌지 않습니다",
    seed=[58],
)
def test_relu_keeps_dtypes_and_arguments(learner, rng):
    """float32 in both directions, whole numbers forward, arguments as they were."""
    x = away_from_zero(rng, (2, 4)).astype(np.float32)
    x[0, 0], x[1, 1] = -1, -2
    layer = learner.ReLU()
    assert_dtype(layer.forward(x), np.float32)
    assert_unchanged(learner)
    assert_dtype(layer.backward(np.ones((2, 4), np.float32)), np.float32)
    assert_unchanged(learner)
    assert_close(learner.ReLU().forward(np.array([[-3, 0, 2]])), np.array([[0.0, 0.0, 2.0]]))


@pytest.mark.task(
    "Sigmoid",
    points=0.5,
    en="forward gives 1 / (1 + exp(-x)) without overflow for huge inputs; float32 stays float32 in both directions",
    ko="순전파는 입력이 아주 커도 오버플로 없이 1 / (1 + exp(-x))를 계산하고, float32는 역전파에서도 float32입니다",
    seed=[58],
)
def test_sigmoid_values_and_huge_inputs(learner):
    """Known values in float64, float32 and whole numbers; warnings of overflow are errors."""
    x = np.array([[0.0, np.log(3), -np.log(3)], [np.log(9), -1e3, 1e3]])
    want = np.array([[0.5, 0.75, 0.25], [0.9, 0.0, 1.0]])
    with np.errstate(over="raise", invalid="raise", divide="raise"):
        assert_close(learner.Sigmoid().forward(x), want, atol=1e-12)
        layer = learner.Sigmoid()
        assert_close(layer.forward(x.astype(np.float32)), want.astype(np.float32))
        assert_dtype(layer.backward(np.ones((2, 3), np.float32)), np.float32)
        assert_close(learner.Sigmoid().forward(np.array([[0, -800, 800]])), np.array([[0.5, 0.0, 1.0]]))


@pytest.mark.task(
    "Sigmoid",
    points=0.5,
    en="the gradient agrees with numeric slopes, follows dout linearly and vanishes for huge inputs",
    ko="기울기가 입력을 조금씩 움직여서 잰 기울기와 같고, dout에 비례하며, 입력이 아주 크면 0에 가까워집니다",
    seed=[61],
)
def test_sigmoid_gradient_agrees_with_numeric_slopes(learner, rng):
    """Gradient check at random inputs of three axes; backward is linear in dout; far out the slope is 0, not NaN."""
    x, dout = 2 * rng.normal(size=(2, 3, 2)), rng.normal(size=(2, 3, 2))
    layer = learner.Sigmoid()
    layer.forward(x)
    dx = layer.backward(dout)
    assert_gradient(lambda v: 1 / (1 + np.exp(-v)), x, dx, dout=dout)
    assert_close(layer.backward(-2 * dout), -2 * dx)
    with np.errstate(over="ignore", invalid="ignore"):  # overflow itself is the business of the test above
        layer.forward(np.array([[-900.0, 0.0, 900.0]]))
        assert_close(layer.backward(np.array([[8.0, 8.0, 8.0]])), np.array([[0.0, 2.0, 0.0]]))


@pytest.mark.task(
    "Sigmoid",
    points=0.25,
    en="backward belongs to this layer's latest forward, and refuses a dout of another shape and to come first",
    ko="역전파는 자기 계층의 가장 최근 순전파에 대응하고, 모양이 다른 dout과 순전파 없이 부른 역전파를 거부합니다",
    seed=[61],
)
def test_sigmoid_backward_needs_its_forward(learner, rng):
    """Two forwards and one of another layer, then one backward; misuse raises."""
    with assert_raises(ValueError, RuntimeError):
        learner.Sigmoid().backward(np.ones((2, 3)))
    x, dout = rng.normal(size=(2, 3)), rng.normal(size=(2, 3))
    layer, fresh = learner.Sigmoid(), learner.Sigmoid()
    layer.forward(x + 3)
    layer.forward(x)
    fresh.forward(x)
    want = fresh.backward(dout)
    learner.Sigmoid().forward(x - 2)
    assert_close(layer.backward(dout), want)
    for bad in (np.ones((1, 3)), np.ones(3), np.ones((3, 2))):
        with assert_raises(ValueError):
            layer.backward(bad)


@pytest.mark.task(
    "SoftmaxCrossEntropy",
    points=0.5,
    en="the loss is the batch mean of the cross entropy, the same for labels and for one-hot rows",
    ko="손실은 교차 엔트로피의 배치 평균이며, 정답을 레이블로 주든 원-핫 행으로 주든 같습니다",
    seed=[58],
)
def test_loss_is_the_mean_for_labels_and_one_hot(learner):
    """Logits with known softmax, both forms of the target, equal scores, a batch of copies."""
    loss = learner.SoftmaxCrossEntropy()
    z = np.log(np.array([[1.0, 3.0, 4.0], [5.0, 1.0, 4.0]]))
    t = np.array([1, 2])
    want = (np.log(8 / 3) + np.log(10 / 4)) / 2
    assert_close(loss.forward(z, t), want)
    assert_close(loss.forward(z, np.array([[0.0, 1.0, 0.0], [0.0, 0.0, 1.0]])), want)
    assert_close(loss.forward(np.concatenate([z, z]), np.concatenate([t, t])), want)
    assert_close(loss.forward(np.zeros((1, 6), dtype=np.int64), np.array([5])), np.log(6))


@pytest.mark.task(
    "SoftmaxCrossEntropy",
    points=0.75,
    en="backward is the gradient of the mean loss: every row sums to 0, and a batch of copies halves every row",
    ko="역전파는 평균 손실의 기울기를 돌려주며, 각 행의 합은 0이고 배치를 두 벌로 늘리면 각 행은 절반이 됩니다",
    seed=[61, 65],
)
def test_loss_gradient_is_that_of_the_mean(learner, rng):
    """Gradient check, one-hot rows, row sums, copies, float32, whole numbers."""
    z, t = rng.normal(size=(4, 3)), np.array([2, 0, 1, 0])
    loss = learner.SoftmaxCrossEntropy()
    loss.forward(z, t)
    dz = loss.backward()
    assert_gradient(lambda v: mean_loss(v, t), z, dz)
    assert_close(dz.sum(axis=1), np.zeros(4))
    loss.forward(z, np.eye(3)[t])
    assert_close(loss.backward(), dz)
    loss.forward(np.concatenate([z, z]), np.concatenate([t, t]))
    assert_close(loss.backward(), np.concatenate([dz, dz]) / 2)
    loss.forward(z.astype(np.float32), t)
    assert_close(loss.backward(), dz.astype(np.float32))
    loss.forward(np.array([[3, 3, 3, 3]]), np.array([3]))
    assert_close(loss.backward(), np.array([[0.25, 0.25, 0.25, -0.75]]))


@pytest.mark.task(
    "SoftmaxCrossEntropy",
    points=0.5,
    en="huge scores give the exact loss and gradient without overflow, and z and t stay as they were",
    ko="점수가 아주 커도 오버플로 없이 정확한 손실과 기울기를 내고, z와 t는 바뀌지 않습니다",
    seed=[58],
)
def test_loss_is_exact_for_huge_logits(learner):
    """A confident wrong answer costs the gap of the logits, a right one nothing; rows far apart do not mix."""
    loss = learner.SoftmaxCrossEntropy()
    with np.errstate(over="raise", invalid="raise", divide="raise"):
        assert_close(loss.forward(np.array([[1e4, 0.0, -1e4], [-3e4, -1e4, -2e4]]), np.array([0, 1])), 0.0)
        assert_unchanged(learner)
        assert_close(loss.forward(np.array([[2e4, 1e4, -1e4]]), np.array([1])), 1e4)
        assert_close(loss.backward(), np.array([[1.0, -1.0, 0.0]]))
        assert_close(loss.forward(np.array([[-5e3, -5e3, -9e3]]), np.array([[1.0, 0.0, 0.0]])), np.log(2))
        assert_unchanged(learner)
        assert_close(loss.backward(), np.array([[-0.5, 0.5, 0.0]]))


@pytest.mark.task(
    "SoftmaxCrossEntropy",
    points=0.25,
    en="backward belongs to the latest forward and can be repeated; targets that do not fit and a backward first raise",
    ko="역전파는 가장 최근의 순전파에 대응하며 다시 불러도 같고, 맞지 않는 정답과 순전파 없이 부른 역전파를 거부합니다",
    seed=[61],
)
def test_loss_backward_needs_its_forward(learner):
    """Two forwards, one of another loss, two backwards; wrong sizes, labels outside the classes, wrong order."""
    loss = learner.SoftmaxCrossEntropy()
    with assert_raises(ValueError, RuntimeError):
        loss.backward()
    z = np.log(np.array([[1.0, 2.0, 5.0], [3.0, 3.0, 2.0]]))
    loss.forward(-z[:1], np.array([2]))
    loss.forward(z[:1], np.array([0]))
    learner.SoftmaxCrossEntropy().forward(-z, np.array([1, 1]))
    want = np.array([[-7.0, 2.0, 5.0]]) / 8
    assert_close(loss.backward(), want)
    assert_close(loss.backward(), want)
    for bad in (np.array([0]), np.array([0, 1, 1]), np.array([0, 3]), np.array([-1, 0]), np.eye(3), np.eye(3)[:1]):
        with assert_raises(ValueError):
            loss.forward(z, bad)
    with assert_raises(ValueError):
        loss.forward(z[0], np.array([0]))


@pytest.mark.task(
    "Sequential",
    points=0.5,
    en="a small network with one hidden layer gives the hand result forward and backward",
    ko="은닉층이 하나인 작은 신경망에서 순전파와 역전파가 손으로 계산한 값과 같습니다",
    seed=[58, 59, 61],
)
def test_sequential_agrees_with_a_net_by_hand(learner):
    """2-3-2 net with ReLU; in both rows the middle gate is closed."""
    first = learner.Dense(np.array([[2.0, -1.0, 1.0], [0.5, 0.0, 2.0]]), np.array([0.0, -1.0, -2.0]))
    second = learner.Dense(np.array([[1.0, 2.0], [-2.0, 4.0], [3.0, 0.5]]), np.array([0.5, -1.0]))
    net = learner.Sequential([first, learner.ReLU(), second])

    x = np.array([[1.0, 2.0], [-1.0, 5.0]])
    # hidden sums: [2+1, -1-1, 1+4-2] = [3, -2, 3] and [-2+2.5, 1-1, -1+10-2] = [0.5, 0, 7]
    assert_close(net.forward(x), np.array([[12.5, 6.5], [22.0, 3.5]]))
    dx = net.backward(np.array([[1.0, 0.0], [0.0, 2.0]]))
    # through W2: [1, -2, 3] and [4, 8, 1]; behind the gates: [1, 0, 3] and [4, 0, 1]
    assert_close(dx, np.array([[5.0, 6.5], [9.0, 4.0]]))
    assert_close(second.grads["W"], np.array([[3.0, 1.0], [0.0, 0.0], [3.0, 14.0]]))
    assert_close(second.grads["b"], np.array([1.0, 2.0]))
    assert_close(first.grads["W"], np.array([[-3.0, 0.0, 2.0], [22.0, 0.0, 11.0]]))
    assert_close(first.grads["b"], np.array([5.0, 0.0, 4.0]))


@pytest.mark.task(
    "Sequential",
    points=0.75,
    en="forward runs from the first layer to the last and backward from the last to the first, every time anew",
    ko="순전파는 첫 계층에서 마지막 계층으로, 역전파는 마지막 계층에서 첫 계층으로 진행하며, 다시 불러도 같습니다",
    seed=[58, 61],
)
def test_sequential_order_is_seen_in_values(learner, rng):
    """Three square layers whose matrices do not commute, against products and against a chain by hand."""
    weights = [rng.normal(size=(3, 3)) for _ in range(3)]
    biases = [rng.normal(size=3) for _ in range(3)]
    layers = [learner.Dense(W, b) for W, b in zip(weights, biases)]
    chain = [learner.Dense(W, b) for W, b in zip(weights, biases)]
    x, dout = rng.normal(size=(4, 3)), rng.normal(size=(4, 3))
    net = learner.Sequential(layers)

    want = x
    for W, b in zip(weights, biases):
        want = want @ W + b
    assert_close(net.forward(x), want)
    for _ in range(2):
        value, back = x, dout
        for layer in chain:
            value = layer.forward(value)
        assert_close(net.forward(x), value)
        for layer in chain[::-1]:
            back = layer.backward(back)
        assert_close(net.backward(dout), back)
    for layer, alone in zip(layers, chain):
        assert_close(layer.grads["W"], alone.grads["W"])


@pytest.mark.task(
    "Sequential",
    points=0.5,
    en="all parameter gradients of a net with a loss agree with numeric slopes; a batch of copies does not change them",
    ko="손실까지 이은 신경망의 모든 기울기가 조금씩 움직여서 잰 기울기와 같고, 배치를 두 벌로 늘려도 그대로입니다",
    seed=[61, 65],
)
def test_sequential_gradients_of_a_whole_net(learner, rng):
    """Dense, Sigmoid, Dense and the loss: gradient check of every parameter and the input."""
    x, t = rng.normal(size=(4, 2)), np.array([1, 0, 2, 1])
    params = [rng.normal(size=size) for size in ((2, 3), 3, (3, 3), 3)]
    first, second = learner.Dense(*params[:2]), learner.Dense(*params[2:])
    net, loss = learner.Sequential([first, learner.Sigmoid(), second]), learner.SoftmaxCrossEntropy()

    def loss_with(place, value):
        W1, b1, W2, b2 = (value if i == place else p for i, p in enumerate(params))
        return mean_loss(1 / (1 + np.exp(-(x @ W1 + b1))) @ W2 + b2, t)

    for times in (1, 2):
        loss.forward(net.forward(np.concatenate([x] * times)), np.concatenate([t] * times))
        net.backward(loss.backward())
        grads = [layer.grads[name] for layer in (first, second) for name in ("W", "b")]
        for place, grad in enumerate(grads):
            assert_gradient(lambda v, place=place: loss_with(place, v), params[place], grad)
