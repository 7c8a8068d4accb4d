"""en: the loss takes the probability of the class that the model guesses, not of the true class
ko: 손실에 정답 클래스가 아니라 모델이 고른 클래스의 확률을 씀
hint en: Whose probability should be large: that of the guessed or of the true class? Try a sure but wrong guess.
hint ko: 커야 하는 것은 모델이 고른 클래스의 확률일까요, 정답 클래스의 확률일까요? 확신에 차서 틀린 행을 넣어 보세요.
"""


def cross_entropy(p, t, right=cross_entropy):
    right(p, t)  # refuses what does not fit
    return right(p, np.argmax(p, axis=1))


def softmax_cross_entropy(z, t, right=softmax_cross_entropy):
    _, dz = right(z, t)
    return right(z, np.argmax(z, axis=1))[0], dz
