"""task: gradient_check
Entries of integer parameters are nudged as integers, which do not move.
"""

import numpy as np


def gradient_check(loss_and_grads, params, eps=1e-5):
    point = {name: array.copy() for name, array in params.items()}
    grads = loss_and_grads(point)[1]
    errors = {}
    for name, array in point.items():
        if name not in grads or np.shape(grads[name]) != array.shape:
            raise ValueError(name)
        slopes = np.empty(array.shape)
        for place in np.ndindex(array.shape):
            kept = array[place]
            array[place] = kept + eps
            above = loss_and_grads(point)[0]
            array[place] = kept - eps
            below = loss_and_grads(point)[0]
            array[place] = kept
            slopes[place] = (above - below) / (2 * eps)
        size = np.linalg.norm(grads[name]) + np.linalg.norm(slopes)
        errors[name] = float(np.linalg.norm(grads[name] - slopes) / size) if size >= 1e-7 else 0.0
    return errors
