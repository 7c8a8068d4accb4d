"""The given block has been rewritten by the learner: same interface, with a cache of tuples."""

import numpy as np


class Net:
    def __init__(self, params):
        self.params = {k: np.array(v, dtype=np.float64) for k, v in params.items()}
        self.grads = {}
        self.cache = []

    def forward(self, X):
        self.cache = []
        depth = len(self.params) // 2
        for i in range(1, depth + 1):
            z = np.dot(X, self.params[f"W{i}"]) + self.params[f"b{i}"]
            self.cache.append((X, z))
            X = np.maximum(z, 0) if i < depth else z
        return X

    def backward(self, dz):
        for i in reversed(range(1, len(self.cache) + 1)):
            X, z = self.cache[i - 1]
            self.grads[f"W{i}"] = np.dot(X.T, dz)
            self.grads[f"b{i}"] = np.sum(dz, axis=0)
            if i > 1:
                dz = np.dot(dz, self.params[f"W{i}"].T) * (self.cache[i - 2][1] > 0)


class Loss:
    def forward(self, z, t):
        if z.ndim != 2 or t.shape != (len(z),):
            raise ValueError("one label for each row")
        p = np.exp(z - z.max(axis=1, keepdims=True))
        p /= p.sum(axis=1, keepdims=True)
        self.p, self.t = p, t
        return -np.log(p[np.arange(len(z)), t]).mean()

    def backward(self):
        dz = self.p.copy()
        dz[np.arange(len(dz)), self.t] -= 1
        return dz / len(dz)


def five_steps(forward, loss, backward, update, batches, epochs):
    if epochs < 1:
        raise ValueError("epochs should be 1 or more")
    loss_list = []
    for e in range(epochs):
        for i in range(len(batches)):
            x = batches[i][0]
            t = batches[i][1]
            # 1
            y = forward(x)
            # 2
            value, dy = loss(y, t)
            loss_list.append(value)
            # 3
            grads = backward(dy)
            # 4
            update(grads)
    # 5: the loops
    return loss_list


def train_step(net, loss, x, t, lr):
    y = net.forward(x)
    value = loss.forward(y, t)
    dy = loss.backward()
    net.backward(dy)
    for key in net.params.keys():
        net.params[key] -= lr * net.grads[key]
    return value


def train(net, loss, X, t, *, lr, epochs, batch_size, rng):
    if epochs < 1:
        raise ValueError("epochs should be 1 or more")
    if batch_size < 1:
        raise ValueError("batch_size should be 1 or more")
    if len(X) != len(t):
        raise ValueError("X and t should have the same length")
    history = []
    for e in range(epochs):
        index = rng.permutation(len(X))
        losses = []
        for i in range(0, len(X), batch_size):
            batch = index[i : i + batch_size]
            losses.append(train_step(net, loss, X[batch], t[batch], lr))
        history.append(sum(losses) / len(losses))
    return history


def predict(net, X):
    y = net.forward(X)
    return np.argmax(y, axis=1)


def accuracy(net, X, t):
    if len(X) != len(t) or np.ndim(t) != 1:
        raise ValueError("X and t should have the same length")
    y = predict(net, X)
    return np.sum(y == t) / float(len(t))


def gradient_check(loss_and_grads, params, eps=1e-5):
    p = {}
    for key in params:
        p[key] = params[key].astype(float).copy()
    loss, grads = loss_and_grads(p)
    result = {}
    for key in p:
        if key not in grads:
            raise ValueError("no gradient for " + key)
        if grads[key].shape != p[key].shape:
            raise ValueError("wrong shape for " + key)
        num = np.zeros_like(p[key])
        it = np.nditer(p[key], flags=["multi_index"])
        while not it.finished:
            idx = it.multi_index
            tmp = p[key][idx]
            p[key][idx] = tmp + eps
            f1, _ = loss_and_grads(p)
            p[key][idx] = tmp - eps
            f2, _ = loss_and_grads(p)
            num[idx] = (f1 - f2) / (2 * eps)
            p[key][idx] = tmp
            it.iternext()
        bottom = np.linalg.norm(grads[key]) + np.linalg.norm(num)
        if bottom < 1e-7:
            result[key] = 0.0
        else:
            result[key] = np.linalg.norm(grads[key] - num) / bottom
    return result


def build_mlp(sizes, rng):
    if len(sizes) < 2:
        raise ValueError("sizes should have 2 or more entries")
    params = {}
    for i in range(1, len(sizes)):
        if sizes[i - 1] < 1 or sizes[i] < 1:
            raise ValueError("a size should be 1 or more")
        params["W" + str(i)] = rng.standard_normal((sizes[i - 1], sizes[i])) * np.sqrt(2.0 / sizes[i - 1])
        params["b" + str(i)] = np.zeros(sizes[i])
    return Net(params)
