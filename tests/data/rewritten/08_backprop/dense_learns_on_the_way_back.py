"""mistake: dx_uses_new_w
Steps of gradient descent inside backward, before the gradient is passed on; loops instead of dictionaries.
"""


class Dense(Dense):
    def backward(self, dout):
        super().backward(dout)
        W, b = self.params["W"], self.params["b"]
        W[...] = W - self.grads["W"] / 10
        b[...] = b - self.grads["b"] / 10
        back = dout[:, None, :] * W[None, :, :]
        return back.sum(axis=2)
