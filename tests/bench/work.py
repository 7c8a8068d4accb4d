"""The work that the benchmark times, each piece a process of its own: ``python -m tests.bench.work NAME …``."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import psutil

from autograder import content, draws, grade, kinds
from autograder.answers import answer_file
from autograder.course import CHECKOUT, Unit, open_course, read_text
from autograder.files import write
from autograder.records import Limits
from autograder.sandbox.standin import Learner, handle
from autograder.sandbox.starter import Zygote
from autograder.sandbox.suite import Suite
from autograder.sandbox.tiers import plan
from autograder.sandbox.wall import Wall

UNIT = "04_activations"


def suite(times: str) -> None:
    """Run the unit's suite on its solution ``times`` times, collected once, as grading does."""
    _with_suite(int(times), lambda opened, slug, files: opened.run(slug, files))


def direct(times: str) -> None:
    """Call the same test functions on the same kind of guests, without pytest."""

    def call(opened: Suite, slug: str, files: list[tuple[str, bytes]]) -> None:
        wall = Wall(opened.zygote, slug, files, handle)
        for item, spec in zip(opened.items, opened.specs, strict=True):
            wall.begin(spec.seconds)
            given = {"learner": Learner(wall), "rng": _rng(opened, item)}
            parameters = item.callspec.params if hasattr(item, "callspec") else {}
            names = item._fixtureinfo.argnames
            item.obj(**{name: parameters[name] if name in parameters else given[name] for name in names})
            wall.finish()
        wall.close()

    _with_suite(int(times), call)


def _rng(opened: Suite, item: object) -> object:
    from autograder.sandbox.suite import generator

    return generator(item.path.parent.name, item.nodeid.split("::", 1)[1], opened.plugin.salt)


def _with_suite(times: int, work: object) -> None:
    unit = open_course(CHECKOUT).unit(UNIT)
    files = [(unit.file_name, unit.solution.read_bytes())]
    with Zygote(plan(None, Limits())) as zygote:
        opened = Suite(zygote, unit.course, unit.suite, "bench")
        for _ in range(times):
            work(opened, unit.slug, files)


def class_(names: str, count: str, jobs: str, how: str, folder: str) -> None:
    """Grade ``count`` submissions for the units ``names`` ("04", or "all") with ``jobs`` workers, quizzes included.

    ``how``: "right" (all hand in the solution), "mixed" (every second made a known mistake) or "unnamed" (mixed, and
    nobody looks for the mistakes).
    """
    course = open_course(CHECKOUT)
    units = course.units if names == "all" else (course.unit(names),)
    submissions = Path(folder) / "submissions"
    for unit in units:
        _hand_in(unit, submissions, int(count), mixed=how != "right")
    options = grade.Options(
        course, submissions, units, Path(folder) / "grades", jobs=int(jobs), fresh=True, salt="bench",
        diagnose=how != "unnamed",
    )  # fmt: skip
    assert not grade.grade(options, lambda what, done, total: None).trouble


def _hand_in(unit: Unit, submissions: Path, count: int, *, mixed: bool) -> None:
    solution, questions = read_text(unit.solution), content.load_quiz(unit)
    namespace = content.load_solution(unit)
    answers = answer_file(unit.name, {q.id: kinds.right(q, draws.draw(q, 0, "bench", namespace)) for q in questions})
    for number in range(count):
        wrong = read_text(unit.mistakes[number // 2 % len(unit.mistakes)]) if mixed and number % 2 else ""
        learner = submissions / f"learner{number:04d}"
        write(learner / unit.name / unit.file_name, f"{solution}\n\n{wrong}\n# {number}\n")
        write(learner / "answers" / unit.quiz.name, answers)


def units(times: str) -> None:
    """Run every unit's suite on its solution; print a JSON object a unit: CPU milliseconds of host and of guests."""
    course = open_course(CHECKOUT)
    for unit in course.units:
        with Zygote(plan(None, Limits())) as zygote:
            opened = Suite(zygote, unit.course, unit.suite, "bench")
            files = [(unit.file_name, unit.solution.read_bytes())]
            opened.run(unit.slug, files)
            host, guests = time.process_time(), _guests()
            for _ in range(int(times)):
                opened.run(unit.slug, files)
            spent = time.process_time() - host, _guests() - guests
            opened.close()
        each = [round(1e3 * seconds / int(times), 3) for seconds in spent]
        print(json.dumps({"unit": unit.name, "host": each[0], "guests": each[1]}), flush=True)


def _guests() -> float:
    """Return the CPU seconds of everything below this process, with what has ended already."""
    return sum(sum(child.cpu_times()[:4]) for child in psutil.Process().children(recursive=True))


if __name__ == "__main__":
    {"suite": suite, "direct": direct, "class": class_, "units": units}[sys.argv[1]](*sys.argv[2:])
