"""en: counts the mistakes that are left when the epoch is over
ko: 에포크가 끝난 뒤에 남은 오답을 셈
hint en: When is a mistake counted: when the sample has its turn, or when all samples have had theirs?
hint ko: 틀린 횟수는 언제 세나요? 그 데이터의 차례가 왔을 때인가요, 모든 데이터를 다 본 다음인가요?
"""


def train_perceptron(X, t, lr=1.0, max_epochs=100, w=None, b=0.0):
    X = _as_float(X)
    w, X, t = _checked(np.zeros(X.shape[1:], X.dtype) if w is None else w, X, t, lr)
    errors = []
    for _ in range(max_epochs):
        for x, wanted in zip(X, t, strict=True):
            w, b = update(w, b, x, wanted, lr)
        errors.append(int(((X @ w + b > 0) != t).sum()))
        if errors[-1] == 0:
            break
    return w, b, errors
