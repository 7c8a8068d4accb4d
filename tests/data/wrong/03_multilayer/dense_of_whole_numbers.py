"""task: dense, mlp_forward
Integers stay what they are, so small ones overflow and bools are and-ed.
"""


def dense(x, W, b):
    _layer(W, b)
    if np.ndim(x) != 2:
        raise ValueError("axes")
    return x @ W + b
