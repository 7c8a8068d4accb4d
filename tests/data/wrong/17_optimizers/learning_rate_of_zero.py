"""task: Adagrad
Only a negative learning rate is refused, 0 is not.
"""


class Adagrad(Adagrad):
    def __init__(self, lr=0.01, eps=1e-8):
        super().__init__(lr or 1.0, eps)
