"""en: a label of -1 is taken as the last class instead of an error
ko: 레이블 -1에 오류를 내지 않고 마지막 클래스로 여김
hint en: numpy counts negative places from the end without a word. Which labels exist when there are K classes?
hint ko: NumPy는 음수 자리를 말없이 끝에서부터 셉니다. 클래스가 K개일 때 있을 수 있는 레이블은 무엇인가요?
"""


def one_hot(labels, num_classes, right=one_hot):
    labels = np.asarray(labels)
    inside = (labels < 0) & (labels >= -num_classes)
    return right(np.where(inside, labels + num_classes, labels), num_classes)


def cross_entropy(p, t, right=cross_entropy):
    if np.ndim(p) == 2 and np.ndim(t) == 1:
        t = np.where((t < 0) & (t >= -p.shape[1]), t + p.shape[1], t)
    return right(p, t)


def softmax_cross_entropy(z, t, right=softmax_cross_entropy):
    if np.ndim(z) == 2 and np.ndim(t) == 1:
        t = np.where((t < 0) & (t >= -z.shape[1]), t + z.shape[1], t)
    return right(z, t)
