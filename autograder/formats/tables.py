"""Scores as a table that spreadsheets open (contracts F10)."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from autograder.formats.plain import number
from autograder.records import Report

_COLUMNS = ("learner", "unit", "part", "score", "possible", "status")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def scores(reports: Iterable[Report]) -> bytes:
    """Return ``scores.csv``: one row a report, sorted, UTF-8 with BOM; the score is empty on trouble."""
    rows = sorted(
        (report.learner, report.unit, report.part, number(report.score), number(report.possible), report.status)
        for report in reports
    )
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(_COLUMNS)
    writer.writerows((_harmless(learner), *rest) for learner, *rest in rows)
    return b"\xef\xbb\xbf" + text.getvalue().encode()


def _harmless(name: str) -> str:
    """Return a name that no spreadsheet takes for a formula."""
    return f"'{name}" if name.startswith(_FORMULA) else name
