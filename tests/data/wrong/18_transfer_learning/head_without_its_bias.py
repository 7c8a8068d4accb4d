"""task: trainable_names
Only the weights of the head are listed.
"""


def trainable_names(params, mode):
    if mode not in ("all", "head"):
        raise ValueError("mode")
    return list(params) if mode == "all" else [f"W{len(params) // 2}"]
