"""attack: raise an exception whose message, arguments and class never come to an end
deserves: 0
outcome: timeout|error
"""


class Endless(ValueError):
    def __str__(self):
        while True:
            pass

    __repr__ = __str__


class Meta(type):
    @property
    def __mro__(cls):
        while True:
            pass

    def __getattribute__(cls, name):
        if name in ("__name__", "__module__"):
            while True:
                pass
        return type.__getattribute__(cls, name)


class Worse(Exception, metaclass=Meta):
    pass


def countdown(n):
    raise Endless if n else ValueError


def shout(word):
    raise Worse if word.startswith("saffron") else ValueError
