"""mistake: padding_not_cut
The canvas with its border is returned as it is, by both the function and a layer that has loops of its own.
"""


def col2im(col, x_shape, kernel, stride=1, padding=0):
    rows, columns = _places(x_shape, kernel, stride, padding)
    n, h, w, c = x_shape
    if col.shape != (n * rows * columns, kernel[0] * kernel[1] * c):
        raise ValueError("sizes")
    canvas = np.zeros((n, h + 2 * padding, w + 2 * padding, c), _as_float(col).dtype)
    windows = col.reshape(n, rows, columns, *kernel, c)
    for i in range(rows):
        for j in range(columns):
            canvas[:, i * stride : i * stride + kernel[0], j * stride : j * stride + kernel[1]] += windows[:, i, j]
    return canvas


class Conv2D(Conv2D):
    def backward(self, dout):
        super().backward(dout)
        w, s, p = self.params["W"], self.stride, self.padding
        kh, kw = w.shape[:2]
        n, h, width, c = self.x_shape
        canvas = np.zeros((n, h + 2 * p, width + 2 * p, c), _as_float(dout).dtype)
        for i, j in np.ndindex(dout.shape[1:3]):
            canvas[:, i * s : i * s + kh, j * s : j * s + kw] += np.tensordot(dout[:, i, j], w, axes=(1, 3))
        return canvas
