"""plugin and author: an author debugs a suite with plain ``pytest``; outside a course nothing changes."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from autograder.errors import UsageError
from autograder.sandbox.author import AuthorPlugin

ROOT = Path(__file__).parent.parent
SUITE = """
import numpy as np
import pytest
from autograder.testing import assert_close

@pytest.mark.task("relu", points=5, en="it is x above zero")
def test_above(learner, rng):
    x = rng.random(3)
    assert_close(learner.relu(x), x)

@pytest.mark.task("relu", points=5, en="it is 0 below")
@pytest.mark.parametrize("x", [-1.0, -2.0])
def test_below(learner, x):
    assert learner.relu(x) == 0
"""
RIGHT = "import numpy as np\ndef relu(x): return np.maximum(x, 0)\n"


@pytest.fixture
def course(tmp_path: Path) -> Path:
    for kind in ("exercises", "solutions"):
        (tmp_path / kind / "01_relu").mkdir(parents=True)
    (tmp_path / "solutions/01_relu/relu.py").write_text(RIGHT)
    (tmp_path / "solutions/01_relu/test_hidden.py").write_text(SUITE)
    return tmp_path


def run(folder: Path, *arguments: str) -> tuple[int, str]:
    """Run pytest as an author does; the plugin is given by name, so that an installed one is not met twice."""
    env = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST")}
    env |= {"PYTHONPATH": str(ROOT), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", "pytest", "-p", "autograder.plugin", "-p", "no:cacheprovider", *arguments]
    done = subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def test_a_suite_passes_on_the_solution_when_no_file_is_given(course: Path) -> None:
    code, out = run(course, "solutions/01_relu", "-q", "-W", "error")
    assert (code, "3 passed" in out) == (0, True), out


def test_a_suite_says_what_a_file_does_not_pass_and_why(course: Path) -> None:
    (course / "hers.py").write_text("def relu(x):\n    if isinstance(x, float): raise KeyError('hers')\n    return x\n")
    code, out = run(course, "solutions/01_relu", "--submission", "hers.py")
    assert (code, "2 failed, 1 passed" in out) == (1, True), out
    assert "LearnerError: KeyError: 'hers'" in out
    assert "relu.py:2 in relu" in out


def test_one_test_of_a_suite_can_be_run_from_inside_the_unit(course: Path) -> None:
    (course / "hers.py").write_text("def other(x): return 0\n")
    code, out = run(course / "solutions/01_relu", "test_hidden.py::test_above", "--submission", "../../hers.py")
    assert (code, "1 failed" in out) == (1, True), out
    assert "missing: relu" in out


def test_the_inputs_are_those_of_the_salt_asked_for(course: Path) -> None:
    (course / "hers.py").write_text("def relu(x): return x + 1")
    arguments = ("solutions/01_relu", "-q", "-k", "above", "--submission", "hers.py", "--salt")
    outs = [re.search(r"expected (\[0\.[0-9. ]+\])", run(course, *arguments, salt)[1]) for salt in ("a", "a", "b")]
    first, again, other = [found and found[1] for found in outs]
    assert first == again != other


@pytest.mark.parametrize(
    ("arguments", "says"),
    [(("--submission", "nothing.py"), "is no file"), (("--sandbox", "strong"), "namespaces, landlock, plain")],
)
def test_a_wrong_option_is_a_usage_error(course: Path, arguments: tuple[str, ...], says: str) -> None:
    code, out = run(course, "solutions/01_relu", *arguments)
    assert (code, says in out, "Traceback" in out) == (4, True, False), out


def test_outside_a_course_nothing_changes(tmp_path: Path) -> None:
    folder = tmp_path / "solutions" / "01_relu"
    folder.mkdir(parents=True)
    (folder / "test_x.py").write_text(
        "import sys\ndef test_x(): assert 'autograder.sandbox.author' not in sys.modules\ndef test_y(learner): ...\n"
    )
    code, out = run(tmp_path, "solutions/01_relu")
    assert (code, "1 passed, 1 error" in out, "fixture 'learner' not found" in out) == (1, True, True), out


def test_the_solution_is_asked_for_by_its_place(course: Path, pytestconfig: pytest.Config) -> None:
    class Config:
        def getoption(self, name: str) -> str | None:
            return None

    (course / "solutions/01_relu/relu.py").unlink()
    with pytest.raises((UsageError, pytest.UsageError), match=r"relu\.py is no file"):
        AuthorPlugin(Config(), course, "01_relu")  # type: ignore[arg-type]
    assert pytestconfig.pluginmanager.get_plugin("deepdrill-suite") is None


def test_the_command_that_contributing_shows_works_in_this_checkout(tmp_path: Path) -> None:
    """Plain pytest over a unit of the course, with a submission that has a mistake and without."""
    root = Path(__file__).parent.parent
    unit = root / "solutions" / "04_activations"
    mine = tmp_path / "mine.py"
    mine.write_text((unit / "activations.py").read_text() + (unit / "mistakes" / "relu_abs.py").read_text())
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "solutions/04_activations"]
    right = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    wrong = subprocess.run([*command, "--submission", str(mine)], cwd=root, capture_output=True, text=True, check=False)

    assert right.returncode == 0, right.stdout
    assert wrong.returncode == 1
    assert "test_relu_passes_what_is_above_zero_and_stops_the_rest" in wrong.stdout
