"""en: the learning rate is used for the weights only
ko: 학습률을 가중치에만 곱함
hint en: Try a learning rate that is not 1, and look at the step of the bias.
hint ko: 학습률을 1이 아닌 값으로 두고 편향이 얼마나 움직이는지 살펴보세요.
"""


def update(w, b, x, t, lr=1.0):
    w, X, labels = _checked(w, np.asarray(x)[np.newaxis], np.array([t]), lr)
    error = int(labels[0]) - _output(w, b, X[0])
    return w + lr * error * X[0], b + error


_train = train_perceptron


def train_perceptron(X, t, lr=1.0, max_epochs=100, w=None, b=0.0):
    return _train(X, t, lr, max_epochs, w, b)  # every step of it is the update above
