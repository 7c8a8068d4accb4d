"""task: strongest_match
The search begins with 0, so a map of negative numbers has no match.
"""


def strongest_match(feature_map):
    if feature_map.ndim != 2:
        raise ValueError("2-D")
    best, place = 0, (0, 0)
    for i in range(feature_map.shape[0]):
        for j in range(feature_map.shape[1]):
            if feature_map[i, j] > best:
                best, place = feature_map[i, j], (i, j)
    return place
