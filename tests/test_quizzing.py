"""`deepdrill quiz`: what is asked and typed in a terminal, what is saved, and what a learner must not be told."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from prompt_toolkit.application import create_app_session
from prompt_toolkit.data_structures import Size
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput

from autograder import answers, learn, marking
from autograder.cli import asking, quiz
from autograder.course import Course, open_course
from autograder.errors import UsageError
from autograder.kinds import is_empty
from autograder.quizzing import Quizzing, open_quiz

TOY = Path(__file__).parent / "course"
ENTER, UP, DOWN, LEFT, RIGHT = "\r", "\x1b[A", "\x1b[B", "\x1b[D", "\x1b[C"
PAGE_UP, PAGE_DOWN, BACKSPACE, STOP = "\x1b[5~", "\x1b[6~", "\x7f", "\x03"


@pytest.fixture
def course(tmp_path: Path) -> Course:
    """The toy course with a quiz of all kinds: its own four questions, then one of each other kind."""
    root = tmp_path / "course"
    shutil.copytree(TOY, root, ignore=shutil.ignore_patterns(".*"))
    others = (Path(__file__).parent / "data" / "all_kinds.yaml").read_text(encoding="utf-8")
    with (root / "quizzes" / "01_toy.yaml").open("a", encoding="utf-8") as file:
        file.write(others)
    with (root / "quizzes" / "misconceptions.yaml").open("a", encoding="utf-8") as file:
        file.write("slip: {en: a slip, ko: 실수}\n")
    return open_course(root)


@pytest.fixture
def quizzing(course: Course, tmp_path: Path) -> Quizzing:
    learn.start(course, tmp_path / "work", "en")
    return open_quiz(course.unit("1"), tmp_path / "work", "en")


def saved(quizzing: Quizzing) -> dict[str, object]:
    """Return the answers in the file, those that are there."""
    text = quizzing.path.read_text(encoding="utf-8")
    return {name: value for name, value in yaml.safe_load(text)["answers"].items() if not is_empty(value)}


class Screen(DummyOutput):
    """A terminal of some size that shows nothing."""

    def __init__(self, columns: int, rows: int = 20) -> None:
        self.size = Size(rows, columns)

    def get_size(self) -> Size:
        return self.size


Typing = Callable[..., None]


@pytest.fixture(params=[80, 40])
def typing(request: pytest.FixtureRequest) -> Typing:
    """Run the whole quiz with some keys, on terminals of 80 and 40 columns; what is not typed ends it."""

    def run(quizzing: Quizzing, *keys: str) -> None:
        with create_pipe_input() as pipe, create_app_session(input=pipe, output=Screen(request.param)):
            pipe.send_text("".join([*keys, STOP]))
            quiz._ask_all(quizzing)

    return run


# -- keys --------------------------------------------------------------------------------------------------------------
def test_choices_are_taken_by_letter_or_arrow(quizzing: Quizzing, typing: Typing) -> None:
    """One choice by its letter, several by space and letter."""
    typing(quizzing, "b", ENTER, " ", "c", ENTER)
    assert [saved(quizzing)[question.id] for question in quizzing.questions[:2]] == ["b", ["a", "c"]]


def test_arrows_move_and_come_round(quizzing: Quizzing, typing: Typing) -> None:
    typing(quizzing, UP, ENTER)
    assert saved(quizzing)[quizzing.questions[0].id] == quizzing.questions[0].choices[-1].id


def test_going_back_and_on_changes_nothing(quizzing: Quizzing, typing: Typing) -> None:
    """An answer is there when one comes back, and can be changed."""
    typing(quizzing, RIGHT, LEFT, "b", ENTER, PAGE_UP, "c", ENTER, RIGHT)
    assert saved(quizzing) == {quizzing.questions[0].id: "c"}


def test_a_number_of_the_wrong_form_stays_to_be_mended(quizzing: Quizzing, typing: Typing) -> None:
    """What cannot be read is not saved; the same line is typed on."""
    at = next(
        number for number, question in enumerate(quizzing.questions) if question.kind == "number" and question.graded
    )
    skip = [PAGE_DOWN] * at
    typing(quizzing, *skip, "a,b", ENTER, *[BACKSPACE] * 3, "1/3", ENTER)
    assert saved(quizzing) == {quizzing.questions[at].id: "1/3"}


def test_every_kind_can_be_answered(quizzing: Quizzing, typing: Typing) -> None:
    """From the first question to the last, the practice question with its explanation in between."""
    keys = ["b", ENTER, " ", ENTER, "18", ENTER, ENTER, "4", ENTER]
    keys += [DOWN, ENTER, "a", ENTER, "0, 2, 3", ENTER, "[[1, 1], [1, 1]]", ENTER]
    keys += ["a", "b", "c", ENTER, "r1", DOWN, ENTER, ENTER, "교차 엔트로피", ENTER, "2", ENTER, ENTER]
    typing(quizzing, *keys)
    assert quizzing.open_ones() == []
    found = saved(quizzing)
    assert found["linear"] == {"truth": False, "reason": "a"}
    assert found["row"] == [0, 2, 3]
    assert found["grid"] == [[1, 1], [1, 1]]
    assert found["steps"] == ["a", "b", "c"]
    assert set(found["pairs"]) == {"sgd", "adam"}
    assert found["word"] == "교차 엔트로피"
    assert found["bug"] == {"line": 2, "repair": "a"}


def test_order_is_taken_one_after_the_other_and_back(quizzing: Quizzing, typing: Typing) -> None:
    """Backspace takes the last one back; less than all is not an answer."""
    at = next(number for number, question in enumerate(quizzing.questions) if question.kind == "order")
    typing(quizzing, *[PAGE_DOWN] * at, "b", BACKSPACE, "a", "c", "b", ENTER)
    assert saved(quizzing) == {"steps": ["a", "c", "b"]}


def test_the_last_look_leads_back_to_any_question(quizzing: Quizzing, typing: Typing) -> None:
    """After the last question all answers are shown: one is taken again, then the quiz is left as it is."""
    on = [PAGE_DOWN] * len(quizzing.questions)
    typing(quizzing, *on, "1", ENTER, "b", ENTER, STOP)
    assert saved(quizzing) == {quizzing.questions[0].id: "b"}


def test_a_quiz_goes_on_at_the_first_open_question(quizzing: Quizzing, typing: Typing, tmp_path: Path) -> None:
    typing(quizzing, "b", ENTER)
    again = open_quiz(quizzing.unit, tmp_path / "work", "en")
    typing(again, "a", ENTER)
    assert saved(again) == {again.questions[0].id: "b", again.questions[1].id: ["a"]}


# -- what is told ------------------------------------------------------------------------------------------------------
def test_only_practice_is_explained(quizzing: Quizzing, monkeypatch: pytest.MonkeyPatch) -> None:
    """The explanation of a graded question is told with the marks, not before."""
    told: list[str] = []
    monkeypatch.setattr(asking, "tell", lambda page, text: told.append(text))
    for at, question in enumerate(quizzing.questions):
        answer = {"number": "18"}.get(question.kind, question.choices[0].id if question.choices else "x")
        monkeypatch.setitem(quiz._ASK, question.kind, lambda *_, given=answer: given)
        quiz._ask(quizzing, at)
    practice = [question for question in quizzing.questions if not question.graded]
    assert len(told) == len(practice) == 1
    assert told[0].startswith("Right.")


# -- the file ----------------------------------------------------------------------------------------------------------
def test_the_file_is_what_grading_reads(quizzing: Quizzing) -> None:
    """Saved answers get the marks they deserve, and the questions still stand above them."""
    quizzing.put(quizzing.questions[0], "b")
    marked = marking.mark(
        quizzing.questions, quizzing.path.read_bytes(), unit="01_toy", salt="", solution=quizzing.solution
    )
    assert marked.notes == ()
    assert marked.verdicts[0].outcome == "passed"
    assert f"# 1. {quiz._asked(quizzing, quizzing.questions[0])}" in quizzing.path.read_text()


def test_an_answer_can_be_taken_back(quizzing: Quizzing) -> None:
    quizzing.put(quizzing.questions[1], ["a"])
    quizzing.put(quizzing.questions[1], [])
    assert saved(quizzing) == {}


def test_what_belongs_to_no_question_is_kept(quizzing: Quizzing, tmp_path: Path) -> None:
    quizzing.path.write_text("unit: 01_toy\nanswers: {from_another_year: [a, 'b: c']}\n")
    again = open_quiz(quizzing.unit, tmp_path / "work", "en")
    again.put(again.questions[0], "b")
    assert saved(again) == {again.questions[0].id: "b", "from_another_year": ["a", "b: c"]}


def test_the_variant_that_was_shown_is_kept(quizzing: Quizzing, tmp_path: Path) -> None:
    number = next(question for question in quizzing.questions if question.given and question.graded)
    quizzing.path.write_text(f"unit: 01_toy\ndraws: {{{number.id}: 7}}\nanswers: {{}}\n")
    again = open_quiz(quizzing.unit, tmp_path / "work", "en")
    shown = again.drawn(number)
    again.put(number, "1")
    assert yaml.safe_load(again.path.read_text())["draws"] == {number.id: 7}
    assert open_quiz(quizzing.unit, tmp_path / "work", "en").drawn(number).values == shown.values


@pytest.mark.parametrize("text", ["answers: [", "unit: 02_layers\n", "answers: {}\ndraws: {x: 99}\n", "a: &b 1\n"])
def test_a_file_that_cannot_be_used_is_left_alone(quizzing: Quizzing, tmp_path: Path, text: str) -> None:
    quizzing.path.write_text(text)
    with pytest.raises(UsageError, match=r"01_toy\.yaml"):
        open_quiz(quizzing.unit, tmp_path / "work", "en")
    assert quizzing.path.read_text() == text


PLAIN = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"], include_characters=" "), max_size=20)


@given(
    st.recursive(
        PLAIN,
        lambda inner: st.lists(inner, min_size=1, max_size=3) | st.dictionaries(PLAIN, inner, min_size=1, max_size=3),
        max_leaves=6,
    )
)
def test_what_is_written_is_read_again(value: object) -> None:
    """Strings, lists and maps come back as they are, whatever stands in them."""
    text = answers.answer_file("01_toy", {"q": value})
    assert answers.read(text.encode(), "01_toy", {"q"}).answers == {"q": value}


@pytest.mark.parametrize("width", [10, 40, 80])
@pytest.mark.parametrize("text", ["합성곱 신경망의 특성 맵은 몇 개입니까? " * 4, "short", "a" * 200, "", "one\ntwo"])
def test_lines_fit_the_terminal_and_lose_nothing(width: int, text: str) -> None:
    """Wide characters count twice; no letter is lost."""
    from rich.cells import cell_len

    lines = asking.wrapped(text, width)
    assert all(cell_len(line) <= width for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


# -- the command -------------------------------------------------------------------------------------------------------
def test_without_a_terminal_the_file_is_named(course: Course, quizzing: Quizzing, tmp_path: Path) -> None:
    code = "from autograder.cli import main; main()"
    command = [sys.executable, "-c", code, "quiz", "1", "--course", str(course.root)]
    result = subprocess.run(command, cwd=tmp_path / "work", capture_output=True, text=True, stdin=subprocess.DEVNULL)
    assert result.returncode == 2
    assert "answers/01_toy.yaml" in result.stderr


def test_a_unit_without_a_quiz_says_so(course: Course, quizzing: Quizzing, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="02_layers"):
        open_quiz(course.unit("2"), tmp_path / "work", "en")
