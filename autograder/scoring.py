"""Verdicts to a scored report, and what a learner may see of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from autograder import messages
from autograder.records import Fact, Limits, MadeBy, Mistake, Part, Report, Status, Submission, Text, Verdict


@dataclass(frozen=True)
class Setting:
    """What all reports of one unit and part in one grading have in common.

    Attributes:
        possible: points of the suite or quiz.
        suite: digest over all that decides a verdict.
    """

    unit: str
    part: Part
    possible: float
    suite: str
    sandbox: str
    salt: str
    limits: Limits
    made_by: MadeBy


def report(
    setting: Setting,
    submission: Submission,
    digest: str,
    verdicts: Sequence[Verdict],
    *,
    graded_at: str,
    notes: Sequence[Text] = (),
    trouble: Text | None = None,
    mistakes: Sequence[Mistake] = (),
) -> Report:
    """Return the scored report of one submission; the score is None only with ``trouble``.

    Args:
        setting: what it was graded with.
        submission: whose it is; one without a source scores 0.
        digest: digest of what was graded.
        verdicts: one per test or question, in order.
        graded_at: time in UTC, ``2026-11-24T06:00:00Z``.
        notes: what else there is to say, after intake's own notes.
        trouble: why the grader itself could not grade it.
        mistakes: known mistakes that it behaves like.
    """
    status: Status = "graded"
    if trouble is not None:
        status = "trouble"
    elif submission.refused:
        status = "refused"
    elif submission.source is None:
        status = "missing"
    if status in ("refused", "missing", "trouble"):
        verdicts = ()
    return Report(
        learner=submission.learner,
        unit=setting.unit,
        part=setting.part,
        status=status,
        score=None if trouble is not None else round(sum(verdict.points for verdict in verdicts), 4),
        possible=round(setting.possible, 4),
        digest=digest,
        suite=setting.suite,
        sandbox=setting.sandbox,
        salt=setting.salt,
        limits=setting.limits,
        made_by=setting.made_by,
        verdicts=tuple(verdicts),
        mistakes=tuple(mistakes) if status == "graded" else (),
        notes=(*submission.refused, *submission.notes, *notes),
        trouble=trouble,
        graded_at=graded_at,
    )


def for_learner(full: Report) -> Report:
    """Return the copy of a report that a learner may see: the only place that removes hidden detail.

    Salt, digests, limits and seconds go; of a hidden test everything but its name, sentence, outcome, points and facts.
    The cases of a parametrized test are told by number: their ids may be values. What the grader's own trouble was is
    the instructor's business.
    """
    mistakes = tuple(
        msgspec.structs.replace(mistake, tests=tuple(dict.fromkeys(_function(test) for test in mistake.tests)))
        for mistake in full.mistakes
    )
    trouble = Text(
        "the grader had a problem; your instructor knows", "채점기에 문제가 있었습니다. 강사가 확인하고 있습니다"
    )
    return msgspec.structs.replace(
        full,
        digest="",
        suite="",
        salt="",
        limits=None,
        verdicts=verdicts_for_learner(full.verdicts),
        mistakes=mistakes,
        trouble=trouble if full.trouble else None,
    )


def verdicts_for_learner(verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """Return the verdicts as a learner may see them; those of visible tests keep their detail and their ids."""
    cases: dict[str, int] = {}
    shown = []
    for verdict in verdicts:
        name, detail = verdict.test, verdict.detail
        if verdict.hidden:
            function, detail = _function(name), ""
            cases[function] = cases.get(function, 0) + 1
            name = f"{function}[{cases[function]}]" if function != name else name
        shown.append(msgspec.structs.replace(verdict, test=name, detail=detail, seconds=0.0))
    return tuple(shown)


def _function(test: str) -> str:
    return test.split("[")[0]


def canonical(full: Report) -> Report:
    """Return a report without what may differ between two equal gradings: seconds and times."""
    verdicts = tuple(msgspec.structs.replace(verdict, seconds=0.0) for verdict in full.verdicts)
    return msgspec.structs.replace(full, verdicts=verdicts, graded_at="")


def by_test(verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """Return one verdict a test function for people to read: the cases of a parametrized test are told as one."""
    groups: dict[str, list[Verdict]] = {}
    for verdict in verdicts:
        groups.setdefault(_function(verdict.test), []).append(verdict)
    return tuple(_together(name, group) if len(group) > 1 else group[0] for name, group in groups.items())


def to_read(verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """Return what a learner reads: one verdict a test, but a file that does not load is said once and not for each."""
    loads = [verdict for verdict in verdicts if any(fact.kind == "load" for fact in verdict.facts)]
    return tuple(loads[:1]) or by_test(verdicts)


def _together(name: str, cases: list[Verdict]) -> Verdict:
    lost = [case for case in cases if case.outcome != "passed"]
    first = lost[0] if lost else cases[0]
    facts = list(dict.fromkeys(fact for case in lost for fact in case.facts))
    if lost and len(lost) < len(cases) and lost[0].outcome != "missing":
        some = messages.CASES.fill(passed=len(cases) - len(lost), count=len(cases))
        facts.append(Fact("cases", some.en, some.ko))
    return msgspec.structs.replace(
        first,
        test=name,
        points=round(sum(case.points for case in cases), 4),
        possible=round(sum(case.possible for case in cases), 4),
        facts=tuple(facts),
        seconds=round(sum(case.seconds for case in cases), 4),
    )


def headline(verdicts: Sequence[Verdict]) -> Verdict | None:
    """Return the verdict that helps most to see first: of those that lose points, one that stops the others.

    A file that does not load, then errors, then what ended early, then failed checks, then what is not written yet;
    within each in file order.
    """
    order = ("error", "crashed", "protocol", "memory", "timeout", "failed", "missing")
    lost = [verdict for verdict in verdicts if verdict.outcome != "passed"]
    loads = [verdict for verdict in lost if any(fact.kind == "load" for fact in verdict.facts)]
    if loads:
        return loads[0]
    return min(lost, key=lambda verdict: order.index(verdict.outcome), default=None)
