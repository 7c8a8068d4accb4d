"""Units that build on a learner's own files (contracts F14): `# uses:` in the stub."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder import content, grade, intake, learn
from autograder.course import Course, Unit, open_course, suite_digest
from autograder.errors import ContentError
from autograder.gradebook import Gradebook, sqlite_url
from autograder.records import Report

FIRST = "def double(x):\n    {body}\n"
SECOND = "# uses: 01_first\nfrom first import double\n\n\ndef four_times(x):\n    {body}\n"
SUITE = """
import pytest
from autograder.testing import assert_close

@pytest.mark.task("{task}", points=10, en="it is {times} times the number", ko="수의 {times}배입니다")
def test_times(learner):
    assert_close(learner.{task}(3.0), 3.0 * {times})
"""
MISTAKE = '"""en: three\nko: 셋\nhint en: count\nhint ko: 세어 보세요"""\n\n\ndef four_times(x):\n    return 3 * x\n'


@pytest.fixture
def course(tmp_path: Path) -> Course:
    """A course of two units, of which the second builds on the first."""
    root = tmp_path / "course"
    units = {
        "01_first": (FIRST, "double", 2, "return 2 * x"),
        "02_second": (SECOND, "four_times", 4, "return double(double(x))"),
    }
    for name, (text, task, times, body) in units.items():
        for place, inside in (("exercises", "raise NotImplementedError"), ("solutions", body)):
            folder = root / place / name
            folder.mkdir(parents=True)
            (folder / f"{name[3:]}.py").write_text(text.format(body=inside))
        (root / "exercises" / name / "README.md").write_text(f"# {name}\n")
        (root / "solutions" / name / "test_hidden.py").write_text(SUITE.format(task=task, times=times))
    mistakes = root / "solutions" / "02_second" / "mistakes"
    mistakes.mkdir()
    (mistakes / "three_times.py").write_text(MISTAKE)
    return open_course(root)


def graded(course: Course, folder: Path, first: str | None, second: str = "return double(double(x))") -> Report:
    """Return the report on the second unit of somebody who handed in some code for both."""
    kim = folder / "submissions" / "kim"
    for name, text in {"01_first/first.py": first, "02_second/second.py": SECOND.format(body=second)}.items():
        (kim / name).parent.mkdir(parents=True, exist_ok=True)
        (kim / name).unlink(missing_ok=True)
        if text is not None:
            (kim / name).write_text(text)
    options = grade.Options(course, folder / "submissions", (course.unit("2"),), folder / "grades", tier="plain")
    grade.grade(options, lambda what, done, total: None)
    with Gradebook(sqlite_url(folder / "grades" / "gradebook.db")) as gradebook:
        (report,) = (report for report in gradebook.reports() if report.unit == "02_second")
    return report


def fact(report: Report) -> str:
    """Return what the only test says in English."""
    return report.verdicts[0].facts[0].en


def test_her_own_file_is_imported_by_its_slug(course: Course, tmp_path: Path) -> None:
    report = graded(course, tmp_path, FIRST.format(body="return x + x"))
    assert (report.score, report.notes) == (10, ())


def test_it_is_her_file_that_runs_and_not_the_solution(course: Course, tmp_path: Path) -> None:
    report = graded(course, tmp_path, FIRST.format(body="return 3 * x"))
    assert (report.score, report.verdicts[0].outcome) == (0, "failed")


def test_a_missing_file_names_its_unit(course: Course, tmp_path: Path) -> None:
    report = graded(course, tmp_path, None)
    assert report.verdicts[0].outcome == "missing"
    assert "`01_first/first.py`" in fact(report)


def test_an_unfinished_file_names_its_unit_and_line(course: Course, tmp_path: Path) -> None:
    report = graded(course, tmp_path, FIRST.format(body="raise NotImplementedError"))
    assert report.verdicts[0].outcome == "missing"
    assert "`01_first`" in fact(report)
    assert "line 2" in fact(report)


@pytest.mark.parametrize("text", [FIRST.format(body="return 2 +"), "import nothing_of_this_name\n", "1 / 0\n"])
def test_a_file_that_does_not_load_names_its_unit(course: Course, tmp_path: Path, text: str) -> None:
    report = graded(course, tmp_path, text)
    assert report.verdicts[0].outcome == "error"
    assert "of `01_first/first.py`" in fact(report)


def test_an_exception_in_an_earlier_file_names_it(course: Course, tmp_path: Path) -> None:
    report = graded(course, tmp_path, FIRST.format(body="return x.shape[7]"))
    assert report.verdicts[0].outcome == "error"
    assert "in line 2 of `01_first/first.py`: return x.shape[7]" in fact(report)


def test_an_exception_of_her_own_names_no_other_file(course: Course, tmp_path: Path) -> None:
    report = graded(course, tmp_path, FIRST.format(body="return 2 * x"), "return [][double(1)]")
    assert "in line 6: return [][double(1)]" in fact(report)


def test_a_mistake_is_named_when_her_earlier_files_are_right(course: Course, tmp_path: Path) -> None:
    report = graded(course, tmp_path, FIRST.format(body="return x + x"), "return x + x + x")
    assert [mistake.name for mistake in report.mistakes] == ["three_times"]


def test_a_changed_earlier_file_is_graded_again(course: Course, tmp_path: Path) -> None:
    """The digest of a submission covers all of its files, that of a suite the solutions it leans on."""
    assert graded(course, tmp_path, FIRST.format(body="return 2 * x")).score == 10
    assert graded(course, tmp_path, FIRST.format(body="return 5 * x")).score == 0
    unit = course.unit("2")
    before = suite_digest(unit)
    course.unit("1").solution.write_text(FIRST.format(body="return x + x"))
    assert suite_digest(unit) != before


def test_an_earlier_file_that_is_no_text_is_refused_by_its_name(course: Course, tmp_path: Path) -> None:
    folder = tmp_path / "submissions" / "kim"
    (folder / "01_first").mkdir(parents=True)
    (folder / "02_second").mkdir()
    (folder / "01_first" / "first.py").write_bytes(b"\xff\xfe")
    (folder / "02_second" / "second.py").write_text(SECOND.format(body="return 0"))
    (source,) = intake.find_sources(tmp_path / "submissions", course.units).sources
    submission = intake.read(source, course.unit("2"), "code", course.units)
    assert (submission.source, submission.name) == (None, "01_first/first.py")
    assert submission.refused


def test_check_takes_the_files_of_the_workspace(course: Course, tmp_path: Path) -> None:
    learn.start(course, tmp_path / "work", "en")
    unit, task, file = learn.targets(course, ["2"], tmp_path / "work")[0]
    file.write_text(SECOND.format(body="return double(double(x))"))
    (checked,) = learn.check(unit, task, file)
    assert "`01_first`" in checked.verdicts[0].facts[0].en
    (tmp_path / "work/exercises/01_first/first.py").write_text(FIRST.format(body="return 2 * x"))
    (checked,) = learn.check(unit, task, file)
    assert checked.verdicts[0].outcome == "passed"


def test_a_solution_that_builds_on_others_serves_the_quiz(course: Course) -> None:
    import sys

    solution = content.load_solution(course.unit("2"))
    assert solution.four_times(2) == 8
    assert "first" not in sys.modules


@pytest.mark.parametrize("name", ["07_nothing", "02_second", "03_later", "first"])
def test_only_earlier_units_can_be_used(course: Course, name: str) -> None:
    (course.root / "exercises" / "03_later").mkdir()
    stub = course.unit("2").stub
    stub.write_text(f"# uses: {name}\n")
    with pytest.raises(ContentError, match=name):
        _ = Unit(course.root, "02_second").uses
