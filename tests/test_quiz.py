"""Questions read, drawn and marked: what an author may write, and that no learner's bytes break or cheat marking."""

from __future__ import annotations

import re
import types
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from autograder import draws, marking, quiz
from autograder.answers import form
from autograder.errors import ContentError
from autograder.marking import Marked
from autograder.plain_yaml import read_number
from autograder.questions import Question, possible
from autograder.records import Text, Verdict, to_json

PATH = Path("quizzes/02_line.yaml")
UNIT = "02_line"
MISCONCEPTIONS = {"sign": Text("the sign is lost", "부호를 빠뜨림")}
SOLUTION = types.SimpleNamespace(double=lambda x: 2 * x)
QUIZ = """\
- id: pick_one
  kind: choice
  seed: [1]
  task: line
  points: 2
  given: {x: {ints: [-3, 3], size: 3}}
  require: "x[0] < 0 and x[1] > 0"
  en: "Which of {x} is negative? {{x}}"
  ko: "{x}에서 음수는? {{x}}"
  choices:
    - {id: a, en: "the first, {x}", ko: "첫째, {x}", right: true}
    - {id: b, en: the second, ko: 둘째, wrong: sign, why: {en: "look at {x}", ko: "{x}를 보세요"}}
  why: {en: "it is in {x}", ko: "{x}에 있습니다"}

- id: pick_some
  kind: choices
  seed: [2, 3]
  en: Which hold?
  choices:
    - {id: a, en: one, right: true}
    - {id: b, en: two, wrong: slope_negated, why: {en: not two}}
    - {id: c, en: three, right: true}
    - {id: d, en: four, wrong: sign, why: {en: not four}}
  why: {en: one and three}

- id: practice
  kind: number
  seed: [4]
  graded: false
  en: What is 1/3?
  answer: 1/3
  why: {en: divide}

- id: doubled
  kind: number
  seed: [5]
  points: 0.5
  given: {k: {int: [2, 9]}, p: {pick: [0.1, 0.25, 1e-3]}, word: {pick: [relu, tanh]}}
  en: "{word}: twice {k} plus {p}?"
  ko: "{word}: {k}의 두 배 더하기 {p}는?"
  answer: "solution.double(k) + p"
  tolerance: 0,001
  wrong:
    - {answer: "-solution.double(k) - p", is: sign, why: {en: "the sign of {k}", ko: "{k}의 부호"}}
    - {answer: "k + p", is: slope_negated, why: {en: "twice", ko: "두 배"}}
  why: {en: "2 * {k} + {p}", ko: "2 * {k} + {p}"}
"""


def read(text: str = QUIZ) -> tuple[Question, ...]:
    """Read a quiz of the unit with its mistake and misconception."""
    return quiz.read_quiz(text, PATH, MISCONCEPTIONS, ["slope_negated"])


QUESTIONS = read()
ONE, SOME, PRACTICE, DOUBLED = QUESTIONS


def mark(answers: str | bytes | None, questions: tuple[Question, ...] = QUESTIONS, salt: str = "") -> Marked:
    """Mark an answers file."""
    data = answers.encode() if isinstance(answers, str) else answers
    return marking.mark(questions, data, unit=UNIT, salt=salt, solution=SOLUTION)


def mark_one(question: Question, answer: str, more: str = "") -> Verdict:
    """Mark one answer to one question."""
    marked = mark(f"answers: {{{question.id}: {answer}}}\n{more}", (question,))
    assert marked.notes == ()
    return marked.verdicts[0]


def wrong(text: str, old: str, new: str) -> str:
    """Return what `read_quiz` says about the quiz with one thing changed."""
    assert text.count(old) >= 1
    with pytest.raises(ContentError) as error:
        read(text.replace(old, new, 1))
    assert str(error.value).startswith(str(PATH))
    return str(error.value)


