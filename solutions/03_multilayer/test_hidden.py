"""Hidden suite of 03_multilayer. Oracles: truth table, loops over Python numbers, counting one by one, hand results."""

import numpy as np
import pytest

from autograder.testing import assert_close, assert_raises, assert_shape, assert_unchanged

ROWS = [(0, 0), (0, 1), (1, 0), (1, 1)]
XOR_TABLE = (0, 1, 1, 0)
XOR_SHAPES = {"W1": (2, 2), "b1": (2,), "W2": (2, 1), "b2": (1,)}


def numbers(rng, kind, *shape):
    """Draw numbers of a dtype: float32 with exact sums, integers above 0, small integers that outgrow int8."""
    if kind == "bool":
        return rng.random(shape) < 0.8
    if kind == "int8":
        return rng.integers(60, 101, size=shape).astype(np.int8)
    if kind == "int64":
        return rng.integers(1, 10, size=shape)
    if kind == "float32":
        return (rng.integers(-8, 9, size=shape) / 4).astype(np.float32)
    return rng.normal(size=shape)


def float_type(kind):
    """The type of the results for inputs of one type."""
    return np.float32 if kind == "float32" else np.float64


def slow_dense(x, W, b):
    """Visit every connection, one after the other."""
    out = np.zeros((len(x), len(b)))
    for n, row in enumerate(x.tolist()):
        for j, bias in enumerate(b.tolist()):
            out[n, j] = bias
            for i, value in enumerate(row):
                out[n, j] += value * float(W[i, j])
    return out


def stack(rng, sizes, kind="float64"):
    """Draw the layers of a network."""
    return [(numbers(rng, kind, D, M), numbers(rng, kind, M)) for D, M in zip(sizes, sizes[1:])]


def slow_forward(x, layers, activation):
    """What each layer puts out."""
    outputs = []
    for number, (W, b) in enumerate(layers):
        x = slow_dense(x, W, b)
        if number + 1 < len(layers):
            x = activation(x)
        outputs.append(x)
    return outputs


def relu(z):
    """Keep what is above 0; the type stays."""
    return np.maximum(z, 0)


# -- XOR ---------------------------------------------------------------------------------------------------------------
@pytest.mark.task(
    "XOR",
    points=0.75,
    en="XOR gives the integer 1 only if exactly one of its inputs is 1",
    ko="XOR은 두 입력 중 정확히 하나만 1일 때 정수 1을 출력합니다",
    seed=[20],
)
def test_xor_is_one_for_exactly_one_input(learner, rng):
    """The whole truth table, twice and in any order: it must not remember. All is asked before anything is judged."""
    order = rng.permutation([0, 1, 2, 3, 0, 1, 2, 3])
    got = [learner.XOR(*ROWS[row]) for row in order]
    for row, output in zip(order, got):
        assert_close(output, XOR_TABLE[row])


# -- xor_network -------------------------------------------------------------------------------------------------------
def xor_arrays(learner):
    """Take the four arrays of the network, seeing that each is an array of the right shape."""
    net = learner.xor_network()
    assert isinstance(net, dict), "not a dict"
    for name, shape in XOR_SHAPES.items():
        assert name in net, f"{name} is missing"
        assert_shape(net[name], shape)
    return [np.asarray(net[name], dtype=float) for name in XOR_SHAPES]


@pytest.mark.task(
    "xor_network",
    points=0.25,
    en="the network is a dict of weights and biases for two inputs, two hidden neurons and one output",
    ko="입력 두 개, 은닉 뉴런 두 개, 출력 하나에 맞는 가중치와 편향을 딕셔너리로 돌려줍니다",
    seed=[20, 22],
)
def test_xor_network_has_a_hidden_layer_of_two_neurons(learner):
    """Names and shapes only."""
    xor_arrays(learner)


@pytest.mark.task(
    "xor_network",
    points=1.0,
    en="with a step after the hidden and after the output layer, the network gives XOR for all four pairs of inputs",
    ko="은닉층과 출력층 뒤에 계단 함수를 적용하면 신경망이 네 가지 입력 모두에서 XOR과 같은 값을 출력합니다",
    seed=[20, 22],
)
def test_xor_network_gives_xor_with_a_step_after_each_layer(learner):
    """Whatever the numbers are: the host adds and decides by itself. A second call gives a network that works too."""
    for _ in range(2):
        W1, b1, W2, b2 = xor_arrays(learner)
        hidden = np.where(slow_dense(np.array(ROWS, dtype=float), W1, b1) > 0, 1.0, 0.0)
        outputs = np.where(slow_dense(hidden, W2, b2) > 0, 1, 0)
        assert outputs[:, 0].tolist() == list(XOR_TABLE)


