"""en: the gradient of a maximum is shared by all cells of the window
ko: 최댓값의 기울기를 영역의 모든 칸이 나누어 받음
hint en: Nudge a cell that is not the largest. Does the maximum of its window change?
hint ko: 가장 크지 않은 칸의 값을 아주 조금 바꿔 보세요. 그 영역의 최댓값이 달라지나요?
"""

_max_pool_backward_to_winner = max_pool_backward


def max_pool_backward(dout, x, size=2, stride=None):
    dx = np.zeros_like(_max_pool_backward_to_winner(dout, x, size, stride))
    step = size if stride is None else stride
    for i, j in np.ndindex(dout.shape[1:3]):
        top, left = i * step, j * step
        dx[:, top : top + size, left : left + size] += (dout[:, i, j] / size**2)[:, None, None]
    return dx
