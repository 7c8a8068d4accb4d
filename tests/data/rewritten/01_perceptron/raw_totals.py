"""mistake: returns_sum
The output is the loop's total, and a column-wise total for a batch.
"""


def perceptron(x, w, b=0.0):
    x, w = _prepared(x, w, axes=1)
    output = b
    for i in range(len(w)):
        output = output + float(x[i]) * float(w[i])
    return output


def perceptron_batch(X, w, b=0.0):
    X, w = _prepared(X, w, axes=2)
    output = np.full(len(X), b, dtype=X.dtype)
    for column, weight in zip(X.T, w, strict=True):
        output += column * weight
    return output
