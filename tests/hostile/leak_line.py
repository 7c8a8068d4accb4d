"""attack: put the hidden input where the grader looks up the line that raised, and into line numbers
deserves: 0
outcome: error|failed
"""
import linecache


def double(x):
    linecache.cache["toy.py"] = (1, None, [repr(x) + "\n"] * 1000, "toy.py")
    if x.size == 4:
        numbered.__code__ = numbered.__code__.replace(co_firstlineno=round(x[0] * 1e4) - 1)
        numbered()
    raise ValueError


def shout(word):
    source = "\n" * 5 + f"raise ValueError  # {word}"
    linecache.cache["toy.py"] = (len(source), None, source.splitlines(True), "toy.py")
    exec(compile(source, "toy.py", "exec"))


def numbered():
    raise ValueError


def clip(x, low, high):
    numbered.__code__ = numbered.__code__.replace(co_firstlineno=round(x[1] * 1e6) - 1)
    numbered()


def row_means(x):
    numbered.__code__ = numbered.__code__.replace(co_firstlineno=int(abs(x.flat[0]) * 1e6) + 739)
    numbered()
