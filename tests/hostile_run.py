"""Grades a class of hostile submissions, each between two honest ones, in a process of its own; prints JSON.

    python hostile_run.py grade COURSE HOSTILE WORK --tier landlock --mark 4711
    python hostile_run.py walk COURSE --tier landlock --mark 4711

Run by ``test_hostile.py`` as root and, through ``setpriv``, as an ordinary user. ``WORK/submissions`` is made when it
is not there yet. ``--mark`` is a number below a million that ends up in the arguments of every process of the sandbox,
so that a test can find what is left of this run and of no other.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder import grade
from autograder.course import open_course
from autograder.records import Limits, Tier
from autograder.sandbox.standin import Learner, handle
from autograder.sandbox.starter import Zygote
from autograder.sandbox.tiers import plan
from autograder.sandbox.wall import Wall

_LINE = re.compile(r"^(attack|deserves|outcome|unit|appended): (.+)$", re.MULTILINE)
_APPENDED = re.compile(r'(\d+) times "(.*)"')


@dataclass(frozen=True)
class Claim:
    """What a hostile file says of itself.

    Attributes:
        attack: what it tries.
        least, most: the points it deserves.
        outcomes: at least one of these is among its verdicts, and none but these, ``passed`` and ``missing``.
        source: the file as it is handed in.
    """

    name: str
    attack: str
    unit: str
    least: float
    most: float
    outcomes: frozenset[str]
    source: str


def claims(folder: Path) -> list[Claim]:
    """Read the hostile files of a folder, those for the first unit first; their text is data here, never imported.

    Their order mixes the families, so that endless loops are not all in one batch.
    """
    return sorted((claim(path) for path in folder.glob("*.py")), key=lambda claim: (claim.unit, claim.name[::-1]))


def claim(path: Path) -> Claim:
    """Read what one hostile file says of itself in its docstring.

    Raises:
        ValueError: when a line is missing or is not of its form.
    """
    text = path.read_text(encoding="utf-8")
    said = dict(_LINE.findall(text.split('"""')[1]))
    if not {"attack", "deserves", "outcome"} <= set(said):
        raise ValueError(f"{path}: its docstring needs the lines attack, deserves and outcome")
    least, _, most = said["deserves"].partition("..")
    if "appended" in said:
        count, piece = _APPENDED.fullmatch(said["appended"]).groups()  # type: ignore[union-attr]
        text += "\n\n" + f"{piece}\n" * int(count)
    return Claim(
        name=path.stem,
        attack=said["attack"],
        unit=said.get("unit", "01_toy"),
        least=float(least),
        most=float(most or least),
        outcomes=frozenset(said["outcome"].split("|")),
        source=text,
    )


def build(course: Path, hostile: Path, submissions: Path) -> None:
    """Write the class: honest, hostile, honest, hostile, …, honest, in the order of their names."""
    read = claims(hostile)
    units = [each.unit for each in read]
    for number in range(len(read) + 1):
        for unit in {*units[max(number - 1, 0) : number + 1]}:
            slug = unit[3:]
            solution = course / "solutions" / unit / f"{slug}.py"
            hand_in(submissions / f"{2 * number:04d}-honest" / unit / f"{slug}.py", solution.read_text())
    for number, each in enumerate(read):
        hand_in(submissions / f"{2 * number + 1:04d}-{each.name}" / each.unit / f"{each.unit[3:]}.py", each.source)


