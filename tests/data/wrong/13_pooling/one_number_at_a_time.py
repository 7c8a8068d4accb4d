"""task: max_pool
Four nested loops, one Python step for each number of the result.
"""
# ruff: noqa: F821 - laid over the solution

_max_pool = max_pool


def max_pool(x, size=2, stride=None):
    out = _max_pool(x, size, stride)
    step = size if stride is None else stride
    for n in range(out.shape[0]):
        for i in range(out.shape[1]):
            for j in range(out.shape[2]):
                for c in range(out.shape[3]):
                    window = x[n, i * step : i * step + size, j * step : j * step + size, c].ravel().tolist()
                    best = window[0]
                    for _ in range(10):
                        for value in window:
                            best = max(best, value)
                    out[n, i, j, c] = best
    return out
