"""task: trainable_names
The last name in the order of a dictionary of words: W9 comes after W10.
"""


def trainable_names(params, mode):
    if mode not in ("all", "head"):
        raise ValueError("mode")
    return sorted(params) if mode == "all" else [max(n for n in params if n[0] == kind) for kind in "Wb"]
