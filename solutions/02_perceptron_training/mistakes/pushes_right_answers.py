"""en: moves on towards the label even when the answer was right
ko: 맞힌 데이터에서도 레이블 쪽으로 계속 움직임
hint en: How large is the difference of label and output when the answer is right? What does that leave of the step?
hint ko: 출력이 맞았을 때 레이블과 출력의 차이는 얼마인가요? 그러면 변화량은 얼마가 되어야 할까요?
"""


def update(w, b, x, t, lr=1.0):
    w, X, labels = _checked(w, np.asarray(x)[np.newaxis], np.array([t]), lr)
    move = lr * (2 * int(labels[0]) - 1)
    return w + move * X[0], b + move


_train = train_perceptron


def train_perceptron(X, t, lr=1.0, max_epochs=100, w=None, b=0.0):
    return _train(X, t, lr, max_epochs, w, b)  # every step of it is the update above
