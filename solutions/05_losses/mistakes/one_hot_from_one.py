"""en: one_hot counts the classes from 1: label 1 goes to the first column
ko: one_hot에서 클래스를 1부터 셈: 레이블 1을 첫째 열에 표시함
hint en: Which column belongs to label 0? With K classes, which labels are there?
hint ko: 레이블 0은 어느 열에 해당하나요? 클래스가 K개이면 레이블은 무엇부터 무엇까지일까요?
"""


def one_hot(labels, num_classes, right=one_hot):
    return np.roll(right(labels, num_classes), -1, axis=1)
