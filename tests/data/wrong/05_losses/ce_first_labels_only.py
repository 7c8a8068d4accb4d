"""task: cross_entropy
Fewer or more labels than rows are accepted: zip stops at the shorter of the two.
"""


def cross_entropy(p, t, right=cross_entropy):
    if np.ndim(p) == 2 and np.ndim(t) == 1 and np.size(p) and np.size(t):
        shorter = min(len(p), len(t))
        p, t = p[:shorter], t[:shorter]
    return right(p, t)
