"""Walks over the places of the map; at each place all pictures of the batch are treated at once."""

import numpy as np


def _corners(side, cells, stride, padding):
    """Where windows begin along one axis of the padded picture."""
    return list(range(0, side + 2 * padding - cells + 1, stride))


def _plan(shape, kernel, stride, padding):
    if len(shape) != 4:
        raise ValueError("four numbers for a batch of pictures")
    if stride < 1 or padding < 0:
        raise ValueError("stride or padding")
    tops = _corners(shape[1], kernel[0], stride, padding)
    lefts = _corners(shape[2], kernel[1], stride, padding)
    if not tops or not lefts:
        raise ValueError("no window fits")
    return tops, lefts


def _double(a):
    return np.array(a, dtype=np.float32 if np.asarray(a).dtype == np.float32 else np.float64)


def im2col(x, kernel, stride=1, padding=0):
    x = _double(x)
    tops, lefts = _plan(x.shape, kernel, stride, padding)
    x = np.pad(x, [(0, 0), (padding, padding), (padding, padding), (0, 0)])
    out = np.empty((len(x), len(tops) * len(lefts), kernel[0] * kernel[1] * x.shape[3]), x.dtype)
    for place, (top, left) in enumerate((t, lf) for t in tops for lf in lefts):
        out[:, place] = x[:, top : top + kernel[0], left : left + kernel[1]].reshape(len(x), -1)
    return np.concatenate(list(out))


def col2im(col, x_shape, kernel, stride=1, padding=0):
    tops, lefts = _plan(x_shape, kernel, stride, padding)
    n, h, w, c = x_shape
    places, cells = len(tops) * len(lefts), kernel[0] * kernel[1] * c
    if col.shape != (n * places, cells):
        raise ValueError("not the rows of such pictures")
    col = _double(col).reshape(n, places, kernel[0], kernel[1], c)
    padded = np.zeros((n, h + 2 * padding, w + 2 * padding, c), col.dtype)
    for place in range(places):
        top, left = tops[place // len(lefts)], lefts[place % len(lefts)]
        padded[:, top : top + kernel[0], left : left + kernel[1]] += col[:, place]
    return padded[:, padding : h + padding, padding : w + padding]


class Conv2D:
    def __init__(self, w, b, stride=1, padding=0):
        if np.ndim(w) != 4 or np.shape(b) != (np.shape(w)[3],):
            raise ValueError("w must be (KH, KW, C, F) and b (F,)")
        self.params = dict(W=_double(w), b=_double(b))
        self.grads = dict(W=None, b=None)
        self._steps = stride, padding
        self._last = None

    def forward(self, x):
        w = self.params["W"]
        tops, lefts = _plan(np.shape(x), w.shape, *self._steps)
        if x.shape[-1] != w.shape[2]:
            raise ValueError("channels differ")
        p = self._steps[1]
        x = np.pad(_double(x), [(0, 0), (p, p), (p, p), (0, 0)])
        rows = []
        for top in tops:
            row = [np.tensordot(x[:, top : top + w.shape[0], left : left + w.shape[1]], w, 3) for left in lefts]
            rows.append(np.stack(row, axis=1) + self.params["b"])
        out = np.stack(rows, axis=1)
        self._last = x, tops, lefts, out.shape
        return out

    def backward(self, dout):
        if not self._last:
            raise RuntimeError("there was no forward")
        x, tops, lefts, shape = self._last
        if dout.shape != shape:
            raise ValueError("dout must look like the output")
        w, dout, p = self.params["W"], _double(dout), self._steps[1]
        dx, dw = np.zeros(x.shape, dout.dtype), np.zeros_like(w)
        for i, top in enumerate(tops):
            for j, left in enumerate(lefts):
                here = np.s_[:, top : top + w.shape[0], left : left + w.shape[1]]
                dw += np.tensordot(x[here], dout[:, i, j], axes=(0, 0))
                dx[here] += np.tensordot(dout[:, i, j], w, axes=(1, 3))
        self.grads.update(W=dw, b=dout.reshape(-1, w.shape[3]).sum(0))
        return dx[:, p : dx.shape[1] - p, p : dx.shape[2] - p]
