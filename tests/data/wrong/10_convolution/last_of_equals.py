"""task: strongest_match
>= in the comparison: of equal numbers the last one is taken.
"""


def strongest_match(feature_map):
    if feature_map.ndim != 2:
        raise ValueError("2-D")
    best = (0, 0)
    for i in range(feature_map.shape[0]):
        for j in range(feature_map.shape[1]):
            if feature_map[i, j] >= feature_map[best]:
                best = (i, j)
    return best
