"""Unit 03: multilayer perceptrons, dense layers, and why an activation function stands between them.

다층 퍼셉트론과 전결합 계층을 NumPy로 구현하고, 층 사이에 활성화 함수가 필요한 이유를 확인합니다.
"""

import numpy as np


def XOR(x1: int, x2: int) -> int:
    """Give 1 if exactly one of the two inputs is 1, otherwise 0.

    두 입력 중 하나만 1일 때 1을 출력합니다.

    Args:
        x1: 0 or 1.
        x2: 0 or 1.

    Returns:
        0 or 1, an integer (not a bool).

    Source:
        seed 10.1.1
    """
    raise NotImplementedError


def xor_network() -> dict[str, np.ndarray]:
    """Give weights and biases of a network with one hidden layer that computes XOR.

    XOR을 계산하는, 은닉층이 하나인 신경망의 가중치와 편향을 돌려줍니다.

    The step function of unit 01 (1 above 0, otherwise 0) is applied after the hidden layer and after the output layer.

    Returns:
        A dict with "W1" (2, 2), "b1" (2,), "W2" (2, 1) and "b2" (1,). All that give the right four outputs are right.

    Source:
        seed 10.1.1, 10.1.2
    """
    raise NotImplementedError


def dense(x: np.ndarray, W: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Compute the sums of a fully connected layer: each neuron weighs all inputs and adds its own bias.

    전결합 계층의 총합을 구합니다. 뉴런마다 모든 입력값에 가중치를 곱해 더하고 자기 편향을 더합니다.

    Args:
        x: One sample in each row, shape (N, D). Not changed.
        W: Weights, shape (D, M): a row for each input, a column for each neuron. Not changed.
        b: Biases, one for each neuron, shape (M,). Not changed.

    Returns:
        The sums, shape (N, M), without an activation function; float32 if all three are, otherwise float64.

    Raises:
        ValueError: If x or W does not have two axes, if x has not as many columns as W has rows, or if b is not of
            shape (M,).

    Source:
        seed 10.1.4, 10.2.4
    """
    raise NotImplementedError


def mlp_forward(x: np.ndarray, layers: list[tuple[np.ndarray, np.ndarray]], activation) -> list[np.ndarray]:
    """Send samples through all layers of a network and keep what each layer puts out.

    데이터를 모든 층에 차례로 통과시키고, 각 층의 출력을 모두 남깁니다.

    Args:
        x: One sample in each row, shape (N, D). Not changed.
        layers: Pairs (W, b) from the first hidden layer to the output layer, at least one. Not changed.
        activation: Function that is applied to the sums of every layer but the last. It turns each entry of an array
            into another number.

    Returns:
        The input, then the output of each layer in order: one entry more than there are layers.

    Raises:
        ValueError: If x does not have two axes, or if the sizes of x and of the layers do not fit together.

    Source:
        seed 10.1.2, 10.1.4
    """
    raise NotImplementedError


def collapse_linear(layers: list[tuple[np.ndarray, np.ndarray]]) -> tuple[np.ndarray, np.ndarray]:
    """Find the single layer that does the same as a stack of layers without activation functions.

    활성화 함수 없이 쌓은 여러 층과 똑같은 계산을 하는 층 하나를 구합니다.

    Args:
        layers: Pairs (W, b) from the first layer to the last, at least one. Not changed.

    Returns:
        W of shape (inputs of the first layer, neurons of the last) and b of shape (neurons of the last,); float32 if
        all layers are, otherwise float64.

    Raises:
        ValueError: If the sizes of the layers do not fit together.

    Source:
        seed 10.1.1, 10.1.4
    """
    raise NotImplementedError


def count_params(sizes: list[int]) -> int:
    """Count the weights and biases of a fully connected network.

    전결합 신경망의 가중치와 편향이 모두 몇 개인지 셉니다.

    Args:
        sizes: Numbers of values in the input layer, in each hidden layer and in the output layer. Not changed.

    Returns:
        The number of all weights and biases, an integer.

    Raises:
        ValueError: If there are fewer than two sizes.

    Source:
        seed 10.1.2, 10.2.4
    """
    raise NotImplementedError