# -- numbers -----------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1e-3", 0.001),
        ("1/3", 1 / 3),
        ("0,5", 0.5),
        ("-2", -2.0),
        (" +.5 ", 0.5),
        ("-1/4", -0.25),
        ("2.", 2.0),
        ("0,125", 0.125),
        ("1E3", 1000.0),
        ("12345", 12345.0),
    ],
)
def test_numbers_are_read_as_people_write_them(text: str, value: float) -> None:
    assert read_number(text) == value


@pytest.mark.parametrize(
    "text",
    "nan inf -inf 1e999 1e9999 1/0 0/0 1e5/2 1_000 0x10 12:30 ٣ --1 1/2/3 1,000 -25,120 1,000,000 1.2.3 /2 True".split(
        " "
    ),
)
def test_what_is_no_finite_number_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="`"):
        read_number(text)


@pytest.mark.parametrize("text", ["", " ", "1 2", "9" * 41, "1+1", "a" * 10_000_000])
def test_empty_overlong_and_other_text_is_no_number(text: str) -> None:
    with pytest.raises(ValueError, match="is no number") as error:
        read_number(text)
    assert len(str(error.value)) < 150


# -- reading -----------------------------------------------------------------------------------------------------------
def test_a_quiz_is_read_in_file_order_with_its_lines() -> None:
    assert [question.id for question in QUESTIONS] == ["pick_one", "pick_some", "practice", "doubled"]
    assert [question.where for question in QUESTIONS] == [f"{PATH}:{line}" for line in (1, 15, 26, 34)]
    assert (ONE.unit, ONE.task, ONE.points, ONE.graded) == (UNIT, "line", 2.0, True)
    assert (DOUBLED.tolerance, DOUBLED.seed, PRACTICE.tolerance) == (0.001, (5,), 1e-6)
    assert possible(QUESTIONS) == 3.5


def test_words_that_yaml_takes_for_something_else_stay_words() -> None:
    text = (
        QUIZ.replace("en: one,", "en: yes,").replace("en: two,", "en: 1:30,").replace("en: three,", "en: 2026-11-24,")
    )
    assert [choice.en for choice in read(text)[1].choices[:3]] == ["yes", "1:30", "2026-11-24"]


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ("  task: line\n", "  hint: x\n", 4, "unknown field `hint`"),
        ("id: a, en: one", "id: a, colour: red, en: one", 20, "unknown field `colour`"),
        ("seed: [1]", "seed: [one]", 3, "Expected `int`"),
        ("points: 2", "points: many", 5, "points: Expected `float`"),
        ("points: 2", "points: 0.3", 5, "points"),
        ("points: 2", "points: -1", 5, "points"),
        ("tolerance: 0,001", "tolerance: inf", 42, "tolerance"),
        ("tolerance: 0,001", "tolerance: nan", 42, "tolerance"),
        ("graded: false", "graded: no", 29, "graded: Expected `bool`"),
        ("id: pick_one", "id: Pick-One", 1, "id: Expected an id of a-z, 0-9 and _"),
        ("  task: line\n", "  unit: x\n", 4, "`unit` does not belong"),
        ("  task: line\n", "  answer: 3\n", 4, "`answer` does not belong to the kind choice"),
        ("  answer: 1/3\n", "", 26, "needs `answer`"),
        ("  why: {en: divide}\n", "", 26, "missing required field `why`"),
        ("id: pick_some", "id: pick_one", 15, "`pick_one` is there twice"),
        ("en: What is 1/3?", "en: ''", 26, "`en` is empty"),
    ],
)
def test_keys_and_types_are_held_with_file_and_line(old: str, new: str, line: int, words: str) -> None:
    message = wrong(QUIZ, old, new)
    assert message.startswith(f"{PATH}:{line}: ")
    assert words in message


