"""mistake: path_aliases
The same object goes into a list by +=, and the walk writes into it with out=.
"""

import numpy as np


def gradient_descent(grad, x0, lr=0.1, max_steps=1000, tol=1e-8):
    if not (lr > 0 and max_steps >= 0):
        raise ValueError("settings")
    here = np.array(x0, dtype=x0.dtype if x0.dtype.kind == "f" else float)
    history = [here]
    for _ in range(max_steps):
        slope = grad(here)
        if np.linalg.norm(np.ravel(slope)) < tol:
            break
        np.subtract(here, lr * slope, out=here)
        history += [here]
    return here, np.stack(history)
