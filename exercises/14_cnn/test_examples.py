"""Visible examples of 14_cnn: small numbers that can be followed with pencil and paper."""

import numpy as np
import pytest

from autograder.testing import assert_close, assert_raises, assert_shape


@pytest.mark.task(
    "flatten",
    en="the image of the statement: two rows, two columns, two channels",
    ko="문제에 나온 이미지입니다. 2행 2열이고 채널이 2개입니다",
)
def test_flatten_of_one_small_image(learner):
    """The two channels of a pixel stay next to each other."""
    image = np.array([[[[1.0, 10.0], [2.0, 20.0]], [[3.0, 30.0], [4.0, 40.0]]]])
    assert_close(learner.flatten(image), np.array([[1.0, 10.0, 2.0, 20.0, 3.0, 30.0, 4.0, 40.0]]))


@pytest.mark.task("flatten", en="two images give two rows", ko="이미지가 두 장이면 행도 두 개입니다")
def test_flatten_keeps_the_batch(learner):
    """Each row belongs to one image."""
    images = np.arange(12.0).reshape(2, 1, 3, 2)
    assert_close(learner.flatten(images), np.array([[0.0, 1, 2, 3, 4, 5], [6.0, 7, 8, 9, 10, 11]]))


@pytest.mark.task(
    "Flatten",
    en="forward gives rows, backward gives the shape back",
    ko="순전파는 행으로 늘어놓고, 역전파는 모양을 되돌립니다",
)
def test_flatten_layer_there_and_back(learner):
    """What went in comes out again when it is sent back."""
    layer = learner.Flatten()
    images = np.array([[[[5.0], [6.0], [7.0]], [[8.0], [9.0], [1.0]]]])
    rows = layer.forward(images)
    assert_close(rows, np.array([[5.0, 6, 7, 8, 9, 1]]))
    assert_close(layer.backward(rows), images)


@pytest.mark.task(
    "layer_shapes",
    en="the network of the statement on images of 8 rows and 6 columns",
    ko="문제에 나온 신경망을 8행 6열 이미지에 적용합니다",
)
def test_layer_shapes_of_the_statement(learner):
    """One tuple for each layer."""
    spec = [("conv", 4, 3, 1, 1), ("pool", 2), ("flatten",), ("dense", 5), ("dense", 3)]
    got = learner.layer_shapes(spec, (8, 6, 1))
    assert [tuple(shape) for shape in got] == [(8, 6, 4), (4, 3, 4), (48,), (5,), (3,)], "other shapes"


@pytest.mark.task(
    "layer_shapes",
    en="a dense layer directly after a pool is refused",
    ko="풀링 바로 뒤에 전결합 계층이 오면 거부합니다",
)
def test_layer_shapes_want_a_flatten_before_dense(learner):
    """The flatten is missing."""
    with assert_raises(ValueError):
        learner.layer_shapes([("pool", 2), ("dense", 3)], (8, 6, 1))


@pytest.mark.task(
    "count_cnn_params",
    en="the network of the statement has 303 weights and biases",
    ko="문제에 나온 신경망의 가중치와 편향은 모두 303개입니다",
)
def test_count_cnn_params_of_the_statement(learner):
    """40 in the filters, 245 and 18 in the dense layers."""
    spec = [("conv", 4, 3, 1, 1), ("pool", 2), ("flatten",), ("dense", 5), ("dense", 3)]
    assert_close(learner.count_cnn_params(spec, (8, 6, 1)), 303)


@pytest.mark.task(
    "CNN",
    en="a net for images of 8 rows and 6 columns: six arrays, scores, gradients",
    ko="8행 6열 이미지를 받는 신경망입니다. 배열 여섯 개와 점수, 기울기의 모양을 확인합니다",
)
def test_cnn_of_the_statement(learner):
    """Only shapes: the start values are random."""
    net = learner.CNN((8, 6, 1), 3, np.random.default_rng(0), filters=4, hidden=5)
    sizes = sorted(array.size for array in net.params.values())
    assert sizes == [3, 4, 5, 15, 36, 240], "the six arrays have other sizes"
    assert_shape(net.forward(np.ones((2, 8, 6, 1))), (2, 3))
    assert_shape(net.backward(np.ones((2, 3))), (2, 8, 6, 1))
    assert sorted(array.size for array in net.grads.values()) == sizes, "the gradients have other sizes"
    assert_shape(net.predict(np.ones((2, 8, 6, 1))), (2,))


@pytest.mark.task(
    "CNN",
    en="with weights of 0 the scores are the last biases, and the largest of them decides",
    ko="가중치가 모두 0이면 점수는 마지막 편향이고, 그중 가장 큰 것이 답입니다",
)
def test_cnn_without_weights_gives_its_last_biases(learner):
    """Numbers are written into the arrays; the next forward must see them."""
    net = learner.CNN((2, 2, 1), 3, np.random.default_rng(0), filters=4, hidden=5)
    for name, array in net.params.items():
        learner.assign(net, "params", name, np.array([1.0, -2.0, 4.0]) if array.shape == (3,) else 0 * array)
    assert_close(net.forward(np.ones((1, 2, 2, 1))), np.array([[1.0, -2.0, 4.0]]))
    assert_close(net.predict(np.ones((1, 2, 2, 1))), np.array([2]))
