"""Unit 05: loss functions, which say how bad a model is, and their gradients.

모델의 성능이 얼마나 나쁜지 재는 손실 함수와 그 기울기를 NumPy로 구현합니다.
"""

import numpy as np


def _as_float(values: np.ndarray) -> np.ndarray:
    """Give values as an array of floats: float types stay, integers and bools become float64."""
    values = np.asarray(values)
    return values if np.issubdtype(values.dtype, np.floating) else values.astype(np.float64)


def _pair(y: np.ndarray, t: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Give predictions and targets as floats; refuse different shapes and arrays without entries."""
    y, t = _as_float(y), _as_float(t)
    if y.shape != t.shape or y.size == 0:
        raise ValueError(f"predictions of shape {y.shape} do not fit targets of shape {t.shape}")
    return y, t


def _rows(scores: np.ndarray, t: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Give a table of floats and its targets as one-hot rows of the same type; refuse what does not fit."""
    scores, t = _as_float(scores), np.asarray(t)
    if scores.ndim != 2 or scores.size == 0 or t.shape not in (scores.shape, scores.shape[:1]):
        raise ValueError(f"a table of shape {scores.shape} does not fit targets of shape {t.shape}")
    if t.ndim == 1:
        t = one_hot(t, scores.shape[1])
    return scores, t.astype(scores.dtype)


def one_hot(labels: np.ndarray, num_classes: int) -> np.ndarray:
    """Write each label as a row of zeros with a single 1 in the column of its class.

    레이블마다 자기 클래스의 열만 1이고 나머지는 0인 행을 만듭니다.

    Args:
        labels: Integers from 0 to num_classes - 1, shape (N,), N at least 1. Not changed.
        num_classes: Number of classes K.

    Returns:
        float64 array of 0 and 1, shape (N, K).

    Raises:
        ValueError: If labels does not have exactly one axis, is empty, or holds a label below 0 or above K - 1.

    Source:
        seed 10.1.4
    """
    labels = np.asarray(labels)
    if labels.ndim != 1:
        raise ValueError(f"labels must have one axis, not {labels.ndim}")
    if labels.min() < 0 or labels.max() >= num_classes:  # min itself refuses an empty array
        raise ValueError(f"labels must lie in 0..{num_classes - 1}")
    return np.eye(num_classes)[labels]


def mse(y: np.ndarray, t: np.ndarray) -> float:
    """Give the mean squared error: the mean of (y - t)^2 over all entries.

    평균 제곱 오차입니다. 예측값과 타깃값의 차이를 제곱해 모든 원소에 대해 평균을 냅니다.

    Args:
        y: Predictions, an array with one axis or more. Not changed.
        t: Targets, an array of the shape of y. Not changed.

    Returns:
        The loss, one real number.

    Raises:
        ValueError: If the shapes differ (also where numpy would broadcast), or if there are no entries.

    Source:
        seed 10.1.4
    """
    y, t = _pair(y, t)
    return float(np.mean((y - t) ** 2))


def mse_grad(y: np.ndarray, t: np.ndarray) -> np.ndarray:
    """Give the gradient of mse(y, t) with respect to y.

    평균 제곱 오차를 예측값 y로 미분한 기울기입니다.

    Args:
        y: Predictions, an array with one axis or more. Not changed.
        t: Targets, an array of the shape of y. Not changed.

    Returns:
        New array with the shape and the float type of y (float64 for integers and bools).

    Raises:
        ValueError: As in mse.

    Source:
        seed 10.1.4
    """
    y, t = _pair(y, t)
    return 2 * (y - t) / y.size


def cross_entropy(p: np.ndarray, t: np.ndarray) -> float:
    """Give the cross entropy of probabilities: the mean over the batch of -log(probability of the true class).

    교차 엔트로피입니다. 정답 클래스의 확률에 -log를 취해 배치에 대해 평균을 냅니다.

    Args:
        p: Probabilities, one sample in each row, shape (N, K). Not changed. What is below 1e-12 counts as 1e-12.
        t: True classes: integer labels of shape (N,), or one-hot rows of shape (N, K). Not changed.

    Returns:
        The loss, one real number, finite also where a probability is 0. No warning is given.

    Raises:
        ValueError: If p does not have two axes or has no entries, if t has neither of the two shapes, if a label lies
            outside 0..K-1, or if a probability is negative.

    Source:
        seed 10.1.4
    """
    p, t = _rows(p, t)
    if p.min() < 0:
        raise ValueError("probabilities must not be negative")
    return float(-np.sum(t * np.log(np.maximum(p, 1e-12))) / len(p))


def softmax_cross_entropy(z: np.ndarray, t: np.ndarray) -> tuple[float, np.ndarray]:
    """Give the mean cross entropy of softmax(z) over the batch, and its gradient with respect to z.

    점수(로짓) z에 소프트맥스를 적용한 확률의 평균 교차 엔트로피와, 이를 z로 미분한 기울기를 함께 구합니다.

    Args:
        z: Scores (logits), one sample in each row, shape (N, K). Not changed. Finite scores up to 1e300 in size
            (float32: 1e37) give the exact loss and no warning.
        t: True classes: integer labels of shape (N,), or one-hot rows of shape (N, K). Not changed.

    Returns:
        The loss, one real number, and the gradient, a new array with the shape and the float type of z (float64 for
        integers and bools), whatever the type of t is.

    Raises:
        ValueError: If z does not have two axes or has no entries, if t has neither of the two shapes, or if a label
            lies outside 0..K-1.

    Source:
        seed 10.1.4
    """
    z, t = _rows(z, t)
    shifted = z - z.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    return float(-np.sum(t * log_p) / len(z)), (np.exp(log_p) - t) / len(z)


def better_model(losses: dict[str, float]) -> str:
    """Name the better model: the one with the smallest loss.

    손실이 가장 작은, 즉 가장 좋은 모델의 이름을 돌려줍니다.

    Args:
        losses: The loss of each model by the model's name; all losses differ.

    Returns:
        The name of the model with the smallest loss.

    Raises:
        ValueError: If there is no model to choose from.

    Source:
        seed 10.1.4
    """
    return min(losses, key=losses.get)  # min itself refuses an empty dictionary
