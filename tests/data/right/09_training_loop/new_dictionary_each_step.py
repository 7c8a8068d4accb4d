"""net.params becomes a new dictionary of new arrays at every step; scalars are numpy scalars."""

import numpy as np


# --- given: a network of dense layers and its loss; change nothing here ----------------------------------
class Net:
    """Dense layers in a row with ReLU between them; the last layer gives plain scores.

    전결합 계층을 이은 신경망입니다. 층 사이에는 ReLU가 있고, 마지막 층은 점수를 그대로 내보냅니다.

    Args:
        params: {"W1": (D, M), "b1": (M,), "W2": …, "b2": …}; copied as float64.

    Attributes:
        params: the weights and biases; every forward reads them anew.
        grads: a gradient for every name in params; filled by backward.
    """

    def __init__(self, params: dict[str, np.ndarray]) -> None:
        self.params = {name: np.array(array, dtype=np.float64) for name, array in params.items()}
        self.grads = {}
        self._went_in = []

    def forward(self, X: np.ndarray) -> np.ndarray:
        """Give the scores (N, K) of a batch (N, D), and remember what went into each layer."""
        self._went_in = []
        layers = range(1, len(self.params) // 2 + 1)
        for n in layers:
            self._went_in.append(X)
            X = X @ self.params[f"W{n}"] + self.params[f"b{n}"]
            if n != layers[-1]:
                X = np.where(X > 0, X, 0.0)
        return X

    def backward(self, dz: np.ndarray) -> None:
        """Fill grads for the batch of the latest forward; dz (N, K) is the gradient of its scores."""
        for n in range(len(self._went_in), 0, -1):
            x = self._went_in[n - 1]
            self.grads[f"W{n}"], self.grads[f"b{n}"] = x.T @ dz, dz.sum(axis=0)
            dz = (dz @ self.params[f"W{n}"].T) * (x > 0)


class Loss:
    """Mean cross entropy of softmax(scores) over a batch.

    소프트맥스를 거친 점수의 교차 엔트로피를 배치에 대해 평균한 손실입니다.
    """

    def forward(self, z: np.ndarray, t: np.ndarray) -> float:
        """Give the loss of scores (N, K) and labels (N,); ValueError if there is not one label for each row."""
        if np.ndim(z) != 2 or np.shape(t) != np.shape(z)[:1]:
            raise ValueError(f"scores of shape {np.shape(z)} and labels of shape {np.shape(t)} do not match")
        rows = np.arange(len(z))
        log_p = z - np.logaddexp.reduce(z, axis=1, keepdims=True)
        self._dz = np.exp(log_p)
        self._dz[rows, t] -= 1
        self._dz /= len(z)
        return float(-np.mean(log_p[rows, t]))

    def backward(self) -> np.ndarray:
        """Give the gradient (N, K) of the latest loss with respect to its scores."""
        return self._dz


# --- end of given ----------------------------------------------------------------------------------------


def _downhill(params, grads, lr):
    return {name: params[name] - np.float64(lr) * grads[name] for name in params}


def five_steps(forward, loss, backward, update, batches, epochs):
    if epochs < 1:
        raise ValueError("epochs must be positive")
    history = np.array([], dtype=float)
    for _ in range(epochs):
        for x, t in batches:
            out = forward(x)
            value, slope = loss(out, t)
            g = backward(slope)
            update(g)
            history = np.append(history, value)
    return history.tolist()


def train_step(net, loss, x, t, lr):
    if np.ndim(x) != 2 or np.ndim(t) != 1 or np.shape(x)[0] != np.shape(t)[0]:
        raise ValueError("x must be (N, D), t must be (N,)")
    value = np.float64(loss.forward(net.forward(x.astype(np.float64)), t))
    net.backward(loss.backward())
    net.params = _downhill(net.params, net.grads, lr)
    return value


def train(net, loss, X, t, *, lr, epochs, batch_size, rng):
    if epochs < 1 or batch_size < 1:
        raise ValueError("epochs and batch_size must be positive")
    if len(X) != len(t):
        raise ValueError("X and t must have the same length")
    history = []
    for epoch in range(epochs):
        total, batches = 0.0, 0
        order = rng.permutation(len(X))
        X_now, t_now = X[order], t[order]
        for start in range(0, len(X), batch_size):
            stop = start + batch_size
            total += train_step(net, loss, X_now[start:stop], t_now[start:stop], lr)
            batches += 1
        history.append(np.float64(total / batches))
    return history


def predict(net, X):
    return np.array([row.argmax() for row in net.forward(X)]).astype(np.int64)


def accuracy(net, X, t):
    if t.shape != X.shape[:1]:
        raise ValueError("X and t must have the same length")
    return np.float64(np.sum(predict(net, X) == t) / len(t))


def gradient_check(loss_and_grads, params, eps=1e-5):
    copies = {name: array.astype(np.float64) for name, array in params.items()}
    _, grads = loss_and_grads(copies)
    missing = set(copies) - set(grads)
    if missing:
        raise ValueError(f"no gradients for {missing}")
    errors = {}
    for name, array in copies.items():
        a = np.asarray(grads[name])
        if a.shape != array.shape:
            raise ValueError(f"gradient of {name} has shape {a.shape}")
        n = np.zeros(array.shape)
        it = np.nditer(array, flags=["multi_index"], op_flags=["readwrite"])
        for entry in it:
            original = entry.copy()
            entry[...] = original + eps
            plus, _ = loss_and_grads(copies)
            entry[...] = original - eps
            minus, _ = loss_and_grads(copies)
            entry[...] = original
            n[it.multi_index] = 0.5 * (plus - minus) / eps
        top, bottom = np.sqrt(((a - n) ** 2).sum()), np.sqrt((a**2).sum()) + np.sqrt((n**2).sum())
        errors[name] = np.float64(0) if bottom < 1e-7 else top / bottom
    return errors


def build_mlp(sizes, rng):
    if len(sizes) <= 1:
        raise ValueError("at least two sizes")
    if np.any(np.array(sizes) < 1):
        raise ValueError("sizes must be positive")
    params = {}
    for layer, fan_in in enumerate(sizes[:-1]):
        std = (2.0 / fan_in) ** 0.5
        params["W%d" % (layer + 1)] = std * rng.normal(loc=0.0, scale=1.0, size=(fan_in, sizes[layer + 1]))
        params["b%d" % (layer + 1)] = np.full(sizes[layer + 1], 0.0)
    return Net(params)
