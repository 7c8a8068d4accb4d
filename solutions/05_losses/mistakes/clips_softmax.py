"""en: the softmax is clipped like a given probability, so the loss of a sample never exceeds 27.6
ko: 소프트맥스 확률도 1e-12로 잘라, 데이터 하나의 손실이 27.6을 넘지 못함
hint en: A score that is 10000 too low costs 10000. Which step of yours forgets how far away it was?
hint ko: 정답의 점수가 10000만큼 낮으면 손실도 10000이어야 합니다. 얼마나 낮았는지를 어느 단계에서 잊어버리나요?
"""


def softmax_cross_entropy(z, t, right=softmax_cross_entropy):
    _, dz = right(z, t)
    e = np.exp(z * 1.0 - z.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True)
    labels = t if np.ndim(t) == 1 else np.argmax(t, axis=1)
    return float(-np.mean(np.log(np.maximum(p[np.arange(len(p)), labels], 1e-12)))), dz
