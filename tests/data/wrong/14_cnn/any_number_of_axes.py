"""task: flatten
Whatever has a first axis is flattened; nothing is refused.
"""


def flatten(x):
    x = x if x.dtype.kind == "f" else x.astype(float)
    return x.reshape(x.shape[0], -1)
