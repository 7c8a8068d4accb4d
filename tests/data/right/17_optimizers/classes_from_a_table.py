"""A table of rules; a class factory makes the five optimizers from it, with signatures by keyword."""

import numpy as np


def _sgd(now, past, t):
    return now["lr"] * past["g"]


def _momentum(now, past, t):
    past["s"] = now["momentum"] * past["s"] + past["g"]
    return now["lr"] * past["s"]


def _adagrad(now, past, t):
    past["s"] = past["s"] + past["g"] ** 2
    return now["lr"] * past["g"] / (past["s"] ** 0.5 + now["eps"])


def _rmsprop(now, past, t):
    past["s"] = now["decay"] * past["s"] + (1 - now["decay"]) * past["g"] ** 2
    return now["lr"] * past["g"] / (past["s"] ** 0.5 + now["eps"])


def _adam(now, past, t):
    past["m"] = now["beta1"] * past["m"] + (1 - now["beta1"]) * past["g"]
    past["s"] = now["beta2"] * past["s"] + (1 - now["beta2"]) * past["g"] ** 2
    m, s = past["m"] / (1 - now["beta1"] ** t), past["s"] / (1 - now["beta2"] ** t)
    return now["lr"] * m / (s**0.5 + now["eps"])


def _make(name, rule, **defaults):
    def __init__(self, *values, **settings):
        self.now = {**defaults, **dict(zip(defaults, values)), **settings}
        if set(self.now) != set(defaults):
            raise TypeError(f"{name} takes {list(defaults)}")
        for key, value in self.now.items():
            if key == "lr" and value <= 0 or key not in ("lr", "eps") and not 0 <= value < 1:
                raise ValueError(f"{name}: {key} = {value}")
        self.pasts, self.t = {}, 0

    def update(self, params, grads):
        if set(params) - set(grads):
            raise ValueError(f"{name}: gradients are missing")
        for key in params:
            if params[key].shape != grads[key].shape:
                raise ValueError(f"{name}: {key} has another shape")
        self.t += 1
        for key in params:
            past = self.pasts.setdefault(key, {"m": 0.0, "s": 0.0})
            past["g"] = grads[key]
            params[key] -= rule(self.now, past, self.t)

    return type(name, (), {"__init__": __init__, "update": update})


SGD = _make("SGD", _sgd, lr=0.01)
Momentum = _make("Momentum", _momentum, lr=0.01, momentum=0.9)
Adagrad = _make("Adagrad", _adagrad, lr=0.01, eps=1e-8)
RMSProp = _make("RMSProp", _rmsprop, lr=0.001, decay=0.9, eps=1e-8)
Adam = _make("Adam", _adam, lr=0.001, beta1=0.9, beta2=0.999, eps=1e-8)


def descend(optimizer, grad, x0, steps):
    params = {"x": x0.astype(np.result_type(x0.dtype, np.float32) if x0.dtype.kind == "f" else np.float64)}
    yet_to_come = [params["x"].copy()]
    yet_to_come += [_after(optimizer, grad, params) for _ in range(steps)]
    return np.array(yet_to_come)


def _after(optimizer, grad, params):
    optimizer.update(params, {"x": grad(params["x"])})
    return params["x"].copy()


def zigzag_width(path, axis=1):
    return np.float64(np.sum(np.maximum(path[1:, axis], path[:-1, axis]) - np.minimum(path[1:, axis], path[:-1, axis])))
