"""Recursion in place of the outer loops, deques of batches, and explicit sums of squares."""

import math
from collections import deque

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


def five_steps(forward, loss, backward, update, batches, epochs):
    if epochs < 1:
        raise ValueError("epochs")
    todo = deque(batches)
    values = []
    while todo:
        x, t = todo.popleft()
        y = forward(x)
        v, dy = loss(y, t)
        dw = backward(dy)
        update(dw)
        values.append(v)
    if epochs > 1:
        values.extend(five_steps(forward, loss, backward, update, batches, epochs - 1))
    return values


def train_step(net, loss, x, t, lr):
    z = net.forward(np.array(x, dtype=float))
    v = loss.forward(z, np.array(t))
    net.backward(loss.backward())
    for name, array in net.params.items():
        array -= lr * net.grads[name]
    return v


def _epoch(net, loss, X, t, lr, size, rows):
    if not rows:
        return []
    now, later = rows[:size], rows[size:]
    return [train_step(net, loss, X[now], t[now], lr)] + _epoch(net, loss, X, t, lr, size, later)


def train(net, loss, X, t, *, lr, epochs, batch_size, rng):
    if epochs < 1 or batch_size < 1:
        raise ValueError("settings")
    if len(X) != len(t):
        raise ValueError("lengths")
    losses = _epoch(net, loss, X, t, lr, batch_size, rng.permutation(len(X)).tolist())
    mean = math.fsum(losses) / len(losses)
    if epochs == 1:
        return [mean]
    return [mean] + train(net, loss, X, t, lr=lr, epochs=epochs - 1, batch_size=batch_size, rng=rng)


def predict(net, X):
    return np.int64(net.forward(X).argmax(axis=1))


def accuracy(net, X, t):
    guesses = predict(net, X)
    if guesses.shape != np.shape(t):
        raise ValueError("lengths")
    return sum(guesses == t) / len(guesses)


def _length(array):
    return math.sqrt(math.fsum(float(v) * float(v) for v in np.ravel(array)))


def gradient_check(loss_and_grads, params, eps=1e-5):
    def copies():
        return {name: array.astype(float) for name, array in params.items()}

    _, grads = loss_and_grads(copies())
    answer = {}
    for name, array in params.items():
        if name not in grads or np.shape(grads[name]) != np.shape(array):
            raise ValueError(name)
        slopes = np.zeros(array.shape)
        for place in np.ndindex(array.shape):
            up, down = copies(), copies()
            up[name][place] += eps
            down[name][place] -= eps
            slopes[place] = (loss_and_grads(up)[0] - loss_and_grads(down)[0]) / (2 * eps)
        both = _length(grads[name]) + _length(slopes)
        answer[name] = _length(grads[name] - slopes) / both if both >= 1e-7 else 0.0
    return answer


def build_mlp(sizes, rng):
    if len(sizes) < 2 or min(sizes) < 1:
        raise ValueError("sizes")

    def layers(n, rest):
        if len(rest) == 1:
            return {}
        d, m = rest[0], rest[1]
        W = rng.normal(size=d * m).reshape(d, m) * math.sqrt(2 / d)
        return {f"W{n}": W, f"b{n}": np.zeros(m), **layers(n + 1, rest[1:])}

    return Net(layers(1, list(sizes)))
