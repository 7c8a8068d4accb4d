"""en: ReLU writes into the array it was given
ko: ReLU가 전달받은 배열을 직접 고침
hint en: Look at the array you passed in, after the call. Whose memory did the zeros go to?
hint ko: 함수를 호출한 뒤에 전달했던 배열을 다시 살펴보세요. 0은 누구의 메모리에 쓰였을까요?
"""

import numpy as np


def relu(x):
    x = np.asarray(x)
    if x.dtype.kind != "f":
        x = x.astype(np.float64)
    x[x < 0] = 0
    return x
