"""en: the biases are rows of a table instead of one number for each neuron
ko: 편향이 뉴런마다 하나인 수가 아니라 표의 한 행으로 되어 있음
hint en: How many axes does a list of biases need when each neuron has exactly one?
hint ko: 뉴런마다 편향이 하나라면 편향을 담은 배열의 축은 몇 개여야 할까요?
"""


def xor_network():
    return {
        "W1": np.array([[1.0, -1.0], [1.0, -1.0]]),
        "b1": np.array([[-0.5, 1.5]]),
        "W2": np.array([[1.0], [1.0]]),
        "b2": np.array([[-1.5]]),
    }
