"""Korean names and comments; the order of an epoch comes from sorting random numbers."""

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


def 확인(조건, 까닭):
    """조건이 거짓이면 거부한다."""
    if not 조건:
        raise ValueError(까닭)


def five_steps(forward, loss, backward, update, batches, epochs):
    확인(epochs >= 1, "에포크은 1 이상이어야 합니다")
    손실들 = []
    for _ in range(epochs):
        for x, t in batches:
            예측값 = forward(x)
            손실, 기울기 = loss(예측값, t)
            update(backward(기울기))
            손실들.append(손실)
    return 손실들


def train_step(net, loss, x, t, lr):
    확인(len(x) == len(t), "데이터와 레이블의 수가 다릅니다")
    손실 = loss.forward(net.forward(x), t)
    net.backward(loss.backward())
    for 이름, 기울기 in net.grads.items():
        net.params[이름] = net.params[이름] - 기울기 * lr
    return 손실


def train(net, loss, X, t, *, lr, epochs, batch_size, rng):
    확인(epochs >= 1 and batch_size >= 1, "1 이상이어야 합니다")
    확인(len(X) == len(t), "데이터와 레이블의 수가 다릅니다")
    기록 = []
    for _ in range(epochs):
        순서 = rng.uniform(size=len(X)).argsort()
        손실들 = []
        for 처음 in range(0, len(X), batch_size):
            행 = 순서[처음 : 처음 + batch_size]
            손실들.append(train_step(net, loss, X[행], t[행], lr))
        기록.append(float(np.mean(손실들)))
    return 기록


def predict(net, X):
    점수 = net.forward(X)
    return np.argmax(점수, axis=1).astype(np.int64)


def accuracy(net, X, t):
    답 = predict(net, X)
    확인(답.shape == np.shape(t), "레이블의 모양이 다릅니다")
    return np.mean(답 == t).item()


def gradient_check(loss_and_grads, params, eps=1e-5):
    사본 = {이름: np.array(값, dtype=np.float64) for 이름, 값 in params.items()}
    구한것 = loss_and_grads(사본)[1]
    오차 = {}
    for 이름 in 사본:
        확인(이름 in 구한것 and np.shape(구한것[이름]) == 사본[이름].shape, "기울기가 맞지 않습니다")
        잰것 = np.zeros(사본[이름].shape)
        for 자리 in np.ndindex(잰것.shape):
            원래 = float(사본[이름][자리])
            사본[이름][자리] = 원래 + eps
            위 = loss_and_grads(사본)[0]
            사본[이름][자리] = 원래 - eps
            아래 = loss_and_grads(사본)[0]
            사본[이름][자리] = 원래
            잰것[자리] = (위 - 아래) / (2 * eps)
        크기 = np.linalg.norm(구한것[이름]) + np.linalg.norm(잰것)
        오차[이름] = 0.0 if 크기 < 1e-7 else float(np.linalg.norm(구한것[이름] - 잰것) / 크기)
    return 오차


def build_mlp(sizes, rng):
    확인(len(sizes) >= 2, "층이 모자랍니다")
    확인(all(크기 >= 1 for 크기 in sizes), "크기는 1 이상이어야 합니다")
    모음 = {}
    for n, (들어옴, 나감) in enumerate(zip(sizes, sizes[1:]), start=1):
        모음[f"W{n}"] = rng.normal(0, np.sqrt(2 / 들어옴), size=(들어옴, 나감))
        모음[f"b{n}"] = np.zeros(나감)
    return Net(모음)
