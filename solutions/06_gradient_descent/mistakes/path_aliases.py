"""en: puts the same array into the path again and again, so all its rows show the last position
ko: 같은 배열을 경로에 거듭 넣어 모든 행이 마지막 위치가 됨
hint en: After two steps in place, ask Python whether the first and the second item of your history are one object.
hint ko: 두 걸음을 움직인 뒤, 기록의 첫째 항목과 둘째 항목이 같은 객체인지 파이썬에 물어보세요.
"""

import numpy as np


def gradient_descent(grad, x0, lr=0.1, max_steps=1000, tol=1e-8):
    if lr <= 0 or max_steps < 0:
        raise ValueError("lr must be above 0 and max_steps not below 0")
    x = x0.astype(x0.dtype if x0.dtype.kind == "f" else np.float64)
    path = [x]
    for _ in range(max_steps):
        slope = grad(x)
        if np.linalg.norm(slope) < tol:
            break
        x -= lr * slope
        path.append(x)
    return x, np.array(path)
