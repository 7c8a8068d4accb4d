"""Unit 09: the training loop, its five steps from end to end.

신경망 훈련 절차의 다섯 단계를 처음부터 끝까지 구현합니다.
"""

from collections.abc import Callable

import numpy as np


# --- given: a network of dense layers and its loss; change nothing here ----------------------------------
class Net:
    """Dense layers in a row with ReLU between them; the last layer gives plain scores.

    전결합 계층을 이은 신경망입니다. 층 사이에는 ReLU가 있고, 마지막 층은 점수를 그대로 내보냅니다.

    Args:
        params: {"W1": (D, M), "b1": (M,), "W2": …, "b2": …}; copied as float64.

    Attributes:
        params: the weights and biases; every forward reads them anew.
        grads: a gradient for every name in params; filled by backward.
    """

    def __init__(self, params: dict[str, np.ndarray]) -> None:
        self.params = {name: np.array(array, dtype=np.float64) for name, array in params.items()}
        self.grads = {}
        self._went_in = []

    def forward(self, X: np.ndarray) -> np.ndarray:
        """Give the scores (N, K) of a batch (N, D), and remember what went into each layer."""
        self._went_in = []
        layers = range(1, len(self.params) // 2 + 1)
        for n in layers:
            self._went_in.append(X)
            X = X @ self.params[f"W{n}"] + self.params[f"b{n}"]
            if n != layers[-1]:
                X = np.where(X > 0, X, 0.0)
        return X

    def backward(self, dz: np.ndarray) -> None:
        """Fill grads for the batch of the latest forward; dz (N, K) is the gradient of its scores."""
        for n in range(len(self._went_in), 0, -1):
            x = self._went_in[n - 1]
            self.grads[f"W{n}"], self.grads[f"b{n}"] = x.T @ dz, dz.sum(axis=0)
            dz = (dz @ self.params[f"W{n}"].T) * (x > 0)


class Loss:
    """Mean cross entropy of softmax(scores) over a batch.

    소프트맥스를 거친 점수의 교차 엔트로피를 배치에 대해 평균한 손실입니다.
    """

    def forward(self, z: np.ndarray, t: np.ndarray) -> float:
        """Give the loss of scores (N, K) and labels (N,); ValueError if there is not one label for each row."""
        if np.ndim(z) != 2 or np.shape(t) != np.shape(z)[:1]:
            raise ValueError(f"scores of shape {np.shape(z)} and labels of shape {np.shape(t)} do not match")
        rows = np.arange(len(z))
        log_p = z - np.logaddexp.reduce(z, axis=1, keepdims=True)
        self._dz = np.exp(log_p)
        self._dz[rows, t] -= 1
        self._dz /= len(z)
        return float(-np.mean(log_p[rows, t]))

    def backward(self) -> np.ndarray:
        """Give the gradient (N, K) of the latest loss with respect to its scores."""
        return self._dz


# --- end of given ----------------------------------------------------------------------------------------


def five_steps(
    forward: Callable, loss: Callable, backward: Callable, update: Callable, batches: list, epochs: int
) -> list[float]:
    """Train with four functions that somebody else wrote: call them in the right order, again and again.

    남이 만든 네 함수를 알맞은 순서로 되풀이해 불러 신경망을 훈련합니다.

    Args:
        forward: forward(x) -> y, the prediction for a batch.
        loss: loss(y, t) -> (value, dy), the loss and its gradient with respect to y.
        backward: backward(dy) -> grads, the gradients of the weights.
        update: update(grads) moves the weights.
        batches: list of pairs (x, t); one epoch uses each of them once, in this order.
        epochs: how often to go through all batches.

    Returns:
        The loss values, one for each batch of each epoch, in the order in which they came.

    Raises:
        ValueError: epochs is below 1.

    Source: seed L62-L67 (10.1.4)
    """
    raise NotImplementedError


def train_step(net: Net, loss: Loss, x: np.ndarray, t: np.ndarray, lr: float) -> float:
    """Do steps 1 to 4 once with one batch: every parameter moves by -lr times its gradient.

    배치 하나로 1~4단계를 한 번 수행합니다. 모든 파라미터가 학습률 × 기울기만큼 기울기의 반대 방향으로 움직입니다.

    Args:
        net: network; its params change.
        loss: loss function.
        x: inputs, shape (N, D). Not changed.
        t: labels, shape (N,). Not changed.
        lr: learning rate, above 0.

    Returns:
        The loss of this batch before the update.

    Raises:
        ValueError: x and t have different lengths; the params stay as they were.

    Source: seed L42, L63-L66 (10.1.4)
    """
    raise NotImplementedError


def train(
    net: Net,
    loss: Loss,
    X: np.ndarray,
    t: np.ndarray,
    *,
    lr: float,
    epochs: int,
    batch_size: int,
    rng: np.random.Generator,
) -> list[float]:
    """Train a network with mini-batches, shuffling all samples anew in every epoch.

    미니배치로 신경망을 훈련합니다. 에포크마다 전체 데이터를 새로 섞습니다.

    Args:
        net: network; its params change.
        loss: loss function.
        X: inputs, shape (N, D). Not changed.
        t: labels, shape (N,). Not changed.
        lr: learning rate, above 0.
        epochs: how often all samples are used.
        batch_size: samples in a batch; the last batch of an epoch may have fewer.
        rng: the only source of randomness.

    Returns:
        One number for each epoch: the plain mean of its batch losses, each taken before its update.

    Raises:
        ValueError: epochs or batch_size is below 1, or X and t have different lengths.

    Source: seed L42, L67 (10.1.4)
    """
    raise NotImplementedError


def predict(net: Net, X: np.ndarray) -> np.ndarray:
    """Name the class with the largest score for every sample.

    데이터마다 점수가 가장 큰 클래스의 번호를 구합니다.

    Args:
        net: network; its params stay as they are.
        X: inputs, shape (N, D). Not changed.

    Returns:
        Classes, shape (N,), int64.

    Source: seed L63 (10.1.4)
    """
    raise NotImplementedError


def accuracy(net: Net, X: np.ndarray, t: np.ndarray) -> float:
    """Measure the share of samples whose predicted class is their label.

    예측한 클래스가 레이블과 같은 데이터의 비율을 구합니다.

    Args:
        net: network; its params stay as they are.
        X: inputs, shape (N, D). Not changed.
        t: labels, shape (N,). Not changed.

    Returns:
        A number from 0 to 1.

    Raises:
        ValueError: t has not the shape (N,).

    Source: seed L63, L64 (10.1.4)
    """
    raise NotImplementedError


def gradient_check(loss_and_grads: Callable, params: dict[str, np.ndarray], eps: float = 1e-5) -> dict[str, float]:
    """Compare gradients with the slopes that nudging shows; one relative error for each parameter.

    기울기를 파라미터를 조금씩 움직여서 잰 값과 비교해, 파라미터마다 상대 오차를 구합니다.

    Args:
        loss_and_grads: loss_and_grads(params) -> (loss, grads); looks at its argument only.
        params: arrays by name, float64 or integers. They are the same after the call, to the last bit.
        eps: how far each entry is nudged, up and down.

    Returns:
        For each name |a - n| / (|a| + |n|) with the given gradient a and the measured one n; 0 if |a| + |n| < 1e-7.

    Raises:
        ValueError: a name is missing in grads, or a gradient has another shape than its parameter.

    Source: seed L65 (10.1.4)
    """
    raise NotImplementedError


def build_mlp(sizes: list[int], rng: np.random.Generator) -> Net:
    """Make a network with He's start values: weights of standard deviation sqrt(2 / inputs), biases 0.

    He 초기화로 신경망을 만듭니다. 가중치의 표준편차는 sqrt(2 / 입력 수)이고 편향은 0입니다.

    Args:
        sizes: numbers of neurons from the input layer to the output layer, at least two.
        rng: the only source of randomness.

    Returns:
        A Net with the names W1, b1, W2, b2, …

    Raises:
        ValueError: there are fewer than two sizes, or one is below 1.

    Source: seed L22, L63 (10.1.2, 10.1.4)
    """
    raise NotImplementedError
