"""A subclass of the given Net does one step; build_mlp returns it; plain Nets go the same way."""

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


class Walker:
    """Moves any net that has params and grads."""

    def __init__(self, net, loss):
        self.net, self.loss = net, loss

    def __call__(self, x, t, lr):
        before = self.loss.forward(self.net.forward(x), t)
        self.net.backward(self.loss.backward())
        names = list(self.net.params)
        for name in reversed(names):
            self.net.params[name][...] -= np.multiply(lr, self.net.grads[name])
        return before


class MLP(Net):
    """A Net that draws its own weights."""

    def __init__(self, sizes, rng):
        drawn = {}
        for n, (d, m) in enumerate(zip(sizes, sizes[1:]), start=1):
            half = np.sqrt(6.0 / d)
            drawn[f"W{n}"] = (2 * rng.random((d, m)) - 1) * half
            drawn[f"b{n}"] = [0.0] * m
        super().__init__(drawn)


def five_steps(forward, loss, backward, update, batches, epochs):
    if epochs < 1:
        raise ValueError("needs an epoch")
    values = []
    for turn in range(epochs * len(batches)):
        x, t = batches[turn % len(batches)]
        y = forward(x)
        pair = loss(y, t)
        values.append(pair[0])
        update(backward(pair[1]))
    return values


def train_step(net, loss, x, t, lr):
    return Walker(net, loss)(x, t, lr)


def train(net, loss, X, t, *, lr, epochs, batch_size, rng):
    if not (epochs >= 1 and batch_size >= 1):
        raise ValueError("needs at least 1")
    if len(X) != len(t):
        raise ValueError("needs a label for each sample")
    walk = Walker(net, loss)
    history = []
    for _ in range(epochs):
        order = np.arange(len(X))
        rng.shuffle(order)
        number = -(-len(X) // batch_size)
        losses = np.empty(number)
        for k in range(number):
            rows = order[k * batch_size : (k + 1) * batch_size]
            losses[k] = walk(np.take(X, rows, axis=0), np.take(t, rows), lr)
        history.append(losses.mean())
    return history


def predict(net, X):
    return np.argsort(net.forward(X), axis=1)[:, -1]


def accuracy(net, X, t):
    if np.asarray(t).ndim != 1 or len(t) != len(X):
        raise ValueError("needs a label for each sample")
    return 1 - np.mean(predict(net, X) != t)


def gradient_check(loss_and_grads, params, eps=1e-5):
    here = {name: np.float64(1) * array for name, array in params.items()}
    grads = dict(loss_and_grads(here)[1])
    result = dict.fromkeys(params, 0.0)
    for name in result:
        if name not in grads or grads[name].shape != params[name].shape:
            raise ValueError("needs a gradient for each parameter")
        shape, size = params[name].shape, params[name].size
        loss_at = lambda change: loss_and_grads({**here, name: here[name] + change.reshape(shape)})[0]
        slopes = np.array([(loss_at(d) - loss_at(-d)) / (2 * eps) for d in eps * np.eye(size)]).reshape(shape)
        norms = np.linalg.norm(grads[name]), np.linalg.norm(slopes)
        if sum(norms) >= 1e-7:
            result[name] = np.linalg.norm(grads[name] - slopes) / sum(norms)
    return result


def build_mlp(sizes, rng):
    sizes = list(sizes)
    if len(sizes) < 2 or min(sizes) < 1:
        raise ValueError("needs two sizes, each 1 or more")
    return MLP(sizes, rng)
