"""np.apply_along_axis and a function for one row; the gradient of the mse comes from the derivative of a parabola."""

import numpy as np


def _floats(a):
    return np.where(True, a, np.float32(0)) if a.dtype == np.float32 else np.where(True, a, 0.0)


def one_hot(labels, num_classes):
    if labels.ndim != 1 or not len(labels):
        raise ValueError("labels")
    unknown = np.setdiff1d(labels, np.arange(num_classes))
    if unknown.size:
        raise ValueError(f"unknown labels {unknown}")
    return np.apply_along_axis(lambda one: np.arange(num_classes) == one[0], 1, labels[:, None]).astype(np.float64)


def mse(y, t):
    if not np.array_equal(y.shape, t.shape) or not y.size:
        raise ValueError("shapes")
    y, t = _floats(y), _floats(t)
    return np.mean(y * y - 2 * y * t + t * t, dtype=np.float64)


def mse_grad(y, t):
    if not np.array_equal(y.shape, t.shape) or not y.size:
        raise ValueError("shapes")
    n = len(y.ravel())
    return 2 / n * _floats(y) - 2 / n * _floats(t)


def _joined(scores, t):
    """Put the class of each row behind its scores."""
    if scores.ndim != 2 or not scores.size or t.shape not in (scores.shape, scores.shape[:1]):
        raise ValueError("does not fit")
    hot = t.astype(float) if t.ndim == 2 else one_hot(t, scores.shape[1])
    return np.concatenate([scores.astype(np.float64), hot.argmax(axis=1)[:, None]], axis=1)


def cross_entropy(p, t):
    joined = _joined(p, t)
    if joined.min() < 0:
        raise ValueError("negative")
    return np.apply_along_axis(lambda row: -np.log(max(row[int(row[-1])], 1e-12)), 1, joined).mean()


def _loss_and_slopes(row):
    scores, label = row[:-1] - row[:-1].max(), int(row[-1])
    powers = np.exp(scores)
    slopes = powers / powers.sum()
    slopes[label] -= 1
    return np.append(slopes, np.log(powers.sum()) - scores[label])


def softmax_cross_entropy(z, t):
    rows = np.apply_along_axis(_loss_and_slopes, 1, _joined(z, t)) / len(z)
    return rows[:, -1].sum(), rows[:, :-1].astype(z.dtype if z.dtype.kind == "f" else float)


def better_model(losses):
    names = sorted(losses, key=lambda name: -losses[name])
    if not names:
        raise ValueError("no names")
    return names.pop()
