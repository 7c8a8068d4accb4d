"""attack: raise syntax errors whose text, file and line are made of the hidden input
deserves: 0
outcome: error
"""


def double(x):
    raise SyntaxError("invalid syntax", ("toy.py", 3, 1, repr(x.tolist()), 3, 9))


def shout(word):
    eval(compile(f"1 +* '{word}'", "toy.py", "eval"))


def countdown(n):
    error = SyntaxError(f"{n}")
    error.filename, error.lineno, error.text = "toy.py", 7391846, f"velvet-quokka {n}"
    raise error
