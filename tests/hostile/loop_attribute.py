"""attack: attributes, properties, items and methods that never answer
unit: 02_layers
deserves: 0
outcome: timeout|failed|error
"""


class Scale:
    def __init__(self, w):
        self.__dict__["w"] = w

    def __setattr__(self, name, value):
        raise AttributeError(name)

    def __getitem__(self, key):
        while True:
            pass

    @property
    def params(self):
        return self

    @property
    def forward(self):
        while len(self.w) == 3:
            pass
        return "nothing"
