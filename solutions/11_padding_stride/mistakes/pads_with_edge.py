"""en: the frame repeats the cells at the border of the image instead of holding one value
ko: 테두리를 지정한 값으로 채우지 않고 이미지 가장자리의 값을 되풀이함
hint en: Which number does the text put into the new cells? Look at the corners of your result.
hint ko: 본문에서는 새로 생긴 칸을 무엇으로 채우나요? 결과의 네 모서리를 살펴보세요.
"""

_right_pad2d = pad2d


def pad2d(x, padding, value=0.0):
    _right_pad2d(x, padding, value)
    return np.pad(x, ((0, 0), (padding, padding), (padding, padding), (0, 0)), mode="edge")
