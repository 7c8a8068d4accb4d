"""en: a sum of exactly 0 gives the output 1
ko: 총합이 정확히 0일 때 1을 출력함
hint en: Look at the first row of the table in the statement: what is the output for the sum 0?
hint ko: 본문에 있는 표의 첫 줄을 보세요. 총합이 0일 때 출력은 얼마인가요?
"""


def _output(w, b, x):
    return int(x @ w + b >= 0)


_update = update


def update(w, b, x, t, lr=1.0):
    return _update(w, b, x, t, lr)  # with the output above


_train = train_perceptron


def train_perceptron(X, t, lr=1.0, max_epochs=100, w=None, b=0.0):
    return _train(X, t, lr, max_epochs, w, b)  # with the output above


def separates(w, b, X, t):
    w, X, t = _checked(w, X, t)
    return bool(((X @ w + b >= 0) == t).all())
