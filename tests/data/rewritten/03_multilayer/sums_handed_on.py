"""mistake: activation_missing
Recursion over the layers; the function is passed on and never called.
"""


def mlp_forward(x, layers, activation):
    def onwards(value, place):
        if place == len(layers):
            return []
        value = dense(value, layers[place][0], layers[place][1])
        return [value, *onwards(value, place + 1)]

    return [x] + onwards(x, 0)  # noqa: RUF005
