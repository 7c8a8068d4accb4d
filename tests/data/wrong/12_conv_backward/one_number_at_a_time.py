"""task: Conv2D
Every number of the maps is summed in Python, forward and backward, which is right and far too slow.
"""


class Conv2D(Conv2D):
    def forward(self, x):
        out = super().forward(x)
        rows, w = self.col, self.params["W"]
        filters = [w[..., f].ravel() for f in range(w.shape[3])]
        numbers = [np.sum(row * one) + b for row in rows for one, b in zip(filters, self.params["b"])]
        return np.array(numbers, dtype=out.dtype).reshape(out.shape)

    def backward(self, dout):
        dx = super().backward(dout)
        rows, w = self.col, self.params["W"]
        total = np.zeros((w.shape[3], rows.shape[1]))
        for row, slopes in zip(rows, dout.reshape(-1, w.shape[3])):
            for f, slope in enumerate(slopes):
                total[f] += slope * row
        self.grads["W"] = total.T.reshape(w.shape)
        return dx
