"""Layers that run forward and backward.

순전파와 역전파를 하는 계층입니다.
"""

import numpy as np


def _as_float(a: np.ndarray) -> np.ndarray:
    """Integers and bools become float64; float32 and float64 stay."""
    a = np.asarray(a)
    return a if np.issubdtype(a.dtype, np.floating) else a.astype(np.float64)


def _check_backward(last: np.ndarray | None, dout: np.ndarray) -> None:
    """Refuse a backward without a forward, and a dout of another shape than the last output's."""
    if last is None:
        raise RuntimeError("backward needs a forward before it")
    if np.shape(dout) != last.shape:
        raise ValueError(f"dout has shape {np.shape(dout)}, the last output had {last.shape}")


class Dense:
    """Fully connected layer: every row x of the batch becomes x @ W + b.

    전결합 계층입니다. 배치의 각 행 x를 x @ W + b로 바꿉니다.

    Args:
        W: weights, shape (D, M): D inputs, M outputs.
        b: biases, shape (M,).

    Attributes:
        params: {"W": weights, "b": biases}; every forward reads them anew.
        grads: {"W": (D, M), "b": (M,)}; gradients of the latest backward, summed over the batch.

    Raises:
        ValueError: W is not 2-D or b is not of shape (M,) (here or at the first forward).

    Source: seed L57-L61, L65 (10.1.4)
    """

    def __init__(self, W: np.ndarray, b: np.ndarray) -> None:
        W, b = _as_float(W), _as_float(b)
        if W.ndim != 2 or b.shape != W.shape[1:]:
            raise ValueError(f"W {W.shape} and b {b.shape} do not belong together")
        self.params = {"W": W, "b": b}
        self.grads = {}
        self.x = self.y = None

    def forward(self, x: np.ndarray) -> np.ndarray:
        """Compute x @ W + b with the parameters as they are now, and remember x.

        지금의 파라미터로 x @ W + b를 계산하고 x를 기억해 둡니다.

        Args:
            x: inputs, shape (N, D).

        Returns:
            Outputs, shape (N, M).

        Raises:
            ValueError: x is not 2-D, or its width is not D.

        Source: seed L58, L59 (10.1.4)
        """
        W, b = self.params["W"], self.params["b"]
        if np.ndim(x) != 2 or x.shape[1] != W.shape[0]:
            raise ValueError(f"x of shape {np.shape(x)} does not fit W of shape {W.shape}")
        self.x = _as_float(x)
        self.y = self.x @ W + b
        return self.y

    def backward(self, dout: np.ndarray) -> np.ndarray:
        """Put the gradients of W and b into grads, replacing the old ones, and return the gradient of x.

        W와 b의 기울기를 구해 grads의 이전 값을 바꿔 넣고, x의 기울기를 돌려줍니다. 파라미터는 바꾸지 않습니다.

        Args:
            dout: gradient of the loss with respect to this layer's last output, shape (N, M).

        Returns:
            Gradient with respect to the last x, shape (N, D). The parameters stay as they are.

        Raises:
            RuntimeError: no forward came before (ValueError is fine too).
            ValueError: dout has not the shape of the last output.

        Source: seed L61, L65 (10.1.4)
        """
        _check_backward(self.y, dout)
        self.grads = {"W": self.x.T @ dout, "b": dout.sum(axis=0)}
        return dout @ self.params["W"].T


class ReLU:
    """Layer that keeps what is above 0 and turns the rest into 0.

    0보다 큰 값은 그대로 두고 나머지는 0으로 만드는 계층입니다.

    Source: seed L29, L58, L61 (10.1.3, 10.1.4)
    """

    def __init__(self) -> None:
        self.mask = None

    def forward(self, x: np.ndarray) -> np.ndarray:
        """Apply ReLU to every entry, and remember what backward needs.

        모든 원소에 ReLU를 적용하고, 역전파에 필요한 것을 기억해 둡니다.

        Args:
            x: inputs, any shape.

        Returns:
            Outputs, the shape of x.

        Source: seed L29, L58 (10.1.3, 10.1.4)
        """
        x = _as_float(x)
        self.mask = x > 0
        return np.maximum(x, 0)

    def backward(self, dout: np.ndarray) -> np.ndarray:
        """Let the gradient through where the last x was above 0; the slope at exactly 0 is 0.

        마지막 x가 0보다 컸던 곳에서만 기울기를 흘려보냅니다. 정확히 0인 곳의 기울기는 0입니다.

        Args:
            dout: gradient of the loss with respect to the last output, the shape of the last x.

        Returns:
            Gradient with respect to the last x, same shape.

        Raises:
            RuntimeError: no forward came before (ValueError is fine too).
            ValueError: dout has not the shape of the last x.

        Source: seed L61, L65 (10.1.4)
        """
        _check_backward(self.mask, dout)
        return dout * self.mask


