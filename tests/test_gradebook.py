"""gradebook: what is saved stays, also when the program is killed in the middle of saving."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
import unicodedata
from pathlib import Path

import msgspec
import pytest

from autograder.errors import UsageError
from autograder.gradebook import Gradebook, sqlite_url
from autograder.records import Report, Text, Verdict

ROOT = Path(__file__).parent.parent
KIM = Report("kim", "04_activations", "code", "graded", 7.5, 10.0, digest="d", suite="s")


def of(learner: str = "kim", **more: object) -> Report:
    return msgspec.structs.replace(KIM, learner=learner, **more)


@pytest.fixture
def url(tmp_path: Path) -> str:
    return sqlite_url(tmp_path / "gradebook.db")


def test_reports_come_back_by_learner_unit_and_part(url: str) -> None:
    reports = [
        of("park"), of("kim", unit="08_backprop"), of("kim", part="quiz"), of("kim"),
        of("김", score=None, status="trouble", trouble=Text("x")),
    ]  # fmt: skip
    with Gradebook(url) as book:
        book.save(reports)
    with Gradebook(url) as book:
        assert list(book.reports()) == [reports[3], reports[2], reports[1], reports[0], reports[4]]
        assert list(book.reports("08_backprop")) == [reports[1]]
        assert list(book.reports("05_losses")) == []


def test_the_newest_report_counts_and_the_older_ones_stay(url: str, tmp_path: Path) -> None:
    with Gradebook(url) as book:
        for score in (1.0, 2.0, 3.0):
            book.save([of(score=score), of("park", score=score)])
        assert [report.score for report in book.reports()] == [3.0, 3.0]
    with sqlite3.connect(tmp_path / "gradebook.db") as raw:
        rows = raw.execute("select learner, current from reports order by id").fetchall()
    raw.close()
    assert rows == [("kim", 0), ("park", 0)] * 2 + [("kim", 1), ("park", 1)]


def test_two_reports_of_one_row_in_a_batch_leave_the_last(url: str) -> None:
    with Gradebook(url) as book:
        book.save([of(score=1.0), of(score=2.0)])
        assert [report.score for report in book.reports()] == [2.0]


def test_a_report_is_known_again_by_unit_part_suite_and_digest_unless_trouble(url: str) -> None:
    with Gradebook(url) as book:
        book.save(
            [
                of("kim"),
                of("park", digest="e"),
                of("lee", suite="other"),
                of("choi", part="quiz"),
                of("yun", unit="05_x"),
            ]
        )
        book.save(
            [of("jung", trouble=Text("broke"), status="trouble", score=None), of("han"), of("ko", status="refused")]
        )
        book.save([of("han", digest="newer"), of("kim", suite="other"), of("kim")])
        assert book.known("04_activations", "code", "s") == {"kim": "d", "park": "e", "han": "newer", "ko": "d"}
        assert book.known("04_activations", "quiz", "s") == {"choi": "d"}
        assert book.known("04_activations", "code", "S") == {}


def test_text_of_every_kind_is_kept(url: str) -> None:
    names = ["김철수", "a'; drop table reports; --", "𝔘", "é", "A b+c@d.e-f_g"]
    verdict = Verdict("f", "t", "failed", 0.0, 1.0, True, Text("\x00\x1b[31m", "‮\U0001f600"), detail="{}%s?:x")
    reports = [of(name, verdicts=(verdict,)) for name in names]
    with Gradebook(url) as book:
        book.save(reports)
        assert sorted(book.reports(), key=lambda report: names.index(report.learner)) == reports
        assert set(book.known("04_activations", "code", "s")) == set(names)


def test_names_that_only_look_alike_are_two_learners(url: str) -> None:
    """Intake makes names NFC; the gradebook takes them as they are."""
    composed = "김"
    with Gradebook(url) as book:
        book.save(
            [
                of(composed, score=1.0),
                of(unicodedata.normalize("NFD", composed), score=2.0),
                of("Kim", score=3.0),
                of("kim"),
            ]
        )
        assert len(list(book.reports())) == 4


def test_many_reports_are_yielded_in_order_while_more_are_read(url: str) -> None:
    with Gradebook(url) as book:
        book.save(of(f"{n:04}") for n in range(230))
        assert [report.learner for report in book.reports()] == [f"{n:04}" for n in range(230)]


def test_a_reading_that_is_left_early_does_not_keep_others_from_saving(url: str) -> None:
    with Gradebook(url) as book:
        book.save(of(f"{n:04}") for n in range(120))
        reading = book.reports()
        assert next(reading).learner == "0000"
        reading.close()
        book.save([of("0000", score=1.0)])
        assert next(book.reports()).score == 1.0


def test_a_batch_that_fails_is_not_saved_at_all(url: str) -> None:
    def broken() -> object:
        yield of("kim", score=1.0)
        yield of("park")
        raise RuntimeError("in the middle")

    with Gradebook(url) as book:
        book.save([of("kim")])
        with pytest.raises(RuntimeError):
            book.save(broken())
        assert list(book.reports()) == [of("kim")]
        book.save([of("park")])
        assert [report.learner for report in book.reports()] == ["kim", "park"]


KILLED = """
import os, signal, sys
from pathlib import Path
from autograder.gradebook import Gradebook, sqlite_url
from autograder.records import Report
def of(learner, score): return Report(learner, "04_activations", "code", "graded", score, 10.0, digest="d", suite="s")
def dies():
    yield of("kim", 2.0)
    yield of("park", 2.0)
    os.kill(os.getpid(), signal.SIGKILL)
book = Gradebook(sqlite_url(Path(sys.argv[1])))
book.save([of("kim", 1.0)])
book.save([of("lee", 1.0)])
book.save(dies())
"""


def test_a_kill_in_the_middle_of_a_batch_loses_only_that_batch(url: str, tmp_path: Path) -> None:
    command = [sys.executable, "-c", KILLED, str(tmp_path / "gradebook.db")]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True)
    assert (done.returncode, done.stderr) == (-signal.SIGKILL, b"")
    with Gradebook(url) as book:
        assert [(report.learner, report.score) for report in book.reports()] == [("kim", 1.0), ("lee", 1.0)]
        book.save([of("kim", score=3.0)])
        assert next(book.reports()).score == 3.0


@pytest.mark.parametrize("bad", ["nonsense", "nonsense://x", "sqlite:////no/such/folder/x.db", "sqlite:///{tmp}"])
def test_a_gradebook_that_cannot_be_opened_is_told(bad: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be opened"):
        Gradebook(bad.format(tmp=tmp_path))


def test_a_file_that_is_no_gradebook_is_told(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    path.write_bytes(b"this is no database at all, but long enough to look like one" * 20)
    with pytest.raises(UsageError, match="cannot be opened"):
        Gradebook(sqlite_url(path))
    assert path.read_bytes().startswith(b"this is no database")


@pytest.mark.parametrize("name", ["채점 100% # & + ;", "why?", "a%20b", "x@y:z"])
def test_a_folder_with_odd_letters_holds_a_gradebook(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    folder.mkdir()
    with Gradebook(sqlite_url(folder / "gradebook.db")) as book:
        book.save([of()])
    assert "gradebook.db" in {path.name for path in folder.iterdir()}
