"""task: Momentum
The dictionary of velocities belongs to the class, so all objects share it.
"""


class Momentum:
    velocities = {}

    def __init__(self, lr=0.01, momentum=0.9):
        if lr <= 0 or not 0 <= momentum < 1:
            raise ValueError("settings")
        self.lr, self.momentum = lr, momentum

    def update(self, params, grads):
        for name in params:
            if grads[name].shape != params[name].shape:
                raise ValueError(name)
        for name in params:
            if name not in self.velocities or self.velocities[name].shape != params[name].shape:
                self.velocities[name] = 0 * params[name]
            self.velocities[name] = self.momentum * self.velocities[name] - self.lr * grads[name]
            params[name] += self.velocities[name]
