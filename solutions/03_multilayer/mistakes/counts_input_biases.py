"""en: the values of the input layer are given biases as well
ko: 입력층의 값에도 편향이 있는 것으로 셈
hint en: What is computed in the input layer? Which neurons add up a sum that a bias could join?
hint ko: 입력층에서는 무엇을 계산하나요? 편향은 총합에 더하는 수입니다. 총합을 구하는 뉴런은 어느 층에 있나요?
"""

_right_count_params = count_params


def count_params(sizes):
    return _right_count_params(sizes) + sizes[0]
