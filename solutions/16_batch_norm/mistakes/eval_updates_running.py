"""en: the running statistics are updated outside of training as well
ko: 사용할 때도 이동 통계를 갱신함
hint en: Does a network that is only looked at, not trained, change? Call it twice with the same sample.
hint ko: 훈련하지 않고 사용하기만 해도 신경망이 달라져야 하나요? 같은 데이터로 두 번 불러 보세요.
"""


class BatchNorm(BatchNorm):
    def forward(self, x, train=True):
        out = super().forward(x, True)
        return out if train else super().forward(x, False)
