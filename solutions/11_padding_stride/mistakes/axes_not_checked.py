"""en: the number of axes is not checked, so other axes than rows and columns are padded
ko: 축의 개수를 확인하지 않아 행과 열이 아닌 축에 패딩을 함
hint en: Hand in a single image without the batch axis. Which of its axes does your function take for rows?
hint ko: 배치 축이 없는 이미지 한 장을 넣어 보세요. 작성한 함수는 그중 어느 축을 행으로 여길까요?
"""


def pad2d(x, padding, value=0.0):
    if padding < 0:
        raise ValueError("the padding is negative")
    widths = [(padding, padding) if axis in (1, 2) else (0, 0) for axis in range(x.ndim)]
    return np.pad(x, widths, constant_values=value)
