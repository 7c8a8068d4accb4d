"""attack: raise an exception whose class, message, notes, cause and group all hold the hidden input
deserves: 0
outcome: error
"""


def told(value):
    text = repr(value)[:200]
    error = type(text, (ValueError,), {"__module__": "builtins", "__qualname__": text, "__doc__": text})(text)
    error.add_note(text)
    error.__cause__ = KeyError(text)
    error.value = value
    return error


def double(x):
    raise told(x)


def row_means(x):
    raise ExceptionGroup(repr(x), [told(x), told(x)])


def shout(word):
    raise told(word)


def countdown(n):
    raise UnicodeDecodeError("velvet", b"quokka" * n, n, n + 1, repr(n))
