"""en: the windows are taken down each column of places instead of along each row
ko: 영역을 행을 따라가지 않고 열을 따라 내려가며 뽑음
hint en: Read a picture like a page. Which window comes second, the one to the right of the first or the one below it?
hint ko: 글을 읽듯이 이미지를 훑어 보세요. 두 번째 영역은 첫 영역의 오른쪽일까요, 아래일까요?
"""

_right_im2col = im2col


def im2col(x, kernel, stride=1, padding=0):
    right = _right_im2col(x, kernel, stride, padding)
    rows = (x.shape[1] + 2 * padding - kernel[0]) // stride + 1
    places = right.reshape(len(x), rows, -1, right.shape[1])
    return places.swapaxes(1, 2).reshape(right.shape)
