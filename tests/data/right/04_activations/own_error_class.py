"""An own exception derived from ValueError, type hints, a match statement, and messages in Korean."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray


class BadInputError(ValueError):
    """잘못된 입력입니다."""


def _real(x: ArrayLike) -> NDArray:
    values = np.asarray(x)
    match values.dtype.kind:
        case "f":
            return values
        case "i" | "u" | "b":
            return values.astype(np.float64)
        case other:
            raise BadInputError(f"수가 아닙니다: {other}")


def _slope(alpha: float) -> float:
    if alpha < 0.0:
        raise BadInputError("alpha는 0 이상이어야 합니다")
    return float(alpha)


def step(x: ArrayLike) -> NDArray[np.int64]:
    return np.greater(x, 0).astype(np.int64)


def sigmoid(x: ArrayLike) -> NDArray:
    values = _real(x)
    small = np.exp(np.minimum(values, -values))
    return np.where(np.signbit(values), small, values.dtype.type(1)) / (small + 1)


def relu(x: ArrayLike) -> NDArray:
    values = _real(x)
    return np.where(values > 0, values, np.zeros_like(values))


def softmax(x: NDArray, axis: int = -1) -> NDArray:
    values = _real(x)
    try:
        length = values.shape[axis]
    except IndexError:
        raise BadInputError("그런 축이 없습니다") from None
    if not length:
        raise BadInputError("축에 원소가 없습니다")
    log_sum = np.log(np.exp(values - values.max(axis, keepdims=True)).sum(axis, keepdims=True))
    return np.exp(values - values.max(axis, keepdims=True) - log_sum)


def leaky_relu(x: ArrayLike, alpha: float = 0.01) -> NDArray:
    slope, values = _slope(alpha), _real(x)
    return np.where(values > 0, values, slope * values)


def sigmoid_grad(x: ArrayLike) -> NDArray:
    small = np.exp(-np.abs(_real(x)))
    return small / np.square(1 + small)


def relu_grad(x: ArrayLike) -> NDArray:
    values = _real(x)
    return np.array(values > 0, dtype=values.dtype)


def leaky_relu_grad(x: ArrayLike, alpha: float = 0.01) -> NDArray:
    slope, values = _slope(alpha), _real(x)
    result = np.full_like(values, slope)
    result[values > 0] = 1
    return result
