"""mistake: copy_is_float64
New arrays of zeros are filled with the numbers; zeros are float64 unless somebody says otherwise.
"""

import numpy as np


def copy_params(params):
    result = {}
    for name, array in params.items():
        result[name] = np.zeros(array.shape)
        result[name][...] = array
    return result
