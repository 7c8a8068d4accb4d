"""en: there is no ReLU between the two dense layers
ko: 두 전결합 계층 사이에 ReLU가 없음
hint en: What do two linear maps in a row make together? Compare your list of layers with the one in the statement.
hint ko: 선형 계산을 두 번 이어서 하면 무엇이 되나요? 계층의 목록을 문제에 나온 것과 비교해 보세요.
"""

import numpy as np


class CNN(CNN):
    def __init__(self, input_shape, num_classes, rng, filters=8, hidden=32):
        self.input_shape = high, wide, channels = tuple(input_shape)
        features = (high // 2) * (wide // 2) * filters
        weights = {"Wc": (3, 3, channels, filters), "W1": (features, hidden), "W2": (hidden, num_classes)}
        self.params, self.grads, self.caches = {}, {}, None
        for name, shape in weights.items():
            self.params[name] = rng.normal(size=shape) * np.sqrt(2 / np.prod(shape[:-1]))
            self.params["b" + name[1]] = np.zeros(shape[-1])

    def forward(self, x):
        if np.shape(x)[1:] != self.input_shape:
            raise ValueError("other images are needed")
        p = self.params
        h, c1 = conv_forward(x, p["Wc"], p["bc"], 1)
        h, c2 = relu_forward(h)
        h, c3 = pool_forward(h, 2)
        shape = h.shape
        h, c4 = dense_forward(h.reshape(len(h), -1), p["W1"], p["b1"])
        c5 = None
        z, c6 = dense_forward(h, p["W2"], p["b2"])
        self.caches = c1, c2, c3, shape, c4, c5, c6, z.shape
        return z

    def backward(self, dz):
        if self.caches is None:
            raise RuntimeError("forward comes first")
        c1, c2, c3, shape, c4, c5, c6, scores = self.caches
        if np.shape(dz) != scores:
            raise ValueError("the gradient has another shape than the scores")
        g = self.grads = {}
        d, g["W2"], g["b2"] = dense_backward(dz, c6)
        d, g["W1"], g["b1"] = dense_backward(d, c4)
        d = pool_backward(d.reshape(shape), c3)
        d, g["Wc"], g["bc"] = conv_backward(relu_backward(d, c2), c1)
        return d

    def predict(self, x):
        return self.forward(x).argmax(axis=1)
