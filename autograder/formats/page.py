"""Feedback for a learner and the page of a class: Markdown, and HTML that stands alone and loads nothing."""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple
from urllib.parse import quote

import jinja2

from autograder.formats import items
from autograder.formats.items import Item
from autograder.formats.plain import points, visible
from autograder.formats.words import WORDS, outcome
from autograder.records import Lang, Report, Text, Verdict
from autograder.scoring import by_test, headline, to_read

Titles = Mapping[str, Text]


@dataclass
class Bar:
    """How often one test or question was passed."""

    unit: str
    part: str
    task: str
    test: str
    says: Text
    passed: int = 0
    total: int = 0

    @property
    def rate(self) -> float:
        """Share of those graded that passed."""
        return self.passed / self.total if self.total else 0.0


@dataclass
class Column:
    """What the class scored in one unit and part."""

    unit: str
    part: str
    possible: float = 0.0
    scores: list[float] = field(default_factory=list)
    statuses: Counter[str] = field(default_factory=Counter)
    sandboxes: Counter[str] = field(default_factory=Counter)

    @property
    def mean(self) -> float | None:
        """Mean of all scores there are."""
        return sum(self.scores) / len(self.scores) if self.scores else None

    @property
    def full(self) -> int:
        """How many have full marks."""
        return sum(score >= self.possible - 1e-9 for score in self.scores)


class Failure(NamedTuple):
    """How a test failed: its unit, task and name, the outcome, and the kind of its first fact."""

    unit: str
    task: str
    test: str
    outcome: str
    fact: str


@dataclass
class Statistics:
    """The numbers of a class, added up a report at a time; no report is kept."""

    learners: dict[str, dict[str, tuple[float | None, str]]] = field(default_factory=dict)
    columns: dict[str, Column] = field(default_factory=dict)
    bars: dict[tuple[str, str, str], Bar] = field(default_factory=dict)
    mistakes: Counter[tuple[str, str, str, Text]] = field(default_factory=Counter)
    items: dict[tuple[str, str], Item] = field(default_factory=dict)
    failures: Counter[Failure] = field(default_factory=Counter)
    troubles: Counter[tuple[str, str, Text]] = field(default_factory=Counter)
    latest: str = ""

    def add(self, report: Report) -> None:
        """Count one report."""
        key = f"{report.unit} {report.part}"
        column = self.columns.setdefault(key, Column(report.unit, report.part))
        column.possible = max(column.possible, report.possible)
        column.statuses[report.status] += 1
        column.sandboxes[report.sandbox] += 1
        self.learners.setdefault(report.learner, {})[key] = (report.score, report.status)
        if report.score is not None:
            column.scores.append(report.score)
        if report.trouble:
            self.troubles[report.unit, report.part, report.trouble] += 1
        self.latest = max(self.latest, report.graded_at)
        for verdict in by_test(report.verdicts):
            self._count(report, verdict)
        if report.status == "graded" and report.part == "quiz":
            items.count(self.items, report)
        elif report.status == "graded":
            self.mistakes.update((report.unit, found.task, found.name, found.title) for found in report.mistakes)
            self.failures.update(_failures(report))

    def frequent(self) -> list[tuple[Failure, int]]:
        """Return the most frequent failures with their counts, in an order that two equal gradings share."""
        return sorted(self.failures.items(), key=lambda item: (-item[1], item[0]))[:15]

    def known(self) -> list[tuple[tuple[str, str, str, Text], int]]:
        """Return the mistakes found with how many made them, the commonest first."""
        return sorted(self.mistakes.items(), key=lambda item: (-item[1], item[0][:3]))

    def graded(self, unit: str, part: str) -> int:
        """Return how many were graded in a unit and part: what the counts are out of."""
        return self.columns[f"{unit} {part}"].statuses["graded"]

    def sandboxes(self) -> str:
        """Name the sandbox tiers that code was graded in."""
        return ", ".join(sorted({tier for column in self.columns.values() for tier in column.sandboxes}))

    def _count(self, report: Report, verdict: Verdict) -> None:
        place = (report.unit, report.part, verdict.test)
        if place not in self.bars:
            self.bars[place] = Bar(report.unit, report.part, verdict.task, verdict.test, verdict.says)
        bar = self.bars[place]
        bar.total += 1
        bar.passed += verdict.outcome == "passed"


