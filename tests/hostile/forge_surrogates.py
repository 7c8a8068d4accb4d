"""attack: put lone surrogates and control characters wherever a report could take them up
deserves: 0
outcome: error|failed|missing
"""
import linecache

LINE = "\ud800\udfff \x1b[31m\x07 \u202e <script>alert(1)</script> VELVET"
linecache.cache["toy.py"] = (1, None, [LINE + "\n"] * 2000, "toy.py")
linecache.getline = lambda *args: LINE
linecache.checkcache = lambda *args: None


def double(x):
    raise ValueError(LINE)


def row_means(x):
    raise type("\u202eEvil\x1b", (ValueError,), {"__module__": "builtins", "__qualname__": "\u202e"})(LINE)


def clip(x, low, high):
    error = KeyError(LINE)
    error.add_note(LINE)
    raise error from ValueError(LINE)


def shout(word):
    return LINE


def countdown(n):
    print(LINE.encode("utf-8", "surrogatepass"), LINE)
    raise NotImplementedError(LINE)


countdown.__code__ = countdown.__code__.replace(co_qualname="\u202e\x1b", co_name="\u2028")