# -- dense -------------------------------------------------------------------------------------------------------------
SHAPES = {
    "more inputs": (4, 5, 2),
    "more neurons": (3, 2, 6),
    "more samples": (7, 3, 4),
    "one sample": (1, 4, 3),
    "one input": (5, 1, 2),
    "one neuron": (4, 3, 1),
    "square": (3, 3, 3),
}


@pytest.mark.task(
    "dense",
    points=1.25,
    en="in a dense layer each neuron weighs all inputs of a sample with its own weights and adds its own bias once",
    ko="전결합 계층의 뉴런은 데이터의 모든 입력값에 자기 가중치를 곱해 더하고 자기 편향을 한 번 더합니다",
    seed=[59, 115, 116, 117],
)
@pytest.mark.parametrize("shape", SHAPES)
def test_dense_connects_every_input_with_every_neuron(learner, rng, shape):
    """Every connection visited in a loop; batch, inputs and neurons of different numbers and all the same."""
    N, D, M = SHAPES[shape]
    x, W, b = rng.normal(size=(N, D)), rng.normal(size=(D, M)), rng.normal(size=M)
    assert_close(learner.dense(x, W, b), slow_dense(x, W, b))


@pytest.mark.task(
    "dense",
    points=0.5,
    en="a dense layer keeps float32, and turns integers of any size and bools into float64 before it computes",
    ko="전결합 계층에서 float32는 그대로이고, 정수와 불리언은 종류와 관계없이 float64로 바뀐 다음 계산됩니다",
    seed=[116],
)
@pytest.mark.parametrize("kind", ["float32", "int64", "int8", "bool", "int64 and floats"])
def test_dense_keeps_float32_and_makes_floats_of_integers(learner, rng, kind):
    """Sums that int8 cannot hold and that bools would cut to 1."""
    first, _, rest = kind.partition(" and ")
    second = "float64" if rest else first
    x, W, b = numbers(rng, first, 4, 5), numbers(rng, second, 5, 3), numbers(rng, second, 3)
    if kind == "bool":
        x[0], W[:, 0], b[0] = True, True, True
    assert_close(learner.dense(x, W, b), slow_dense(x, W, b).astype(float_type(kind)))


DENSE_FAULTS = {
    "inputs": [((4, 3), (5, 2), (2,)), ((2, 5), (2, 3), (3,)), ((4, 1), (3, 2), (2,)), ((4, 3), (1, 2), (2,))],
    "bias": [
        ((4, 3), (3, 2), (3,)),
        ((4, 3), (3, 2), (1,)),
        ((4, 3), (3, 2), ()),
        ((4, 3), (3, 2), (1, 2)),
        ((4, 3), (3, 2), (4, 2)),
        ((4, 3), (3, 2), (4, 1)),
        ((4, 3), (3, 1), (4,)),
    ],
    "axes": [
        ((3,), (3, 2), (2,)),
        ((2, 4, 3), (3, 2), (2,)),
        ((4, 3), (3,), (4,)),
        ((4, 3), (4, 3, 2), (2,)),
        ((4, 3), (3,), ()),
        ((3, 3), (2, 3, 2), (3, 2)),
    ],
}


@pytest.mark.task(
    "dense",
    points=0.5,
    en="a dense layer refuses samples, weights and biases that do not fit together, and wrong numbers of axes",
    ko="데이터, 가중치, 편향의 크기가 서로 맞지 않거나 축의 수가 틀리면 전결합 계층은 오류를 냅니다",
    seed=[115, 116],
)
@pytest.mark.parametrize("fault", DENSE_FAULTS)
def test_dense_refuses_what_does_not_fit(learner, rng, fault):
    """Also where numpy would broadcast."""
    for x_shape, W_shape, b_shape in DENSE_FAULTS[fault]:
        x, W, b = (np.array(rng.normal(size=shape)) for shape in (x_shape, W_shape, b_shape))
        with assert_raises(ValueError):
            learner.dense(x, W, b)


@pytest.mark.task(
    "dense",
    points=0.25,
    en="a dense layer leaves samples, weights and biases as they were",
    ko="전결합 계층의 총합을 구한 뒤에도 데이터와 가중치와 편향은 그대로입니다",
    seed=[116],
)
def test_dense_changes_no_argument(learner, rng):
    """Square floats, into which an update in place would be possible."""
    x, W, b = rng.uniform(2, 3, size=(3, 3)), rng.uniform(2, 3, size=(3, 3)), rng.uniform(2, 3, size=3)
    assert_close(learner.dense(x, W, b), slow_dense(x, W, b))
    assert_unchanged(learner)


