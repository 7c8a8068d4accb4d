"""en: one_hot gives integers instead of float64
ko: one_hot이 float64가 아니라 정수를 돌려줌
hint en: Zeros and ones print alike in several types. Which one does the statement ask for?
hint ko: 0과 1은 자료형이 달라도 비슷하게 출력됩니다. 문제에서 요구한 자료형은 무엇인가요?
"""


def one_hot(labels, num_classes, right=one_hot):
    return right(labels, num_classes).astype(np.int64)
