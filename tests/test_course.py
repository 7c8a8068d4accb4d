"""course: units are found by folder name, and what is wrong with a course is told with file and remedy."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from autograder.course import (
    Course,
    Unit,
    find_course,
    find_workspace,
    given_block,
    near,
    open_course,
    read_text,
    source_digest,
    suite_digest,
)
from autograder.errors import ContentError, UsageError
from autograder.records import Text

STUB = '''"""Losses."""
import numpy as np

# --- given: a helper -------------------------------------------
def helper(x):
    return x
# --- end of given ----------------------------------------------

def mse(y, t):
    raise NotImplementedError

class Loss:
    def forward(self): ...

def _private(): ...

RATE = 0.1

def cross_entropy(y, t):
    def inner(): ...
    raise NotImplementedError
'''

Make = Callable[..., Course]


@pytest.fixture
def course(tmp_path: Path) -> Course:
    """A course of three units."""
    for name in ("05_losses", "12_optimizers", "01_neuron"):
        unit = Unit(tmp_path, name)
        unit.folder.mkdir(parents=True)
        unit.hidden.mkdir(parents=True)
        unit.stub.write_text(STUB)
        (unit.folder / "README.md").write_text(f"# Title of {unit.slug}\n\ntext\n")
        unit.solution.write_text("x = 1")
        unit.suite.write_text("y = 1")
    return Course(tmp_path)


def test_units_come_in_order_of_their_numbers(course: Course) -> None:
    (course.root / "exercises" / "__pycache__").mkdir()
    (course.root / "exercises" / ".cache").mkdir()
    (course.root / "exercises" / "README.md").write_text("")
    assert [unit.name for unit in course.units] == ["01_neuron", "05_losses", "12_optimizers"]


def test_a_units_name_gives_all_its_places(course: Course) -> None:
    unit = course.unit("05_losses")
    root = course.root
    assert (unit.number, unit.slug, unit.file_name) == (5, "losses", "losses.py")
    assert unit.stub == root / "exercises/05_losses/losses.py"
    assert unit.examples == root / "exercises/05_losses/test_examples.py"
    assert unit.solution == root / "solutions/05_losses/losses.py"
    assert unit.suite == root / "solutions/05_losses/test_hidden.py"
    assert unit.quiz == root / "quizzes/05_losses.yaml"
    (unit.hidden / "mistakes").mkdir()
    for name in ("b.py", "a.py", "a.txt"):
        (unit.hidden / "mistakes" / name).write_text("")
    assert [path.name for path in unit.mistakes] == ["a.py", "b.py"]
    assert unit.variants == ()


@pytest.mark.parametrize("name", ["05_losses", "05", "5", "losses"])
def test_a_unit_goes_by_full_name_number_and_slug(course: Course, name: str) -> None:
    assert course.unit(name).name == "05_losses"
    assert course.target(f"{name}/mse") == (course.unit("losses"), "mse")
    assert course.target(name) == (course.unit("losses"), None)


@pytest.mark.parametrize("name", ["", "loss", "005", "5_losses", "LOSSES", "05_", "../05_losses", "６", "6"])
def test_nothing_else_is_a_units_name(course: Course, name: str) -> None:
    with pytest.raises(UsageError):
        course.unit(name)


@pytest.mark.parametrize(
    ("name", "offered"),
    [("05_loses", "`05_losses`"), ("optimisers", "`optimizers`"), ("xyzzy", "01_neuron, 05_losses, 12_optimizers")],
)
def test_near_names_are_offered_or_else_all(course: Course, name: str, offered: str) -> None:
    with pytest.raises(UsageError, match=f"no unit `{name}`.*{offered}"):
        course.unit(name)


def test_an_unknown_task_is_told_with_the_near_ones(course: Course) -> None:
    with pytest.raises(UsageError, match=r"05_losses has no task `msse`\. Did you mean `mse`"):
        course.target("5/msse")
    assert near("q", ["a", "b"], ["a", "b"]).en == " There are: a, b."


def test_tasks_are_the_public_names_outside_the_given_block_in_file_order(course: Course) -> None:
    assert course.unit("5").tasks == ("mse", "Loss", "cross_entropy")


def test_a_stub_that_cannot_be_read_is_told_with_its_line(course: Course) -> None:
    unit = course.unit("5")
    unit.stub.write_text("def f(:\n")
    with pytest.raises(ContentError, match=r"losses\.py:1: the stub is not valid Python"):
        _ = unit.tasks
    unit.stub.unlink()
    with pytest.raises(ContentError, match="the file is missing"):
        _ = Unit(course.root, "05_losses").tasks


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_the_given_block_is_found_whatever_the_line_ends(ending: str) -> None:
    block = given_block(STUB.replace("\n", ending))
    assert block.startswith("# --- given: a helper")
    assert block.endswith("# --- end of given ----------------------------------------------")
    assert "return x" in block
    assert "mse" not in block


@pytest.mark.parametrize("text", ["", "x = 1", "# --- given: no end ---\nx = 1", "# --- end of given ---"])
def test_a_text_without_the_two_lines_has_no_given_block(text: str) -> None:
    assert given_block(text) == ""


def test_titles_come_from_the_readmes(course: Course) -> None:
    unit = course.unit("5")
    assert unit.title() == Text("Title of losses", "")
    (unit.folder / "README.ko.md").write_text("\n# 손실 함수\n", encoding="utf-8")
    assert unit.title() == Text("Title of losses", "손실 함수")
    (unit.folder / "README.md").write_text("Losses\n")
    with pytest.raises(ContentError, match=r"README\.md: the first line is no headline\. Begin it with `# Title`\."):
        unit.title()


@pytest.mark.parametrize("name", ["5_losses", "05-losses", "05_Losses", "losses", "005_losses", "05_"])
def test_a_folder_with_another_kind_of_name_is_told(course: Course, name: str) -> None:
    (course.root / "exercises" / name).mkdir()
    with pytest.raises(ContentError, match=f"{name}: the folder's name is no unit's name"):
        _ = course.units


@pytest.mark.parametrize("name", ["05_other", "07_losses"])
def test_number_and_slug_are_unique_in_a_course(course: Course, name: str) -> None:
    (course.root / "exercises" / name).mkdir()
    with pytest.raises(ContentError, match="has the same number or slug"):
        _ = course.units


def test_a_course_without_units_is_told(tmp_path: Path) -> None:
    (tmp_path / "exercises").mkdir()
    with pytest.raises(ContentError, match="there is no unit in it"):
        _ = Course(tmp_path).units
    with pytest.raises(UsageError, match="is no course: it has no folder `exercises`"):
        open_course(tmp_path / "exercises")


def test_a_file_that_is_not_utf8_is_told_with_the_byte(tmp_path: Path) -> None:
    path = tmp_path / "x.md"
    path.write_bytes("# 손실".encode("cp949"))
    with pytest.raises(ContentError, match=r"x\.md: byte 2 is not UTF-8\. Save the file as UTF-8\."):
        read_text(path)
    with pytest.raises(ContentError, match="cannot be read"):
        read_text(tmp_path)


# -- which course ------------------------------------------------------------------------------------------------------


def test_the_course_asked_for_comes_first_and_the_workspace_before_the_wheel(course: Course, tmp_path: Path) -> None:
    other = tmp_path / "other"
    (other / "exercises").mkdir(parents=True)
    inside = course.root / "exercises" / "05_losses"
    assert find_course(str(other), {"DEEPDRILL_COURSE": str(course.root)}, inside).root == other
    assert find_course(None, {"DEEPDRILL_COURSE": str(other)}, inside).root == other
    (course.root / ".deepdrill").mkdir()
    assert find_course(None, {"DEEPDRILL_COURSE": ""}, inside).root == course.root.resolve()
    with pytest.raises(UsageError, match="is no course"):
        find_course(str(tmp_path / "nothing"), {}, inside)
    with pytest.raises(UsageError, match="is no course"):
        find_course(None, {"DEEPDRILL_COURSE": str(tmp_path / "nothing")}, inside)


def test_a_workspace_without_solutions_uses_the_programs_course(tmp_path: Path) -> None:
    (tmp_path / "work" / "exercises" / "deep").mkdir(parents=True)
    (tmp_path / "work" / ".deepdrill").mkdir()
    assert find_workspace(tmp_path / "work" / "exercises" / "deep") == tmp_path / "work"
    assert find_workspace(tmp_path) is None
    assert find_course(None, {}, tmp_path / "work").root != tmp_path / "work"


def test_no_course_at_all_says_how_to_give_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("autograder.course.PACKAGED", tmp_path)
    monkeypatch.setattr("autograder.course.CHECKOUT", tmp_path)
    with pytest.raises(UsageError, match="--course DIR"):
        find_course(None, {}, tmp_path)


# -- digests -----------------------------------------------------------------------------------------------------------


def test_everything_that_decides_a_verdict_is_in_the_digest(course: Course) -> None:
    unit = course.unit("5")
    seen = {suite_digest(unit, "salt")}
    for path in (
        unit.stub,
        unit.quiz,
        unit.suite,
        unit.solution,
        unit.hidden / "helpers.py",
        unit.hidden / "mistakes" / "a.py",
    ):
        path.parent.mkdir(exist_ok=True)
        path.write_text("changed")
        seen.add(suite_digest(unit, "salt"))
    (unit.hidden / "helpers.py").rename(unit.hidden / "renamed.py")
    seen |= {suite_digest(unit, *parts) for parts in (("salt",), ("sal", "t"), ("other",), ())}
    assert len(seen) == 11


def test_what_decides_nothing_is_not_in_the_digest(course: Course, tmp_path: Path) -> None:
    unit = course.unit("5")
    before = suite_digest(unit, "salt")
    (unit.hidden / "__pycache__").mkdir()
    (unit.hidden / "__pycache__" / "x.pyc").write_text("x")
    (unit.folder / "README.md").write_text("# Other")
    assert suite_digest(unit, "salt") == before
    course.root.rename(tmp_path.parent / f"{tmp_path.name}_moved")
    assert suite_digest(Unit(tmp_path.parent / f"{tmp_path.name}_moved", unit.name), "salt") == before


def test_a_missing_file_an_empty_one_and_another_split_differ() -> None:
    sources: list[tuple[bytes | None, ...]] = [
        (),
        (None,),
        (b"",),
        (b"a",),
        (b"a", b"b"),
        (b"ab",),
        (b"", b"ab"),
        (None, b"ab"),
    ]
    assert len({source_digest(*each) for each in sources}) == len(sources)
    assert source_digest(b"a", None) == source_digest(b"a", None)
