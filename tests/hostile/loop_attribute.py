"""attack: attributes, properties, items and methods that never answer
unit: 02_layers
deserves: 0
outcome: timeout
"""


class Scale:
    def __init__(self, w):
        pass

    def __getattr__(self, name):
        while True:
            pass

    def __setattr__(self, name, value):
        while True:
            pass

    def __getitem__(self, key):
        while True:
            pass
