"""scoring: verdicts to a scored report, and what a learner may see of it."""

from __future__ import annotations

import dataclasses
from typing import Any

import msgspec
import pytest

from autograder import messages, scoring
from autograder.records import Fact, Limits, MadeBy, Report, Submission, Text, Verdict, to_json

SETTING = scoring.Setting(
    "04_activations", "code", 10.0, "suite", "namespaces", "salt", Limits(), MadeBy("0", "2", "3")
)
KIM = Submission("kim", "04_activations", b"x = 1", notes=(Text("a note"),))
NO_FILE = Submission("kim", "04_activations", None)
REFUSED = Submission("kim", "04_activations", None, refused=(Text("not UTF-8"),))


def verdict(points: float = 1.0, **more: Any) -> Verdict:
    made = Verdict("relu", "test_relu", "passed" if points else "failed", points, 1.0, True, Text("it holds"))
    return msgspec.structs.replace(made, **more)


def report(submission: Submission, *verdicts: Verdict, **more: Any) -> Report:
    return scoring.report(SETTING, submission, "digest", verdicts, graded_at="2026-11-24T06:00:00Z", **more)


# -- scores ------------------------------------------------------------------------------------------------------------


def test_the_score_is_the_sum_of_points_rounded_to_four_places() -> None:
    assert report(KIM, verdict(1.0), verdict(0.0), verdict(0.25)).score == 1.25
    assert report(KIM, *[verdict(1 / 3)] * 3).score == 1.0
    assert report(KIM, verdict(1 / 3)).score == 0.3333
    assert report(KIM, *[verdict(0.1)] * 3).score == 0.3
    assert scoring.report(dataclasses.replace(SETTING, possible=20 / 3), KIM, "", (), graded_at="").possible == 6.6667


@pytest.mark.parametrize(
    ("submission", "trouble", "status", "score"),
    [
        (KIM, None, "graded", 1.0), (NO_FILE, None, "missing", 0.0), (REFUSED, None, "refused", 0.0),
        (KIM, Text("broke"), "trouble", None), (NO_FILE, Text("broke"), "trouble", None),
        (REFUSED, Text("broke"), "trouble", None),
    ],
)  # fmt: skip
def test_only_trouble_has_no_score(
    submission: Submission, trouble: Text | None, status: str, score: float | None
) -> None:
    made = report(submission, verdict(1.0), trouble=trouble)
    assert (made.status, made.score, made.possible) == (status, score, 10.0)
    assert len(made.verdicts) == (status == "graded")


def test_a_report_says_what_it_was_made_with() -> None:
    made = report(KIM, verdict(), notes=[Text("another")])
    assert (made.learner, made.unit, made.part, made.digest) == ("kim", "04_activations", "code", "digest")
    assert (made.suite, made.sandbox, made.salt, made.limits) == ("suite", "namespaces", "salt", Limits())
    assert made.notes == (Text("a note"), Text("another"))
    assert report(REFUSED).notes == (Text("not UTF-8"),)


# -- the learner's copy ------------------------------------------------------------------------------------------------


def test_a_learners_copy_hides_all_that_is_hidden() -> None:
    """A word planted in every field that F9 names as the instructor's is in no learner's copy."""
    full = msgspec.structs.replace(
        report(KIM, verdict(0.0, detail="planted in detail", seconds=0.777)),
        digest="planted in digest", suite="planted in suite", salt="planted in salt", limits=Limits(call=0.777),
    )  # fmt: skip
    assert to_json(full).count(b"planted") == 4
    assert to_json(full).count(b"0.777") == 2
    shown = to_json(scoring.for_learner(full))
    assert b"planted" not in shown
    assert b"0.777" not in shown