def hand_in(path: Path, text: str) -> None:
    """Write one file of a submission."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def limits(mark: int) -> Limits:
    """Return small limits; the number of callbacks carries the mark."""
    return Limits(call=0.5, load=1.0, total=4.0, memory=256 << 20, callbacks=1_000_000 + mark)


def grade_class(course: Path, hostile: Path, work: Path, tier: Tier, jobs: int, mark: int) -> dict[str, Any]:
    """Grade the class in ``work/submissions`` into ``work/grades`` and return its rows."""
    if not (work / "submissions").is_dir():
        build(course, hostile, work / "submissions")
    options = grade.Options(
        course=open_course(course),
        submissions=work / "submissions",
        out=work / "grades",
        jobs=jobs,
        tier=tier,
        salt="hostile",
        limits=limits(mark),
    )
    start = time.monotonic()
    summary = grade.grade(options, lambda what, done, of: None)
    return {
        "seconds": round(time.monotonic() - start, 2),
        "sandbox": summary.sandbox,
        "uid": os.getuid(),
        "trouble": [what.en for _, _, what in summary.trouble],
        "rows": list(rows(work / "grades")),
    }


def rows(out: Path) -> Iterator[dict[str, Any]]:
    """Yield learner, unit, status, score, outcomes by test, facts, notes and seconds of each row that was handed in."""
    for path in sorted((out / "reports").glob("*/*.json")):
        report = json.loads(path.read_text(encoding="utf-8"))
        if report["status"] == "missing" or report["part"] != "code":
            continue
        verdicts = report["verdicts"]
        yield {
            "learner": report["learner"],
            "unit": report["unit"],
            "status": report["status"],
            "score": report["score"],
            "outcomes": {verdict["test"]: verdict["outcome"] for verdict in verdicts},
            "facts": {verdict["test"]: [fact["en"] for fact in verdict.get("facts", [])] for verdict in verdicts},
            "seconds": sum(verdict["seconds"] for verdict in verdicts),
            "notes": [note["en"] for note in report.get("notes", [])],
        }


_WALKER = b"""
import os

def walk(tops):
    opened = set()
    for top in tops:
        for folder, folders, files in os.walk(top):
            opened |= {os.path.join(folder, name) for name in files if can_open(os.path.join(folder, name))}
    return sorted(opened)

def can_open(path):
    try:
        os.close(os.open(path, os.O_RDONLY | os.O_NONBLOCK))
    except OSError:
        return False
    return True

def tries(paths):
    return [path for path in paths if can_open(path)]

def me():
    return [os.getuid(), os.getgid(), os.getgroups(), sorted(os.environ)]
"""


def walk(course: Path, tier: Tier, mark: int) -> dict[str, Any]:
    """Let a guest open all it finds from the root down and every path that it is told; return what it could open."""
    jail = plan(tier, Limits(call=60, load=10, callbacks=1_000_000 + mark))
    allowed = json.loads(jail.settings)["landlock"]
    with Zygote(jail) as zygote:
        wall = Wall(zygote, "walker", [("walker.py", _WALKER)], handle)
        wall.begin(60)
        guest = Learner(wall)
        found = {
            "walked": guest.walk(["/", "/..", ".", "/guest", *allowed]),
            "told": guest.tries(host_paths(course)),
            "me": guest.me(),
            "allowed": sorted({*allowed, *map(os.path.realpath, allowed)}),
        }
        wall.close()
    return found


def host_paths(course: Path) -> list[str]:
    """Return what no guest may open: files and folders of the course, of this program and of the machine."""
    tops = [
        course,
        Path(__file__).parent,
        Path(grade.__file__).parent,
        *map(Path, "/etc /root /home /tmp /var".split()),
    ]
    found = ["/proc/self/maps", "/proc/1/environ", "/sys/kernel", "/dev/null", "/dev/shm", "/run", "/bin/sh"]
    for top in tops:
        until = len(found) + 3000
        for folder, folders, files in os.walk(top):
            folders[:] = [name for name in folders if name not in ("proc", "numpy", "node_modules")]
            found += [folder, *(os.path.join(folder, name) for name in files)]
            if len(found) > until:
                break
    return found


def main() -> None:
    """Do what the command line asks and print the result as JSON."""
    parser = argparse.ArgumentParser()
    parser.add_argument("what", choices=["grade", "walk"])
    parser.add_argument("paths", nargs="+", type=lambda text: Path(text).resolve())
    parser.add_argument("--tier", choices=["namespaces", "landlock", "plain"], required=True)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--mark", type=int, default=0)
    asked = parser.parse_args()
    try:
        if asked.what == "grade":
            result = grade_class(*asked.paths, tier=asked.tier, jobs=asked.jobs, mark=asked.mark)
        else:
            result = walk(*asked.paths, tier=asked.tier, mark=asked.mark)
    except KeyboardInterrupt:
        sys.exit(130)
    json.dump(result, sys.stdout, ensure_ascii=False)


if __name__ == "__main__":
    main()
