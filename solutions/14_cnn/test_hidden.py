"""Hidden suite of 14_cnn. Oracles: known numbers, slow loops, numeric slopes of a plain network, properties."""

import numpy as np
import pytest

from autograder.datasets import digits
from autograder.testing import (
    assert_close,
    assert_dtype,
    assert_gradient,
    assert_raises,
    assert_shape,
    assert_unchanged,
)

LENET = [
    ("conv", 6, 5, 1, 2),
    ("pool", 2),
    ("conv", 16, 5, 1, 0),
    ("pool", 2),
    ("flatten",),
    ("dense", 120),
    ("dense", 84),
    ("dense", 10),
]
UNFIT = [
    ([("dense", 4)], "dense on a picture"),
    ([("conv", 3, 3, 1, 1), ("pool", 2), ("dense", 4)], "dense without flatten"),
    ([("conv", 3, 6, 1, 0), ("flatten",)], "kernel wider than the map"),
    ([("conv", 3, 8, 2, 1), ("flatten",)], "kernel wider than the padded map"),
    ([("pool", 6), ("flatten",)], "pool wider than the map"),
    ([("pool", 2), ("pool", 2), ("pool", 2)], "pool on what is left"),
    ([("flatten",), ("conv", 3, 1, 1, 0)], "conv behind flatten"),
    ([("flatten",), ("pool", 1)], "pool behind flatten"),
    ([("flatten",), ("dropout", 1)], "unknown layer"),
    ([("Conv", 3, 3, 1, 1)], "unknown name"),
]
"""Networks that cannot be built on pictures of 7 rows and 5 columns."""


def rows_by_loop(x):
    """Every picture's numbers, read row by row, column by column, channel by channel."""
    return np.array([[value for row in picture for pixel in row for value in pixel] for picture in x])


def places(size, kernel, stride, padding):
    """How often a window of this size can be laid down along an axis."""
    return len([first for first in range(-padding, size + padding, stride) if first + kernel <= size + padding])


def plain(shapes):
    """Shapes as tuples of Python integers."""
    assert all(isinstance(n, int | np.integer) for shape in shapes for n in shape), "a size is no integer"
    return [tuple(int(n) for n in shape) for shape in shapes]


