"""Plain loops over layers, rows and entries, with indices; the generator shuffles a list of numbers."""

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
        raise ValueError("epochs < 1")
    values = []
    epoch = 0
    while epoch < epochs:
        for batch in batches:
            prediction = forward(batch[0])
            answer = loss(prediction, batch[1])
            values.append(answer[0])
            grads = backward(answer[1])
            update(grads)
        epoch += 1
    return values


def train_step(net, loss, x, t, lr):
    if x.shape[:1] != t.shape:
        raise ValueError("x and t must be equally long")
    scores = net.forward(x)
    value = loss.forward(scores, t)
    dz = loss.backward()
    net.backward(dz)
    layers = len(net.params) // 2
    for n in range(layers, 0, -1):
        W, dW = net.params["W" + str(n)], net.grads["W" + str(n)]
        b, db = net.params["b" + str(n)], net.grads["b" + str(n)]
        for j in range(len(b)):
            b[j] = b[j] - lr * db[j]
            for i in range(len(W)):
                W[i, j] = W[i, j] - lr * dW[i, j]
    return value


def train(net, loss, X, t, *, lr, epochs, batch_size, rng):
    N = len(X)
    if N != len(t) or epochs < 1 or batch_size < 1:
        raise ValueError("bad arguments")
    history = []
    for _ in range(epochs):
        order = list(range(N))
        rng.shuffle(order)
        total, count, first = 0.0, 0, 0
        while first < N:
            rows = order[first : min(first + batch_size, N)]
            total += train_step(net, loss, X[rows], t[rows], lr)
            count += 1
            first += batch_size
        history.append(total / count)
    return history


def predict(net, X):
    scores = net.forward(X)
    classes = []
    for row in scores:
        best = 0
        for k in range(len(row)):
            if row[k] > row[best]:
                best = k
        classes.append(best)
    return np.array(classes, dtype=np.int64)


def accuracy(net, X, t):
    classes = predict(net, X)
    if t.ndim != 1 or len(t) != len(classes):
        raise ValueError("labels do not match")
    right = 0
    for n in range(len(t)):
        if classes[n] == t[n]:
            right += 1
    return right / len(t)


def gradient_check(loss_and_grads, params, eps=1e-5):
    errors = {}
    for name in params:
        copy = {}
        for other in params:
            copy[other] = params[other] * 1.0
        grads = loss_and_grads(copy)[1]
        if name not in grads or grads[name].shape != copy[name].shape:
            raise ValueError("missing or misshapen gradient")
        apart = a = b = 0.0
        for place in np.ndindex(copy[name].shape):
            old = copy[name][place]
            copy[name][place] = old + eps
            up = loss_and_grads(copy)[0]
            copy[name][place] = old - eps
            down = loss_and_grads(copy)[0]
            copy[name][place] = old
            slope = (up - down) / (2 * eps)
            apart += (grads[name][place] - slope) ** 2
            a += grads[name][place] ** 2
            b += slope**2
        size = a**0.5 + b**0.5
        errors[name] = apart**0.5 / size if size > 1e-7 else 0
    return errors


def build_mlp(sizes, rng):
    if len(sizes) < 2:
        raise ValueError("too few sizes")
    for size in sizes:
        if size < 1:
            raise ValueError("a layer without neurons")
    params = {}
    for n in range(len(sizes) - 1):
        W = np.empty((sizes[n], sizes[n + 1]))
        for i in range(sizes[n]):
            for j in range(sizes[n + 1]):
                W[i, j] = rng.normal(0, (2 / sizes[n]) ** 0.5)
        params[f"W{n + 1}"] = W
        params[f"b{n + 1}"] = np.zeros(sizes[n + 1])
    return Net(params)
