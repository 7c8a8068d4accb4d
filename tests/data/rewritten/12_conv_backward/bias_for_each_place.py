"""mistake: db_over_batch_only
The bias gradient is summed picture by picture, in a loop over the batch.
"""


class Conv2D(Conv2D):
    def backward(self, dout):
        dx = super().backward(dout)
        total = np.zeros(dout.shape[1:], dout.dtype if dout.dtype.kind == "f" else np.int64)
        for one in dout:
            total = total + one
        self.grads["b"] = total
        return dx
