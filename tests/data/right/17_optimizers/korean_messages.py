"""Korean names inside, error messages in Korean, exceptions of its own that derive from ValueError."""

import numpy as np


class 설정오류(ValueError):
    pass


class 기울기오류(ValueError):
    pass


def 설정확인(학습률, *비율들):
    if 학습률 <= 0:
        raise 설정오류("학습률은 0보다 커야 합니다")
    for 비율 in 비율들:
        if 비율 < 0 or 1 <= 비율:
            raise 설정오류("비율은 0 이상 1 미만이어야 합니다")


def 기울기확인(params, grads):
    for 이름, 파라미터 in params.items():
        기울기 = grads.get(이름)
        if 기울기 is None:
            raise 기울기오류(f"{이름}의 기울기가 없습니다")
        if 기울기.shape != 파라미터.shape:
            raise 기울기오류(f"{이름}의 모양이 다릅니다")


class SGD:
    def __init__(self, lr=0.01):
        설정확인(lr)
        self.학습률 = lr

    def update(self, params, grads):
        기울기확인(params, grads)
        for 이름 in params:
            params[이름] -= self.학습률 * grads[이름]


class Momentum:
    def __init__(self, lr=0.01, momentum=0.9):
        설정확인(lr, momentum)
        self.학습률, self.관성, self.속도 = lr, momentum, None

    def update(self, params, grads):
        기울기확인(params, grads)
        if self.속도 is None:
            self.속도 = {이름: np.zeros_like(값) for 이름, 값 in params.items()}
        for 이름 in params:
            self.속도[이름] *= self.관성
            self.속도[이름] -= self.학습률 * grads[이름]
            params[이름] += self.속도[이름]


class Adagrad:
    def __init__(self, lr=0.01, eps=1e-8):
        설정확인(lr)
        self.학습률, self.작은수, self.누적 = lr, eps, None

    def update(self, params, grads):
        기울기확인(params, grads)
        if self.누적 is None:
            self.누적 = {이름: np.zeros_like(값) for 이름, 값 in params.items()}
        for 이름 in params:
            self.누적[이름] += grads[이름] ** 2
            params[이름] -= self.학습률 * grads[이름] / (np.sqrt(self.누적[이름]) + self.작은수)


class RMSProp(Adagrad):
    def __init__(self, lr=0.001, decay=0.9, eps=1e-8):
        설정확인(lr, decay)
        super().__init__(lr, eps)
        self.비율 = decay

    def update(self, params, grads):
        기울기확인(params, grads)
        self.누적 = self.누적 or {이름: 0 * 값 for 이름, 값 in params.items()}
        for 이름 in params:
            self.누적[이름] *= self.비율
            self.누적[이름] += (1 - self.비율) * grads[이름] ** 2
            params[이름] -= self.학습률 * grads[이름] / (np.sqrt(self.누적[이름]) + self.작은수)


class Adam:
    def __init__(self, lr=0.001, beta1=0.9, beta2=0.999, eps=1e-8):
        설정확인(lr, beta1, beta2)
        self.학습률, self.비율1, self.비율2, self.작은수 = lr, beta1, beta2, eps
        self.횟수, self.평균, self.제곱평균 = 0, {}, {}

    def update(self, params, grads):
        기울기확인(params, grads)
        self.횟수 += 1
        for 이름, 기울기 in grads.items():
            if 이름 in params:
                이전 = self.평균.get(이름, 0), self.제곱평균.get(이름, 0)
                self.평균[이름] = self.비율1 * 이전[0] + (1 - self.비율1) * 기울기
                self.제곱평균[이름] = self.비율2 * 이전[1] + (1 - self.비율2) * 기울기**2
                보정평균 = self.평균[이름] / (1 - self.비율1**self.횟수)
                보정제곱 = self.제곱평균[이름] / (1 - self.비율2**self.횟수)
                params[이름] -= self.학습률 * 보정평균 / (보정제곱**0.5 + self.작은수)


def descend(optimizer, grad, x0, steps):
    위치 = x0.astype(np.float64) if x0.dtype.kind in "iub" else x0.copy()
    경로 = [위치.copy()]
    파라미터 = {"위치": 위치}
    while len(경로) < steps + 1:
        optimizer.update(파라미터, {"위치": grad(파라미터["위치"])})
        경로.append(파라미터["위치"].copy())
    return np.array(경로)


def zigzag_width(path, axis=1):
    폭 = 0.0
    for 이전, 다음 in zip(path, path[1:]):
        폭 += abs(다음[axis] - 이전[axis])
    return 폭
