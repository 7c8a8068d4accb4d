"""en: the 1 of the true class is not subtracted in the gradient
ko: 기울기에서 정답 클래스의 1을 빼지 않음
hint en: In which direction must the score of the true class move? A probability alone is never negative.
hint ko: 정답 클래스의 점수는 어느 쪽으로 움직여야 손실이 줄어드나요? 확률만으로는 음수가 나올 수 없습니다.
"""


def softmax_cross_entropy(z, t, right=softmax_cross_entropy):
    loss, dz = right(z, t)
    rows = t if np.ndim(t) == 2 else one_hot(t, dz.shape[1])
    return loss, dz + rows.astype(dz.dtype) / len(z)