def test_a_learners_copy_keeps_what_is_hers() -> None:
    facts, says = (Fact("sign", "the result has the opposite sign"),), Text("it holds", "성립한다")
    full = report(KIM, verdict(0.0, facts=facts, says=says), verdict(1.0))
    shown = scoring.for_learner(full)
    assert [(v.test, v.task, v.outcome, v.points, v.possible) for v in shown.verdicts] == [
        ("test_relu", "relu", "failed", 0.0, 1.0), ("test_relu", "relu", "passed", 1.0, 1.0),
    ]  # fmt: skip
    assert (shown.verdicts[0].facts, shown.verdicts[0].says) == (facts, says)
    assert (shown.score, shown.status, shown.notes, shown.sandbox) == (1.0, "graded", KIM.notes, "namespaces")


def test_a_visible_tests_detail_is_shown() -> None:
    shown = scoring.for_learner(report(KIM, verdict(0.0, hidden=False, detail="0.1 is not 0.2")))
    assert shown.verdicts[0].detail == "0.1 is not 0.2"


def test_what_the_graders_trouble_was_is_the_instructors_business() -> None:
    shown = scoring.for_learner(report(KIM, trouble=Text("OSError: /home/prof/secret", "비밀")))
    assert (shown.status, shown.score) == ("trouble", None)
    assert shown.trouble is not None
    assert "secret" not in shown.trouble.en
    assert shown.trouble.ko
    assert scoring.for_learner(report(KIM)).trouble is None


def test_a_learners_copy_of_a_copy_is_the_same() -> None:
    once = scoring.for_learner(report(KIM, verdict(0.0, detail="x"), trouble=None))
    assert scoring.for_learner(once) == once


def test_the_canonical_form_is_free_of_time() -> None:
    one, two = (
        report(KIM, verdict(seconds=0.1)),
        msgspec.structs.replace(report(KIM, verdict(seconds=0.2)), graded_at="x"),
    )
    assert one != two
    assert scoring.canonical(one) == scoring.canonical(two)
    assert scoring.canonical(one).verdicts[0].points == 1.0


# -- for people to read ------------------------------------------------------------------------------------------------


def test_cases_of_a_parametrized_test_are_told_as_one() -> None:
    sign, nan = Fact("sign", "sign"), Fact("nan", "nan")
    cases = [
        verdict(0.25, test="test_a[1]", possible=0.25, seconds=0.1),
        verdict(0.0, test="test_a[2]", possible=0.25, facts=(sign,)),
        verdict(0.0, test="test_a[3]", possible=0.25, facts=(sign, nan), outcome="error"), verdict(1.0, test="test_b"),
        verdict(0.25, test="test_a[x[0]]", possible=0.25, seconds=0.2),
    ]  # fmt: skip
    together, other = scoring.by_test(cases)
    assert other is cases[3]
    assert (together.test, together.outcome, together.points, together.possible) == ("test_a", "failed", 0.5, 1.0)
    some = messages.CASES.fill(passed=2, count=4)
    assert together.facts == (sign, nan, Fact("cases", some.en, some.ko))
    assert together.seconds == 0.3


@pytest.mark.parametrize(("points", "outcome"), [(0.5, "passed"), (0.0, "missing")])
def test_cases_that_all_end_alike_say_nothing_of_how_many(points: float, outcome: str) -> None:
    cases = [verdict(points, test=f"test_a[{n}]", possible=0.5, outcome=outcome) for n in range(2)]
    (together,) = scoring.by_test(cases)
    assert (together.outcome, together.points, together.facts) == (outcome, 2 * points, ())


def test_the_headline_is_what_stops_the_others() -> None:
    ends = ["missing", "failed", "timeout", "memory", "protocol", "crashed", "error"]
    lost = [verdict(0.0, outcome=outcome, test=outcome) for outcome in ends]
    for last in range(1, len(lost) + 1):
        assert scoring.headline([verdict(), *lost[:last]]) == lost[last - 1]
    loads = verdict(0.0, outcome="error", test="load", facts=(Fact("load", "your file does not load"),))
    assert scoring.headline([lost[-1], loads, loads]) is loads
    first, second = verdict(0.0, test="first"), verdict(0.0, test="second")
    assert scoring.headline([first, second]) is first
    assert scoring.headline([verdict()]) is None
    assert scoring.headline([]) is None
