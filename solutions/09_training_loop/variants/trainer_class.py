"""A trainer object does the work for train_step and train; weights are drawn one neuron at a time."""

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


class Trainer:
    """Keeps a net, its loss and the learning rate together."""

    def __init__(self, net, loss, lr):
        self.net, self.loss, self.lr = net, loss, lr

    def measure(self, z, t):
        """Loss and gradient of the scores."""
        value = self.loss.forward(z, t)
        return value, self.loss.backward()

    def gradients(self, dz):
        """Gradients by name."""
        self.net.backward(dz)
        return self.net.grads

    def move(self, grads):
        """Go downhill, from the output layer to the input layer."""
        for name in sorted(grads, key=lambda name: int(name[1:]), reverse=True):
            np.subtract(self.net.params[name], self.lr * grads[name], out=self.net.params[name])

    def run(self, batches):
        """One pass over the batches."""
        for x, t in batches:
            value, dz = self.measure(self.net.forward(x), t)
            self.move(self.gradients(dz))
            yield value


def five_steps(forward, loss, backward, update, batches, epochs):
    if epochs <= 0:
        raise ValueError(f"{epochs} epochs")
    values = [None] * (epochs * len(batches))
    for turn in range(len(values)):
        x, t = batches[turn % len(batches)]
        values[turn], dy = loss(forward(x), t)
        update(backward(dy))
    return values


def train_step(net, loss, x, t, lr):
    (value,) = Trainer(net, loss, lr).run([(x, t)])
    return value


def train(net, loss, X, t, *, lr, epochs, batch_size, rng):
    if X.shape[0] != t.shape[0]:
        raise ValueError("X and t are not equally long")
    if epochs < 1:
        raise ValueError("no epoch")
    if batch_size < 1:
        raise ValueError("empty batches")
    trainer = Trainer(net, loss, lr)
    history = np.zeros(epochs)
    for epoch in range(epochs):
        order = np.argsort(rng.random(len(X)))
        cuts = np.arange(batch_size, len(X), batch_size)
        history[epoch] = np.mean(list(trainer.run(zip(np.split(X[order], cuts), np.split(t[order], cuts)))))
    return list(history)


def predict(net, X):
    z = net.forward(X)
    best = np.zeros(len(z), dtype="int64")
    for k in range(1, z.shape[1]):
        better = z[:, k] > z[np.arange(len(z)), best]
        best[better] = k
    return best


def accuracy(net, X, t):
    t = np.asarray(t)
    if t.shape != (X.shape[0],):
        raise ValueError("labels of another shape")
    return np.count_nonzero(predict(net, X) == t) / t.size


def gradient_check(loss_and_grads, params, eps=1e-5):
    answers = loss_and_grads({name: array.astype("float64") for name, array in params.items()})[1]
    report = {}
    for name, array in params.items():
        given = answers.get(name)
        if given is None or np.shape(given) != array.shape:
            raise ValueError(f"no fitting gradient for {name}")
        measured = np.zeros(array.shape)
        for place, _ in np.ndenumerate(array):
            nudge = np.zeros(array.shape)
            nudge[place] = eps
            up, down = params | {name: array + nudge}, params | {name: array - nudge}
            measured[place] = (loss_and_grads(up)[0] - loss_and_grads(down)[0]) / (eps + eps)
        apart, a, n = (np.linalg.norm(v.ravel()) for v in (given - measured, np.asarray(given), measured))
        report[name] = np.divide(apart, a + n) if apart > 1e-7 else np.float64(0)
    return report


def build_mlp(sizes, rng):
    sizes = tuple(sizes)
    if len(sizes) < 2 or not all(size > 0 for size in sizes):
        raise ValueError("sizes must be positive, two or more")
    net = Net({})
    for n, (inputs, outputs) in enumerate(zip(sizes[:-1], sizes[1:])):
        neurons = [rng.standard_normal(inputs) * (2 / inputs) ** 0.5 for _ in range(outputs)]
        net.params |= {f"W{n + 1}": np.stack(neurons, axis=1), f"b{n + 1}": np.zeros(outputs)}
    return net
