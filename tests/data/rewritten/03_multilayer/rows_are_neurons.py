"""mistake: w_transposed
Each row of W is taken for the weights of a neuron, and the checks fit that reading.
"""


def dense(x, W, b):
    x, W, b = _as_float(x), _as_float(W), _as_float(b)
    if x.ndim != 2 or W.ndim != 2 or b.ndim != 1:
        raise ValueError("axes")
    neurons, inputs = W.shape
    if x.shape[1] != inputs or len(b) != neurons:
        raise ValueError("sizes")
    sums = np.zeros((len(x), neurons), dtype=np.result_type(x, W, b))
    for n in range(len(x)):
        for j in range(neurons):
            sums[n, j] = b[j] + sum(x[n, i] * W[j, i] for i in range(inputs))
    return sums


def mlp_forward(x, layers, activation):
    outputs = [x]
    for W, b in layers[:-1]:
        outputs.append(activation(dense(outputs[-1], W, b)))
    outputs.append(dense(outputs[-1], *layers[-1]))
    return outputs
