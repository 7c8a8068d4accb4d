"""Types, constants and Korean messages; the loss of a batch is built from the losses of its samples."""

from collections.abc import Mapping
from typing import Final

import numpy as np
from numpy.typing import NDArray

SMALLEST: Final = 1e-12


def _real(a: NDArray) -> NDArray:
    return a + np.float32(0) if a.dtype == np.float32 else a.astype(np.float64)


def _must(condition: bool, message: str) -> None:
    if not condition:
        raise ValueError(message)


def one_hot(labels: np.ndarray, num_classes: int) -> np.ndarray:
    _must(labels.ndim == 1 and labels.size >= 1, "레이블은 축이 하나이고 비어 있지 않아야 합니다")
    _must(bool(np.all((labels >= 0) & (labels < num_classes))), "없는 클래스입니다")
    table: NDArray[np.float64] = np.zeros((labels.size, num_classes), dtype=np.float64)
    for sample, label in enumerate(labels):
        table[sample][label] = 1.0
    return table


def mse(y: np.ndarray, t: np.ndarray) -> float:
    _must(y.shape == t.shape, "모양이 다릅니다")
    _must(y.size >= 1, "원소가 없습니다")
    difference = (_real(y) - _real(t)).ravel()
    return float(np.vdot(difference, difference)) / difference.size


def mse_grad(y: np.ndarray, t: np.ndarray) -> np.ndarray:
    _must(y.shape == t.shape, "모양이 다릅니다")
    _must(y.size >= 1, "원소가 없습니다")
    return (_real(y) - _real(t)) / (0.5 * y.size)


def _classes(table: NDArray, t: NDArray) -> NDArray:
    _must(table.ndim == 2 and table.size >= 1, "표가 아닙니다")
    _must(t.shape in (table.shape, (table.shape[0],)), "타깃의 모양이 맞지 않습니다")
    classes = t if t.ndim == 1 else (np.asarray(t, dtype=float) @ np.arange(t.shape[1])).astype(np.int64)
    _must(bool(np.all((classes >= 0) & (classes < table.shape[1]))), "없는 클래스입니다")
    return classes


def cross_entropy(p: np.ndarray, t: np.ndarray) -> float:
    classes = _classes(p, t)
    _must(bool(np.all(p >= 0)), "음수 확률입니다")
    samples = [-np.log(max(float(row[c]), SMALLEST)) for row, c in zip(p, classes, strict=True)]
    return float(np.mean(samples))


def softmax_cross_entropy(z: np.ndarray, t: np.ndarray) -> tuple[float, np.ndarray]:
    classes, z = _classes(z, t), _real(z)
    true = np.arange(len(z)), classes
    below_best = z - z.max(axis=1, keepdims=True)
    log_norms = np.log(np.sum(np.exp(below_best), axis=1))
    losses = log_norms - below_best[true]
    dz = np.exp(below_best - log_norms[:, None])
    dz[true] = np.expm1(-losses)  # the probability of the true class, minus 1
    return float(losses.mean()), dz / len(z)


def better_model(losses: Mapping[str, float]) -> str:
    _must(len(losses) > 0, "모델이 없습니다")
    return min(((loss, name) for name, loss in losses.items()))[1]
