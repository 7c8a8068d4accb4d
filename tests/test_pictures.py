"""pictures: every unit's picture is drawn by the learner's own code, and what it lacks is said in words."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from autograder import pictures
from autograder.course import CHECKOUT, Unit, open_course
from autograder.errors import ContentError, UsageError
from autograder.records import Lang

UNITS = [unit for unit in open_course(CHECKOUT).units if (unit.folder / "picture.py").is_file()]
EACH = pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
PNG = b"\x89PNG\r\n\x1a\n"


@EACH
@pytest.mark.parametrize("lang", ["en", "ko"])
def test_a_picture_is_drawn_from_the_solution_in_both_languages(unit: Unit, lang: Lang) -> None:
    picture = pictures.draw(unit, unit.solution, lang)
    assert picture.png.startswith(PNG)
    assert len(picture.png) > 10_000
    assert picture.alt.en
    assert picture.alt.ko
    assert picture.korean == (lang == "ko")


@EACH
def test_a_stub_has_no_picture_yet_and_is_told_what_is_missing(unit: Unit) -> None:
    with pytest.raises(UsageError, match=r"cannot be drawn yet: `\w+` is not written yet"):
        pictures.draw(unit, unit.stub, "en")


PICTURE = """
ALT = {"en": "one line", "ko": "선 하나"}


def draw(learner, figure, say):
    figure.suptitle(say("one line", "선 하나"))
    figure.subplots().plot(learner.f([0.0, 1.0]))
"""


@pytest.fixture
def unit(tmp_path: Path) -> Unit:
    folder = tmp_path / "exercises" / "01_one"
    folder.mkdir(parents=True)
    (folder / "one.py").write_text("def f(x):\n    return x\n")
    (folder / "picture.py").write_text(PICTURE)
    return Unit(tmp_path, "01_one")


@pytest.mark.parametrize(
    ("code", "says"),
    [
        ("def f(x): raise ValueError('no')", "your code raised ValueError in line 1"),
        ("def f(x): return object()", "cannot be drawn"),
        ("def f(x): return [1, 2", "does not load"),
        ("import os; os._exit(3)", "did not finish loading"),
    ],
)
def test_what_is_wrong_with_her_code_is_told_as_check_tells_it(unit: Unit, code: str, says: str) -> None:
    hers = unit.folder / "hers.py"
    hers.write_text(code)
    with pytest.raises(UsageError, match=says) as error:
        pictures.draw(unit, hers, "en")
    assert error.value.say("ko").startswith("아직 그림을 그릴 수 없습니다.")


def test_without_a_font_for_hangul_the_labels_are_english(unit: Unit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "_use_hangul", lambda: False)
    picture = pictures.draw(unit, unit.stub, "ko")
    assert not picture.korean
    assert picture.png == pictures.draw(unit, unit.stub, "en").png


def test_without_matplotlib_it_says_what_to_install(unit: Unit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib.figure", None)
    with pytest.raises(UsageError, match=r"deepdrill\[pictures\]"):
        pictures.draw(unit, unit.stub, "en")


def test_a_unit_without_a_picture_and_one_with_a_broken_one_are_told(unit: Unit) -> None:
    path = unit.folder / "picture.py"
    path.write_text("ALT = {}")
    with pytest.raises(ContentError, match=r"picture\.py"):
        pictures.draw(unit, unit.stub, "en")
    path.unlink()
    with pytest.raises(UsageError, match="01_one has no picture"):
        pictures.draw(unit, unit.stub, "en")


def test_show_writes_the_picture_into_the_workspace_and_prints_what_there_is_to_see(tmp_path: Path) -> None:
    def deepdrill(*arguments: str, here: Path) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-c", "from autograder.cli import main; main()", *arguments]
        return subprocess.run(command, cwd=here, capture_output=True, text=True, check=False)

    deepdrill("start", "work", here=tmp_path)
    work, shown = tmp_path / "work", UNITS[0]
    (work / "exercises" / shown.name / shown.file_name).write_bytes(shown.solution.read_bytes())
    done = deepdrill("show", shown.slug, "--lang", "ko", here=work)
    assert done.returncode == 0, done.stderr
    assert (work / "pictures" / f"{shown.name}.png").read_bytes().startswith(PNG)
    assert "저장했습니다" in done.stdout
