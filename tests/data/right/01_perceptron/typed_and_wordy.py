"""Types, long names, constants and a helper that names each fault; float64 throughout, whatever comes in."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

FIRES: Final = 1
STAYS_SILENT: Final = 0
LOGIC: Final[dict[str, tuple[float, float, float]]] = {
    "AND": (1.0, 1.0, -1.1),
    "OR": (1.1, 1.1, -1.0),
    "NAND": (-1.0, -1.0, 1.1),
}


def _fault(inputs: NDArray, weights: NDArray, axes: int) -> str | None:
    if inputs.ndim != axes:
        return f"inputs need {axes} axes"
    if weights.ndim != 1:
        return "weights need 1 axis"
    if inputs.shape[-1] != weights.shape[0]:
        return "as many inputs as weights are needed"
    if min(inputs.shape) == 0:
        return "at least one input is needed"
    return None


def _as_doubles(inputs: NDArray, weights: NDArray, axes: int) -> tuple[NDArray, NDArray]:
    inputs = np.array(inputs, dtype=np.double)
    weights = np.array(weights, dtype=np.double)
    if (fault := _fault(inputs, weights, axes)) is not None:
        raise ValueError(fault)
    return inputs, weights


def weighted_sum(x: np.ndarray, w: np.ndarray, b: float = 0.0) -> float:
    inputs, weights = _as_doubles(x, w, axes=1)
    inputs *= weights  # a copy, so the caller's array stays
    return inputs.sum() + b


def step(z: np.ndarray | float) -> np.ndarray:
    decisions = np.empty(np.shape(z), dtype=np.int64)
    decisions[...] = STAYS_SILENT
    decisions[np.asarray(z) > 0] = FIRES
    return decisions


def perceptron(x: np.ndarray, w: np.ndarray, b: float = 0.0) -> int:
    return step(weighted_sum(x, w, b)).item()


def perceptron_batch(X: np.ndarray, w: np.ndarray, b: float = 0.0) -> np.ndarray:
    inputs, weights = _as_doubles(X, w, axes=2)
    inputs *= weights
    return step(inputs.sum(axis=1) + b)


def _gate(name: str, x1: int, x2: int) -> int:
    w1, w2, b = LOGIC[name]
    return FIRES if w1 * x1 + w2 * x2 + b > 0 else STAYS_SILENT


def AND(x1: int, x2: int) -> int:
    return _gate("AND", x1, x2)


def OR(x1: int, x2: int) -> int:
    return _gate("OR", x1, x2)


def NAND(x1: int, x2: int) -> int:
    return _gate("NAND", x1, x2)


def gate_weights(name: str) -> tuple[np.ndarray, float]:
    if name not in LOGIC:
        raise ValueError(f"unknown gate {name}")
    w1, w2, b = LOGIC[name]
    return np.array([w1, w2]), b
