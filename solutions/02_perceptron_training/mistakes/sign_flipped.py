"""en: the step goes the wrong way: minus instead of plus
ko: 더해야 할 값을 빼서 반대 방향으로 움직임
hint en: When 1 is wanted and you said 0, should the sum of this sample go up or down? Which way does it go now?
hint ko: 1이어야 하는데 0을 출력했다면 이 데이터의 총합은 커져야 할까요, 작아져야 할까요? 지금은 어느 쪽으로 움직이나요?
"""


def update(w, b, x, t, lr=1.0):
    w, X, labels = _checked(w, np.asarray(x)[np.newaxis], np.array([t]), lr)
    move = lr * (int(labels[0]) - _output(w, b, X[0]))
    return w - move * X[0], b - move


_train = train_perceptron


def train_perceptron(X, t, lr=1.0, max_epochs=100, w=None, b=0.0):
    return _train(X, t, lr, max_epochs, w, b)  # every step of it is the update above
