"""en: the batch's own statistics are used outside of training as well
ko: 사용할 때도 배치 자신의 통계로 정규화함
hint en: One single sample is to be judged. What would it be compared with, if only with its own batch?
hint ko: 데이터 하나만 판정하려고 합니다. 자기 배치의 통계만 쓴다면 그 데이터는 무엇과 비교되나요?
"""


class BatchNorm(BatchNorm):
    def forward(self, x, train=True):
        if train:
            return super().forward(x, True)
        kept = self.running_mean.copy(), self.running_var.copy()
        out = super().forward(x, True)
        self.running_mean, self.running_var = kept
        return out
