"""en: adds lr * t * x for each sample, whatever the output was
ko: 출력과 관계없이 데이터마다 lr * t * x를 더함
hint en: What should change when the answer was already right? And what happens in your code when 0 is wanted?
hint ko: 이미 맞힌 데이터에서는 무엇이 바뀌어야 할까요? 정답이 0일 때 지금 코드에서는 무슨 일이 일어나나요?
"""


def update(w, b, x, t, lr=1.0):
    w, X, labels = _checked(w, np.asarray(x)[np.newaxis], np.array([t]), lr)
    move = lr * int(labels[0])
    return w + move * X[0], b + move


_train = train_perceptron


def train_perceptron(X, t, lr=1.0, max_epochs=100, w=None, b=0.0):
    return _train(X, t, lr, max_epochs, w, b)  # every step of it is the update above
