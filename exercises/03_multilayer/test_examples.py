"""Visible examples of unit 03: read them; `deepdrill check 03` runs them."""

import numpy as np
import pytest

from autograder.testing import assert_close, assert_raises, assert_shape, assert_unchanged


def step(z):
    """The step function of unit 01 as an activation function."""
    return np.where(z > 0, 1.0, 0.0)


@pytest.mark.task(
    "XOR", en="XOR says 1 for one input, not for two", ko="XOR은 입력 하나만 1이면 1, 둘 다 1이면 0입니다"
)
def test_xor_of_two_rows(learner):
    """Two of the four rows of the table."""
    assert_close(learner.XOR(0, 1), 1)
    assert_close(learner.XOR(1, 1), 0)


@pytest.mark.task(
    "xor_network",
    en="the network has four arrays and gives 1 for the inputs 1 and 0",
    ko="신경망은 배열 네 개로 이루어지고, 입력이 1과 0일 때 1을 출력합니다",
)
def test_xor_network_of_one_row(learner):
    """The shapes, and one of the four rows."""
    net = learner.xor_network()
    for name, shape in {"W1": (2, 2), "b1": (2,), "W2": (2, 1), "b2": (1,)}.items():
        assert_shape(net[name], shape)
    hidden = step(np.array([1.0, 0.0]) @ net["W1"] + net["b1"])
    assert (hidden @ net["W2"] + net["b2"] > 0).all()


@pytest.mark.task(
    "dense",
    en="each neuron weighs all inputs of a sample and adds its bias",
    ko="뉴런마다 데이터의 모든 입력값에 가중치를 곱해 더하고 편향을 더합니다",
)
def test_dense_of_two_samples(learner):
    """The example of the statement: three inputs, two neurons."""
    x = np.array([[1.0, 2.0, 0.0], [0.0, 1.0, 3.0]])
    W = np.array([[1.0, 0.0], [2.0, -1.0], [0.0, 0.5]])
    assert_close(learner.dense(x, W, np.array([10.0, 20.0])), np.array([[15.0, 18.0], [12.0, 20.5]]))
    assert_unchanged(learner)


@pytest.mark.task(
    "dense",
    en="a sample with two inputs does not fit a layer for three",
    ko="입력값이 두 개인 데이터는 입력이 세 개인 층에 맞지 않습니다",
)
def test_dense_of_a_wrong_size(learner):
    """Rows of W and columns of x must be equally many."""
    with assert_raises(ValueError):
        learner.dense(np.ones((4, 2)), np.ones((3, 2)), np.zeros(2))


@pytest.mark.task(
    "mlp_forward",
    en="the list holds the input, what the hidden neurons say, and the sum of the output neuron",
    ko="리스트에는 입력값, 은닉 뉴런의 출력, 출력 뉴런의 총합이 들어 있습니다",
)
def test_mlp_forward_of_three_samples(learner):
    """The network of the statement: is x between 1 and 3?"""
    x = np.array([[0.0], [2.0], [4.0]])
    layers = [(np.array([[1.0, -1.0]]), np.array([-1.0, 3.0])), (np.array([[1.0], [1.0]]), np.array([-1.5]))]
    got = learner.mlp_forward(x, layers, step)
    assert len(got) == 3
    assert_close(got[0], x)
    assert_close(got[1], np.array([[0.0, 1.0], [1.0, 1.0], [1.0, 0.0]]))
    assert_close(got[2], np.array([[-0.5], [0.5], [-0.5]]))


@pytest.mark.task(
    "collapse_linear",
    en="two layers without an activation function are one layer",
    ko="활성화 함수가 없으면 두 층은 한 층과 같습니다",
)
def test_collapse_linear_of_two_layers(learner):
    """The example of the statement."""
    layers = [(np.array([[1.0, 2.0]]), np.array([3.0, 4.0])), (np.array([[10.0], [1.0]]), np.array([5.0]))]
    W, b = learner.collapse_linear(layers)
    assert_close(W, np.array([[12.0]]))
    assert_close(b, np.array([39.0]))


@pytest.mark.task(
    "count_params",
    en="weights and biases are both counted, and one size makes no network",
    ko="가중치와 편향을 모두 세며, 크기가 하나뿐이면 신경망이 아닙니다",
)
def test_count_params_of_small_networks(learner):
    """The examples of the statement."""
    assert_close(learner.count_params([1, 2, 1]), 7)
    assert_close(learner.count_params([3, 4, 2]), 26)
    with assert_raises(ValueError):
        learner.count_params([3])
