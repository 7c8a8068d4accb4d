"""en: the gradient is found once, at the start, and used for all steps
ko: 출발점에서 구한 기울기를 모든 걸음에 사용함
hint en: The ground is different at every position. Where must you ask for the gradient again?
hint ko: 땅의 기울기는 위치마다 다릅니다. 기울기를 언제 다시 구해야 할까요?
"""

import numpy as np


def descend(optimizer, grad, x0, steps):
    x = np.array(x0)
    if x.dtype.kind != "f":
        x = x.astype(np.float64)
    params = {"x": x}
    slope = grad(params["x"])
    path = [params["x"].copy()]
    for _ in range(steps):
        optimizer.update(params, {"x": slope})
        path.append(params["x"].copy())
    return np.array(path)
