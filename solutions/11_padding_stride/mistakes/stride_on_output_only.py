"""en: the map has the size of the stride, but the windows still move cell by cell
ko: 특성 맵의 크기에만 스트라이드를 반영하고, 필터는 여전히 한 칸씩 옮김
hint en: Where does the window of the second number begin, at cell 1 or further on?
hint ko: 두 번째 값의 영역은 어디에서 시작할까요? 1번 칸일까요, 더 뒤일까요?
"""

_right_conv2d = conv2d


def conv2d(x, w, b=None, stride=1, padding=0):
    rows, columns = _right_conv2d(x, w, b, stride, padding).shape[1:3]
    return _right_conv2d(x, w, b, 1, padding)[:, :rows, :columns]
