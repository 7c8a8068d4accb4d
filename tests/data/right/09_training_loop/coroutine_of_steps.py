"""A generator function walks through the steps; train consumes it; batches come from an iterator."""

import itertools
import math

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


def _turns(forward, loss, backward, update, batches):
    for x, t in batches:
        value, dy = loss(forward(x), t)
        yield value, dy
        update(backward(dy))


def five_steps(forward, loss, backward, update, batches, epochs):
    if int(epochs) < 1:
        raise ValueError("epochs")
    everything = itertools.chain.from_iterable(itertools.repeat(batches, epochs))
    return [value for value, _ in _turns(forward, loss, backward, update, everything)]


def _run(net, loss, lr, batches):
    def both(z, t):
        return loss.forward(z, t), loss.backward()

    def grads(dz):
        net.backward(dz)
        return net.grads

    def move(slopes):
        for name, slope in slopes.items():
            net.params[name] += -lr * slope

    return [value for value, _ in _turns(net.forward, both, grads, move, batches)]


def train_step(net, loss, x, t, lr):
    return _run(net, loss, lr, [(x, t)])[0]


def _chunks(order, size):
    order = iter(order)
    while chunk := list(itertools.islice(order, size)):
        yield chunk


def train(net, loss, X, t, *, lr, epochs, batch_size, rng):
    if batch_size < 1 or epochs < 1:
        raise ValueError("not even one")
    if len(X) != len(t):
        raise ValueError("lengths")
    history = []
    for _ in range(epochs):
        order = rng.choice(len(X), size=len(X), replace=False)
        losses = _run(net, loss, lr, ((X[rows], t[rows]) for rows in _chunks(order, batch_size)))
        history.append(sum(losses) / len(losses))
    return history


def predict(net, X):
    z = net.forward(X)
    return (z == z.max(axis=1, keepdims=True)).argmax(axis=1)


def accuracy(net, X, t):
    if np.shape(t) != np.shape(X)[:1]:
        raise ValueError("labels")
    return np.mean([k == label for k, label in zip(predict(net, X), t)])


def gradient_check(loss_and_grads, params, eps=1e-5):
    base = {name: np.array(value, float) for name, value in params.items()}
    given = loss_and_grads(base)[1]
    if any(name not in given or given[name].shape != value.shape for name, value in base.items()):
        raise ValueError("gradients")

    def differences(name):
        for place in np.ndindex(base[name].shape):
            keep = base[name][place]
            ends = []
            for at in (keep - eps, keep + eps):
                base[name][place] = at
                ends.append(loss_and_grads(base)[0])
            base[name][place] = keep
            yield (ends[1] - ends[0]) / eps / 2

    errors = {}
    for name in base:
        measured = np.fromiter(differences(name), float).reshape(base[name].shape)
        size = math.hypot(*given[name].flat) + math.hypot(*measured.flat)
        errors[name] = math.hypot(*(given[name] - measured).flat) / size if size >= 1e-7 else 0.0
    return errors


def build_mlp(sizes, rng):
    if len(sizes) < 2 or any(size <= 0 for size in sizes):
        raise ValueError("sizes")
    layers = zip(itertools.count(1), sizes, sizes[1:])
    return Net(
        {
            name: array
            for n, d, m in layers
            for name, array in ((f"W{n}", rng.normal(size=(d, m)) / math.sqrt(d / 2)), (f"b{n}", np.zeros((m,))))
        }
    )
