"""en: where windows overlap, the gradient of a later window replaces what a cell had received
ko: 영역이 겹치는 칸에서 나중 영역의 기울기가 앞서 받은 기울기를 덮어씀
hint en: A cell of two windows gets a gradient twice. Does the second one replace the first or add to it?
hint ko: 두 영역에 든 칸은 두 번 쓰입니다. 두 번째 기울기는 첫 번째를 대신해야 할까요, 거기에 더해야 할까요?
"""

_max_pool_backward_adding = max_pool_backward
_avg_pool_backward_adding = avg_pool_backward


def max_pool_backward(dout, x, size=2, stride=None):
    dx = np.zeros_like(_max_pool_backward_adding(dout, x, size, stride))
    step = size if stride is None else stride
    for n, i, j, c in np.ndindex(dout.shape):
        inside = x[n, i * step : i * step + size, j * step : j * step + size, c]
        u, v = divmod(int(np.argmax(inside)), size)
        dx[n, i * step + u, j * step + v, c] = dout[n, i, j, c]
    return dx


def avg_pool_backward(dout, x_shape, size=2, stride=None):
    dx = np.zeros_like(_avg_pool_backward_adding(dout, x_shape, size, stride))
    step = size if stride is None else stride
    for i, j in np.ndindex(dout.shape[1:3]):
        top, left = i * step, j * step
        dx[:, top : top + size, left : left + size] = (dout[:, i, j] / size**2)[:, None, None]
    return dx
