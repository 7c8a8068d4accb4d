"""Grading a class: submissions in, reports out, resumable at every moment (docs/design.md, data path)."""

from __future__ import annotations

import dataclasses
import datetime
import itertools
import platform
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import numpy as np

from autograder import __version__, content, draws, intake, marking, messages, scoring
from autograder.course import Course, Unit, given_block, read_text, source_digest, suite_digest
from autograder.errors import ContentError, TroubleError, UsageError
from autograder.files import write
from autograder.formats import page, tables
from autograder.gradebook import Gradebook, sqlite_url
from autograder.questions import Question, possible
from autograder.records import Files, Lang, Limits, MadeBy, Part, Report, Run, Submission, Text, Tier, to_json
from autograder.sandbox.jail import Jail
from autograder.sandbox.orders import Order
from autograder.sandbox.pool import Pool
from autograder.sandbox.tiers import plan

BATCH: Final = 8
PARTS: Final[tuple[Part, ...]] = ("code", "quiz")


@dataclass(frozen=True)
class Options:
    """What a grading is asked to do.

    Attributes:
        submissions: folder of ``<learner>/`` folders and ``<learner>.zip`` files.
        units: units to grade; empty for those that somebody handed in.
        out: folder for all that is written.
        gradebook: SQLAlchemy URL; default a SQLite file in ``out``.
        jobs: worker processes.
        tier: the sandbox asked for; None for the best that works.
        salt: goes into every random input and every drawn question.
        fresh: grade again what is already in the gradebook.
        diagnose: name known mistakes in what does not pass.
        lang: language of the class page, and the one that feedback begins with.
    """

    course: Course
    submissions: Path
    units: tuple[Unit, ...] = ()
    out: Path = Path("grades")
    gradebook: str | None = None
    jobs: int = 1
    tier: Tier | None = None
    salt: str = ""
    fresh: bool = False
    diagnose: bool = True
    lang: Lang = "en"
    limits: Limits = field(default_factory=Limits)


@dataclass
class Summary:
    """What came of a grading; counts over all its rows.

    Attributes:
        rows: reports of this grading, those reused included.
        trouble: (unit, part, what the grader could not do) -> the learners without a score for it.
        kept: learners of an earlier grading who handed in nothing this time; their reports stay.
    """

    learners: int = 0
    rows: int = 0
    reused: int = 0
    trouble: dict[tuple[str, Part, Text], list[str]] = field(default_factory=dict)
    kept: list[str] = field(default_factory=list)
    ignored: tuple[str, ...] = ()
    parts: list[str] = field(default_factory=list)
    sandbox: str = ""


Tell = Callable[[str, int, int], None]
News = Iterator[tuple[Submission, str]]


def grade(options: Options, tell: Tell) -> Summary:
    """Grade a class and write everything that ``grade`` writes (contracts F10).

    Args:
        options: what to do.
        tell: called with (what, done, of) as work goes on.

    Raises:
        UsageError: when nothing could start: wrong folder, no sandbox, nothing to grade.
    """
    if not options.course.has_solutions:
        raise UsageError(f"The course {options.course.root} has no `solutions`: grading needs its hidden suites.")
    out = options.out.resolve()
    if out == options.submissions.resolve():
        raise UsageError(f"{options.out} holds the submissions. Give another folder with --out.")
    found = intake.find_sources(options.submissions, options.course.units)
    sources = tuple(source for source in found.sources if source.path.resolve() != out)
    jail = plan(options.tier, options.limits)
    summary = Summary(len(sources), ignored=found.ignored, sandbox=jail.tier)
    options.out.mkdir(parents=True, exist_ok=True)
    url = options.gradebook or sqlite_url(options.out.resolve() / "gradebook.db")
    with Gradebook(url) as gradebook:
        class_ = _Class(options, sources, jail, gradebook, summary, tell)
        class_.grade_all()
        if not summary.rows:
            example = options.course.units[0]
            raise UsageError(
                f"No submission in {options.submissions} holds a file of this course. Expected are names like "
                f"`kim/{example.name}/{example.file_name}`; or name a unit with `--unit`."
            )
        summary.kept = sorted({*gradebook.names()[1]} - {source.learner for source in sources})
        publish(gradebook, options.out, options.course, options.lang)
    return summary


