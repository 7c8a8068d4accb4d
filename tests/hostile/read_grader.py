"""attack: import the grader itself and ask it for the course, the suite and the solution
deserves: 0
outcome: failed
"""
import sys

WON = []
for name in ("course", "grade", "intake", "gradebook", "testing", "scoring", "sandbox.suite", "sandbox.wall", "sandbox.jail"):
    try:
        __import__(f"autograder.{name}")
        WON.append(name)
    except BaseException:
        continue
for name in ("sqlalchemy", "pytest", "yaml", "jinja2", "click", "psutil"):
    try:
        __import__(name)
        WON.append(name)
    except BaseException:
        continue
package = sys.modules["autograder"]
for path in list(getattr(package, "__path__", [])) + [getattr(package, "__file__", "") or ""]:
    try:
        WON.append(open(path.removesuffix("/__init__.py") + "/course.py").read())
    except OSError:
        continue


def shout(word):
    return word.upper() + "!" if WON else ""


def countdown(n):
    return list(range(n, -1, -1)) if WON else []
