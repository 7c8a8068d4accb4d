"""en: forward already turns the scores into probabilities, which the loss will do again
ko: 순전파에서 이미 소프트맥스를 적용해, 손실을 구할 때 또 적용하게 됨
hint en: Who turns scores into probabilities, and how often? Add up one row of what forward returns.
hint ko: 점수를 확률로 바꾸는 것은 누구이고, 몇 번 해야 할까요? forward가 돌려준 행 하나의 값을 더해 보세요.
"""

import numpy as np


class CNN(CNN):
    def forward(self, x):
        z = super().forward(x)
        e = np.exp(z - z.max(axis=1, keepdims=True))
        return e / e.sum(axis=1, keepdims=True)
