"""attack: raise syntax errors whose text, file and line are made of the hidden input
deserves: 0
outcome: error
"""


def double(x):
    raise SyntaxError("invalid syntax", ("toy.py", round(abs(x.flat[0]) * 1e4), 1, repr(x.tolist()), 3, 9))


def shout(word):
    eval(compile(f"1 +* '{word}'", "toy.py", "eval"))


def countdown(n):
    error = SyntaxError(f"{n}")
    error.filename, error.lineno, error.text = "toy.py", n * 10**6 + 512306, f"{n} " * 50
    raise error
