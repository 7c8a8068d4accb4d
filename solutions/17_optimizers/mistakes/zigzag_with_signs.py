"""en: changes to and fro cancel each other in the width
ko: 오간 변화량의 부호를 떼지 않아 서로 지워짐
hint en: Walk one step to the right and one step back. How far have you walked, and what does your function say?
hint ko: 오른쪽으로 한 걸음 갔다가 한 걸음 되돌아왔습니다. 걸은 거리는 얼마이고, 여러분의 함수는 얼마라고 하나요?
"""

import numpy as np


def zigzag_width(path, axis=1):
    return float(np.sum(path[1:, axis] - path[:-1, axis]))