def test_unknown_and_missing_kinds_are_told() -> None:
    assert "there is no kind `essay`. There are: choice, choices, truth, number," in wrong(
        QUIZ, "kind: choices", "kind: essay"
    )
    assert "there is no kind" in wrong(QUIZ, "kind: choices", "kind: [choice]")
    assert "missing required field `kind`" in wrong(QUIZ, "  kind: choices\n", "")


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ("wrong: sign, why: {en: not four}", "right: true", 0, ""),
        ("wrong: sign, why: {en: not four}", "right: false", 23, "`d` must be right or wrong"),
        ("wrong: sign, why: {en: not four}", "wrong: sign", 23, "`d` has no `why`"),
        ("wrong: sign, why: {en: not four}", "wrong: typo, why: {en: x}", 23, "`typo` is no mistake"),
        ("right: true}\n    - {id: b, en: the", "wrong: sign, why: {en: x}}\n    - {id: b, en: the", 10, "0 of 2"),
        ("ko: 둘째, wrong: sign", "ko: 둘째, right: true, wrong: sign", 12, "must be right or wrong"),
        ("{id: c, en: three", "{id: a, en: three", 20, "`a` is there twice"),
        ("is: sign", "is: sing", 44, "`sing` is no mistake of the unit and no misconception"),
    ],
)
def test_choices_are_right_or_mean_something(old: str, new: str, line: int, words: str) -> None:
    if line:
        message = wrong(QUIZ, old, new)
        assert message.startswith(f"{PATH}:{line}: ")
        assert words in message
    else:
        read(QUIZ.replace(old, new, 1))


def test_a_choice_has_exactly_one_right_answer() -> None:
    message = wrong(QUIZ, 'wrong: sign, why: {en: "look at {x}", ko: "{x}를 보세요"}', "right: true")
    assert "2 of 2 choices are right. It must be exactly one." in message


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ('ko: "{x}에서', 'ko: "여기서', 1, "do not show the same values"),
        ('ko: "첫째, {x}"', "ko: 첫째", 11, "do not show the same values"),
        ("en: Which hold?", "en: Which of {y} hold?", 15, "stands for no value"),
        ("en: Which hold?", "en: Which of {x.y} hold?", 15, "stands for no value"),
        ("en: Which hold?", "en: Which } hold?", 15, "stands for no value"),
        ("{en: one and three}", "{en: '{z}'}", 24, "stands for no value"),
    ],
)
def test_placeholders_are_names_of_given_in_both_languages(old: str, new: str, line: int, words: str) -> None:
    message = wrong(QUIZ, old, new)
    assert message.startswith(f"{PATH}:{line}: ")
    assert words in message


@pytest.mark.parametrize(
    ("new", "words"),
    [
        ("{k: {int: [9, 2]}", "nothing to draw from"),
        ("{k: {int: [2]}", "length 2"),
        ("{k: {int: [2, 9], pick: [1]}", "not drawn in one way"),
        ("{k: {ints: [2, 9]}", "not drawn in one way"),
        ("{k: {}", "not drawn in one way"),
        ("{k: {pick: []}", "length >= 1"),
        ("{k: {ints: [2, 9], size: 1000}", "<= 100"),
        ("{k: {int: [2, 9000000000000000000000]}", "int"),
        ("{np: {int: [2, 9]}", "cannot name a value"),
        ("{if: {int: [2, 9]}", "cannot name a value"),
        ("{en: {int: [2, 9]}, k: {floats: [0, 1]}", "unknown field `floats`"),
    ],
)
def test_given_says_one_way_to_draw(new: str, words: str) -> None:
    message = wrong(QUIZ, "{k: {int: [2, 9]}", new)
    assert message.startswith(f"{PATH}:38: ")
    assert words in message


def test_expressions_that_are_no_python_are_told_with_their_line() -> None:
    assert f"{PATH}:7: pick_one: `x[0] <` is no expression" in wrong(QUIZ, "x[0] < 0 and x[1] > 0", "x[0] <")
    assert f"{PATH}:45: doubled: `k +` is no expression" in wrong(QUIZ, '"k + p"', '"k +"')
    assert "stands without `given`" in wrong(QUIZ, "  en: Which hold?", "  require: a\n  en: Which hold?")


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("- id: a\n  id: b\n", 2, "`id` is there twice"),
        ("- id: &a b\n", 1, "put the value in quotes"),
        ("- id: a\n  en: *a\n", 2, "put the value in quotes"),
        ("- id: !!str a\n", 1, "put the value in quotes"),
        ("- id: [\n- b\n", 2, "not valid YAML"),
        ("- a: b: c\n", 1, "not valid YAML"),
        ("- ? [a]\n  : b\n", 1, "a plain word"),
        ("[" * 9 + "]" * 9, 1, "nested more than 8 deep"),
        ("- id: a\n- \x07\n", 2, "control character"),
        ('- id: a\n- "\\ud800"\n', 3, "not valid YAML"),
    ],
)
def test_yaml_that_is_not_plain_is_refused_with_its_line(text: str, line: int, words: str) -> None:
    with pytest.raises(ContentError) as error:
        read(text)
    assert str(error.value).startswith(f"{PATH}:{line}: ")
    assert words in str(error.value)


