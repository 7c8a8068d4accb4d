"""en: every row of the path is the same array, which goes on moving
ko: 경로의 모든 행이 계속 움직이는 같은 배열임
hint en: Print the path: are all rows equal to the last? An optimizer may write into the array that you have put away.
hint ko: 경로를 출력해 보세요. 모든 행이 마지막 행과 같지 않나요? 담아 둔 배열에 옵티마이저가 새 값을 쓸 수 있습니다.
"""

import numpy as np


def descend(optimizer, grad, x0, steps):
    x = np.array(x0)
    if x.dtype.kind != "f":
        x = x.astype(np.float64)
    params = {"x": x}
    path = [x]
    for _ in range(steps):
        optimizer.update(params, {"x": grad(x)})
        x[...] = params["x"]
        path.append(x)
    return np.array(path)
