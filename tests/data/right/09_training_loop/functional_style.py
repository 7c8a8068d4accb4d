"""functools.reduce, map and lambdas; a step is a fold over the names of the parameters."""

import functools

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


def _checked(*conditions):
    if not all(conditions):
        raise ValueError("arguments do not fit together")


def five_steps(forward, loss, backward, update, batches, epochs):
    _checked(epochs >= 1)

    def turn(values, batch):
        value, dy = loss(forward(batch[0]), batch[1])
        update(backward(dy))
        return [*values, value]

    return functools.reduce(turn, list(batches) * epochs, [])


def train_step(net, loss, x, t, lr):
    value = loss.forward(net.forward(x), t)
    net.backward(loss.backward())
    list(map(lambda name: net.params.__setitem__(name, net.params[name] - lr * net.grads[name]), [*net.params]))
    return value


def train(net, loss, X, t, *, lr, epochs, batch_size, rng):
    _checked(epochs >= 1, batch_size >= 1, len(X) == len(t))
    starts = range(0, len(X), batch_size)

    def epoch(_):
        order = rng.permutation(len(X))
        return np.mean(
            [train_step(net, loss, X[order[s : s + batch_size]], t[order[s : s + batch_size]], lr) for s in starts]
        )

    return list(map(epoch, range(epochs)))


def predict(net, X):
    return np.apply_along_axis(np.argmax, 1, net.forward(X))


def accuracy(net, X, t):
    _checked(t.shape == (len(X),))
    return float(np.equal(predict(net, X), t).astype(float).mean())


def gradient_check(loss_and_grads, params, eps=1e-5):
    point = dict(zip(params, map(lambda array: np.array(array, dtype=float), params.values())))
    given = loss_and_grads(point)[1]
    _checked(*(name in given and given[name].shape == point[name].shape for name in point))

    def loss_at(name, place, change):
        moved = point[name].copy()
        moved[place] += change
        return loss_and_grads({**point, name: moved})[0]

    def measured(name):
        slopes = [(loss_at(name, i, eps) - loss_at(name, i, -eps)) / (2 * eps) for i in np.ndindex(point[name].shape)]
        return np.reshape(slopes, point[name].shape)

    def error(a, n):
        size = np.linalg.norm(a) + np.linalg.norm(n)
        return float(np.linalg.norm(a - n) / max(size, 1e-300)) * (size >= 1e-7)

    return {name: error(given[name], measured(name)) for name in point}


def build_mlp(sizes, rng):
    _checked(len(sizes) >= 2, *(size >= 1 for size in sizes))
    weights = {f"W{n}": rng.normal(0, np.sqrt(2 / d), (d, m)) for n, d, m in zip(range(1, 99), sizes, sizes[1:])}
    biases = {f"b{n}": np.zeros(m) for n, m in enumerate(sizes[1:], start=1)}
    return Net({**weights, **biases})