class Plain:
    """The network as the text describes it, written with windows; its arrays are drawn here."""

    def __init__(self, rng, input_shape, classes, filters, hidden):
        high, wide, channels = input_shape
        rows = (high // 2) * (wide // 2) * filters
        self.shapes = {
            "filters": (3, 3, channels, filters),
            "shifts": (filters,),
            "first": (rows, hidden),
            "first_bias": (hidden,),
            "second": (hidden, classes),
            "second_bias": (classes,),
        }
        self.values = {role: rng.normal(size=shape) / shape[0] ** 0.5 for role, shape in self.shapes.items()}

    def sums(self, x, **other):
        """All sums before ReLU and the scores, with some arrays replaced."""
        v = {**self.values, **other}
        padded = np.zeros((len(x), x.shape[1] + 2, x.shape[2] + 2, x.shape[3]))
        padded[:, 1:-1, 1:-1] = x
        maps = np.zeros((*x.shape[:3], len(v["shifts"])))
        for i, j in np.ndindex(x.shape[1:3]):
            maps[:, i, j] = np.einsum("nuvc,uvcf->nf", padded[:, i : i + 3, j : j + 3], v["filters"]) + v["shifts"]
        row = []
        for i, j in np.ndindex(x.shape[1] // 2, x.shape[2] // 2):
            corner = maps[:, 2 * i : 2 * i + 2, 2 * j : 2 * j + 2]
            row.append(np.maximum(corner.max(axis=(1, 2)), 0))
        middle = np.concatenate(row, axis=1) @ v["first"] + v["first_bias"]
        return maps, middle, np.maximum(middle, 0) @ v["second"] + v["second_bias"]

    def scores(self, x, **other):
        """What comes out."""
        return self.sums(x, **other)[-1]

    def near_a_kink(self, x):
        """Whether a nudge could open or close a gate, or change the largest number of a block."""
        maps, middle, _ = self.sums(x)
        if min(np.abs(maps).min(), np.abs(middle).min()) < 1e-3:
            return True
        high, wide = maps.shape[1] // 2 * 2, maps.shape[2] // 2 * 2
        quarter = np.sort([maps[:, i:high:2, j:wide:2] for i in (0, 1) for j in (0, 1)], axis=0)
        return bool(np.any((quarter[3] > 0) & (quarter[3] - quarter[2] < 1e-3)))

    def build(self, learner, rng, input_shape, **sizes):
        """A network of the learner's with our numbers in it, and its names for our arrays."""
        generator = np.random.default_rng(int(rng.integers(2**32)))
        net = learner.CNN(input_shape, self.shapes["second_bias"][0], generator, **sizes)
        found = {np.shape(array): name for name, array in net.params.items()}
        assert set(found) == set(self.shapes.values()), "the arrays have other shapes"
        names = {role: found[shape] for role, shape in self.shapes.items()}
        for role, name in names.items():
            learner.assign(net, "params", name, self.values[role])
        return net, names


def pair(learner, rng, input_shape=(6, 5, 2), classes=4, filters=3, hidden=5):
    """A plain network, and the learner's with the same numbers."""
    oracle = Plain(rng, input_shape, classes, filters, hidden)
    return oracle, *oracle.build(learner, rng, input_shape, filters=filters, hidden=hidden)


def clear_images(oracle, rng, shape):
    """Pictures for which no gate is about to turn."""
    x = rng.normal(size=shape)
    while oracle.near_a_kink(x):
        x = rng.normal(size=shape)
    return x


def same_grads(net, names, want):
    """The gradients in the net are these."""
    got = net.grads
    for role, name in names.items():
        assert_close(got[name], want[role])


def read_grads(net, names):
    """The gradients in the net."""
    got = net.grads
    return {role: got[name] for role, name in names.items()}


@pytest.mark.task(
    "flatten",
    points=0.5,
    en="each image becomes one row, read row by row, column by column and channel by channel",
    ko="이미지마다 한 행이 되고, 값은 행, 열, 채널의 순서로 늘어놓습니다",
    seed=[121],
)
@pytest.mark.parametrize("shape", [(3, 2, 4, 3), (1, 3, 2, 2), (2, 1, 1, 5), (1, 1, 1, 1)],
                         ids=["batch", "one_image", "one_pixel", "one_number"])  # fmt: skip
def test_flatten_reads_each_image_in_order(learner, rng, shape):
    """Against four nested loops."""
    x = rng.normal(size=shape)
    assert_close(learner.flatten(x), rows_by_loop(x))


@pytest.mark.task(
    "flatten",
    points=0.25,
    en="a dense layer on flattened images does what a filter as large as the image does",
    ko="평탄화한 이미지에 전결합을 적용한 결과는 이미지와 크기가 같은 필터의 결과와 같습니다",
    seed=[115, 121],
)
def test_flatten_turns_a_full_filter_into_a_dense_layer(learner, rng):
    """One position only, so the sum of products is a matrix product of rows."""
    x, w = rng.normal(size=(4, 3, 5, 2)), rng.normal(size=(3, 5, 2, 6))
    want = np.zeros((4, 6))
    for i, j, c in np.ndindex(3, 5, 2):
        want += np.outer(x[:, i, j, c], w[i, j, c])
    rows = learner.flatten(x)
    assert_shape(rows, (4, 30))
    assert_close(rows @ w.reshape(30, 6), want)


@pytest.mark.task(
    "flatten",
    points=0.25,
    en="float32 stays float32, integers give float64, and only arrays of four axes are taken",
    ko="float32는 그대로 float32이고 정수는 float64가 되며, 축이 네 개인 배열만 받습니다",
    seed=[121],
)
def test_flatten_keeps_float_types_and_refuses_other_axes(learner, rng):
    """Types, whole numbers, bools, wrong numbers of axes."""
    x = rng.integers(-9, 10, size=(2, 3, 2, 2))
    assert_close(learner.flatten(x), rows_by_loop(x).astype(float))
    assert_unchanged(learner)
    assert_close(learner.flatten(x > 0), rows_by_loop(x > 0).astype(float))
    assert_close(learner.flatten(x.astype(np.float32)), rows_by_loop(x).astype(np.float32))
    for bad in (x[0], x[0, 0], x[np.newaxis]):
        with assert_raises(ValueError):
            learner.flatten(bad)


@pytest.mark.task(
    "Flatten",
    points=0.5,
    en="forward flattens, and backward puts every number back into its image, row and column",
    ko="순전파는 평탄화하고, 역전파는 모든 값을 원래의 이미지, 행, 열, 채널로 되돌립니다",
    seed=[121],
)
@pytest.mark.parametrize("shape", [(3, 2, 4, 3), (1, 4, 3, 2), (2, 3, 1, 1)], ids=["batch", "one_image", "one_column"])
def test_flatten_layer_goes_there_and_back(learner, rng, shape):
    """Rows by loops; what goes back is read by the same loops; float32 as well."""
    x, dout = rng.normal(size=shape), rng.normal(size=(shape[0], np.prod(shape[1:])))
    layer = learner.Flatten()
    assert_close(layer.forward(x), rows_by_loop(x))
    for kind in (np.float64, np.float32):
        back = layer.backward(dout.astype(kind))
        assert_shape(back, shape)
        assert_dtype(back, kind)
        assert_close(rows_by_loop(back), dout.astype(kind))
    assert_dtype(layer.forward(x.astype(np.float32)), np.float32)


@pytest.mark.task(
    "Flatten",
    points=0.5,
    en="backward belongs to its own layer's latest forward; wrong shapes and a backward without a forward are refused",
    ko="역전파는 자기 계층의 가장 최근 순전파에 대응하고, 모양이 다르거나 순전파 없이 부른 역전파는 거부합니다",
    seed=[121],
)
def test_flatten_layer_remembers_its_own_last_shape(learner, rng):
    """Two layers with shapes of equal size, several forwards, misuse."""
    with assert_raises(RuntimeError, ValueError):
        learner.Flatten().backward(np.ones((2, 12)))
    first, second = learner.Flatten(), learner.Flatten()
    first.forward(np.ones((4, 2, 3, 1)))
    first.forward(np.ones((2, 3, 2, 2)))
    second.forward(np.ones((2, 2, 2, 3)))
    dout = rng.integers(-9, 10, size=(2, 12))
    for layer, shape in ((first, (3, 2, 2)), (second, (2, 2, 3)), (first, (3, 2, 2))):
        back = layer.backward(dout)
        assert_shape(back, (2, *shape))
        assert_close(rows_by_loop(back), dout.astype(float))
    for bad in (np.ones((2, 3, 2, 2)), np.ones((1, 12)), np.ones((1, 24)), np.ones((12, 2)), np.ones(24)):
        with assert_raises(ValueError):
            first.backward(bad)
    with assert_raises(ValueError):
        first.forward(np.ones((2, 12)))


@pytest.mark.task(
    "layer_shapes",
    points=0.5,
    en="every layer of a known network has its shape: convolutions, pools, flattening, dense layers",
    ko="잘 알려진 신경망에서 합성곱, 풀링, 평탄화, 전결합 계층을 지날 때마다 모양이 맞습니다",
    seed=[70, 118, 119, 121],
)
def test_layer_shapes_of_a_known_network(learner):
    """A classic for pictures of 28 by 28, and a colour picture that is not square."""
    want = [(28, 28, 6), (14, 14, 6), (10, 10, 16), (5, 5, 16), (400,), (120,), (84,), (10,)]
    assert plain(learner.layer_shapes(LENET, (28, 28, 1))) == want, "other shapes"
    want = [(32, 24, 6), (16, 12, 6), (12, 8, 16), (6, 4, 16), (384,), (120,), (84,), (10,)]
    assert plain(learner.layer_shapes(LENET, (32, 24, 3))) == want, "other shapes for another picture"
    assert plain(learner.layer_shapes([("flatten",)], (2, 5, 3))) == [(30,)], "other shape behind the flattening"


@pytest.mark.task(
    "layer_shapes",
    points=0.5,
    en="kernel, stride, padding and pool decide the size, for rows and columns each by itself",
    ko="커널, 스트라이드, 패딩, 풀링 크기에 따라 행과 열의 크기가 따로 정해집니다",
    seed=[70, 125],
)
def test_layer_shapes_count_the_places_of_a_window(learner, rng):
    """Against counting: layers drawn at random, rows and columns of different sizes, windows that just fit."""
    for _ in range(6):
        shape = (int(rng.integers(11, 16)), int(rng.integers(16, 21)), int(rng.integers(1, 4)))
        spec, want, now = [], [], shape
        for _ in range(2):
            filters, stride, padding = (int(rng.integers(*ends)) for ends in ((4, 9), (1, 4), (0, 3)))
            kernel = int(rng.integers(1, min(4, min(now[:2]) + 2 * padding) + 1))
            now = (*(places(size, kernel, stride, padding) for size in now[:2]), filters)
            spec.append(("conv", filters, kernel, stride, padding))
            want.append(now)
            size = int(rng.integers(1, min(3, *now[:2]) + 1))
            now = (*(places(side, size, size, 0) for side in now[:2]), filters)
            spec.append(("pool", size))
            want.append(now)
        assert plain(learner.layer_shapes(spec, shape)) == want, "other shapes than counting gives"
    just = [("conv", 4, 7, 1, 1), ("pool", 1), ("conv", 2, 1, 2, 0), ("pool", 1)]
    assert plain(learner.layer_shapes(just, (5, 6, 2))) == [(1, 2, 4), (1, 2, 4), (1, 1, 2), (1, 1, 2)], "does not fit"
    assert plain(learner.layer_shapes([("pool", 5)], (5, 9, 2))) == [(1, 1, 2)], "the largest pool"


@pytest.mark.task(
    "layer_shapes",
    points=0.5,
    en="layers that cannot follow one another, windows that do not fit and unknown layers are refused",
    ko="이어질 수 없는 계층, 들어맞지 않는 창, 알 수 없는 계층을 거부합니다",
    seed=[121],
)
def test_layer_shapes_refuse_what_cannot_be_built(learner):
    """Pictures of 7 rows and 5 columns, and the same turned."""
    assert plain(learner.layer_shapes([("conv", 3, 7, 2, 1)], (7, 5, 2))) == [(2, 1, 3)], "a window that just fits"
    for spec, _ in UNFIT:
        for shape in ((7, 5, 2), (5, 7, 2)):
            with assert_raises(ValueError):
                learner.layer_shapes(spec, shape)


@pytest.mark.task(
    "count_cnn_params",
    points=0.5,
    en="a filter has a weight for each cell and channel and one bias; a dense layer joins each with each, plus biases",
    ko="필터에는 칸과 채널마다 가중치가 있고 편향이 하나 있으며, 전결합 계층은 모두를 서로 잇고 편향이 더해집니다",
    seed=[115, 116, 117],
)
def test_count_cnn_params_of_known_layers(learner):
    """Numbers that can be worked out by hand; the size of the picture matters to dense layers only."""
    assert_close(learner.count_cnn_params([("conv", 8, 3, 1, 1)], (20, 28, 3)), 224)
    assert_close(learner.count_cnn_params([("conv", 8, 3, 2, 0)], (9, 7, 3)), 224)
    assert_close(learner.count_cnn_params([("flatten",), ("dense", 10)], (4, 4, 8)), 1290)
    assert_close(learner.count_cnn_params([("pool", 2), ("flatten",)], (4, 6, 8)), 0)
    assert_close(learner.count_cnn_params(LENET, (28, 28, 1)), 61706)
    assert_close(learner.count_cnn_params(LENET, (32, 24, 3)), 60086)


@pytest.mark.task(
    "count_cnn_params",
    points=0.5,
    en="the sum runs over all layers, a dense layer in between may lower it, and what cannot be built is refused",
    ko="모든 계층의 개수를 더하고, 중간에 전결합 계층을 두면 오히려 줄 수도 있으며, 만들 수 없는 신경망은 거부합니다",
    seed=[117, 122, 123],
)
def test_count_cnn_params_adds_up_the_layers(learner, rng):
    """Weights counted one by one in networks drawn at random; one dense layer against two; bad networks."""
    for _ in range(3):
        shape = high, wide, channels = tuple(int(n) for n in rng.integers((8, 11, 2), (11, 15, 5)))
        f, kernel, g, units, classes = (int(n) for n in rng.integers((3, 2, 5, 3, 6), (6, 5, 9, 6, 9)))
        spec = [("conv", f, kernel, 1, 0), ("pool", 2), ("conv", g, 2, 1, 1), ("flatten",)]
        sizes = [(side - kernel + 1) // 2 + 1 for side in (high, wide)]
        arrays = [(kernel, kernel, channels, f), (f,), (2, 2, f, g), (g,)]
        front = sum(np.zeros(array).size for array in arrays)
        features = np.zeros((*sizes, g)).size
        short = front + np.zeros((features + 1, classes)).size
        middle = front + np.zeros((features + 1, units)).size + np.zeros((units + 1, classes)).size
        assert_close(learner.count_cnn_params([*spec, ("dense", classes)], shape), short)
        assert_close(learner.count_cnn_params([*spec, ("dense", units), ("dense", classes)], shape), middle)
    for spec, _ in UNFIT[:6]:
        with assert_raises(ValueError):
            learner.count_cnn_params(spec, (7, 5, 2))


@pytest.mark.task(
    "CNN",
    points=0.75,
    en="params holds six arrays of the right shapes, and backward gives each of them a gradient of its shape",
    ko="params에는 모양이 맞는 배열 여섯 개가 있고, 역전파하면 배열마다 같은 모양의 기울기가 생깁니다",
    seed=[70, 115, 118],
)
@pytest.mark.parametrize(
    ("shape", "classes", "sizes"),
    [((7, 4, 2), 5, {"filters": 4, "hidden": 6}), ((4, 9, 3), 3, {})],
    ids=["given_sizes", "usual_sizes"],
)
def test_cnn_has_six_arrays_and_a_gradient_for_each(learner, rng, shape, classes, sizes):
    """The shapes follow from the text; odd rows and columns lose their last one in the pool."""
    generator = np.random.default_rng(int(rng.integers(2**32)))
    net = learner.CNN(shape, classes, generator, **sizes)
    want = sorted(Plain(rng, shape, classes, sizes.get("filters", 8), sizes.get("hidden", 32)).shapes.values())
    params = net.params
    assert sorted(np.shape(array) for array in params.values()) == want, "the arrays have other shapes"
    assert_shape(net.forward(rng.normal(size=(2, *shape))), (2, classes))
    assert_shape(net.backward(rng.normal(size=(2, classes))), (2, *shape))
    grads = net.grads
    assert set(grads) == set(params), "other names"
    for name, array in params.items():
        assert_shape(grads[name], array.shape)


@pytest.mark.task(
    "CNN",
    points=1,
    en="the scores are those of conv, relu, pool, flatten, dense, relu, dense with the arrays in params",
    ko="점수는 params의 배열로 합성곱, ReLU, 풀링, 평탄화, 전결합, ReLU, 전결합을 차례로 거친 값입니다",
    seed=[70, 118, 119, 121, 125],
)
@pytest.mark.parametrize(
    ("count", "shape", "filters"),
    [(3, (6, 5, 2), 3), (1, (4, 7, 3), 2), (2, (3, 3, 1), 6)],
    ids=["batch", "one_image", "one_place"],
)
def test_cnn_scores_follow_the_layers(learner, rng, count, shape, filters):
    """Against windows and sums written out; then with other numbers in the same arrays."""
    oracle, net, names = pair(learner, rng, shape, filters=filters, hidden=5)
    x = rng.normal(size=(count, *shape))
    assert_close(net.forward(x), oracle.scores(x))
    for role in ("filters", "second"):
        oracle.values[role] = rng.normal(size=oracle.shapes[role])
        learner.assign(net, "params", names[role], oracle.values[role])
    assert_close(net.forward(x), oracle.scores(x))


@pytest.mark.task(
    "CNN",
    points=0.25,
    en="the scores of an image do not depend on the other images of the batch",
    ko="이미지의 점수는 배치에 함께 든 다른 이미지와 상관이 없습니다",
    seed=[125],
)
def test_cnn_looks_at_each_image_alone(learner, rng):
    """The batch in another order, one image alone, and one image exchanged."""
    shape = (5, 6, 2)
    oracle, net, _ = pair(learner, rng, shape)
    x = rng.normal(size=(4, *shape))
    scores = net.forward(x)
    assert_close(scores, oracle.scores(x))
    assert_close(net.forward(x[::-1]), scores[::-1])
    assert_close(net.forward(x[2:3]), scores[2:3])
    other = x.copy()
    other[0] = 9.0
    assert_close(net.forward(other)[1:], scores[1:])


@pytest.mark.task(
    "CNN",
    points=1.25,
    en="the gradients of all six arrays and of the images agree with numeric slopes",
    ko="배열 여섯 개와 이미지의 기울기가 조금씩 움직여서 잰 기울기와 같습니다",
    seed=[70, 121],
)
@pytest.mark.parametrize("count", [2, 1], ids=["two_images", "one_image"])
def test_cnn_gradients_agree_with_numeric_slopes(learner, rng, count):
    """Slopes of the plain network, away from all kinks; the last column is dropped by the pool."""
    oracle, net, names = pair(learner, rng)
    x, dz = clear_images(oracle, rng, (count, 6, 5, 2)), rng.normal(size=(count, 4))
    net.forward(x)
    dx = net.backward(dz)
    grads = read_grads(net, names)
    for role, value in oracle.values.items():
        assert_gradient(lambda v, role=role: oracle.scores(x, **{role: v}), value, grads[role], dout=dz)
    assert_gradient(oracle.scores, x, dx, dout=dz)


@pytest.mark.task(
    "CNN",
    points=0.5,
    en="gradients are sums over the batch; backward belongs to the latest forward and replaces the old gradients",
    ko="기울기는 배치에 대한 합이고, 역전파는 가장 최근의 순전파에 대응하며 이전 기울기를 새 값으로 바꿉니다",
    seed=[70],
)
def test_cnn_backward_starts_afresh(learner, rng):
    """One image after the other against both together; an older forward, another net, a second backward, params."""
    oracle, net, names = pair(learner, rng)
    x, dz = clear_images(oracle, rng, (2, 6, 5, 2)), rng.normal(size=(2, 4))
    alone = []
    for n in (0, 1):
        net.forward(x[n : n + 1])
        assert_shape(net.backward(dz[n : n + 1]), (1, 6, 5, 2))
        alone.append(read_grads(net, names))
    want = {role: alone[0][role] + alone[1][role] for role in names}
    assert np.any(want["filters"]), "no gradient arrives at the filters"
    _, other, _ = pair(learner, rng)
    net.forward(-x[:1])
    net.forward(x)
    other.forward(2 * x)
    for times in (1, 1, -3):
        net.backward(times * dz)
        same_grads(net, names, {role: times * array for role, array in want.items()})
    params = net.params
    for role, name in names.items():
        assert_close(params[name], oracle.values[role])


@pytest.mark.task(
    "CNN",
    points=0.5,
    en="predict gives the number of the largest score of each image, as int64 and also for one image",
    ko="predict는 이미지마다 점수가 가장 큰 클래스의 번호를 int64로 돌려주며, 이미지가 한 장이어도 같습니다",
    seed=[119],
)
@pytest.mark.parametrize("count", [5, 7, 1], ids=["batch", "as_many_as_classes", "one_image"])
def test_cnn_predicts_the_class_of_the_largest_score(learner, rng, count):
    """Against the largest entry found by a loop; more classes than images, and as many."""
    oracle, net, _ = pair(learner, rng, classes=7)
    x = rng.normal(size=(count, 6, 5, 2))
    want = [max(range(7), key=row.__getitem__) for row in oracle.scores(x)]
    assert_close(net.predict(x), np.array(want, dtype=np.int64))


@pytest.mark.task(
    "CNN",
    points=0.5,
    en="images of another shape, gradients of another shape and a backward without a forward are refused",
    ko="모양이 다른 이미지, 모양이 다른 기울기, 순전파 없이 부른 역전파를 거부합니다",
    seed=[125],
)
def test_cnn_refuses_what_does_not_fit(learner, rng):
    """Axes missing, swapped or of another size, also where the pool would hide it; gradients that could stretch."""
    _, net, _ = pair(learner, rng)
    with assert_raises(RuntimeError, ValueError):
        net.backward(np.ones((2, 4)))
    x = rng.normal(size=(2, 6, 5, 2))
    for shape in [(6, 5, 2), (2, 6, 5), (2, 6, 5, 1), (2, 6, 5, 3), (2, 5, 6, 2), (2, 2, 6, 5), (2, 7, 5, 2),
                  (2, 6, 4, 2), (1, 2, 6, 5, 2)]:  # fmt: skip
        with assert_raises(ValueError):
            net.forward(np.ones(shape))
        with assert_raises(ValueError):
            net.predict(np.ones(shape))
    net.forward(x)
    for shape in [(2, 3), (1, 4), (3, 4), (2, 1), (4,), (4, 2), (2, 4, 1), (2, 2, 4)]:
        with assert_raises(ValueError):
            net.backward(np.ones(shape))
    assert_shape(net.backward(np.ones((2, 4))), (2, 6, 5, 2))


@pytest.mark.task(
    "CNN",
    points=0.25,
    en="float32 images give float32 scores, integers float64, and neither the images nor the gradient are changed",
    ko="float32 이미지는 float32 점수를, 정수 이미지는 float64 점수를 내고, 이미지와 기울기는 바뀌지 않습니다",
    seed=[125],
)
def test_cnn_keeps_float_types_and_arguments(learner, rng):
    """Types both ways, whole numbers, arguments as they were."""
    oracle, net, _ = pair(learner, rng)
    x = rng.integers(0, 9, size=(2, 6, 5, 2))
    assert_close(net.forward(x), oracle.scores(x))
    assert_unchanged(learner)
    single = rng.normal(size=(2, 6, 5, 2)).astype(np.float32)
    assert_close(net.forward(single), oracle.scores(single).astype(np.float32))
    assert_unchanged(learner)
    assert_dtype(net.backward(np.ones((2, 4), np.float32)), np.float32)
    assert_unchanged(learner)


@pytest.mark.task(
    "CNN",
    points=0.5,
    en="a new network learns to read digits; its start values come from rng alone and differ from filter to filter",
    ko="새로 만든 신경망이 손글씨 숫자를 배웁니다. 초깃값은 rng에서만 뽑고 필터마다 다릅니다",
    seed=[69, 70, 118, 119, 122, 123],
)
def test_cnn_learns_digits_from_its_start_values(learner, rng):
    """Two nets from equal generators, one from another; forty steps of Adam made here, judged on unseen digits."""
    seed = int(rng.integers(2**31))
    starts = [learner.CNN((8, 8, 1), 10, np.random.default_rng(s)).params for s in (seed, seed, seed + 1)]
    for name, array in starts[0].items():
        assert_close(starts[1][name], array, rtol=1e-12)
    weights = [name for name, array in starts[0].items() if array.ndim > 1]
    assert not any(np.array_equal(starts[0][name], starts[2][name]) for name in weights), "rng makes no difference"
    filters = next(array for array in starts[0].values() if array.ndim == 4).reshape(9, 8)
    assert len(np.unique(filters, axis=1).T) == 8, "filters that start alike stay alike"

    images, labels = digits()
    order = rng.permutation(len(images))
    x, t = images[order][..., np.newaxis], labels[order]
    generator = np.random.default_rng(seed)
    net = learner.CNN((8, 8, 1), 10, generator)
    moments = {name: np.zeros((2, *array.shape)) for name, array in starts[0].items()}
    values, losses = dict(starts[0]), []
    for step in range(1, 41):
        picked = rng.integers(0, 400, size=32)
        z = net.forward(x[picked])
        assert_shape(z, (32, 10))
        log_p = z - np.logaddexp.reduce(z, axis=1)[:, np.newaxis]
        losses.append(-np.mean(log_p[np.arange(32), t[picked]]))
        net.backward((np.exp(log_p) - np.eye(10)[t[picked]]) / 32)
        for name, grad in net.grads.items():
            m, v = moments[name]
            m += 0.1 * (grad - m)
            v += 0.001 * (grad * grad - v)
            values[name] = values[name] - 0.02 * (m / (1 - 0.9**step)) / (np.sqrt(v / (1 - 0.999**step)) + 1e-8)
            learner.assign(net, "params", name, values[name])
    assert losses[0] < 6, "the scores of a new network are far too large"
    assert np.mean(np.equal(net.predict(x[400:700]), t[400:700])) >= 0.5, "it did not learn"
