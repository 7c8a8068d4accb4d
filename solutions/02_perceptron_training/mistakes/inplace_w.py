"""en: writes the step into the array of weights that was passed in
ko: 전달받은 가중치 배열을 직접 고침
hint en: Whose array is w? Look at it after the call, and ask what += does to an array.
hint ko: w는 누구의 배열인가요? 함수를 호출한 뒤에 그 배열을 다시 보고, +=가 배열에 어떤 일을 하는지 생각해 보세요.
"""


def update(w, b, x, t, lr=1.0):
    w, X, labels = _checked(w, np.asarray(x)[np.newaxis], np.array([t]), lr)
    move = lr * (int(labels[0]) - _output(w, b, X[0]))
    w += move * X[0]
    return w, b + move


_train = train_perceptron


def train_perceptron(X, t, lr=1.0, max_epochs=100, w=None, b=0.0):
    return _train(X, t, lr, max_epochs, w, b)  # every step of it is the update above