class Sigmoid:
    """Layer that turns every entry x into 1 / (1 + exp(-x)).

    모든 원소 x를 1 / (1 + exp(-x))로 바꾸는 계층입니다.

    Source: seed L27, L58, L61 (10.1.3, 10.1.4)
    """

    def __init__(self) -> None:
        self.y = None

    def forward(self, x: np.ndarray) -> np.ndarray:
        """Apply the sigmoid to every entry, and remember what backward needs.

        모든 원소에 시그모이드를 적용하고, 역전파에 필요한 것을 기억합니다. 입력이 아주 커도 오버플로가 없어야 합니다.

        Args:
            x: inputs, any shape, any finite value (no overflow warning).

        Returns:
            Outputs between 0 and 1, the shape of x.

        Source: seed L27, L58 (10.1.3, 10.1.4)
        """
        x = _as_float(x)
        self.y = np.exp(np.minimum(x, 0)) / (1 + np.exp(-np.abs(x)))
        return self.y

    def backward(self, dout: np.ndarray) -> np.ndarray:
        """Multiply dout by the sigmoid's slope at the last x.

        dout에 마지막 x에서의 시그모이드 기울기를 곱합니다.

        Args:
            dout: gradient of the loss with respect to the last output, the shape of the last x.

        Returns:
            Gradient with respect to the last x, same shape.

        Raises:
            RuntimeError: no forward came before (ValueError is fine too).
            ValueError: dout has not the shape of the last x.

        Source: seed L61, L65 (10.1.4)
        """
        _check_backward(self.y, dout)
        return dout * self.y * (1 - self.y)


class SoftmaxCrossEntropy:
    """Softmax and cross entropy in one: the mean loss of a batch, from scores (logits).

    소프트맥스와 교차 엔트로피를 하나로 합친 계층입니다. 점수(로짓)에서 배치의 평균 손실을 구합니다.

    Source: seed L58, L61, L65 (10.1.4)
    """

    def __init__(self) -> None:
        self.p = None

    def forward(self, z: np.ndarray, t: np.ndarray) -> float:
        """Compute the mean cross entropy of softmax(z), and remember what backward needs.

        softmax(z)의 평균 교차 엔트로피를 계산하고 역전파에 필요한 것을 기억합니다. 로짓이 아주 커도 정확해야 합니다.

        Args:
            z: logits, shape (N, K), up to 1e300 in size (float32: 1e37) exact and without warning.
            t: true classes, either integer labels of shape (N,) or one-hot rows of shape (N, K).

        Returns:
            The loss, one real number: the mean over the batch.

        Raises:
            ValueError: z is not 2-D, t is of neither shape, or a label lies outside 0..K-1.

        Source: seed L41, L58 (10.1.4)
        """
        z, t = _as_float(z), np.asarray(t)
        if z.ndim != 2 or t.shape not in (z.shape[:1], z.shape):
            raise ValueError(f"z of shape {z.shape} and t of shape {t.shape} do not belong together")
        if t.ndim == 1:
            if t.min() < 0 or t.max() >= z.shape[1]:
                raise ValueError(f"labels must lie in 0..{z.shape[1] - 1}")
            t = np.eye(z.shape[1])[t]
        shifted = z - z.max(axis=1, keepdims=True)
        log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
        self.p, self.t = np.exp(log_p), t.astype(z.dtype)
        return float(-(self.t * log_p).sum() / len(z))

    def backward(self) -> np.ndarray:
        """Return the gradient of the mean loss with respect to the last z; it contains the 1/N.

        평균 손실을 마지막 z로 미분한 기울기를 돌려줍니다. 1/N이 이미 들어 있습니다.

        Returns:
            Gradient, shape (N, K).

        Raises:
            RuntimeError: no forward came before (ValueError is fine too).

        Source: seed L61, L65 (10.1.4)
        """
        if self.p is None:
            raise RuntimeError("backward needs a forward before it")
        return (self.p - self.t) / len(self.p)


class Sequential:
    """Layers in a row, used as one layer.

    여러 계층을 차례로 이어 하나의 계층처럼 씁니다.

    Args:
        layers: objects with forward(x) and backward(dout), the first is next to the input.

    Source: seed L57-L61 (10.1.4)
    """

    def __init__(self, layers: list) -> None:
        self.layers = layers

    def forward(self, x: np.ndarray) -> np.ndarray:
        """Send x through all layers, from the input to the output.

        x를 입력층에서 출력층 방향으로 모든 계층에 통과시킵니다.

        Args:
            x: input of the first layer.

        Returns:
            Output of the last layer.

        Source: seed L58, L59 (10.1.4)
        """
        for layer in self.layers:
            x = layer.forward(x)
        return x

    def backward(self, dout: np.ndarray) -> np.ndarray:
        """Send the gradient back through all layers, from the output to the input.

        기울기를 출력층에서 입력층 방향으로 모든 계층에 거꾸로 통과시킵니다.

        Args:
            dout: gradient with respect to the output of the last layer.

        Returns:
            Gradient with respect to the input of the first layer.

        Source: seed L60, L61 (10.1.4)
        """
        for layer in reversed(self.layers):
            dout = layer.backward(dout)
        return dout
