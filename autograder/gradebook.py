"""Where reports are kept: a SQLite file by default, any SQLAlchemy URL; every report keeps its history.

One process writes. A batch is one transaction, so a kill at any moment loses at most the batch under way.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from types import TracebackType

import sqlalchemy as sa
from sqlalchemy.pool import NullPool

from autograder.errors import UsageError
from autograder.records import Report, report_from_json, to_json

_metadata = sa.MetaData()
_reports = sa.Table(
    "reports",
    _metadata,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
    sa.Column("learner", sa.Text, nullable=False),
    sa.Column("unit", sa.Text, nullable=False),
    sa.Column("part", sa.Text, nullable=False),
    sa.Column("digest", sa.Text, nullable=False),
    sa.Column("suite", sa.Text, nullable=False),
    sa.Column("trouble", sa.Boolean, nullable=False),
    sa.Column("current", sa.Boolean, nullable=False),
    sa.Column("report", sa.Text, nullable=False),
    sa.Index("one_row", "unit", "part", "learner", "current"),
)
_KEY = (_reports.c.unit, _reports.c.part, _reports.c.learner)


def sqlite_url(path: Path) -> sa.URL:
    """Return the URL of a SQLite file, whatever letters its name has."""
    return sa.URL.create("sqlite", database=str(path))


class Gradebook:
    """The reports of a class.

    Args:
        url: a SQLAlchemy URL, for example ``sqlite:////home/kim/grades/gradebook.db``.

    Raises:
        UsageError: when it cannot be opened.
    """

    def __init__(self, url: str | sa.URL) -> None:
        try:
            self._engine = sa.create_engine(url, poolclass=NullPool)
            if self._engine.dialect.name == "sqlite":
                sa.event.listen(self._engine, "connect", _wait_and_journal)
            _metadata.create_all(self._engine)
        except (sa.exc.SQLAlchemyError, ImportError) as error:
            shown = sa.make_url(url).render_as_string() if not isinstance(error, sa.exc.ArgumentError) else "URL"
            raise UsageError(f"The gradebook {shown} cannot be opened: {type(error).__name__}: {error}") from error
        self._connection = self._engine.connect()

    def save(self, reports: Iterable[Report]) -> None:
        """Save reports in one transaction; an earlier report of the same learner, unit and part becomes history."""
        with self._connection.begin():
            for report in reports:
                same = sa.and_(*(column == value for column, value in zip(_KEY, _key(report), strict=True)))
                old = sa.update(_reports).where(same, _reports.c.current).values(current=False)
                self._connection.execute(old)
                self._connection.execute(
                    sa.insert(_reports).values(
                        learner=report.learner,
                        unit=report.unit,
                        part=report.part,
                        digest=report.digest,
                        suite=report.suite,
                        trouble=report.trouble is not None,
                        current=True,
                        report=to_json(report, indent=0).decode(),
                    )
                )

    def known(self, unit: str, part: str, suite: str) -> dict[str, str]:
        """Return learner -> digest of the current reports that can be used again for this suite: not trouble."""
        rows = sa.select(_reports.c.learner, _reports.c.digest).where(
            _reports.c.unit == unit,
            _reports.c.part == part,
            _reports.c.suite == suite,
            _reports.c.current,
            sa.not_(_reports.c.trouble),
        )
        with self._connection.begin():
            return {row.learner: row.digest for row in self._connection.execute(rows)}

    def reports(self, unit: str | None = None) -> Iterator[Report]:
        """Yield the current reports by learner, unit and part, a few at a time."""
        rows = sa.select(_reports.c.report).where(_reports.c.current)
        if unit is not None:
            rows = rows.where(_reports.c.unit == unit)
        rows = rows.order_by(_reports.c.learner, _reports.c.unit, _reports.c.part)
        with self._connection.begin():
            for (text,) in self._connection.execution_options(yield_per=50).execute(rows):
                yield report_from_json(text)

    def names(self) -> tuple[list[str], list[str]]:
        """Return the units and the learners that there are reports of, sorted."""
        with self._connection.begin():
            found = [
                sorted(self._connection.execute(sa.select(column).where(_reports.c.current).distinct()).scalars())
                for column in (_reports.c.unit, _reports.c.learner)
            ]
        return found[0], found[1]

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()
        self._engine.dispose()

    def __enter__(self) -> Gradebook:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()


def _key(report: Report) -> tuple[str, str, str]:
    return report.unit, report.part, report.learner


def _wait_and_journal(connection: object, record: object) -> None:
    cursor = connection.cursor()  # type: ignore[attr-defined]
    cursor.execute("PRAGMA busy_timeout=5000")
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=NORMAL")
    cursor.close()
