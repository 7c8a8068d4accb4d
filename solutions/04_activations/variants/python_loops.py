"""Every entry on its own: plain Python numbers and the math module, no arithmetic on arrays."""

import math

import numpy as np


def _target(x):
    """Give an empty array for the answers: the shape of x, and its type if that is a float type."""
    array = np.asarray(x)
    return array, np.empty(array.shape, dtype=array.dtype if array.dtype.kind == "f" else "float64")


def step(x):
    array = np.asarray(x)
    fires = np.zeros(array.shape, dtype=np.int64)
    for index in np.ndindex(array.shape):
        if array[index] > 0:
            fires[index] = 1
    return fires


def _one_sigmoid(value):
    if value >= 0:
        return 1 / (1 + math.exp(-value))
    power = math.exp(value)
    return power / (1 + power)


def sigmoid(x):
    array, result = _target(x)
    for index in np.ndindex(array.shape):
        result[index] = _one_sigmoid(float(array[index]))
    return result


def relu(x):
    array, result = _target(x)
    for index in np.ndindex(array.shape):
        result[index] = max(float(array[index]), 0.0)
    return result


def softmax(x, axis=-1):
    array, result = _target(x)
    if axis < -array.ndim or axis >= array.ndim:
        raise ValueError(f"x has no axis {axis}")
    axis %= array.ndim
    length = array.shape[axis]
    if length == 0:
        raise ValueError(f"axis {axis} has no entries")
    before, after = array.shape[:axis], array.shape[axis + 1 :]
    for left in np.ndindex(before):
        for right in np.ndindex(after):
            scores = [float(array[(*left, place, *right)]) for place in range(length)]
            top = max(scores)
            powers = [math.exp(score - top) for score in scores]
            total = math.fsum(powers)
            for place in range(length):
                result[(*left, place, *right)] = powers[place] / total
    return result


def leaky_relu(x, alpha=0.01):
    if alpha < 0:
        raise ValueError("alpha is a share of the negatives and cannot be negative itself")
    array, result = _target(x)
    for index in np.ndindex(array.shape):
        value = float(array[index])
        result[index] = value if value > 0 else alpha * value
    return result


def sigmoid_grad(x):
    array, result = _target(x)
    for index in np.ndindex(array.shape):
        value = float(array[index])
        result[index] = _one_sigmoid(value) * _one_sigmoid(-value)
    return result


def relu_grad(x):
    array, result = _target(x)
    for index in np.ndindex(array.shape):
        result[index] = 1.0 if array[index] > 0 else 0.0
    return result


def leaky_relu_grad(x, alpha=0.01):
    if alpha < 0:
        raise ValueError("alpha is a share of the negatives and cannot be negative itself")
    array, result = _target(x)
    for index in np.ndindex(array.shape):
        result[index] = 1.0 if array[index] > 0 else alpha
    return result