@pytest.mark.parametrize("text", ["", "# nothing\n", "[]", "id: a\n", "just words"])
def test_a_file_without_questions_is_no_quiz(text: str) -> None:
    with pytest.raises(ContentError, match="no list of questions"):
        read(text)


def test_misconceptions_are_ids_with_sentences() -> None:
    path = Path("quizzes/misconceptions.yaml")
    text = "sign: {en: the sign is lost, ko: 부호를 빠뜨림}\nother: {en: x}\n"
    assert quiz.read_misconceptions(text, path) == {"sign": MISCONCEPTIONS["sign"], "other": Text("x")}
    assert quiz.read_misconceptions("", path) == {}
    for bad, line in (("a: {en: x}\nb: {ko: x}\n", 2), ("a: {en: x}\nB-1: {en: x}\n", 2), ("[a]", 1), ("a: word", 1)):
        with pytest.raises(ContentError, match=rf"^{re.escape(str(path))}:{line}: "):
            quiz.read_misconceptions(bad, path)


# -- draws -------------------------------------------------------------------------------------------------------------
def test_draws_depend_on_unit_id_salt_and_number_only() -> None:
    drawn = [draws.draw(DOUBLED, number, "", SOLUTION) for number in range(draws.VARIANTS)]
    assert [draws.draw(DOUBLED, number, "", SOLUTION).answer for number in range(draws.VARIANTS)] == [
        one.answer for one in drawn
    ]
    assert len({one.answer for one in drawn}) > 5
    other_salt = [draws.draw(DOUBLED, number, "s", SOLUTION).answer for number in range(draws.VARIANTS)]
    (other_unit,) = quiz.read_quiz(
        QUIZ[QUIZ.index("- id: doubled") :], Path("03_x.yaml"), {"sign": Text("")}, ["slope_negated"]
    )
    other = [draws.draw(other_unit, number, "", SOLUTION).answer for number in range(draws.VARIANTS)]
    assert [one.answer for one in drawn] != other_salt
    assert [one.answer for one in drawn] != other


def test_drawn_values_meet_require_and_are_evaluated() -> None:
    for number in range(draws.VARIANTS):
        x = draws.draw(ONE, number, "", None).values["x"]
        assert isinstance(x, np.ndarray)
        assert (x.dtype, x.shape, x[0] < 0 < x[1], abs(x).max() <= 3) == (np.int64, (3,), True, True)
        values, answer, others, _ = draws.draw(DOUBLED, number, "", SOLUTION)
        assert type(values["k"]) is int
        assert values["word"] in ("relu", "tanh")
        assert answer == 2 * values["k"] + values["p"]
        assert others == (-answer, values["k"] + values["p"])


def test_both_ends_of_a_range_are_drawn() -> None:
    (question,) = read(
        "- {id: a, kind: number, seed: [1], given: {k: {int: [1, 3]}}, en: '{k}', answer: k, why: {en: x}}"
    )
    assert {draws.draw(question, n, s, None).answer for n in range(20) for s in "ab"} == {1.0, 2.0, 3.0}


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ("k + nothing", "NameError"),
        ("1 / (k - k)", "ZeroDivisionError"),
        ("np.log(k - k)", "not finite"),
        ("np.ones(3) * k", "ValueError"),
        ("open('/etc/passwd')", "NameError"),
        ("solution.double(k)", "AttributeError"),
        ("k", "no drawn values keep all answers apart"),
    ],
)
def test_what_cannot_be_drawn_is_told_with_the_question(answer: str, words: str) -> None:
    (question,) = read(
        f"- {{id: a, kind: number, seed: [1], given: {{k: {{int: [1, 3]}}}}, en: '{{k}}', answer: \"{answer}\", "
        "why: {en: x}, wrong: [{answer: k, is: sign, why: {en: x}}]}"
    )
    with pytest.raises(ContentError, match=f"^{PATH}:1: a: ") as error:
        draws.draw(question, 0, "", None)
    assert words in str(error.value)


