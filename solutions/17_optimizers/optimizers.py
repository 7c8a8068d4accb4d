"""Unit 17: five optimizers, and a way to watch the path that each of them takes.

옵티마이저 다섯 가지를 만들고, 저마다 어떤 길로 내려가는지 살펴봅니다.
"""

import numpy as np


def _check_settings(lr: float, *shares: float) -> None:
    """Refuse a learning rate that is not above 0, and shares of the past outside [0, 1)."""
    if lr <= 0:
        raise ValueError(f"lr must be above 0, not {lr}")
    for share in shares:
        if not 0 <= share < 1:
            raise ValueError(f"a share of the past must be 0 or more and below 1, not {share}")


def _move(params: dict[str, np.ndarray], grads: dict[str, np.ndarray], step) -> None:
    """Add its step to every parameter, once all gradients are known to fit; step is a function of name and gradient."""
    for name, p in params.items():
        if name not in grads:
            raise ValueError(f"no gradient for {name}")
        if grads[name].shape != p.shape:
            raise ValueError(f"the gradient of {name} has the shape {grads[name].shape}, not {p.shape}")
    for name, p in params.items():
        p += step(name, grads[name])


class SGD:
    """Plain gradient descent: every step is the learning rate times the present gradient.

    기본 경사 하강법입니다. 현재 기울기에 학습률을 곱한 만큼만 움직입니다.

    Args:
        lr: Learning rate, above 0.

    Raises:
        ValueError: If lr is not above 0.

    Source:
        seed L139, L140 (10.3.3)
    """

    def __init__(self, lr: float = 0.01) -> None:
        _check_settings(lr)
        self.lr = lr

    def update(self, params: dict[str, np.ndarray], grads: dict[str, np.ndarray]) -> None:
        """Move every parameter against its gradient: p becomes p - lr * g.

        모든 파라미터를 기울기의 반대 방향으로 한 걸음 움직입니다.

        Args:
            params: Name -> parameter, float arrays of any shape. These change: write into the arrays, or put new arrays
                under the same names.
            grads: Name -> gradient, with the shape and dtype of the parameter. Not changed; other names are ignored.

        Raises:
            ValueError: If a gradient is missing (KeyError is fine too; no parameter has moved then), or has another
                shape than its parameter.

        Source:
            seed L139, L140 (10.3.3)
        """
        _move(params, grads, self._step)

    def _step(self, name: str, g: np.ndarray) -> np.ndarray:
        return -self.lr * g


class Momentum:
    """Gradient descent with inertia: a share of the step before is kept in every step.

    관성을 더한 경사 하강법입니다. 이전 걸음의 일정 비율을 이번 걸음에 반영합니다.

    Args:
        lr: Learning rate, above 0.
        momentum: Share of the velocity that is kept, 0 or more and below 1.

    Raises:
        ValueError: If lr is not above 0 or momentum lies outside [0, 1).

    Source:
        seed L142-L144 (10.3.3)
    """

    def __init__(self, lr: float = 0.01, momentum: float = 0.9) -> None:
        _check_settings(lr, momentum)
        self.lr, self.momentum = lr, momentum
        self.velocity: dict[str, np.ndarray] = {}

    def update(self, params: dict[str, np.ndarray], grads: dict[str, np.ndarray]) -> None:
        """Renew the velocity, v = momentum * v - lr * g, and move every parameter by it: p becomes p + v.

        속도를 갱신하고, 모든 파라미터를 그 속도만큼 움직입니다. 속도는 0에서 시작합니다.

        Args:
            params: Name -> parameter, float arrays of any shape; changed as in SGD.
            grads: Name -> gradient, with the shape and dtype of the parameter. Not changed; other names are ignored.

        Raises:
            ValueError: As SGD.update.

        Source:
            seed L142-L144 (10.3.3)
        """
        _move(params, grads, self._step)

    def _step(self, name: str, g: np.ndarray) -> np.ndarray:
        self.velocity[name] = self.momentum * self.velocity.get(name, 0) - self.lr * g
        return self.velocity[name]


