"""mistake: no_activation_between_dense
Only the dense part is done again, without a gate.
"""

import numpy as np


class CNN:
    def __init__(self, input_shape, num_classes, rng, filters=8, hidden=32):
        self.size = tuple(input_shape)
        h, w, c = self.size
        d = h // 2 * (w // 2) * filters
        self.params = {"Wc": rng.normal(size=(3, 3, c, filters)) * np.sqrt(2 / (9 * c)), "bc": np.zeros(filters)}
        self.params |= {"W1": rng.normal(size=(d, hidden)) * np.sqrt(2 / d), "b1": np.zeros(hidden)}
        self.params["W2"] = rng.normal(size=(hidden, num_classes)) * np.sqrt(2 / hidden)
        self.params["b2"] = np.zeros(num_classes)
        self.grads = {}
        self.kept = None

    def forward(self, x):
        if x.ndim != 4 or x.shape[1:] != self.size:
            raise ValueError("other images")
        p = {name: array.astype(x.dtype if x.dtype.kind == "f" else float) for name, array in self.params.items()}
        maps, conv = conv_forward(x, p["Wc"], p["bc"], 1)
        pooled, pool = pool_forward(np.maximum(maps, 0), 2)
        rows = flatten(pooled)
        middle = rows @ p["W1"] + p["b1"]
        scores = middle @ p["W2"] + p["b2"]
        self.kept = p, maps, conv, pooled.shape, pool, rows, middle, scores.shape
        return scores

    def backward(self, dz):
        if self.kept is None:
            raise RuntimeError("forward first")
        p, maps, conv, shape, pool, rows, middle, scores = self.kept
        if dz.shape != scores:
            raise ValueError("other scores")
        dmiddle = dz @ p["W2"].T
        dmaps = pool_backward((dmiddle @ p["W1"].T).reshape(shape), pool) * (maps > 0)
        dx, dw, db = conv_backward(dmaps, conv)
        self.grads = {"Wc": dw, "bc": db, "W1": rows.T @ dmiddle, "b1": dmiddle.sum(axis=0)}
        self.grads |= {"W2": middle.T @ dz, "b2": dz.sum(axis=0)}
        return dx

    def predict(self, x):
        return np.argmax(self.forward(x), axis=1)
