"""The curriculum: every line of the summary that the course teaches is graded by a test or asked by a question."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from autograder.content import load_quiz
from autograder.course import CHECKOUT, open_course, read_text

SEED = (Path(__file__).parent / "data" / "seed.txt").read_text().splitlines()
UNITS = open_course(CHECKOUT).units
TAUGHT = range(4, 165)
SAYS = re.compile(r"\s*(-|⇒|\d\.\s)")
"""Lines that say something; the others are headings."""


def claimed() -> dict[int, set[str]]:
    """Return seed line -> the units with a test (`seed=` of its marker) or a question (`seed:`) on it."""
    found: dict[int, set[str]] = {}
    for unit in UNITS:
        lines = [line for question in load_quiz(unit) for line in question.seed]
        for node in ast.walk(ast.parse(read_text(unit.suite))):
            if isinstance(node, ast.keyword) and node.arg == "seed":
                lines += ast.literal_eval(node.value)
        for line in lines:
            found.setdefault(line, set()).add(unit.name)
    return found


CLAIMED = claimed()


@pytest.mark.parametrize("number", [n for n in TAUGHT if SAYS.match(SEED[n - 1])])
def test_every_line_of_the_summary_is_covered(number: int) -> None:
    assert CLAIMED.get(number), SEED[number - 1]


def test_only_lines_that_say_something_are_claimed() -> None:
    """A claim of a heading or of a line that is not there is a slip."""
    strange = {n: units for n, units in CLAIMED.items() if not 1 <= n <= len(SEED)}
    assert strange == {}
