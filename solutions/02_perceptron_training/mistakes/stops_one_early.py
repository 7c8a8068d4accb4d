"""en: training ends as soon as one sample is right
ko: 데이터 하나를 맞히면 바로 훈련을 끝냄
hint en: When do you know that a whole round had no mistake? Where in your loops is that question asked?
hint ko: 한 에포크 전체에서 틀린 것이 없었다는 사실은 언제 알 수 있나요? 코드에서는 그것을 어느 반복문에서 확인하나요?
"""


def train_perceptron(X, t, lr=1.0, max_epochs=100, w=None, b=0.0):
    X = _as_float(X)
    w, X, t = _checked(np.zeros(X.shape[1:], X.dtype) if w is None else w, X, t, lr)
    errors = []
    for _ in range(max_epochs):
        errors.append(0)
        for x, wanted in zip(X, t, strict=True):
            if _output(w, b, x) == wanted:
                return w, b, errors
            errors[-1] += 1
            w, b = update(w, b, x, wanted, lr)
    return w, b, errors