def test_a_require_that_never_holds_is_told() -> None:
    (question,) = read(QUIZ[: QUIZ.index("- id: pick_some")].replace("x[0] < 0 and", "x[0] > 9 and"))
    with pytest.raises(ContentError, match="apart and meet `require`"):
        draws.draw(question, 0, "", None)


def test_answers_and_wrong_answers_are_kept_apart_by_the_tolerance() -> None:
    (question,) = read(
        "- {id: a, kind: number, seed: [1], given: {k: {int: [1, 4]}}, en: '{k}', answer: 2*k, tolerance: 1, "
        "why: {en: x}, wrong: [{answer: k*k, is: sign, why: {en: x}}]}"
    )
    assert {draws.draw(question, number, "", None).answer for number in range(20)} == {6.0, 8.0}


def test_placeholders_are_filled_and_double_braces_are_braces() -> None:
    values = {"x": np.array([1, 2, -3]), "p": 0.1, "third": 1 / 3, "k": 7, "word": "relu"}
    assert (
        draws.fill("{x} {p} {third} {k} {word} {{x}} {{{k}}}", values) == "[1, 2, -3] 0.1 0.3333333333 7 relu {x} {7}"
    )
    with pytest.raises(KeyError):
        draws.fill("{y}", values)


# -- marking -----------------------------------------------------------------------------------------------------------
def test_no_file_and_empty_files_leave_all_questions_missing() -> None:
    for answers in (None, b"", "# nothing\n", "unit: 02_line\nanswers:\n", "answers: {pick_one: '', pick_some: ~}"):
        marked = mark(answers)
        assert [(verdict.test, verdict.outcome, verdict.points) for verdict in marked.verdicts] == [
            ("pick_one", "missing", 0.0),
            ("pick_some", "missing", 0.0),
            ("doubled", "missing", 0.0),
        ]
        assert marked.notes == ()
        assert marked.verdicts[0].facts[0].en == "not answered"


def test_a_right_choice_gets_its_points_and_the_explanation() -> None:
    verdict = mark_one(ONE, "a")
    x = draws.fill("{x}", draws.draw(ONE, 0, "", SOLUTION).values)
    assert (verdict.outcome, verdict.points, verdict.possible, verdict.hidden) == ("passed", 2.0, 2.0, True)
    assert (verdict.task, verdict.test) == ("line", "pick_one")
    assert verdict.says == Text(f"Which of {x} is negative? {{x}}", f"{x}에서 음수는? {{x}}")
    assert [(fact.kind, fact.en, fact.ko) for fact in verdict.facts] == [
        ("answered", f"you answered a) the first, {x}", f"적은 답: a) 첫째, {x}"),
        ("explanation", f"it is in {x}", f"{x}에 있습니다"),
    ]
    assert verdict.detail == "answered a; right: a"


def test_a_wrong_choice_gets_its_own_explanation_and_no_key() -> None:
    verdict = mark_one(ONE, "b")
    assert (verdict.outcome, verdict.points) == ("failed", 0.0)
    why = draws.fill("look at {x}", draws.draw(ONE, 0, "", SOLUTION).values)
    assert [fact.en for fact in verdict.facts] == ["you answered b) the second", why]
    assert verdict.detail == "answered b; right: a; b means sign"


OF_TWO = "of the 2 right choices you took"


