"""ReLU and its slope are the leaky ones with alpha 0; the sigmoid is a softmax of two scores."""

import numpy as np


def _float(x):
    x = np.asarray(x)
    return x.astype(x.dtype if x.dtype == np.float32 else np.float64)


def softmax(x, axis=-1):
    z = _float(x)
    if not -z.ndim <= axis < z.ndim:
        raise ValueError("axis out of range")
    if z.shape[axis] == 0:
        raise ValueError("no entries along the axis")
    z -= np.nanmax(z, axis=axis, keepdims=True)
    np.exp(z, out=z)
    return z / np.add.reduce(z, axis=axis, keepdims=True)


def sigmoid(x):
    z = _float(x)
    return softmax(np.stack([np.zeros_like(z), z]), axis=0)[1]


def sigmoid_grad(x):
    z = _float(x)
    return np.prod(softmax(np.stack([np.zeros_like(z), z]), axis=0), axis=0)


def leaky_relu_grad(x, alpha=0.01):
    if min(alpha, 0) < 0:
        raise ValueError("alpha must be zero or positive")
    z = _float(x)
    return np.where(z > 0, z.dtype.type(1), z.dtype.type(alpha))


def leaky_relu(x, alpha=0.01):
    return np.multiply(leaky_relu_grad(x, alpha), x, dtype=_float(x).dtype)


def relu(x):
    return leaky_relu(x, 0.0)


def relu_grad(x):
    return leaky_relu_grad(x, 0)


def step(x):
    return np.rint(relu_grad(x)).astype(np.int64)
