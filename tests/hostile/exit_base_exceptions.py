"""attack: raise what an `except Exception` does not catch
deserves: 0
outcome: error|failed
"""


class TestEnded(BaseException):
    outcome, about, error = "passed", "", None


class Passed(BaseException):
    """Looks like pytest's own outcome exceptions."""

    __module__ = "_pytest.outcomes"
    pytrace = False


def double(x):
    raise KeyboardInterrupt


def row_means(x):
    raise GeneratorExit


def clip(x, low, high):
    raise TestEnded("passed")


def shout(word):
    raise Passed("skipped")


def countdown(n):
    raise BaseExceptionGroup("all", [KeyboardInterrupt(), SystemExit(0)])