# -- mlp_forward -------------------------------------------------------------------------------------------------------
NETS = {
    "two layers": (5, [4, 3, 2], np.tanh),
    "three layers": (3, [2, 5, 3, 4], np.cos),
    "five layers": (4, [3, 2, 4, 2, 3, 1], np.tanh),
    "relu": (8, [3, 6, 4, 3], relu),
    "one layer": (4, [3, 2], np.exp),
    "one sample": (1, [3, 4, 2], np.square),
    "square": (3, [3, 3, 3], np.cos),
}
every_net = pytest.mark.parametrize("net", NETS)


@pytest.mark.task(
    "mlp_forward",
    points=1.0,
    en="each layer works on the output of the layer before, and the given activation follows every layer but the last",
    ko="각 층은 앞 층의 출력을 받아 계산하며, 전달받은 활성화 함수는 마지막 층을 뺀 모든 층 뒤에 적용됩니다",
    seed=[20, 22, 59],
)
@every_net
def test_mlp_forward_activates_every_layer_but_the_last(learner, rng, net):
    """Counted from the last entry backwards; that the list begins with the input is another test's rule."""
    N, sizes, activation = NETS[net]
    x, layers = rng.normal(size=(N, sizes[0])), stack(rng, sizes)
    got = learner.mlp_forward(x, layers, activation)
    want = slow_forward(x, layers, activation)
    assert isinstance(got, list | tuple), "not a list"
    assert len(got) >= len(want), "the outputs of some layers are missing"
    for place in range(1, len(want) + 1):
        assert_close(got[-place], want[-place])


@pytest.mark.task(
    "mlp_forward",
    points=0.5,
    en="the list begins with the input itself and then has one entry for each layer",
    ko="리스트는 입력값 자체로 시작하고, 그다음에 층마다 항목이 하나씩 이어집니다",
    seed=[22],
)
@every_net
def test_mlp_forward_lists_the_input_and_then_each_layer(learner, rng, net):
    """Lengths, the values of the input and the shapes of the rest."""
    N, sizes, activation = NETS[net]
    x, layers = rng.normal(size=(N, sizes[0])), stack(rng, sizes)
    got = learner.mlp_forward(x, layers, activation)
    assert isinstance(got, list | tuple), "not a list"
    assert len(got) == len(sizes), "another number of entries"
    assert_close(got[0], x)
    for entry, size in zip(got, sizes):
        assert_shape(entry, (N, size))


@pytest.mark.task(
    "mlp_forward",
    points=0.5,
    en="with an activation that bends, two layers do what no single layer can; without it they stay a straight line",
    ko="꺾이는 활성화 함수가 있으면 두 층은 한 층으로 할 수 없는 계산을 하고, 꺾이지 않으면 직선에 머무릅니다",
    seed=[20],
)
def test_mlp_forward_needs_a_bend_to_do_more_than_one_layer(learner, rng):
    """Two neurons with ReLU make the absolute value, less a constant; with the identity their sum is always 0."""
    a, c = rng.uniform(1, 3, size=2)
    layers = [(np.array([[a, -a]]), np.zeros(2)), (np.ones((2, 1)), np.array([-c]))]
    x = np.array([[-3.0], [-1.0], [0.0], [2.0]])
    bent = learner.mlp_forward(x, layers, relu)
    straight = learner.mlp_forward(x, layers, lambda z: z)
    assert_close(straight[-1], np.full((4, 1), -c))
    assert_close(bent[-1], a * np.abs(x) - c)


@pytest.mark.task(
    "mlp_forward",
    points=0.25,
    en="a network of float32 arrays puts out float32 in every layer, integers give float64",
    ko="float32로 된 신경망은 모든 층에서 float32를 출력하고, 정수에서는 float64를 출력합니다",
    seed=[59],
)
@pytest.mark.parametrize("kind", ["float32", "int64", "int8"])
def test_mlp_forward_keeps_float32_and_makes_floats_of_integers(learner, rng, kind):
    """The integers are positive; the type of the first entry, the input, is left open for them."""
    sizes = [4, 3, 5, 2]
    x, layers = numbers(rng, kind, 3, 4), stack(rng, sizes, kind)
    got = learner.mlp_forward(x, layers, relu)
    assert isinstance(got, list | tuple), "not a list"
    assert len(got) >= len(layers), "the outputs of some layers are missing"
    for place, want in enumerate(slow_forward(x, layers, relu)[::-1], start=1):
        assert_close(got[-place], want.astype(float_type(kind)))