@pytest.mark.parametrize(
    ("answer", "points", "outcome", "explained"),
    [
        ("[a, c]", 1.0, "passed", ["one and three"]),
        ("[c, a]", 1.0, "passed", ["one and three"]),
        ("[a]", 0.5, "failed", [f"{OF_TWO} 1"]),
        ("[a, b, c]", 0.5, "failed", [f"{OF_TWO} 2, and 1 that are not right", "not two"]),
        ("[a, b]", 0.0, "failed", [f"{OF_TWO} 1, and 1 that are not right", "not two"]),
        ("[d, b]", 0.0, "failed", [f"{OF_TWO} 0, and 2 that are not right", "not four", "not two"]),
        ("[a, b, c, d]", 0.0, "failed", [f"{OF_TWO} 2, and 2 that are not right", "not two", "not four"]),
    ],
)
def test_choices_count_right_ones_less_wrong_ones(
    answer: str, points: float, outcome: str, explained: list[str]
) -> None:
    verdict = mark_one(SOME, answer)
    assert (verdict.points, verdict.outcome) == (points, outcome)
    assert [fact.en for fact in verdict.facts] == [f"you answered {answer[1:-1]}", *explained]


@pytest.mark.parametrize("answer", ["B", "'b)'", "'b) the second'", "b.", "' b '"])
def test_a_choice_may_be_written_as_it_stands_in_the_question(answer: str) -> None:
    assert mark_one(ONE, answer).facts[0].en == "you answered b) the second"


def test_a_number_counts_within_its_tolerance() -> None:
    right = draws.draw(DOUBLED, 0, "", SOLUTION).answer
    for value, outcome in ((right, "passed"), (right + 0.001, "passed"), (right - 0.0011, "failed")):
        verdict = mark_one(DOUBLED, repr(value))
        assert (verdict.outcome, verdict.points) == (outcome, 0.5 if outcome == "passed" else 0.0)
    assert mark_one(DOUBLED, f"'{right}'".replace(".", ",")).outcome == "passed"


def test_a_known_wrong_number_gets_its_explanation_and_others_are_told_apart_from_it() -> None:
    values, right, _, _ = draws.draw(DOUBLED, 0, "", SOLUTION)
    verdict = mark_one(DOUBLED, repr(-right))
    assert [fact.en for fact in verdict.facts][1:] == [f"the sign of {values['k']}"]
    assert verdict.detail.endswith("-solution.double(k) - p means sign")
    assert [fact.en for fact in mark_one(DOUBLED, "12345").facts] == [
        "you answered 12345",
        "that is not the number asked for; work it out by hand once more",
    ]
    assert str(right) in verdict.detail
    assert all(str(right) not in fact.en for fact in verdict.facts[1:])


def test_the_variant_that_was_shown_is_the_one_marked() -> None:
    for number in (0, 7, 19):
        drawn = draws.draw(DOUBLED, number, "", SOLUTION)
        verdict = mark_one(DOUBLED, repr(drawn.answer), f"draws: {{doubled: {number}}}")
        assert verdict.outcome == "passed"
        assert verdict.says.en == draws.fill("{word}: twice {k} plus {p}?", drawn.values)


@pytest.mark.parametrize("number", ["20", "-1", "one", "1.0", "[3]", "{a: b}", "٣", "007"])
def test_a_variant_that_does_not_exist_is_an_error_of_that_question(number: str) -> None:
    marked = mark(f"answers: {{pick_one: a, pick_some: [a, c]}}\ndraws: {{pick_one: {number}}}")
    assert [(verdict.outcome, verdict.points) for verdict in marked.verdicts[:2]] == [("error", 0.0), ("passed", 1.0)]
    assert "only 0 to 19" in marked.verdicts[0].facts[0].en


