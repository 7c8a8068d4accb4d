"""en: the path begins after the first update
ko: 경로가 출발점이 아니라 첫 갱신 뒤의 위치에서 시작함
hint en: Three updates join how many positions? Count the rows of your path for steps = 0.
hint ko: 세 걸음을 움직이면 위치는 모두 몇 곳일까요? steps가 0일 때 경로의 행이 몇 개인지도 세어 보세요.
"""

import numpy as np


def descend(optimizer, grad, x0, steps):
    x = np.array(x0)
    if x.dtype.kind != "f":
        x = x.astype(np.float64)
    params = {"x": x}
    path = np.zeros((steps, len(x)), dtype=x.dtype)
    for t in range(steps):
        optimizer.update(params, {"x": grad(params["x"])})
        path[t] = params["x"]
    return path
