"""en: the activation function is applied to the last layer too
ko: 마지막 층에도 활성화 함수를 적용함
hint en: Read once more after which layers the activation is asked for. Can your output be negative when it is ReLU?
hint ko: 활성화 함수를 어느 층 뒤에 적용해야 하는지 다시 읽어 보세요. 활성화 함수가 ReLU일 때 출력이 음수일 수 있나요?
"""

_right_mlp_forward = mlp_forward


def mlp_forward(x, layers, activation):
    outputs = _right_mlp_forward(x, layers, activation)
    return [*outputs[:-1], activation(outputs[-1])]
