"""One test's verdict: from its call log first, and only then from what pytest says of it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import pytest

from autograder import messages
from autograder.errors import TroubleError
from autograder.records import Fact, Outcome, Text, Verdict
from autograder.sandbox.calls import LearnerError, Test, TestEnded
from autograder.sandbox.markers import Spec
from autograder.testing import CheckFailed, changed_fact

_ADDRESS: Final = re.compile(r"0x[0-9a-fA-F]{6,}")
_DETAIL: Final = 4000


def judge(
    spec: Spec, test: Test, failures: list[tuple[str, BaseException]], tasks: frozenset[str] = frozenset()
) -> Verdict:
    """Return the verdict on one test: its call log first, only then what pytest says.

    Args:
        spec: what its marker says.
        test: its call log.
        failures: (phase, exception) that pytest saw.
        tasks: the unit's tasks; of the names that a guest says, only these are repeated.

    Raises:
        TroubleError: when what failed was the grader or the suite and not the learner.
    """
    if test.trouble:
        raise test.trouble
    error = failures[0][1] if failures else None
    facts: list[Fact] = []
    outcome: Outcome
    if test.ended:
        outcome, error = test.ended.outcome, test.ended.error or test.ended
        facts.append(end_fact(test.ended, spec.task, tasks))
    elif error is None:
        outcome = "passed"
    elif isinstance(error, TroubleError | OSError | MemoryError):
        raise error if isinstance(error, TroubleError) else TroubleError(f"{type(error).__name__}: {error}")
    elif failures[0][0] != "call" and not test.calls:
        raise TroubleError(f"{spec.test}: its {failures[0][0]} fails by itself ({type(error).__name__}: {error})")
    elif isinstance(error, pytest.skip.Exception):
        raise TroubleError(f"{spec.test}: a test of a suite cannot be skipped ({error})")
    elif isinstance(error, LearnerError):
        outcome = "error"
        facts.append(raised_fact("raised", messages.RAISED, error))
    else:
        outcome = "failed"
        facts += _failure_facts(error)
    if outcome != "passed" and test.changed and changed_fact() not in facts:
        facts.append(changed_fact())
    return Verdict(
        task=spec.task,
        test=spec.test,
        outcome=outcome,
        points=spec.points if outcome == "passed" else 0.0,
        possible=spec.points,
        hidden=spec.hidden,
        says=spec.says,
        facts=tuple(facts),
        detail=_detail(error) if error is not None else "",
        seconds=round(test.used, 4),
    )


def _failure_facts(error: BaseException) -> list[Fact]:
    if isinstance(error, CheckFailed):
        return list(error.facts)
    if isinstance(error, AssertionError):
        return []
    return [Fact("kind", messages.WRONG_KIND.en, messages.WRONG_KIND.ko)]


def end_fact(ended: TestEnded, task: str, tasks: frozenset[str]) -> Fact:
    """Return the sentence for the way a test was ended."""
    if ended.error is not None and ended.outcome == "error":
        return raised_fact("load", messages.LOAD_ERROR, ended.error)
    if ended.outcome == "timeout" and ended.about == "unrun":
        return Fact("unrun", messages.UNRUN.en, messages.UNRUN.ko)
    if ended.outcome == "missing" and (used := _in_used(ended)):
        return Fact("used", used.en, used.ko)
    text = {
        "missing": messages.NOT_WRITTEN if ended.error else messages.ABSENT,
        "memory": messages.MEMORY,
        "crashed": messages.CRASHED,
        "protocol": messages.PROTOCOL,
        "timeout": messages.LOAD_TIMEOUT if ended.at_load else messages.TIMEOUT,
    }[ended.outcome]
    if ended.outcome == "timeout" and not ended.about.replace(".", "").isdigit():
        text = messages.TOO_MANY_CALLS
    name = ended.about.split(".")[0]
    if ended.error and name not in tasks:
        name = task
    filled = text.fill(name=name, limit=ended.about, how=ended.about)
    if ended.outcome == "missing":
        return Fact("missing" if ended.error else "absent", filled.en, filled.ko)
    if not ended.at_load:
        return Fact(ended.outcome, filled.en, filled.ko)
    if ended.outcome != "timeout":
        filled = Text(messages.LOAD_ENDED.en.format(what=filled.en), messages.LOAD_ENDED.ko.format(what=filled.ko))
    return Fact("load", filled.en, filled.ko)


def _in_used(ended: TestEnded) -> Text | None:
    """Say what is missing of another unit's file that this unit builds on (F14)."""
    if ended.error is None:
        return messages.USED_GONE.fill(name=ended.about) if "/" in ended.about else None
    last = ended.error.frames[-1] if ended.error.frames else None
    if last is None or "/" not in last.file:
        return None
    return messages.USED_UNWRITTEN.fill(unit=last.file.partition("/")[0], line=last.line)


def raised_fact(kind: str, text: Text, error: LearnerError) -> Fact:
    """Name the built-in type and the learner's own line; never message, class name or output."""
    built_in = error.bases[0] if error.bases else "Exception"
    what = Text(built_in, built_in)
    if error.frames:
        last = error.frames[-1]
        place = messages.IN_USED if "/" in last.file else messages.IN_LINE
        what = place.fill(kind=built_in, line=last.line, code=last.code, file=last.file)
    return Fact(kind, text.en.format(what=what.en), text.ko.format(what=what.ko))


def _detail(error: BaseException) -> str:
    """Return all that an instructor may want to know, addresses masked so that two runs read the same."""
    speaks = isinstance(error, LearnerError | AssertionError) and str(error)
    lines = [str(error) if speaks else f"{type(error).__name__}: {error}"]
    traceback = error.__traceback__
    while traceback is not None:
        code = traceback.tb_frame.f_code
        if Path(code.co_filename).name.startswith("test_"):
            lines.append(f"  {Path(code.co_filename).name}:{traceback.tb_lineno} in {code.co_name}")
        traceback = traceback.tb_next
    text = "\n".join(lines)[:_DETAIL]
    return _ADDRESS.sub("0x…", text).encode("utf-8", "backslashreplace").decode()
