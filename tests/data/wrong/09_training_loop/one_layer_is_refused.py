"""task: build_mlp
A network without hidden layer is taken for an error.
"""

_wide = build_mlp


def build_mlp(sizes, rng):
    if len(sizes) < 3:
        raise ValueError("a hidden layer is needed")
    return _wide(sizes, rng)