NET_FAULTS = {
    "input": [((4, 2), [3, 4, 2]), ((3, 4), [3, 4, 2]), ((4, 1), [3, 2])],
    "between layers": [((4, 3), [(3, 4), (5, 2)]), ((4, 3), [(3, 1), (4, 2)]), ((4, 3), [(3, 4), (4, 5), (4, 2)])],
    "axes": [((3,), [3, 4, 2]), ((2, 4, 3), [3, 4, 2]), ((3,), [3, 2])],
}


@pytest.mark.task(
    "mlp_forward",
    points=0.5,
    en="a network refuses samples and layers that do not fit together",
    ko="데이터와 층, 또는 층과 층의 크기가 서로 맞지 않으면 신경망은 오류를 냅니다",
    seed=[22, 59],
)
@pytest.mark.parametrize("fault", [*NET_FAULTS, "bias"])
def test_mlp_forward_refuses_what_does_not_fit(learner, rng, fault):
    """Also where numpy would broadcast, in the first layer and in the last."""
    for x_shape, sizes in NET_FAULTS.get(fault, []):
        pairs = sizes if isinstance(sizes[0], tuple) else list(zip(sizes, sizes[1:]))
        layers = [(rng.normal(size=pair), rng.normal(size=pair[1])) for pair in pairs]
        with assert_raises(ValueError):
            learner.mlp_forward(rng.normal(size=x_shape), layers, np.tanh)
    if fault == "bias":
        for place, b_shape in [(0, (1,)), (0, (1, 4)), (1, (1,)), (1, (6, 2)), (1, (3,))]:
            layers = stack(rng, [3, 4, 2])
            layers[place] = (layers[place][0], rng.normal(size=b_shape))
            with assert_raises(ValueError):
                learner.mlp_forward(rng.normal(size=(6, 3)), layers, np.tanh)


@pytest.mark.task(
    "mlp_forward",
    points=0.25,
    en="a network leaves samples, layers and their list as they were",
    ko="신경망을 통과시킨 뒤에도 데이터와 각 층, 층의 리스트는 그대로입니다",
    seed=[59],
)
def test_mlp_forward_changes_no_argument(learner, rng):
    """Square floats, into which an update in place would be possible."""
    x, layers = rng.uniform(2, 3, size=(3, 3)), stack(rng, [3, 3, 3])
    assert_close(learner.mlp_forward(x, layers, np.square)[-1], slow_forward(x, layers, np.square)[-1])
    assert_unchanged(learner)


# -- collapse_linear ---------------------------------------------------------------------------------------------------
STACKS = {
    "one layer": [3, 2],
    "two layers": [4, 3, 2],
    "three layers": [2, 5, 3, 4],
    "four layers": [3, 1, 4, 2, 5],
    "square": [3, 3, 3],
}


def slow_collapse(layers):
    """Push zeros and unit rows through all layers: what comes of zeros is the bias, what a 1 adds is its weights."""
    D = len(layers[0][0])
    out = slow_forward(np.concatenate([np.zeros((1, D)), np.eye(D)]), layers, lambda z: z)[-1]
    return out[1:] - out[0], out[0]


@pytest.mark.task(
    "collapse_linear",
    points=0.75,
    en="the single layer gives for every input what the whole stack without activation functions gives",
    ko="구한 층 하나는 어떤 입력에서도 활성화 함수 없이 쌓은 층 전체와 같은 값을 출력합니다",
    seed=[20, 59],
)
@pytest.mark.parametrize("sizes", STACKS)
def test_collapse_linear_makes_one_layer_of_a_stack(learner, rng, sizes):
    """Weights and biases by pushing zeros and unit rows through the stack in loops."""
    layers = stack(rng, STACKS[sizes])
    W, b = learner.collapse_linear(layers)
    want_W, want_b = slow_collapse(layers)
    assert_close(W, want_W)
    assert_close(b, want_b)


@pytest.mark.task(
    "collapse_linear",
    points=0.25,
    en="layers of float32 collapse to float32; integers and bools become float64 before anything is computed",
    ko="float32로 된 층들은 float32인 층 하나가 되고, 정수와 불리언은 float64로 바뀐 다음 계산됩니다",
    seed=[59],
)
@pytest.mark.parametrize("kind", ["float32", "int64", "int8", "bool"])
def test_collapse_linear_keeps_float32_and_makes_floats_of_integers(learner, rng, kind):
    """Three layers, and one alone."""
    for sizes in ([2, 5, 4, 3], [4, 3]):
        layers = stack(rng, sizes, kind)
        if kind == "bool":
            for W, b in layers:
                W[:, 0], b[0] = True, True
        W, b = learner.collapse_linear(layers)
        want_W, want_b = slow_collapse(layers)
        assert_close(W, want_W.astype(float_type(kind)))
        assert_close(b, want_b.astype(float_type(kind)))


