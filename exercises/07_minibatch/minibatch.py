"""Unit 07: mini-batch gradient descent.

미니배치 경사 하강법을 NumPy로 구현합니다.
"""

import numpy as np


def iterate_minibatches(
    X: np.ndarray, t: np.ndarray, batch_size: int, rng: np.random.Generator, drop_last: bool = False
) -> list[tuple[np.ndarray, np.ndarray]]:
    """Mix the samples and deal them out in mini-batches: one epoch.

    데이터를 무작위로 섞어 미니배치로 나눕니다. 한 에포크에 쓸 배치의 리스트입니다.

    Args:
        X: N samples along axis 0, one axis or more, N at least 1. Not changed.
        t: N targets along axis 0, one axis or more. Not changed.
        batch_size: How many samples a batch holds, at least 1; it may be above N.
        rng: Where the random order comes from. Each call draws a fresh order of the samples.
        drop_last: Whether a last batch with fewer than batch_size samples is left out.

    Returns:
        List of pairs (samples, targets) with the dtypes of X and t. Every sample is in exactly one
        batch (with drop_last: in at most one), together with its own target.

    Raises:
        ValueError: If batch_size is below 1, X and t differ in length, or there is no sample.

    Source:
        seed L54-L56 (10.1.4)
    """
    raise NotImplementedError


def linear_mse_grad(w: np.ndarray, b: float, X: np.ndarray, t: np.ndarray) -> tuple[np.ndarray, float]:
    """Give the gradient of the mean of (X @ w + b - t)^2 with respect to w and b.

    선형 모델 X @ w + b의 평균 제곱 오차를 w와 b로 미분한 기울기입니다.

    Args:
        w: Weights (D,). Not changed.
        b: Bias, a plain number.
        X: Samples (N, D), N at least 1. Not changed.
        t: Targets (N,). Not changed.

    Returns:
        Gradient for w, of shape (D,): float32 if the arrays are float32, otherwise float64. Gradient
        for b, one number.

    Raises:
        ValueError: If a shape is not as above, or there is no sample.

    Source:
        seed L55, L56 (10.1.4)
    """
    raise NotImplementedError


def minibatch_gd(
    X, t, w0, b0, lr: float, batch_size: int, epochs: int, rng: np.random.Generator
) -> tuple[np.ndarray, float, list[float]]:
    """Fit X @ w + b to t by mini-batch gradient descent: one step for each mini-batch.

    미니배치마다 한 번씩 갱신하며 X @ w + b를 t에 맞춥니다.

    Args:
        X: Samples (N, D), N at least 1. Not changed.
        t: Targets (N,). Not changed.
        w0: Weights to start from, (D,). Not changed.
        b0: Bias to start from, a plain number.
        lr: Learning rate, above 0.
        batch_size: How many samples a batch holds, at least 1; the last batch of an epoch may be smaller.
        epochs: How often all samples are gone through, at least 1; each epoch draws a fresh order.
        rng: Where the random orders come from.

    Returns:
        The weights (D,) after the last step: float32 if the arrays are float32, otherwise float64. The
        bias after the last step, one number. A list with one loss for each epoch: the mean squared
        error over all samples when the epoch is over.

    Raises:
        ValueError: If batch_size is below 1, a shape is not as above, or there is no sample.

    Source:
        seed L50, L54-L56 (10.1.4)
    """
    raise NotImplementedError


def updates_per_epoch(n: int, batch_size: int, drop_last: bool = False) -> int:
    """Count the mini-batches, and so the steps, of one epoch.

    한 에포크의 미니배치 개수, 곧 갱신 횟수를 구합니다.

    Args:
        n: Number of samples, at least 1.
        batch_size: How many samples a batch holds, at least 1; it may be above n.
        drop_last: Whether a last batch with fewer than batch_size samples is left out.

    Returns:
        The number of batches, an integer. It is 0 if drop_last leaves nothing.

    Raises:
        ValueError: If n or batch_size is below 1.

    Source:
        seed L55, L56 (10.1.4)
    """
    raise NotImplementedError
