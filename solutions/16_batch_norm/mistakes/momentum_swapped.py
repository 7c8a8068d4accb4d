"""en: momentum weighs the new batch instead of the past
ko: momentum을 이전 값이 아니라 새 배치에 곱함
hint en: With 0.9, should the running mean follow every single batch closely, or mostly stay where it was?
hint ko: momentum이 0.9일 때 이동 평균은 배치마다 크게 움직여야 하나요, 대체로 제자리를 지켜야 하나요?
"""


class BatchNorm(BatchNorm):
    def __init__(self, dim, momentum=0.9, eps=1e-5):
        super().__init__(dim, 1 - momentum, eps)
