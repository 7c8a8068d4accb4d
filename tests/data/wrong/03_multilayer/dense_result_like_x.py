"""task: dense
The result gets the type of the samples: whole numbers cut the sums.
"""

_kept = dense


def dense(x, W, b):
    return _kept(x, W, b).astype(x.dtype)
