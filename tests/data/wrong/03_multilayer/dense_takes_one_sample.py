"""task: dense
A single sample without rows is silently taken for a batch of one.
"""

_kept = dense


def dense(x, W, b):
    return _kept(np.atleast_2d(x), W, b)