class Adagrad:
    """Gradient descent with a learning rate that falls for every entry as its gradients add up.

    원소마다 지금까지의 기울기가 쌓인 만큼 학습률을 낮추는 옵티마이저입니다.

    Args:
        lr: Learning rate, above 0.
        eps: Small number above 0 that is added to the root, so that nothing is divided by 0.

    Raises:
        ValueError: If lr is not above 0.

    Source:
        seed L146-L149 (10.3.3)
    """

    def __init__(self, lr: float = 0.01, eps: float = 1e-8) -> None:
        _check_settings(lr)
        self.lr, self.eps = lr, eps
        self.squares: dict[str, np.ndarray] = {}

    def update(self, params: dict[str, np.ndarray], grads: dict[str, np.ndarray]) -> None:
        """Add the squared gradient, h = h + g * g, and move: p becomes p - lr * g / (sqrt(h) + eps).

        기울기의 제곱을 더해 쌓고, 그 제곱근으로 나눈 만큼 움직입니다. h는 0에서 시작합니다.

        Args:
            params: Name -> parameter, float arrays of any shape; changed as in SGD.
            grads: Name -> gradient, with the shape and dtype of the parameter. Not changed; other names are ignored.

        Raises:
            ValueError: As SGD.update.

        Source:
            seed L146-L149 (10.3.3)
        """
        _move(params, grads, self._step)

    def _step(self, name: str, g: np.ndarray) -> np.ndarray:
        self.squares[name] = self.squares.get(name, 0) + g * g
        return -self.lr * g / (np.sqrt(self.squares[name]) + self.eps)


class RMSProp:
    """Adagrad that forgets: old squared gradients fade, so that the learning rate does not die.

    오래된 기울기를 차츰 잊는 Adagrad입니다. 그래서 학습률이 0에 가까워지지 않습니다.

    Args:
        lr: Learning rate, above 0.
        decay: Share of the old mean that is kept, 0 or more and below 1.
        eps: Small number above 0 that is added to the root.

    Raises:
        ValueError: If lr is not above 0 or decay lies outside [0, 1).

    Source:
        seed L151-L154 (10.3.3)
    """

    def __init__(self, lr: float = 0.001, decay: float = 0.9, eps: float = 1e-8) -> None:
        _check_settings(lr, decay)
        self.lr, self.decay, self.eps = lr, decay, eps
        self.squares: dict[str, np.ndarray] = {}

    def update(self, params: dict[str, np.ndarray], grads: dict[str, np.ndarray]) -> None:
        """Renew the mean of squares, h = decay * h + (1 - decay) * g * g, and move as Adagrad does.

        기울기 제곱의 이동 평균을 갱신하고 Adagrad처럼 움직입니다. h는 0에서 시작합니다.

        Args:
            params: Name -> parameter, float arrays of any shape; changed as in SGD.
            grads: Name -> gradient, with the shape and dtype of the parameter. Not changed; other names are ignored.

        Raises:
            ValueError: As SGD.update.

        Source:
            seed L151-L154 (10.3.3)
        """
        _move(params, grads, self._step)

    def _step(self, name: str, g: np.ndarray) -> np.ndarray:
        self.squares[name] = self.decay * self.squares.get(name, 0) + (1 - self.decay) * g * g
        return -self.lr * g / (np.sqrt(self.squares[name]) + self.eps)


