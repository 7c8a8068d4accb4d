"""mistake: shapes_forget_padding
Places are counted with range, without the padding.
"""


def layer_shapes(spec, input_shape):
    now, found = list(input_shape), []
    for item in spec:
        name = item[0]
        if name == "dense" and len(now) == 1:
            now = [item[1]]
        elif name == "flatten" and len(now) == 3:
            now = [now[0] * now[1] * now[2]]
        elif name == "pool" and len(now) == 3 and item[1] <= min(now[:2]):
            now = [now[0] // item[1], now[1] // item[1], now[2]]
        elif name == "conv" and len(now) == 3 and item[2] <= min(now[:2]) + 2 * item[4]:
            now = [1 + (side - item[2]) // item[3] for side in now[:2]] + [item[1]]
        else:
            raise ValueError("cannot be built")
        found.append(tuple(now))
    return found
