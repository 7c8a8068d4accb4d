"""mistake: dw_flipped
The gradient of the filters is found by sliding dout over the picture, and written down from the end.
"""


class Conv2D(Conv2D):
    def forward(self, x):
        self.picture = np.pad(_as_float(x), [(0, 0), (self.padding,) * 2, (self.padding,) * 2, (0, 0)])
        return super().forward(x)

    def backward(self, dout):
        dx = super().backward(dout)
        kh, kw, c, f = self.params["W"].shape
        s, (oh, ow) = self.stride, dout.shape[1:3]
        dw = np.zeros((kh, kw, c, f))
        for u in range(kh):
            for v in range(kw):
                seen = self.picture[:, u : u + s * oh : s, v : v + s * ow : s]
                dw[kh - 1 - u, kw - 1 - v] = np.einsum("nijc,nijf->cf", seen, dout)
        self.grads["W"] = dw
        return dx
