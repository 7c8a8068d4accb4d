"""en: the 0 of the last epoch is missing from the list
ko: 마지막 에포크의 0이 리스트에 없음
hint en: How many epochs were there, and how many numbers are in your list? What comes first, the note or the end?
hint ko: 에포크를 몇 번 돌았고 리스트에는 수가 몇 개 있나요? 기록하는 일과 끝내는 일 중 무엇이 먼저인가요?
"""


def train_perceptron(X, t, lr=1.0, max_epochs=100, w=None, b=0.0):
    X = _as_float(X)
    w, X, t = _checked(np.zeros(X.shape[1:], X.dtype) if w is None else w, X, t, lr)
    errors = []
    for _ in range(max_epochs):
        wrong = 0
        for x, wanted in zip(X, t, strict=True):
            wrong += int(_output(w, b, x) != wanted)
            w, b = update(w, b, x, wanted, lr)
        if wrong == 0:
            break
        errors.append(wrong)
    return w, b, errors
