"""task: gradient_check
The largest relative error of a single entry is reported.
"""

import numpy as np


def gradient_check(loss_and_grads, params, eps=1e-5):
    point = {name: array.astype(np.float64) for name, array in params.items()}
    grads = loss_and_grads(point)[1]
    errors = {}
    for name, array in point.items():
        if name not in grads or np.shape(grads[name]) != array.shape:
            raise ValueError(name)
        errors[name] = 0.0
        for place in np.ndindex(array.shape):
            kept = array[place]
            array[place] = kept + eps
            above = loss_and_grads(point)[0]
            array[place] = kept - eps
            slope = (above - loss_and_grads(point)[0]) / (2 * eps)
            array[place] = kept
            size = abs(slope) + abs(grads[name][place])
            if size > 1e-7:
                errors[name] = max(errors[name], abs(slope - grads[name][place]) / size)
    return errors
