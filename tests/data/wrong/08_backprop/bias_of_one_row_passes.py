"""task: Dense
A bias of one number or of one row is accepted, since numpy stretches it.
"""

import numpy as np


class Dense(Dense):
    def __init__(self, W, b):
        super().__init__(W, np.broadcast_to(b, (1, W.shape[1]))[0])
