"""Visible examples of 09_training_loop: small numbers that can be followed with pencil and paper."""

import numpy as np
import pytest

from autograder.testing import assert_close, assert_raises


@pytest.mark.task(
    "five_steps",
    en="forward, loss, backward and update are called in this order, and the loss of each turn is returned",
    ko="순전파, 손실, 역전파, 갱신을 이 순서로 부르고 그때마다 손실을 돌려줍니다",
)
def test_five_steps_with_one_weight(learner):
    """A model y = w * x with the loss (y - t)**2; w starts at 3. From an x of 0 there is nothing to learn."""
    model = {"w": 3.0, "x": 0.0}
    order = []

    def forward(x):
        order.append("forward")
        model["x"] = x
        return model["w"] * x

    def loss(y, t):
        order.append("loss")
        return (y - t) ** 2, 2 * (y - t)

    def backward(dy):
        order.append("backward")
        return dy * model["x"]

    def update(grad):
        order.append("update")
        model["w"] -= grad / 16

    values = learner.five_steps(forward, loss, backward, update, [(2.0, 2.0), (0.0, 5.0)], 2)
    assert_close(values, [16.0, 25.0, 4.0, 25.0])
    assert_close(model["w"], 1.5)
    assert order == ["forward", "loss", "backward", "update"] * 4


@pytest.mark.task(
    "train_step",
    en="the step of the statement: a net without hidden layer, one sample, two equal scores",
    ko="문제에 나온 예제입니다. 은닉층이 없는 신경망, 데이터 하나, 같은 점수 두 개로 한 단계를 수행합니다",
)
def test_train_step_of_the_statement(learner):
    """The loss before the step is log 2; the weights move apart."""
    net = learner.Net({"W1": np.zeros((2, 2)), "b1": np.zeros(2)})
    value = learner.train_step(net, learner.Loss(), np.array([[1.0, 2.0]]), np.array([1]), 0.5)
    assert_close(value, np.log(2))
    assert_close(net.params["W1"], np.array([[-0.25, 0.25], [-0.5, 0.5]]))
    assert_close(net.params["b1"], np.array([-0.25, 0.25]))


@pytest.mark.task(
    "train_step",
    en="a batch of two equal samples moves the weights as far as one of them alone",
    ko="같은 데이터 두 개로 이루어진 배치는 데이터 하나일 때와 똑같이 가중치를 움직입니다",
)
def test_train_step_of_two_equal_samples(learner):
    """The loss is a mean, and so is its gradient: there is nothing left to divide."""
    net = learner.Net({"W1": np.zeros((2, 2)), "b1": np.zeros(2)})
    learner.train_step(net, learner.Loss(), np.array([[1.0, 2.0], [1.0, 2.0]]), np.array([1, 1]), 0.5)
    assert_close(net.params["W1"], np.array([[-0.25, 0.25], [-0.5, 0.5]]))


@pytest.mark.task(
    "train",
    en="there is one mean loss for each epoch, and the loss falls",
    ko="에포크마다 평균 손실이 하나씩 나오고 손실은 줄어듭니다",
)
def test_train_on_two_points(learner):
    """Two samples on either side of 0; the generator is handed in."""
    net = learner.Net({"W1": np.zeros((1, 2)), "b1": np.zeros(2)})
    X, t = np.array([[-1.0], [1.0]]), np.array([0, 1])
    history = learner.train(net, learner.Loss(), X, t, lr=1.0, epochs=5, batch_size=2, rng=np.random.default_rng(0))
    assert_close(len(history), 5)
    assert_close(history[0], np.log(2))
    assert history[4] < history[3] < history[2] < history[1] < history[0]


@pytest.mark.task(
    "train",
    en="data and labels of different lengths are refused",
    ko="데이터와 레이블의 길이가 다르면 거부합니다",
)
def test_train_refuses_lengths_that_differ(learner):
    """Two samples, three labels."""
    net = learner.Net({"W1": np.zeros((1, 2)), "b1": np.zeros(2)})
    with assert_raises(ValueError):
        settings = {"lr": 1.0, "epochs": 1, "batch_size": 2, "rng": np.random.default_rng(0)}
        learner.train(net, learner.Loss(), np.array([[-1.0], [1.0]]), np.array([0, 1, 1]), **settings)


@pytest.mark.task(
    "predict",
    en="the number of the column with the largest score is the class",
    ko="점수가 가장 큰 열의 번호가 예측한 클래스입니다",
)
def test_predict_of_three_rows(learner):
    """The scores are the inputs themselves."""
    net = learner.Net({"W1": np.eye(3), "b1": np.zeros(3)})
    X = np.array([[5.0, 1.0, 2.0], [0.0, -1.0, 0.5]])
    assert_close(learner.predict(net, X), np.array([0, 2], dtype=np.int64))


@pytest.mark.task(
    "accuracy",
    en="one right answer of two is an accuracy of one half",
    ko="둘 중 하나가 맞으면 정확도는 1/2입니다",
)
def test_accuracy_of_two_rows(learner):
    """The scores are the inputs themselves."""
    net = learner.Net({"W1": np.eye(3), "b1": np.zeros(3)})
    X = np.array([[5.0, 1.0, 2.0], [0.0, -1.0, 0.5]])
    assert_close(learner.accuracy(net, X, np.array([0, 1])), 0.5)


@pytest.mark.task(
    "gradient_check",
    en="a right gradient has an error near 0, one that is twice too large has an error of one third",
    ko="맞는 기울기의 오차는 0에 가깝고, 두 배로 잘못 구한 기울기의 오차는 1/3입니다",
)
def test_gradient_check_of_two_squares(learner):
    """The loss is the sum of the squares of u and v; the gradient given for v is twice what it should be."""

    def loss_and_grads(params):
        loss = float(np.sum(params["u"] ** 2) + np.sum(params["v"] ** 2))
        return loss, {"u": 2 * params["u"], "v": 4 * params["v"]}

    errors = learner.gradient_check(loss_and_grads, {"u": np.array([1.0, -2.0]), "v": np.array([[3.0]])})
    assert_close([errors["u"], errors["v"]], [0.0, 1 / 3], atol=1e-6)


@pytest.mark.task(
    "build_mlp",
    en="three sizes make two layers; the biases start at 0",
    ko="크기가 세 개이면 층은 두 개이고, 편향은 0에서 시작합니다",
)
def test_build_mlp_with_one_hidden_layer(learner):
    """Names and shapes."""
    params = learner.build_mlp([3, 4, 2], np.random.default_rng(0)).params
    assert {name: array.shape for name, array in params.items()} == {"W1": (3, 4), "b1": (4,), "W2": (4, 2), "b2": (2,)}
    assert_close(params["b1"], np.zeros(4))
    assert_close(params["b2"], np.zeros(2))
