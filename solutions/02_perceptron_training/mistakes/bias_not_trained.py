"""en: the bias stays as it was
ko: 편향을 훈련하지 않음
hint en: Which numbers take part in the sum? Each of them that is not an input can be trained.
hint ko: 총합에 들어가는 수는 무엇무엇인가요? 그중 입력값이 아닌 것은 모두 훈련할 수 있습니다.
"""


def update(w, b, x, t, lr=1.0):
    w, X, labels = _checked(w, np.asarray(x)[np.newaxis], np.array([t]), lr)
    move = lr * (int(labels[0]) - _output(w, b, X[0]))
    return w + move * X[0], b


_train = train_perceptron


def train_perceptron(X, t, lr=1.0, max_epochs=100, w=None, b=0.0):
    return _train(X, t, lr, max_epochs, w, b)  # every step of it is the update above
