"""Generators hand out batches and losses; gradient_check walks over flat copies; nothing is changed in place."""

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


def _batches(X, t, size, rng):
    """Yield shuffled pairs; what is left over at the end is a batch too."""
    waiting = list(rng.permutation(len(X)))
    while waiting:
        rows, waiting = waiting[:size], waiting[size:]
        yield X[rows], t[rows]


def _losses(forward, loss, backward, update, batches):
    for x, t in batches:
        y = forward(x)
        value, dy = loss(y, t)
        grads = backward(dy)
        update(grads)
        yield value


def five_steps(forward, loss, backward, update, batches, epochs):
    if not epochs >= 1:
        raise ValueError("at least one epoch")
    if epochs == 1:
        return list(_losses(forward, loss, backward, update, batches))
    first = five_steps(forward, loss, backward, update, batches, 1)
    return first + five_steps(forward, loss, backward, update, batches, epochs - 1)


def train_step(net, loss, x, t, lr):
    if len(x) != len(t):
        raise ValueError("every sample needs its label")
    value = loss.forward(net.forward(x), t)
    net.backward(loss.backward())
    net.params = {name: array - lr * net.grads[name] for name, array in net.params.items()}
    return value


def train(net, loss, X, t, *, lr, epochs, batch_size, rng):
    if min(epochs, batch_size) <= 0 or len(X) - len(t):
        raise ValueError("epochs and batch_size are at least 1, and X and t equally long")
    means = []
    while len(means) < epochs:
        losses = [train_step(net, loss, *batch, lr) for batch in _batches(X, t, batch_size, rng)]
        means.append(sum(losses) / len(losses))
    return means


def predict(net, X):
    scores = net.forward(X)
    return np.array([int(np.argmax(row)) for row in scores], dtype=np.int64)


def accuracy(net, X, t):
    if np.ndim(t) != 1 or len(X) != len(t):
        raise ValueError("one label for each sample")
    return sum(int(one == other) for one, other in zip(predict(net, X), t)) / len(t)


def gradient_check(loss_and_grads, params, eps=1e-5):
    params = {name: array.astype(float) for name, array in params.items()}
    _, grads = loss_and_grads(params)
    return {name: _error(loss_and_grads, params, name, grads, eps) for name in params}


def _error(loss_and_grads, params, name, grads, eps):
    array = params[name]
    if name not in grads or array.shape != grads[name].shape:
        raise ValueError("no gradient that fits " + name)

    def loss_at(number, change):
        flat = array.flatten()
        flat[number] += change
        return loss_and_grads({**params, name: flat.reshape(array.shape)})[0]

    measured = [(loss_at(number, eps) - loss_at(number, -eps)) / (2 * eps) for number in range(array.size)]
    given = np.ravel(grads[name])
    size = np.sqrt(np.sum(given**2)) + np.sqrt(np.sum(np.square(measured)))
    return 0.0 if size < 1e-7 else np.sqrt(np.sum((given - measured) ** 2)) / size


def build_mlp(sizes, rng):
    if any(size < 1 for size in sizes) or len(sizes) in (0, 1):
        raise ValueError("an input layer and an output layer are the least")
    params = {}
    for n in range(1, len(sizes)):
        limit = np.sqrt(6 / sizes[n - 1])  # uniform numbers up to this have He's standard deviation
        params[f"W{n}"] = rng.uniform(-limit, limit, size=(sizes[n - 1], sizes[n]))
        params[f"b{n}"] = np.zeros(sizes[n])
    return Net(params)
