"""mistake: shallow_copy
A comprehension that hands on each array as it is.
"""


def copy_params(params):
    return {name: array for name, array in params.items() if array is not None}