@pytest.mark.parametrize(
    ("question", "answer", "words"),
    [
        (ONE, "z", "there is no choice `z`"),
        (ONE, "[a]", "one choice, like `b`"),
        (ONE, "{id: a}", "one choice, like `b`"),
        (SOME, "a", "a list of choices, like `[a, c]`"),
        (SOME, "[a, a]", "`a` is taken twice"),
        (SOME, "[a, [c]]", "a list of choices"),
        (SOME, "[a, q]", "there is no choice `q`"),
        (DOUBLED, "many", "`many` is no number"),
        (DOUBLED, "'1,000'", "no separators of thousands"),
        (DOUBLED, "nan", "`nan` is no number"),
        (DOUBLED, "[1]", "is no number"),
        (DOUBLED, '"\\e[1m"', "`\\x1b[1m` is no number"),
    ],
)
def test_another_kind_of_value_is_an_error_that_says_the_form(question: Question, answer: str, words: str) -> None:
    verdict = mark_one(question, answer)
    assert (verdict.outcome, verdict.points) == ("error", 0.0)
    assert words in verdict.facts[0].en
    assert verdict.facts[0].ko
    assert "\x1b" not in verdict.facts[0].en


def test_unknown_questions_and_keys_are_notes_and_the_rest_counts() -> None:
    marked = mark("answers: {pick_one: a, pick_onne: b, practice: 1}\ndraws: {other: 1}\npick_some: [a]\n")
    assert [note.en for note in marked.notes] == [
        "`pick_some` in the answers file was not read; answers stand indented below `answers:`",
        "there is no question `pick_onne`",
        "there is no question `other`",
    ]
    assert [verdict.outcome for verdict in marked.verdicts] == ["passed", "missing", "missing"]


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        (b"\xff\xfe", "line 1: it is not UTF-8"),
        ("# 답\n".encode("cp949"), "line 1: it is not UTF-8"),
        (b"#" * 64_001, "larger than 64 kB"),
        ("just words", "line 1: here belong lines"),
        ("- a\n", "line 1: here belong lines"),
        ("unit: 02_line\nanswers: [a]\n", "line 2: here belong lines"),
        ("draws: 7\n", "line 1: here belong lines"),
        ("answers:\n  pick_one: a\n  pick_one: b\n", "line 3: `pick_one` is there twice"),
        ("answers: &a {pick_one: *a}", "line 1: `&`, `*` and `!`"),
        ("answers: !!python/name:os.system {}", "line 1: `&`, `*` and `!`"),
        ("answers: {pick_one: " + "[" * 20 + "]" * 20 + "}", "nested more than 8 deep"),
        ("[" * 60_000, "nested more than 8 deep"),
        ("answers:\n\tpick_one: a\n", "line 2: this is not valid YAML"),
        ("a: 1\n---\nb: 2\n", "not valid YAML"),
        ('answers: "\\U00110000"', "line 1: this is not valid YAML"),
        ("unit: 03_loss\nanswers: {pick_one: a}", "line 1: these are answers to `03_loss`, not to `02_line`"),
        ("unit: [02_line]", "these are answers to"),
    ],
)
def test_a_file_that_cannot_be_used_is_an_error_of_all_with_one_note(answers: str | bytes, words: str) -> None:
    marked = mark(answers)
    assert [(verdict.outcome, verdict.points) for verdict in marked.verdicts] == [("error", 0.0)] * 3
    (note,) = marked.notes
    assert note.en.startswith("the answers file cannot be used: ")
    assert words in note.en
    assert note.ko != note.en


def test_a_mark_of_byte_order_and_the_right_unit_are_fine() -> None:
    assert mark("\ufeffunit: 02_line\nanswers: {pick_one: a}").verdicts[0].outcome == "passed"


def test_practice_questions_get_no_verdict() -> None:
    assert "practice" not in [verdict.test for verdict in mark("answers: {practice: 1/3}").verdicts]


# -- hostile answers ---------------------------------------------------------------------------------------------------
def sound(marked: Marked) -> None:
    """Check what must hold for any answers: points only for passed or partial ones, and a result that can be saved."""
    assert [verdict.test for verdict in marked.verdicts] == ["pick_one", "pick_some", "doubled"]
    for verdict in marked.verdicts:
        assert 0.0 <= verdict.points <= verdict.possible
        assert (verdict.points == verdict.possible) == (verdict.outcome == "passed")
        assert verdict.points == 0 or verdict.outcome in ("passed", "failed")
    to_json(marked)


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=200))
def test_no_bytes_make_marking_raise(data: bytes) -> None:
    sound(mark(data))


