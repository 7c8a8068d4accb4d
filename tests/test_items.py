"""Item statistics: what a class's answers say of the questions, against numbers worked out otherwise."""

from __future__ import annotations

import numpy as np
import pytest

from autograder.formats import items, page
from autograder.formats.items import FEWEST, Item
from autograder.records import Limits, MadeBy, Mistake, Report, Text, Verdict


def quiz(points: list[float], learner: str = "kim", mistakes: tuple[Mistake, ...] = ()) -> Report:
    """Return the report on a quiz whose questions are worth 1, 2, 3 … points."""
    verdicts = tuple(
        Verdict(
            "quiz",
            f"q{n}",
            "passed" if got == n else "missing" if got == 0 else "failed",
            got,
            float(n),
            True,
            Text(f"question {n}"),
        )
        for n, got in enumerate(points, start=1)
    )
    return Report(
        learner=learner, unit="05_losses", part="quiz", status="graded", score=sum(points), possible=6.0, digest="d",
        suite="s", sandbox="plain", salt="", limits=Limits(), made_by=MadeBy("1", "2", "3"), verdicts=verdicts,
        mistakes=mistakes, notes=(), trouble=None, graded_at="2026-11-24T06:00:00Z",
    )  # fmt: skip


def counted(rows: list[list[float]]) -> dict[tuple[str, str], Item]:
    found: dict[tuple[str, str], Item] = {}
    for row in rows:
        items.count(found, quiz(row))
    return found


def test_difficulty_is_the_mean_share_of_the_points() -> None:
    found = counted([[1, 2, 0], [0, 1, 0], [1, 0, 3]])
    assert [round(item.difficulty, 4) for item in found.values()] == [0.6667, 0.5, 0.3333]
    assert [item.answered for item in found.values()] == [2, 2, 1]


def test_discrimination_is_the_correlation_with_the_rest() -> None:
    """Against numpy, for a drawn class."""
    rng = np.random.default_rng(5)
    rows = rng.integers(0, 2, size=(40, 3)) * np.array([1.0, 2.0, 3.0])
    for number, item in enumerate(counted(rows.tolist()).values()):
        want = np.corrcoef(rows[:, number], rows.sum(axis=1) - rows[:, number])[0, 1]
        assert item.discrimination == pytest.approx(want)


def test_few_learners_or_equal_answers_have_no_discrimination() -> None:
    rows = [[float(n % 2), 0.0, 3.0 * (n % 2)] for n in range(FEWEST)]
    assert counted(rows[:-1])["05_losses", "q1"].discrimination is None
    assert counted(rows)["05_losses", "q1"].discrimination == pytest.approx(1)
    assert counted(rows)["05_losses", "q2"].discrimination is None


def test_the_class_page_shows_what_was_believed_and_what_tells_nothing() -> None:
    """The commonest misconception first; a question that those who know less answer better is marked."""
    statistics = page.Statistics()
    for n in range(12):
        believed = (Mistake("quiz", "slip", Text("a slip <b>", "실수"), Text(""), ("q2",)),) if n < 7 else ()
        knows = float(n % 2)
        statistics.add(quiz([1 - knows, 2 * knows, 3 * knows], f"learner{n}", believed))
    html = page.class_html(statistics, {}, "en")
    assert "7 × a slip &lt;b&gt; (slip)" in html
    assert html.count("does not tell who knows") == 1 + 1  # the explanation, and the first question
    assert "discrimination -1.00" in html
    assert statistics.mistakes == {}
    korean = page.class_html(statistics, {}, "ko")
    assert "변별도 -1.00" in korean
    assert "7 × 실수 (slip)" in korean
