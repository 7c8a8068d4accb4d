"""en: the activation function is never applied
ko: 활성화 함수를 한 번도 적용하지 않음
hint en: What happens if you multiply all weights together first? Where is the function that you were given used?
hint ko: 가중치 행렬을 미리 모두 곱해 두면 어떻게 될까요? 전달받은 함수를 어디에서 쓰고 있나요?
"""

_right_mlp_forward = mlp_forward


def mlp_forward(x, layers, activation):
    return _right_mlp_forward(x, layers, lambda sums: sums)