STACK_FAULTS = {
    "between layers": [
        [((3, 4), (4,)), ((5, 2), (2,))],
        [((3, 1), (1,)), ((4, 2), (2,))],
        [((3, 4), (4,)), ((4, 5), (5,)), ((4, 2), (2,))],
    ],
    "bias": [
        [((3, 4), (4,)), ((4, 2), (1,))],
        [((3, 4), (4,)), ((4, 2), (2, 1))],
        [((3, 4), (1, 4)), ((4, 2), (2,))],
        [((3, 4), ()), ((4, 2), (2,))],
        [((3, 4), (3,))],
        [((3, 4), (1,))],
        [((3, 4), (3, 4))],
    ],
    "axes": [
        [((4,), ()), ((4, 2), (2,))],
        [((3, 4), (4,)), ((4,), ())],
        [((3,), (3,))],
        [((2, 3, 4), (4,))],
        [((2, 3, 4), (3, 4))],
        [((3, 4), (4,)), ((2, 4, 2), (2,))],
    ],
}


@pytest.mark.task(
    "collapse_linear",
    points=0.25,
    en="layers that do not fit together, and weights and biases that make no layer, cannot be collapsed",
    ko="층과 층의 크기가 맞지 않거나 가중치와 편향이 한 층을 이루지 못하면 합치지 않고 오류를 냅니다",
    seed=[59],
)
@pytest.mark.parametrize("fault", STACK_FAULTS)
def test_collapse_linear_refuses_what_does_not_fit(learner, rng, fault):
    """Also where numpy would broadcast, and also a stack of one."""
    for shapes in STACK_FAULTS[fault]:
        layers = [(np.array(rng.normal(size=W)), np.array(rng.normal(size=b))) for W, b in shapes]
        with assert_raises(ValueError):
            learner.collapse_linear(layers)


@pytest.mark.task(
    "collapse_linear",
    points=0.25,
    en="collapsing leaves the layers and their list as they were",
    ko="층을 하나로 합친 뒤에도 원래의 층과 리스트는 그대로입니다",
    seed=[59],
)
def test_collapse_linear_changes_no_argument(learner, rng):
    """Square floats, into which an update in place would be possible."""
    layers = stack(rng, [3, 3, 3])
    assert_close(learner.collapse_linear(layers)[0], layers[0][0] @ layers[1][0])
    assert_unchanged(learner)


# -- count_params ------------------------------------------------------------------------------------------------------
def slow_count(sizes):
    """Count each connection and each neuron that has a bias, one by one."""
    total = 0
    for place in range(1, len(sizes)):
        for _ in range(sizes[place]):
            total += 1
            for _ in range(sizes[place - 1]):
                total += 1
    return total


@pytest.mark.task(
    "count_params",
    points=0.5,
    en="every connection between neighbouring layers has a weight, and every neuron behind the input layer has a bias",
    ko="이웃한 두 층 사이의 연결마다 가중치가 하나씩, 입력층을 뺀 층의 뉴런마다 편향이 하나씩 있습니다",
    seed=[22, 115],
)
def test_count_params_counts_weights_and_biases(learner, rng):
    """One known number, then drawn sizes counted one by one; all is asked before anything is judged."""
    cases = [[64, 32, 10], [7, 1], [1, 1, 1], [2, 2, 1], *(rng.integers(2, 9, size=n).tolist() for n in (2, 3, 4, 6))]
    got = [learner.count_params(sizes) for sizes in cases]
    assert_close(got[0], 2410)
    for count, sizes in zip(got, cases):
        assert_close(count, slow_count(sizes))


@pytest.mark.task(
    "count_params",
    points=0.25,
    en="without both an input layer and an output layer there is no network to count",
    ko="입력층과 출력층이 모두 있어야 하며, 그렇지 않으면 세지 않고 오류를 냅니다",
    seed=[22],
)
def test_count_params_needs_an_input_and_an_output_layer(learner):
    """One size, and none."""
    for sizes in ([5], [1], []):
        with assert_raises(ValueError):
            learner.count_params(sizes)


@pytest.mark.task(
    "count_params",
    points=0.25,
    en="counting leaves the list of sizes as it was",
    ko="개수를 센 뒤에도 크기가 담긴 리스트는 그대로입니다",
    seed=[22],
)
def test_count_params_changes_no_argument(learner):
    """A list can be emptied while it is counted."""
    assert_close(learner.count_params([4, 3, 2]), slow_count([4, 3, 2]))
    assert_unchanged(learner)
