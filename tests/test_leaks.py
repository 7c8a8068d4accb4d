"""The leak check, end to end: a suite with planted secrets, and everything that a learner can lay hands on."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from autograder.author.leaks import forms, lines
from autograder.records import report_from_json, to_json
from autograder.scoring import for_learner

TOY = Path(__file__).parent / "course"
SALT = "planted-salt-c0ffee"
SECRETS: tuple[float | str, ...] = (739.1846, 1478.3692, 0.512306, "velvet-quokka", "VELVET-QUOKKA", "saffron", SALT)
LOUD = {
    "prints": "print(args, kwargs)\n    return None",
    "raises": "raise ValueError(repr((args, kwargs)))",
    "returns": "return repr((args, kwargs))",
    "names": "raise type('E' + repr(args).encode().hex()[:60], (ValueError,), {})(repr(args))",
    "warns": "import warnings; warnings.warn(repr(args)); return args[0]",
    "exits": "import sys; sys.exit(repr(args))",
    "line": "exec(compile('\\n' * 5 + 'raise KeyError(' + repr(repr(args)) + ')', 'toy.py', 'exec'))",
    "writes": "import sys; sys.stderr.write(repr(args)); open('/tmp/seen', 'w').write(repr(args))",
}
TASKS = ("double", "row_means", "clip", "shout", "countdown")


def loud(body: str) -> str:
    """Return a submission whose every task tells what it was given."""
    return "\n".join(f"def {task}(*args, **kwargs):\n    {body}\n" for task in TASKS)


def deepdrill(*arguments: str | Path, here: Path) -> str:
    """Run a command and return all that it prints."""
    command = [sys.executable, "-c", "from autograder.cli import main; main()", *map(str, arguments)]
    done = subprocess.run(command, cwd=here, capture_output=True, text=True, check=False)
    return done.stdout + done.stderr


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Grade and check a class of loud, wrong and right learners; return (where -> text) of what learners get."""
    root = tmp_path_factory.mktemp("leaks")
    solution = (TOY / "solutions/01_toy/toy.py").read_text()
    files = {name: loud(body) for name, body in LOUD.items()} | {"right": solution}
    for path in sorted((TOY / "solutions/01_toy/mistakes").glob("*.py")):
        files[path.stem] = f"{solution}\n\n{path.read_text()}"
    for name, source in files.items():
        target = root / "class" / name / "01_toy" / "toy.py"
        target.parent.mkdir(parents=True)
        target.write_text(source)
    deepdrill("grade", "class", "--course", TOY, "--salt", SALT, "--sandbox", "plain", here=root)
    return dict(_shown(root, files))


def _shown(root: Path, files: dict[str, str]) -> Iterator[tuple[str, str]]:
    for path in sorted((root / "grades" / "feedback").rglob("*.*")):
        yield f"feedback of {path.parent.name}: {path.name}", path.read_text()
    for path in sorted((root / "grades" / "reports").rglob("01_toy.json")):
        yield f"report of {path.parent.name}", to_json(for_learner(report_from_json(path.read_bytes()))).decode()
    deepdrill("start", "work", "--course", TOY, "--salt", SALT, here=root)
    for path in sorted((root / "work").rglob("*")):
        if path.is_file():
            yield f"workspace: {path.relative_to(root)}", path.read_text()
    work = root / "work" / "exercises" / "01_toy" / "toy.py"
    for name, source in files.items():
        work.write_text(source)
        for more in ((), ("--json",)) if name in LOUD else (("--lang", "ko"),):
            said = deepdrill("check", "1", "--course", TOY, *more, here=root / "work")
            yield f"check of {name} {' '.join(more)}", said.replace(str(TOY), "")
    shutil.rmtree(root / "class")


def test_the_class_was_graded_and_checked(seen: dict[str, str]) -> None:
    """There is something to look through: every learner has feedback in both forms, a report and a check or two."""
    count = len(LOUD) + 1 + len(list((TOY / "solutions/01_toy/mistakes").glob("*.py")))
    assert sum(where.startswith("feedback") for where in seen) == 2 * count
    assert sum(where.startswith("report") for where in seen) == count
    assert sum(where.startswith("check") for where in seen) == count + len(LOUD)
    assert "hidden tests" in seen["check of raises "]


@pytest.mark.parametrize("secret", SECRETS, ids=str)
def test_no_planted_secret_is_in_anything_that_a_learner_gets(seen: dict[str, str], secret: float | str) -> None:
    """Neither as it is nor rounded, in hex or in base64."""
    for where, text in seen.items():
        for form in forms(secret):
            assert form not in text, where


def test_no_line_of_the_hidden_suite_is_in_anything_that_a_learner_gets(seen: dict[str, str]) -> None:
    """Of the tests and of what they import beside them; what learners' own files share with it is not counted."""
    hidden = lines((TOY / "solutions/01_toy/test_hidden.py").read_text())
    hidden |= lines((TOY / "solutions/01_toy/helpers.py").read_text())
    assert len(hidden) > 40
    public = (TOY / "exercises/01_toy/test_examples.py").read_text()
    for where, text in seen.items():
        assert [line for line in hidden if line in text and line not in public] == [], where
