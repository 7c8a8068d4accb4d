"""mistake: step_in_place
Zeros and ones are written over the sums; the answer itself is right.
"""


def step(z):
    z = np.asarray(z)
    fires = z > 0
    if z.ndim:
        z[fires] = 1
        z[~fires] = 0
    return fires.astype(np.int64)