class Adam:
    """Inertia as in Momentum and a rate of its own for every entry as in RMSProp, both corrected for their start at 0.

    Momentum의 관성과 RMSProp의 적응적 학습률을 결합한 옵티마이저입니다. 0에서 시작한 두 평균을 보정합니다.

    Args:
        lr: Learning rate, above 0.
        beta1: Share of the old mean of gradients that is kept, 0 or more and below 1.
        beta2: Share of the old mean of squares that is kept, 0 or more and below 1.
        eps: Small number above 0 that is added to the root.

    Raises:
        ValueError: If lr is not above 0, or beta1 or beta2 lies outside [0, 1).

    Source:
        seed L156-L158 (10.3.3)
    """

    def __init__(self, lr: float = 0.001, beta1: float = 0.9, beta2: float = 0.999, eps: float = 1e-8) -> None:
        _check_settings(lr, beta1, beta2)
        self.lr, self.beta1, self.beta2, self.eps = lr, beta1, beta2, eps
        self.t = 0
        self.means: dict[str, np.ndarray] = {}
        self.squares: dict[str, np.ndarray] = {}

    def update(self, params: dict[str, np.ndarray], grads: dict[str, np.ndarray]) -> None:
        """Count the update (t is 1 in the first one), renew both means, correct them and move.

        갱신 횟수 t를 세고(처음이 1), 두 평균을 갱신해 보정한 다음 움직입니다.

        m = beta1 * m + (1 - beta1) * g and v = beta2 * v + (1 - beta2) * g * g, both from 0; then p becomes
        p - lr * m' / (sqrt(v') + eps) with m' = m / (1 - beta1**t) and v' = v / (1 - beta2**t).

        Args:
            params: Name -> parameter, float arrays of any shape; changed as in SGD.
            grads: Name -> gradient, with the shape and dtype of the parameter. Not changed; other names are ignored.

        Raises:
            ValueError: As SGD.update.

        Source:
            seed L156-L158 (10.3.3)
        """
        self.t += 1
        _move(params, grads, self._step)

    def _step(self, name: str, g: np.ndarray) -> np.ndarray:
        self.means[name] = self.beta1 * self.means.get(name, 0) + (1 - self.beta1) * g
        self.squares[name] = self.beta2 * self.squares.get(name, 0) + (1 - self.beta2) * g * g
        mean = self.means[name] / (1 - self.beta1**self.t)
        square = self.squares[name] / (1 - self.beta2**self.t)
        return -self.lr * mean / (np.sqrt(square) + self.eps)


def descend(optimizer, grad, x0: np.ndarray, steps: int) -> np.ndarray:
    """Let an optimizer walk from x0 and keep the whole path.

    옵티마이저로 x0에서 출발해 steps걸음을 움직이고, 지나온 위치를 모두 모은 경로를 돌려줍니다.

    Args:
        optimizer: One of the optimizers above, not used before. The position is its only parameter.
        grad: Function of a position, shape (D,); gives the gradient there, shape (D,).
        x0: Where to start, shape (D,). Not changed.
        steps: How many updates to make, 0 or more.

    Returns:
        The path, shape (steps + 1, D): x0 in the first row, then the position after every update. It has the float type
        of x0 (float64 for integers).

    Source:
        seed L139, L140, L144 (10.3.3)
    """
    x0 = np.asarray(x0)
    params = {"x": x0.astype(x0.dtype if x0.dtype.kind == "f" else np.float64)}
    path = [params["x"].copy()]
    for _ in range(steps):
        optimizer.update(params, {"x": grad(params["x"])})
        path.append(params["x"].copy())
    return np.array(path)


def zigzag_width(path: np.ndarray, axis: int = 1) -> float:
    """Measure how far a path goes to and fro along one axis: the sum of all changes, each without its sign.

    경로가 한 축을 따라 오간 거리를 잽니다. 걸음마다의 변화량에서 부호를 떼고 모두 더합니다.

    Args:
        path: Positions from the first to the last, shape (steps + 1, D), floats or integers. Not changed.
        axis: Which coordinate of the positions to look at, 0 to D - 1.

    Returns:
        The distance, one real number; 0 for a path of a single position.

    Source:
        seed L144 (10.3.3)
    """
    return float(np.abs(np.diff(path[:, axis])).sum())