@dataclass
class _Class:
    """One grading under way."""

    options: Options
    sources: tuple[intake.Source, ...]
    jail: Jail
    gradebook: Gradebook
    summary: Summary
    tell: Tell

    def grade_all(self) -> None:
        for unit in self.options.units or self.options.course.units:
            for part in PARTS:
                if part == "quiz" and not unit.quiz.is_file():
                    continue
                if self.options.units or self._handed_in(unit, part):
                    self.summary.parts.append(f"{unit.name} {part}")
                    self._grade_part(unit, part)

    def _handed_in(self, unit: Unit, part: Part) -> bool:
        read = (intake.read(source, unit, part, self.options.course.units) for source in self.sources)
        return any(submission.source is not None or submission.name for submission in read)

    def _grade_part(self, unit: Unit, part: Part) -> None:
        """Grade what is new or changed of one unit and part, saving as it comes."""
        setting = self._setting(unit, part)
        known = {} if self.options.fresh else self.gradebook.known(unit.name, part, setting.suite)
        done = 0
        grader = self._code if part == "code" else self._quiz
        for report in grader(unit, setting, self._news(unit, part, known)):
            done += 1
            if report.trouble:
                self.summary.trouble.setdefault((unit.name, part, report.trouble), []).append(report.learner)
            self.tell(f"{unit.name} {part}", done, len(self.sources))
        self.summary.rows += len(self.sources)
        self.summary.reused += len(self.sources) - done
        self.tell(f"{unit.name} {part}", len(self.sources), len(self.sources))

    def _setting(self, unit: Unit, part: Part) -> scoring.Setting:
        limits, salt = self.options.limits, self.options.salt
        made_by = MadeBy(__version__, np.__version__, platform.python_version())
        suite = suite_digest(
            unit, salt, self.jail.tier, to_json(limits, indent=0).decode(), made_by.deepdrill, made_by.numpy
        )
        return scoring.Setting(unit.name, part, 10.0, suite, self.jail.tier, salt, limits, made_by)

    def _news(self, unit: Unit, part: Part, known: dict[str, str]) -> Iterator[tuple[Submission, str]]:
        """Yield the submissions that must be graded, with their digests."""
        for source in self.sources:
            submission = intake.read(source, unit, part, self.options.course.units)
            told = "\n".join(text.en for text in (*submission.refused, *submission.notes))
            digest = source_digest(submission.source, told.encode(), *(source for _, source in submission.used))
            if known.get(submission.learner) != digest:
                yield submission, digest

    # -- code ----------------------------------------------------------------------------------------------------------

    def _code(self, unit: Unit, setting: scoring.Setting, news: News) -> Iterator[Report]:
        first = next(news, None)
        if first is None:
            return
        order = Order(self.jail, str(unit.course), unit.slug, self.options.salt, self.options.diagnose)
        given = given_block(read_text(unit.stub))
        with Pool(order, self.options.jobs) as pool:
            reports = []
            for (submission, digest), run in self._runs(pool, unit, itertools.chain([first], news)):
                notes = _notes(unit, submission, given)
                reports.append(
                    scoring.report(
                        setting,
                        submission,
                        digest,
                        run.verdicts,
                        graded_at=_now(),
                        notes=notes,
                        trouble=run.trouble,
                        mistakes=run.mistakes,
                    )
                )
                if len(reports) == BATCH:
                    yield from self._save(reports)
                    reports = []
            yield from self._save(reports)

    def _runs(self, pool: Pool, unit: Unit, news: News) -> Iterator[tuple[tuple[Submission, str], Run]]:
        """Yield the run of each submission; an unsound suite runs for none of them."""
        trouble = self._unsound(pool, unit)
        if trouble:
            yield from ((item, Run((), trouble=trouble if item[0].source is not None else None)) for item in news)
            return
        batches = ([(item, _files(unit, item[0])) for item in group] for group in _groups(news, BATCH))
        yield from pool.map(str(unit.suite), batches)

    def _unsound(self, pool: Pool, unit: Unit) -> Text | None:
        """Run the suite on the course's own solution; return why nobody may be marked by it, or None."""
        run = pool.run(str(unit.suite), unit.whole(read_text(unit.solution).encode()))
        lost = [verdict for verdict in run.verdicts if verdict.outcome != "passed"]
        total = sum(verdict.possible for verdict in run.verdicts)
        if run.trouble:
            return run.trouble
        if lost:
            return messages.SUITE_UNSOUND.fill(path=unit.suite, test=lost[0].test, outcome=lost[0].outcome)
        if abs(total - 10) > 1e-9:
            return messages.SUITE_POINTS.fill(path=unit.suite, total=f"{total:g}")
        return None

    # -- quiz ----------------------------------------------------------------------------------------------------------

    def _quiz(self, unit: Unit, setting: scoring.Setting, news: News) -> Iterator[Report]:
        trouble: Text | None = None
        questions: tuple[Question, ...] = ()
        solution: object | None = None
        meanings: dict[str, Text] = {}
        try:
            questions, solution = content.load_quiz(unit), content.load_solution(unit)
            meanings = content.meanings(unit)
            for question, number in itertools.product(questions, range(draws.VARIANTS)):
                draws.draw(question, number, self.options.salt, solution)
            setting = dataclasses.replace(setting, possible=possible(questions))
        except (ContentError, TroubleError) as error:
            trouble = error.text
        for group in _groups(news, 4 * BATCH):
            reports = []
            for submission, digest in group:
                answers = None if trouble else submission.source
                marked = marking.mark(
                    () if trouble else questions,
                    answers,
                    unit=unit.name,
                    salt=self.options.salt,
                    solution=solution,
                    meanings=meanings,
                )
                reports.append(
                    scoring.report(
                        setting,
                        submission,
                        digest,
                        marked.verdicts,
                        graded_at=_now(),
                        notes=marked.notes,
                        trouble=trouble,
                        mistakes=marked.mistakes,
                    )
                )
            yield from self._save(reports)

    def _save(self, reports: list[Report]) -> list[Report]:
        self.gradebook.save(reports)
        for report in reports:
            write(report_path(self.options.out, report), to_json(report))
        return reports


