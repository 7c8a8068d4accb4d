"""mistake: activation_on_output
A loop that treats all layers alike.
"""


def mlp_forward(x, layers, activation):
    outputs = [x]
    for W, b in layers:
        W, b = _layer(W, b)
        before = _as_float(outputs[-1])
        if before.ndim != 2 or before.shape[1] != W.shape[0]:
            raise ValueError(f"{before.shape} does not fit {W.shape}")
        outputs.append(activation(np.einsum("nd,dm->nm", before, W) + b))
    return outputs
