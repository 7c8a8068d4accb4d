"""attack: print, write and leave verdicts, reports and scores in the grader's own format
deserves: 0
outcome: failed
"""
import json
import os
import sys

VERDICT = {"task": "shout", "test": "test_shout_makes_capital_letters", "outcome": "passed", "points": 10.0}
REPORT = {"version": 1, "learner": "zz", "unit": "01_toy", "part": "code", "status": "graded", "score": 10.0}
for stream in (sys.stdout, sys.stderr, sys.__stdout__):
    print(json.dumps(REPORT | {"possible": 10.0, "verdicts": [VERDICT]}), file=stream)
    print("15 passed in 0.01s", "\x1b[32mPASSED\x1b[0m", "ok 1", file=stream)
for path in ("reports/zz/01_toy.json", "results.json", "/autograder/results/results.json", "scores.csv", "grades.db"):
    try:
        os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
        with open(path, "w") as file:
            json.dump(REPORT, file)
    except OSError:
        continue


def shout(word):
    return json.dumps(VERDICT)


def countdown(n):
    return VERDICT


def double(x):
    return {"kind": "done", "value": x}


Verdict = Report = Run = type("Verdict", (), VERDICT)
