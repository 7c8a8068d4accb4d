"""Visible examples of 08_backprop: small numbers that can be followed with pencil and paper."""

import numpy as np
import pytest

from autograder.testing import assert_close, assert_gradient, assert_raises


@pytest.mark.task(
    "Dense",
    en="a layer with two inputs and one output is right for two samples, forward and backward",
    ko="입력이 둘, 출력이 하나인 계층이 데이터 두 개의 순전파와 역전파를 바르게 계산합니다",
)
def test_dense_by_hand(learner):
    """Two inputs, one output, two samples: small enough to follow with a pencil."""
    layer = learner.Dense(np.array([[2.0], [-1.0]]), np.array([0.5]))
    assert_close(layer.forward(np.array([[1.0, 2.0], [3.0, 4.0]])), np.array([[0.5], [2.5]]))
    assert_close(layer.backward(np.array([[10.0], [1.0]])), np.array([[20.0, -10.0], [2.0, -1.0]]))
    assert_close(layer.grads["W"], np.array([[13.0], [24.0]]))
    assert_close(layer.grads["b"], np.array([11.0]))


@pytest.mark.task(
    "Dense",
    en="an input with the wrong number of columns is refused",
    ko="크기가 맞지 않는 입력을 거부합니다",
)
def test_dense_refuses_a_wrong_width(learner):
    """Two inputs are expected, three come."""
    layer = learner.Dense(np.array([[2.0], [-1.0]]), np.array([0.5]))
    with assert_raises(ValueError):
        layer.forward(np.array([[1.0, 2.0, 3.0]]))


@pytest.mark.task(
    "ReLU",
    en="an open gate lets values through in both directions, a closed one in neither",
    ko="열린 문은 순전파와 역전파에서 모두 값을 통과시키고, 닫힌 문은 모두 막습니다",
)
def test_relu_gates(learner):
    """The gate depends on x, not on dout."""
    layer = learner.ReLU()
    assert_close(layer.forward(np.array([[4.0, -3.0, 0.0]])), np.array([[4.0, 0.0, 0.0]]))
    assert_close(layer.backward(np.array([[-5.0, 6.0, 7.0]])), np.array([[-5.0, 0.0, 0.0]]))


@pytest.mark.task(
    "Sigmoid",
    en="value and slope are right in the middle of the S curve",
    ko="S자 곡선 한가운데에서 값과 기울기가 맞습니다",
)
def test_sigmoid_in_the_middle(learner):
    """sigmoid(0) is 1/2 and its slope 1/4."""
    layer = learner.Sigmoid()
    assert_close(layer.forward(np.array([[0.0]])), np.array([[0.5]]))
    assert_close(layer.backward(np.array([[12.0]])), np.array([[3.0]]))


@pytest.mark.task(
    "Sigmoid",
    en="the gradient is what a gradient check finds by nudging every input a little",
    ko="기울기가 기울기 검사에서 입력을 하나씩 조금 움직여 잰 값과 같습니다",
)
def test_sigmoid_gradient_check(learner):
    """The slope of the sum of all outputs, so the gradient from behind is all ones; every layer can be checked so."""
    x = np.array([[0.3, -1.2, 2.0]])
    layer = learner.Sigmoid()
    layer.forward(x)
    dx = layer.backward(np.ones((1, 3)))
    assert_gradient(lambda v: layer.forward(v), x, dx)


@pytest.mark.task(
    "SoftmaxCrossEntropy",
    en="loss and gradient are right for one sample, and for the same sample twice",
    ko="데이터가 하나일 때도, 같은 데이터가 둘일 때도 손실과 기울기가 맞습니다",
)
def test_loss_of_one_sample_and_of_two_copies(learner):
    """The mean stays; each row of the gradient is halved."""
    loss = learner.SoftmaxCrossEntropy()
    z = np.array([[0.0, np.log(3)]])
    assert_close(loss.forward(z, np.array([1])), np.log(4 / 3))
    assert_close(loss.backward(), np.array([[0.25, -0.25]]))
    assert_close(loss.forward(np.concatenate([z, z]), np.array([1, 1])), np.log(4 / 3))
    assert_close(loss.backward(), np.array([[0.125, -0.125], [0.125, -0.125]]))


@pytest.mark.task(
    "Sequential",
    en="two layers in a row run forward and backward in the right order",
    ko="계층 두 개를 이어도 순전파와 역전파의 순서가 맞습니다",
)
def test_sequential_of_two_layers(learner):
    """Two inputs, two numbers in the middle, one output."""
    first = learner.Dense(np.array([[1.0, 0.0], [2.0, -1.0]]), np.array([0.0, 1.0]))
    second = learner.Dense(np.array([[3.0], [5.0]]), np.array([-2.0]))
    net = learner.Sequential([first, second])
    assert_close(net.forward(np.array([[1.0, 1.0]])), np.array([[7.0]]))
    assert_close(net.backward(np.array([[2.0]])), np.array([[6.0, 2.0]]))
    assert_close(first.grads["W"], np.array([[6.0, 10.0], [6.0, 10.0]]))
