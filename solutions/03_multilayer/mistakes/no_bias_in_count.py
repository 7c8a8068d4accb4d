"""en: only the weights are counted, not the biases
ko: 가중치만 세고 편향은 세지 않음
hint en: Draw the network with 1, 2 and 1 neurons. How many numbers does one neuron need besides its weights?
hint ko: 뉴런이 1개, 2개, 1개인 신경망을 그려 보세요. 뉴런 하나에는 가중치 말고 어떤 수가 더 필요한가요?
"""

_right_count_params = count_params


def count_params(sizes):
    return _right_count_params(sizes) - sum(sizes[1:])
