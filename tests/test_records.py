"""records: frozen, JSON both ways without loss, and nothing unknown is read."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.records import (
    Fact,
    Limits,
    MadeBy,
    Mistake,
    Report,
    Submission,
    Text,
    Verdict,
    report_from_json,
    to_builtins,
    to_json,
)

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=10)
POINTS = st.floats(0, 10).map(lambda value: round(value, 4))
TEXTS = st.builds(Text, WORDS, WORDS)
OUTCOMES = ["passed", "failed", "error", "missing", "timeout", "memory", "crashed", "protocol"]
VERDICTS = st.builds(
    Verdict, WORDS, WORDS, st.sampled_from(OUTCOMES), POINTS, POINTS, st.booleans(), TEXTS,
    st.lists(st.builds(Fact, WORDS, WORDS, WORDS), max_size=2).map(tuple), WORDS, POINTS,
)  # fmt: skip
REPORTS = st.builds(
    Report, WORDS, WORDS, st.sampled_from(["code", "quiz"]),
    st.sampled_from(["graded", "missing", "refused", "trouble"]),
    POINTS | st.none(), POINTS, limits=st.just(Limits()) | st.none(), made_by=st.builds(MadeBy, WORDS, WORDS, WORDS),
    verdicts=st.lists(VERDICTS, max_size=3).map(tuple), notes=st.lists(TEXTS, max_size=2).map(tuple),
    mistakes=st.lists(st.builds(Mistake, WORDS, WORDS, TEXTS, TEXTS), max_size=1).map(tuple), trouble=TEXTS | st.none(),
)  # fmt: skip
REPORT = Report("kim", "04_activations", "code", "graded", 7.5, 10.0)


@given(REPORTS)
def test_a_report_comes_back_from_json_as_it_was(report: Report) -> None:
    assert report_from_json(to_json(report)) == report
    assert report_from_json(to_json(report, indent=0)) == report


def test_the_json_of_a_report_has_the_fields_of_the_contract() -> None:
    """F9, names and all."""
    verdict = Verdict(
        "relu", "test_relu", "failed", 0.0, 1.0, True, Text("a", "가"), (Fact("sign", "s", "부"),), "d", 0.01
    )
    made = json.loads(to_json(msgspec.structs.replace(REPORT, verdicts=(verdict,))))
    assert set(made) == {
        "version", "learner", "unit", "part", "status", "score", "possible", "digest", "suite", "sandbox", "salt",
        "limits",
        "made_by", "verdicts", "mistakes", "notes", "trouble", "graded_at",
    }  # fmt: skip
    assert made["verdicts"] == [
        {
            "task": "relu", "test": "test_relu", "outcome": "failed", "points": 0.0, "possible": 1.0, "hidden": True,
            "says": {"en": "a", "ko": "가"}, "facts": [{"kind": "sign", "en": "s", "ko": "부"}], "detail": "d",
            "seconds": 0.01,
        }
    ]  # fmt: skip
    assert made["version"] == 1


def test_json_is_one_line_or_readable_and_ends_with_a_newline() -> None:
    assert b"\n" not in to_json(REPORT, indent=0)
    assert to_json(REPORT).endswith(b"}\n")
    assert "한" in to_json(msgspec.structs.replace(REPORT, learner="한")).decode()


@pytest.mark.parametrize(
    "change",
    [
        {"extra": 1}, {"version": 2}, {"version": "1"}, {"status": "fine"}, {"part": "exam"}, {"score": "7.5"},
        {"verdicts": [{"task": "x"}]}, {"notes": [{"en": "a", "ko": "b", "fr": "c"}]},
        {"limits": {"call": 1, "speed": 2}},
        {"learner": None}, {"trouble": "it broke"},
    ],
    ids=str,
)  # fmt: skip
def test_unknown_fields_wrong_types_and_other_versions_are_refused(change: dict[str, Any]) -> None:
    with pytest.raises(msgspec.ValidationError):
        report_from_json(json.dumps(json.loads(to_json(REPORT)) | change))


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"learner": "kim"}', "\ufeff{}"])
def test_what_is_no_report_is_refused(text: str) -> None:
    with pytest.raises(msgspec.MsgspecError):
        report_from_json(text)


@pytest.mark.parametrize("record", [REPORT, Text("a"), Limits(), Submission("kim", "01_a", b"")])
def test_records_are_frozen_and_compared_by_value(record: Any) -> None:
    with pytest.raises(AttributeError):
        record.version = 2
    assert record == msgspec.structs.replace(record)
    assert list(to_builtins(record)) == list(record.__struct_fields__)


def test_korean_falls_back_to_english() -> None:
    both, one = Text("a {n}", "가 {n}"), Text("a {n}")
    assert [both.say("en"), both.say("ko"), one.say("ko")] == ["a {n}", "가 {n}", "a {n}"]
    assert both.fill(n=1) == Text("a 1", "가 1")
    assert one.fill(n=1) == Text("a 1", "")


def test_what_is_filled_in_is_not_filled_again() -> None:
    assert Text("{a} {b}").fill(a="{b}", b="{a.__class__}") == Text("{b} {a.__class__}")