def _failures(report: Report) -> set[Failure]:
    """Return how a report's code failed, each once; of a file that does not load that one thing, not every test."""
    found = set()
    for verdict in to_read(report.verdicts) if report.part == "code" else ():
        kind = verdict.facts[0].kind if verdict.facts else ""
        if verdict.outcome not in ("passed", "missing"):
            test = "" if kind == "load" else verdict.test
            found.add(Failure(report.unit, "" if kind == "load" else verdict.task, test, verdict.outcome, kind))
    return found


@functools.cache
def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("autograder.formats"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "show": visible,
        "link": quote,
        "points": points,
        "say": lambda text, lang: visible(text.say(lang)),
    }
    environment.globals |= {"words": WORDS, "headline": headline, "to_read": to_read, "outcome": outcome}
    return environment


def feedback_html(reports: Sequence[Report], titles: Titles, lang: Lang = "en") -> str:
    """Return one learner's feedback as a page in both languages; ``reports`` are her copies (``for_learner``)."""
    return render("feedback.html", reports=reports, titles=titles, first=lang)


def feedback_markdown(reports: Sequence[Report], titles: Titles, lang: Lang = "en") -> str:
    """Return one learner's feedback as Markdown, ``lang`` first and then the other language."""
    order: tuple[Lang, Lang] = ("ko", "en") if lang == "ko" else ("en", "ko")
    return "\n---\n\n".join(_markdown(reports, titles, language) for language in order)


def class_html(statistics: Statistics, titles: Titles, lang: Lang = "en", course: str = "") -> str:
    """Return the instructor's page of a class; ``course`` is the name of the folder it was graded with."""
    return render("class.html", data=statistics, titles=titles, course=course, lang=lang)


def render(template: str, **values: Any) -> str:
    """Return one of our templates filled in; everything in it is escaped."""
    return _environment().get_template(template).render(**values)


def _markdown(reports: Sequence[Report], titles: Titles, lang: Lang) -> str:
    words = WORDS[lang]
    lines = [f"# {words['feedback']}: {_escaped(reports[0].learner)}", ""]
    for report in reports:
        title = f" {_escaped(titles[report.unit].say(lang))}" if report.unit in titles else ""
        lines += [f"## {report.unit}{title} ({words[report.part]})", "", _score_line(report, lang), ""]
        lines += [f"- {_escaped(note.say(lang))}" for note in report.notes]
        if report.trouble:
            lines.append(f"- {_escaped(report.trouble.say(lang))}")
        top = headline(report.verdicts) if report.part == "code" else None
        if top is not None:
            lines += [f"**{words['start_here']}:** `{visible(top.task)}` {_escaped(top.says.say(lang))}", ""]
        for mistake in report.mistakes if report.part == "code" else ():
            lines += [f"**{words['like']}:** `{visible(mistake.task)}` {_escaped(mistake.title.say(lang))}", ""]
            lines += [f"> {_escaped(mistake.hint.say(lang))}", ""]
        for verdict in to_read(report.verdicts):
            lines.append(_verdict_line(verdict, lang))
            lines += [f"    - {_escaped(Text(fact.en, fact.ko).say(lang))}" for fact in verdict.facts]
            if verdict.detail and not verdict.hidden:
                lines += [f"      `{line}`" for line in visible(verdict.detail).replace("`", "'").splitlines()]
        lines.append("")
    return "\n".join(lines)


def _score_line(report: Report, lang: Lang) -> str:
    words = WORDS[lang]
    status = words["statuses"][report.status]
    score = words["no_score"] if report.score is None else f"{points(report.score)} / {points(report.possible)}"
    sandbox = f" · {words['sandbox']}: {report.sandbox}" if report.part == "code" else ""
    return f"**{score}** ({status}{sandbox})"


def _verdict_line(verdict: Verdict, lang: Lang) -> str:
    worth = f"{points(verdict.points)}/{points(verdict.possible)}" if verdict.possible else ""
    said = _escaped(verdict.says.say(lang)).replace("\n", " ")
    return f"- **{outcome(verdict, lang)}** {worth} `{visible(verdict.task)}` {said}"


def _escaped(text: str) -> str:
    """Return text in which Markdown has no meaning."""
    shown = visible(text).replace("\n", " ")
    return "".join(f"\\{char}" if char in "\\`*_[]<>#|!~" else char for char in shown)