WORDS = (
    "answers: draws unit pick_one : a [ ] { } , - ? | >- &x *x !!t \" ' \\ud800 \\U00110000 # %YAML --- ... <<".split()
)
PIECES = st.sampled_from([*WORDS, "\n", "  ", " ", ": ", "- ", "\t", "\x85", "\u2028"])


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=30))
def test_no_pieces_of_yaml_make_marking_raise(pieces: list[str]) -> None:
    sound(mark("".join(pieces)))


VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.sampled_from(["a", "b", "c"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=60, deadline=None)
@given(st.dictionaries(st.sampled_from(["answers", "draws", "unit"]), VALUES))
def test_no_structure_of_the_whole_file_gives_points(data: dict[str, Any]) -> None:
    marked = mark(yaml.safe_dump(data, allow_unicode=True))
    sound(marked)
    assert sum(verdict.points for verdict in marked.verdicts) == 0


@settings(max_examples=150, deadline=None)
@given(VALUES, VALUES, VALUES, VALUES)
def test_only_right_answers_get_points(one: Any, some: Any, doubled: Any, number: Any) -> None:
    data = {"answers": {"pick_one": one, "pick_some": some, "doubled": doubled}, "draws": {"pick_some": number}}
    marked = mark(yaml.safe_dump(data, allow_unicode=True))
    sound(marked)
    first, second, third = marked.verdicts
    assert first.outcome != "passed" or one == "a"
    assert second.points == 0 or (isinstance(some, list) and {"a", "c"} & set(some))
    right = draws.draw(DOUBLED, 0, "", SOLUTION).answer
    assert third.outcome != "passed" or abs(read_number(str(doubled)) - right) <= 0.001


# -- the file to fill in -----------------------------------------------------------------------------------------------
@pytest.mark.parametrize("lang", ["en", "ko"])
def test_the_template_reads_back_with_nothing_answered(lang: Any) -> None:
    text = form(QUESTIONS, UNIT, "", SOLUTION, lang)
    marked = mark(text)
    assert {verdict.outcome for verdict in marked.verdicts} == {"missing"}
    assert marked.notes == ()
    assert yaml.safe_load(text) == {"unit": UNIT, "answers": dict.fromkeys(question.id for question in QUESTIONS)}


def test_the_template_shows_questions_and_choices_but_no_key() -> None:
    text = form(QUESTIONS, UNIT, "", SOLUTION, "ko")
    values, right, others, _ = draws.draw(DOUBLED, 0, "", SOLUTION)
    x = draws.fill("{x}", draws.draw(ONE, 0, "", SOLUTION).values)
    for words in (f"{x}에서 음수는?", f"a) 첫째, {x}", "b) 둘째", f"{values['k']}의 두 배", "a) one", "연습용"):
        assert words in text
    for words in ("sign", "slope", "right", "보세요", "있습니다", "divide", "one and three", "not two", "double("):
        assert words not in text
    assert all(repr(number) not in text for number in (right, *others))


def test_a_template_filled_in_gets_its_points() -> None:
    text = form(QUESTIONS, UNIT, "salt", SOLUTION, "en")
    right = draws.draw(DOUBLED, 0, "salt", SOLUTION).answer
    for name, answer in (("pick_one", "a"), ("pick_some", "[a, c]"), ("doubled", repr(right))):
        text = text.replace(f"  {name}:\n", f"  {name}: {answer}\n")
    assert sum(verdict.points for verdict in mark(text, salt="salt").verdicts) == possible(QUESTIONS)


def test_strange_text_of_an_author_stays_in_the_comment() -> None:
    (question,) = read(
        "- {id: a, kind: number, seed: [1], answer: 1, why: {en: x},"
        ' en: "code:\\n    x = 1\\u2028answers: {{a: 1}}\\x85b: 2\\a"}'
    )
    text = form((question,), UNIT, "", None, "en")
    assert "#     x = 1\n" in text
    assert yaml.safe_load(text) == {"unit": UNIT, "answers": {"a": None}}
