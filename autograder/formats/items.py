"""What a class's answers say of the questions: how hard each is, whether it tells who knows, what is believed."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass, field

from autograder.records import Report, Text

FEWEST = 10
"""With fewer learners than this a discrimination says nothing and is not shown."""


@dataclass
class Item:
    """One question over a class, added up a report at a time.

    Attributes:
        answered: how many answered it.
        believed: misconception (id, title) -> how many answered by it.
    """

    unit: str
    question: str
    says: Text
    answered: int = 0
    believed: Counter[tuple[str, Text]] = field(default_factory=Counter)
    _sums: list[float] = field(default_factory=lambda: [0.0] * 6)

    def add(self, share: float, rest: float) -> None:
        """Count a learner's share of this question's points beside her points in the rest of the quiz."""
        for place, value in enumerate((1.0, share, rest, share * share, rest * rest, share * rest)):
            self._sums[place] += value

    def most_believed(self) -> list[tuple[tuple[str, Text], int]]:
        """Return the misconceptions with how many answered by them, the commonest first."""
        return sorted(self.believed.items(), key=lambda found: (-found[1], found[0][0]))

    @property
    def count(self) -> int:
        """How many handed the quiz in."""
        return int(self._sums[0])

    @property
    def difficulty(self) -> float:
        """The mean share of the points, 0 (nobody) to 1 (everybody); what testing calls difficulty."""
        return self._sums[1] / self._sums[0] if self._sums[0] else 0.0

    @property
    def discrimination(self) -> float | None:
        """The correlation with the rest of the quiz; None with too few learners, or where one of both never differs."""
        n, x, y, xx, yy, xy = self._sums
        spread = (n * xx - x * x) * (n * yy - y * y)
        if n < FEWEST or n * xx - x * x < 1e-9 * n * n or n * yy - y * y < 1e-9 * n * n:
            return None
        return (n * xy - x * y) / math.sqrt(spread)


def count(items: dict[tuple[str, str], Item], report: Report) -> None:
    """Count one graded quiz into the items of its questions."""
    total = sum(verdict.points for verdict in report.verdicts)
    for verdict in report.verdicts:
        item = items.setdefault((report.unit, verdict.test), Item(report.unit, verdict.test, verdict.says))
        item.add(verdict.points / verdict.possible if verdict.possible else 0.0, total - verdict.points)
        item.answered += verdict.outcome != "missing"
    for found in report.mistakes:
        for question in found.tests:
            items[report.unit, question].believed[found.name, found.title] += 1
