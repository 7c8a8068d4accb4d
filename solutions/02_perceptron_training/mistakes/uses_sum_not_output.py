"""en: the error is taken from the sum, not from the output
ko: 출력이 아니라 총합으로 오차를 구함
hint en: The error compares two classes. Which part of the perceptron turns a sum into a class?
hint ko: 오차는 두 클래스의 차이입니다. 퍼셉트론에서 총합을 클래스로 바꾸는 것은 어느 부분인가요?
"""


def update(w, b, x, t, lr=1.0):
    w, X, labels = _checked(w, np.asarray(x)[np.newaxis], np.array([t]), lr)
    move = lr * (int(labels[0]) - float(X[0] @ w + b))
    return w + move * X[0], b + move


_train = train_perceptron


def train_perceptron(X, t, lr=1.0, max_epochs=100, w=None, b=0.0):
    return _train(X, t, lr, max_epochs, w, b)  # every step of it is the update above
