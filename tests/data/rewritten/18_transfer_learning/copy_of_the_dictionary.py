"""mistake: shallow_copy
Name by name into a new dictionary; a slice of an array is no copy.
"""


def copy_params(params):
    model = {}
    for name in sorted(params):
        model[name] = params[name][...]
    return model
