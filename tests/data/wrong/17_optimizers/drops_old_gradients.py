"""task: RMSProp
The mean is taken over the last three gradients instead of fading.
"""

import numpy as np


class RMSProp(RMSProp):
    def update(self, params, grads):
        super().update({name: p.copy() for name, p in params.items()}, grads)
        self.last = [*getattr(self, "last", []), {name: grads[name].copy() for name in params}][-3:]
        for name in params:
            mean = sum(g[name] ** 2 for g in self.last) / len(self.last)
            params[name] -= self.lr * grads[name] / (np.sqrt(mean) + self.eps)
