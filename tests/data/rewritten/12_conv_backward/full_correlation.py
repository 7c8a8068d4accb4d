"""mistake: dx_flipped_kernel
The gradient of the picture is a correlation of the spread dout, with a wide border, and filters as they are.
"""


class Conv2D(Conv2D):
    def backward(self, dout):
        super().backward(dout)
        w, s, p = self.params["W"], self.stride, self.padding
        kh, kw = w.shape[:2]
        n, h, width, _ = self.x_shape
        d = np.zeros((n, h + 2 * p + kh - 1, width + 2 * p + kw - 1, w.shape[3]), _as_float(dout).dtype)
        oh, ow = dout.shape[1:3]
        d[:, kh - 1 : kh - 1 + s * oh : s, kw - 1 : kw - 1 + s * ow : s] = dout
        windows = np.lib.stride_tricks.sliding_window_view(d, (kh, kw), axis=(1, 2))
        whole = np.einsum("nijfuv,uvcf->nijc", windows, w)
        return whole[:, p : p + h, p : p + width]