def report_path(out: Path, report: Report) -> Path:
    """Return where a report's JSON lies."""
    name = f"{report.unit}.json" if report.part == "code" else f"{report.unit}.quiz.json"
    return out / "reports" / report.learner / name


def publish(gradebook: Gradebook, out: Path, course: Course, lang: Lang) -> None:
    """Write scores, class page and feedback from the gradebook; opens no submission and runs no learner code."""
    titles = {unit.name: unit.title() for unit in course.units}
    write(out / "scores.csv", tables.scores(gradebook.reports()))
    statistics = page.Statistics()
    for learner, reports in _by_learner(gradebook.reports()):
        for report in reports:
            statistics.add(report)
        shown = [scoring.for_learner(report) for report in reports]
        write(out / "feedback" / learner / "feedback.md", page.feedback_markdown(shown, titles, lang))
        write(out / "feedback" / learner / "feedback.html", page.feedback_html(shown, titles, lang))
    write(out / "index.html", page.class_html(statistics, titles, lang, course.name))


def _notes(unit: Unit, submission: Submission, given: str) -> list[Text]:
    """Return what there is to say of a submission besides its verdicts."""
    if submission.source is None:
        return [] if submission.refused else [messages.NO_FILE.fill(name=unit.file_name)]
    if given and given_block(submission.source.decode("utf-8", "replace")) != given:
        return [messages.GIVEN_CHANGED]
    return []


def _files(unit: Unit, submission: Submission) -> Files:
    return [] if submission.source is None else [*submission.used, (unit.file_name, submission.source)]


def _groups(news: News, size: int) -> Iterator[list[tuple[Submission, str]]]:
    while group := list(itertools.islice(news, size)):
        yield group


def _by_learner(reports: Iterator[Report]) -> Iterator[tuple[str, list[Report]]]:
    group: list[Report] = []
    for report in reports:
        if group and group[0].learner != report.learner:
            yield group[0].learner, group
            group = []
        group.append(report)
    if group:
        yield group[0].learner, group


def _now() -> str:
    return datetime.datetime.now(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
