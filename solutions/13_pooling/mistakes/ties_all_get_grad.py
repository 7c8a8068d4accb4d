"""en: every cell that equals the maximum gets the whole gradient
ko: 최댓값과 같은 칸이 모두 기울기를 통째로 받음
hint en: Try a window in which all cells are 0, as after ReLU, and add up what comes back. Is it what went in?
hint ko: ReLU를 지난 뒤처럼 모든 칸이 0인 영역을 넣고, 돌려받은 값을 모두 더해 보세요. 들어온 값과 같나요?
"""

_max_pool_backward_to_one = max_pool_backward


def max_pool_backward(dout, x, size=2, stride=None):
    dx = np.zeros_like(_max_pool_backward_to_one(dout, x, size, stride))
    step = size if stride is None else stride
    for i, j in np.ndindex(dout.shape[1:3]):
        inside = np.s_[:, i * step : i * step + size, j * step : j * step + size]
        largest = x[inside] == x[inside].max(axis=(1, 2), keepdims=True)
        dx[inside] += largest * dout[:, i : i + 1, j : j + 1]
    return dx
