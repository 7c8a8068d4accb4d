"""en: adds up the steps of an epoch and takes them all at its end
ko: 한 에포크의 갱신을 모아 두었다가 끝에 한꺼번에 적용함
hint en: Does the second sample meet the weights that the first one has changed?
hint ko: 두 번째 데이터는 첫 번째 데이터로 바뀐 가중치를 만나나요?
"""


def train_perceptron(X, t, lr=1.0, max_epochs=100, w=None, b=0.0):
    X = _as_float(X)
    w, X, t = _checked(np.zeros(X.shape[1:], X.dtype) if w is None else w, X, t, lr)
    errors = []
    for _ in range(max_epochs):
        misses = t - (X @ w + b > 0)
        w, b = w + lr * (misses.astype(X.dtype) @ X), b + lr * float(misses.sum())
        errors.append(int(np.abs(misses).sum()))
        if errors[-1] == 0:
            break
    return w, b, errors
