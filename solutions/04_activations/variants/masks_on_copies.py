"""Boolean masks: copy the input, then write into the two sides of zero separately."""

import numpy as np


def _copy(x):
    """Copy x into a new float array that has at least one axis, and tell the shape to go back to."""
    given = np.asarray(x)
    kept = given.dtype if given.dtype in (np.float16, np.float32, np.float64) else np.float64
    return np.array(given, dtype=kept, ndmin=1), given.shape


def step(x):
    values, shape = _copy(x)
    result = np.zeros(values.shape, dtype=np.int64)
    result[values > 0] = 1
    return result.reshape(shape)


def sigmoid(x):
    values, shape = _copy(x)
    right = values >= 0
    left = ~right
    values[right] = 1 / (1 + np.exp(-values[right]))
    power = np.exp(values[left])
    values[left] = power / (1 + power)
    return values.reshape(shape)


def relu(x):
    values, shape = _copy(x)
    values[values <= 0] = 0
    return values.reshape(shape)


def softmax(x, axis=-1):
    values, _ = _copy(x)
    lines = np.swapaxes(values, axis, -1)
    if lines.shape[-1] == 0:
        raise ValueError("nothing to share the probability among")
    lines = lines - np.max(lines, axis=-1)[..., np.newaxis]
    np.exp(lines, out=lines)
    lines /= np.sum(lines, axis=-1)[..., np.newaxis]
    return np.swapaxes(lines, axis, -1)


def leaky_relu(x, alpha=0.01):
    if not alpha >= 0:
        raise ValueError("alpha must be at least 0")
    values, shape = _copy(x)
    values[values <= 0] *= alpha
    return values.reshape(shape)


def sigmoid_grad(x):
    values, shape = _copy(x)
    power = np.exp(-np.abs(values))
    values[...] = power / (1 + power) ** 2
    return values.reshape(shape)


def relu_grad(x):
    values, shape = _copy(x)
    positive = values > 0
    values[positive], values[~positive] = 1, 0
    return values.reshape(shape)


def leaky_relu_grad(x, alpha=0.01):
    if not alpha >= 0:
        raise ValueError("alpha must be at least 0")
    values, shape = _copy(x)
    positive = values > 0
    values[positive], values[~positive] = 1, alpha
    return values.reshape(shape)
