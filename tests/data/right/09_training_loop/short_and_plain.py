"""The shortest code that does it, without a helper; every parameter is rebound in params."""

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
        raise ValueError
    losses = []
    for x, t in list(batches) * epochs:
        l, dy = loss(forward(x), t)
        update(backward(dy))
        losses += [l]
    return losses


def train_step(net, loss, x, t, lr):
    l = loss.forward(net.forward(x), t)
    net.backward(loss.backward())
    for k in net.params:
        net.params[k] = net.params[k] - lr * net.grads[k]
    return l


def train(net, loss, X, t, *, lr, epochs, batch_size, rng):
    if epochs < 1 or batch_size < 1 or len(X) != len(t):
        raise ValueError
    means = []
    for _ in range(epochs):
        p = rng.permutation(len(X))
        ls = []
        while len(p):
            ls.append(train_step(net, loss, X[p[:batch_size]], t[p[:batch_size]], lr))
            p = p[batch_size:]
        means.append(np.mean(ls))
    return means


def predict(net, X):
    return net.forward(X).argmax(1)


def accuracy(net, X, t):
    if t.shape != (len(X),):
        raise ValueError
    return (predict(net, X) == t).mean()


def gradient_check(loss_and_grads, params, eps=1e-5):
    p = {k: v + 0.0 for k, v in params.items()}
    g = loss_and_grads(p)[1]
    out = {}
    for k in p:
        if k not in g or g[k].shape != p[k].shape:
            raise ValueError
        n = np.zeros_like(p[k])
        for i in np.ndindex(n.shape):
            v = p[k][i]
            p[k][i] = v + eps
            n[i] = loss_and_grads(p)[0]
            p[k][i] = v - eps
            n[i] -= loss_and_grads(p)[0]
            p[k][i] = v
        n /= 2 * eps
        s = np.linalg.norm(g[k]) + np.linalg.norm(n)
        out[k] = np.linalg.norm(g[k] - n) / s if s > 1e-7 else 0.0
    return out


def build_mlp(sizes, rng):
    if len(sizes) < 2 or min(sizes) < 1:
        raise ValueError
    p = {}
    for i in range(len(sizes) - 1):
        p[f"W{i + 1}"] = rng.standard_normal((sizes[i], sizes[i + 1])) * np.sqrt(2 / sizes[i])
        p[f"b{i + 1}"] = np.zeros(sizes[i + 1])
    return Net(p)
