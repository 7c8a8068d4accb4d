"""task: strongest_match
The largest number itself comes back.
"""


def strongest_match(feature_map):
    if feature_map.ndim != 2:
        raise ValueError("2-D")
    return feature_map.max()
