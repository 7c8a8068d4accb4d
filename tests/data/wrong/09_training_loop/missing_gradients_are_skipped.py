"""task: gradient_check
A parameter without a gradient is left out of the result.
"""

import numpy as np


_strict = gradient_check


def gradient_check(loss_and_grads, params, eps=1e-5):
    names = loss_and_grads({name: array * 1.0 for name, array in params.items()})[1]

    def with_all(at):
        loss, grads = loss_and_grads(at)
        return loss, {name: grads.get(name, np.zeros(array.shape)) for name, array in at.items()}

    errors = _strict(with_all, params, eps)
    return {name: error for name, error in errors.items() if name in names}
