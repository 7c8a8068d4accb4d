"""task: minibatch_gd

One number instead of a list of losses.
"""

import numpy as np

_descend = minibatch_gd  # noqa: F821


def minibatch_gd(X, t, w0, b0, lr, batch_size, epochs, rng):
    w, b, losses = _descend(X, t, w0, b0, lr, batch_size, epochs, rng)
    return w, b, np.array(losses)[-1:].item()
