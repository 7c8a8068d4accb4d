"""task: dense, mlp_forward
No check at all: numpy stretches a bias of one entry, and takes one sample without rows.
"""


def dense(x, W, b):
    return _as_float(x) @ _as_float(W) + _as_float(b)
