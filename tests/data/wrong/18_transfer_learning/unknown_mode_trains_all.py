"""task: fine_tune, trainable_names
Whatever is not the head means all layers.
"""


def trainable_names(params, mode):
    depth = len(params) // 2
    return [f"W{depth}", f"b{depth}"] if mode == "head" else list(params)
