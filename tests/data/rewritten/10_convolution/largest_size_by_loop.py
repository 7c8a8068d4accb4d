"""mistake: strongest_absolute
A loop that compares sizes and remembers where the largest one was.
"""


def strongest_match(feature_map):
    if len(feature_map.shape) != 2:
        raise ValueError("a map has two axes")
    size, where = -1.0, None
    for i, row in enumerate(feature_map.tolist()):
        for j, value in enumerate(row):
            if (value if value > 0 else -value) > size:
                size, where = abs(value), (i, j)
    return where
