"""kinds: each kind of question read, drawn, asked and marked; every fault of a question is told with its line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from autograder import draws, kinds, marking, quiz
from autograder.answers import form
from autograder.errors import ContentError
from autograder.questions import Question
from autograder.records import Text, Verdict

PATH = Path("quizzes/03_all.yaml")
QUIZ = (Path(__file__).parent / "data" / "all_kinds.yaml").read_text(encoding="utf-8")
WHY = "why: {en: because, ko: 그래서}"


def read(text: str = QUIZ) -> tuple[Question, ...]:
    return quiz.read_quiz(text, PATH, {"slip": Text("a slip", "실수")}, [])


QUESTIONS = read()
ROW = next(question for question in QUESTIONS if question.id == "row")


def mark(answers: str) -> dict[str, Verdict]:
    text = f"unit: 03_all\nanswers: {answers}\n".encode()
    marked = marking.mark(QUESTIONS, text, unit="03_all", salt="", solution=None)
    return {verdict.test: verdict for verdict in marked.verdicts}


def told(name: str, answer: str) -> tuple[str, float, list[str]]:
    """Return outcome, points and what is said of one answer after it is repeated."""
    verdict = mark(f"{{{name}: {answer}}}")[name]
    return (
        verdict.outcome,
        verdict.points,
        [fact.en for fact in verdict.facts][1 if verdict.outcome != "error" else 0 :],
    )


TURNED = "the sentence is judged the other way round"
RAGGED = "the answer is not of the right form: its rows have different lengths"
OTHER = "that is not the number asked for; work it out by hand once more"


@pytest.mark.parametrize(
    ("name", "answer", "outcome", "points", "says"),
    [
        ("linear", "{truth: false, reason: a}", "passed", 1, ["because"]),
        ("linear", "{truth: 거짓, reason: A}", "passed", 1, ["because"]),
        ("linear", "{truth: false, reason: b}", "failed", 0.5, ["not below 0"]),
        ("linear", "{truth: true, reason: a}", "failed", 0.5, [TURNED]),
        ("linear", "{truth: false}", "failed", 0.5, []),
        (
            "linear",
            "{truth: true, reason: b}",
            "failed",
            0,
            [TURNED, "not below 0"],
        ),
        ("grid", "[[1, 1], [1, 1.005]]", "passed", 1, ["because"]),
        (
            "grid",
            "[[1, 1], [1, 0,5]]",
            "error",
            0,
            [RAGGED],
        ),
        (
            "grid",
            "[[1, 1], [1, 1.1]]",
            "failed",
            0,
            [OTHER],
        ),
        ("grid", "[1, 1, 1, 1]", "failed", 0, ["the shape is not the right one"]),
        ("steps", "[a, b, c]", "passed", 2, ["because"]),
        ("steps", "[a, c, b]", "failed", 0, ["1 of 3 stand in their place"]),
        ("pairs", "{sgd: r1, adam: r2}", "passed", 1, ["because"]),
        ("pairs", "{sgd: r1, adam: r3}", "failed", 0.5, ["1 of 2 pairs are right"]),
        ("pairs", "{adam: r2}", "failed", 0.5, ["1 of 2 pairs are right"]),
        ("word", "Cross-Entropy", "passed", 1, ["because"]),
        ("word", "교차엔트로피", "passed", 1, ["because"]),
        ("word", "ｃｒｏｓｓ　entropy", "passed", 1, ["because"]),
        ("word", "entropy", "failed", 0, ["that is not the word asked for"]),
        ("bug", "{line: 2, repair: a}", "passed", 1, ["because"]),
        ("bug", "{line: 2, repair: b}", "failed", 0, ["that is worse"]),
        ("bug", "{line: 3, repair: a}", "failed", 0, ["the wrong line is another one"]),
    ],
)
def test_an_answer_gets_its_points_and_its_explanation(
    name: str, answer: str, outcome: str, points: float, says: list[str]
) -> None:
    assert told(name, answer) == (outcome, points, says)


def test_an_array_of_drawn_values_is_marked_against_its_own_draw() -> None:
    for number in range(draws.VARIANTS):
        drawn = draws.draw(ROW, number, "", None)
        answer = drawn.answer.tolist()
        assert answer == np.maximum(drawn.values["x"], 0).tolist()
        text = f"answers: {{row: {answer}}}\ndraws: {{row: {number}}}\n".encode()
        verdict = next(
            v for v in marking.mark(QUESTIONS, text, unit="03_all", salt="", solution=None).verdicts if v.test == "row"
        )
        assert verdict.outcome == "passed"
    wrong = np.abs(draws.draw(ROW, 0, "", None).values["x"]).tolist()
    assert told("row", str(wrong)) == ("failed", 0, ["that is the size"])


@pytest.mark.parametrize(
    ("name", "answer", "words"),
    [
        ("linear", "true", "of the form `{truth: true, reason: a}`"),
        ("linear", "{truth: maybe, reason: a}", "of the form"),
        ("linear", "{truth: true, reason: z}", "no choice `z`"),
        ("linear", "{truth: true, why: a}", "of the form"),
        ("grid", "[[a, 1], [1, 1]]", "`a` is no number"),
        ("grid", "{a: 1}", "is no number"),
        ("steps", "[a, b]", "holds each of a, b, c once"),
        ("steps", "[a, b, b]", "holds each of a, b, c once"),
        ("steps", "abc", "holds each of a, b, c once"),
        ("pairs", "[r1, r2]", "`left: right`"),
        ("pairs", "{sgd: r9}", "no `r9` to match"),
        ("pairs", "{rmsprop: r1}", "no `rmsprop` to match"),
        ("word", "[entropy]", "must be a word"),
        ("bug", "{line: 9, repair: a}", "has the lines 1 to 3"),
        ("bug", "{line: two, repair: a}", "has the lines 1 to 3"),
        ("bug", "2", "of the form `{line: 4, repair: a}`"),
    ],
)
def test_another_form_is_an_error_that_says_the_form(name: str, answer: str, words: str) -> None:
    outcome, points, says = told(name, answer)
    assert (outcome, points) == ("error", 0)
    assert words in says[0]


@pytest.mark.parametrize(
    "answer", ["", "~", "[]", "{}", "{truth: , reason: }", "{line: , repair: }", "[ , ]".replace(" ,", "'',")]
)
def test_what_is_left_empty_is_not_answered(answer: str) -> None:
    for question in QUESTIONS:
        assert mark(f"{{{question.id}: {answer}}}")[question.id].outcome == "missing", question.id


def test_the_right_answer_of_every_kind_gets_full_marks() -> None:
    answers = {q.id: kinds.right(q, draws.draw(q, 0, "", None)) for q in QUESTIONS}
    marked = mark(yaml.safe_dump(answers, default_flow_style=True, allow_unicode=True).strip())
    assert {name: verdict.outcome for name, verdict in marked.items()} == dict.fromkeys(answers, "passed")


KEYS = st.sampled_from(["truth", "reason", "line", "repair", "sgd"])
ANY = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=30)
    | st.sampled_from(["a", "b", "true"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=12,
)


@given(ANY)
def test_no_answer_of_any_shape_crashes_or_gets_more_than_its_points(answer: Any) -> None:
    text = yaml.safe_dump({"answers": {q.id: answer for q in QUESTIONS}}, allow_unicode=True, default_flow_style=True)
    marked = marking.mark(QUESTIONS, text.encode("utf-8", "surrogatepass"), unit="03_all", salt="", solution=None)
    for verdict, question in zip(marked.verdicts, QUESTIONS, strict=True):
        assert 0 <= verdict.points <= question.points
        if verdict.points == question.points:
            assert verdict.outcome == "passed"


def test_what_is_put_in_order_is_never_shown_in_the_right_one() -> None:
    steps = next(question for question in QUESTIONS if question.id == "steps")
    orders = {draws.draw(steps, number, "", None).shown for number in range(draws.VARIANTS)}
    assert ("a", "b", "c") not in orders
    assert len(orders) > 2


def test_the_file_to_fill_in_shows_every_kind_and_no_key() -> None:
    text = form(QUESTIONS, unit="03_all", salt="", solution=None, lang="ko")
    assert yaml.safe_load(text)["answers"].keys() == {question.id for question in QUESTIONS}
    for words in ("2      x[x < 0] = 0", "{truth: , reason: }", "{line: , repair: }", "sgd: SGD", "r3) 없음", "순전파"):
        assert words in text
    for secret in ("그래서", "because", "slip", "교차", "np.maximum(x, 0)\n  answer"):
        assert secret not in text
    empty = marking.mark(QUESTIONS, text.encode(), unit="03_all", salt="", solution=None)
    assert {verdict.outcome for verdict in empty.verdicts} == {"missing"}


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("answer: false", "answer: maybe", "neither `true` nor `false`"),
        ("answer: [[1, 1], [1, 2/2]]", "answer: [[1, 1], [1]]", "grid: `0` fails"),
        ("answer: [[1, 1], [1, 2/2]]", "answer: [[1, 1], [1, '1 +']]", "is no expression"),
        ('answer: "np.maximum(x, 0)"', 'answer: "np.zeros((0, 3))"', "cannot be asked for"),
        ("- {id: b, en: loss, ko: 손실}", "- {id: a, en: loss, ko: 손실}", "the id `a` is there twice"),
        ("pairs: {sgd: r1, adam: r2}", "pairs: {sgd: r1}", "does not give each item"),
        ("pairs: {sgd: r1, adam: r2}", "pairs: {sgd: r1, adam: r7}", "does not give each item"),
        (
            "accept: {en: [cross entropy], ko: [교차 엔트로피]}",
            "accept: {ko: [교차 엔트로피]}",
            "needs `accept` with `en`",
        ),
        ("accept: {en: [cross entropy], ko: [교차 엔트로피]}", "accept: {en: [cross entropy]}", "no Korean words"),
        ("answer: 2", "answer: 4", "no line from 1 to 3"),
        ("kind: order", "kind: number", "`items` does not belong to the kind number"),
    ],
)
def test_what_is_wrong_with_a_question_is_told_with_file_and_line(old: str, new: str, words: str) -> None:
    assert old in QUIZ
    with pytest.raises(ContentError, match=r"03_all\.yaml:\d+: ") as error:
        for question in read(QUIZ.replace(old, new, 1)):
            draws.draw(question, 0, "", None)
    assert words in str(error.value)


def test_what_led_to_a_wrong_answer_is_named_with_its_questions() -> None:
    """Once for each misconception, with every question that shows it; not without names, not for right answers."""
    text = b"answers: {linear: {truth: true, reason: b}, bug: {line: 2, repair: b}, row: [0, 0, 0]}\n"
    with_names = marking.mark(
        QUESTIONS, text, unit="03_all", salt="", solution=None, meanings={"slip": Text("a slip", "실수")}
    )
    (found,) = with_names.mistakes
    assert (found.name, found.title, found.tests) == ("slip", Text("a slip", "실수"), ("linear", "bug"))
    assert marking.mark(QUESTIONS, text, unit="03_all", salt="", solution=None).mistakes == ()
    right = yaml.safe_dump({"answers": {q.id: kinds.right(q, draws.draw(q, 0, "", None)) for q in QUESTIONS}})
    told = marking.mark(
        QUESTIONS, right.encode(), unit="03_all", salt="", solution=None, meanings={"slip": Text("a slip")}
    )
    assert told.mistakes == ()
