"""en: W is used as if it had a row for each neuron and a column for each input
ko: W의 행이 뉴런, 열이 입력인 것처럼 계산함
hint en: Write the shapes side by side. Which axis of W meets the inputs of a sample?
hint ko: 모양을 나란히 적어 보세요. 데이터의 입력값과 만나는 것은 W의 어느 축인가요?
"""

_right_dense = dense


def dense(x, W, b):
    return _right_dense(x, np.transpose(W), b)
