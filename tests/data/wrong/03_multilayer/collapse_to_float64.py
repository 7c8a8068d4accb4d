"""task: collapse_linear
Starts from an identity matrix of float64.
"""


def collapse_linear(layers):
    W, b = np.eye(len(layers[0][0])), np.zeros(len(layers[0][0]))
    for pair in layers:
        V, c = _layer(*pair)
        W, b = W @ V, b @ V + c
    return W, b
