"""train_step collects copies of the gradients first and moves the layers from the last to the first."""

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


_SMALL = 1e-7


def five_steps(forward, loss, backward, update, batches, epochs):
    if epochs < 1:
        raise ValueError(f"cannot train for {epochs} epochs")
    kept = {"losses": []}
    for epoch in range(1, epochs + 1):
        for number, (x, t) in enumerate(batches):
            value, slope = loss(y=forward(x=x), t=t)
            kept["losses"].append(value)
            update(grads=backward(dy=slope))
    return kept["losses"]


def train_step(net, loss, x, t, lr):
    before = loss.forward(z=net.forward(X=x), t=t)
    net.backward(dz=loss.backward())
    grads = {name: grad.copy() for name, grad in net.grads.items()}
    layers = sorted({int(name[1:]) for name in grads}, reverse=True)
    for layer in layers:
        for kind in "bW":
            name = f"{kind}{layer}"
            step = -lr * grads[name]
            np.add(net.params[name], step, out=net.params[name])
    return before


def train(net, loss, X, t, *, lr, epochs, batch_size, rng):
    n = X.shape[0]
    problems = [epochs < 1, batch_size < 1, n != t.shape[0]]
    if True in problems:
        raise ValueError("cannot train with these arguments")
    history = [0.0] * epochs
    for epoch in range(epochs):
        keys = rng.random(n)
        order = sorted(range(n), key=keys.__getitem__)
        parts = [order[i : i + batch_size] for i in range(0, n, batch_size)]
        for part in parts:
            history[epoch] += train_step(net, loss, X[part], t[part], lr) / len(parts)
    return history


def predict(net, X):
    z = net.forward(X)
    return np.array([max(range(z.shape[1]), key=lambda k: z[n, k]) for n in range(z.shape[0])], np.int64)


def accuracy(net, X, t):
    if tuple(t.shape) != (X.shape[0],):
        raise ValueError("cannot compare")
    hits = predict(net, X) == t
    return float(hits.sum()) / hits.shape[0]


def gradient_check(loss_and_grads, params, eps=1e-5):
    frozen = {name: np.array(array, dtype=np.float64) for name, array in params.items()}
    for array in frozen.values():
        array.setflags(write=False)
    claimed = loss_and_grads(frozen)[1]
    verdict = {}
    for name, array in frozen.items():
        try:
            claim = claimed[name]
        except KeyError as error:
            raise ValueError(f"nothing is claimed about {name}") from error
        if claim.shape != array.shape:
            raise ValueError(f"what is claimed about {name} has another shape")
        seen = np.empty(array.shape)
        for place in np.ndindex(*array.shape):
            ends = {}
            for side in (-1, +1):
                moved = array.copy()
                moved[place] = array[place] + side * eps
                ends[side], _ = loss_and_grads(dict(frozen, **{name: moved}))
            seen[place] = (ends[+1] - ends[-1]) / (2 * eps)
        lengths = np.linalg.norm(claim) + np.linalg.norm(seen)
        verdict[name] = float(np.linalg.norm(claim - seen) / lengths) if lengths > _SMALL else 0.0
    return verdict


def build_mlp(sizes, rng):
    try:
        first, *rest = sizes
        last = rest[-1]
    except (ValueError, IndexError):
        raise ValueError("cannot build a network of these sizes") from None
    if min(first, last, *rest) < 1:
        raise ValueError("cannot build a layer of this size")
    params = {}
    for n, width in enumerate(rest, start=1):
        params[f"b{n}"] = np.zeros(width)
        params[f"W{n}"] = np.sqrt(2 / first) * rng.normal(size=(width, first)).T
        first = width
    return Net(params)
