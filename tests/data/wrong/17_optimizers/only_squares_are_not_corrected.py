"""task: Adam
The mean of gradients is corrected and that of squares is forgotten.
"""

import numpy as np


class Adam(Adam):
    def update(self, params, grads):
        super().update({name: p.copy() for name, p in params.items()}, grads)
        for name in params:
            mean = self.means[name] / (1 - self.beta1**self.t)
            params[name] -= self.lr * mean / (np.sqrt(self.squares[name]) + self.eps)
