"""The commands as a person uses them: real processes, exit codes, what is printed and what is written."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pytest

COURSE = Path(__file__).parent / "course"
Run = Callable[..., subprocess.CompletedProcess[str]]


def command(*arguments: str) -> list[str]:
    """Return the command line of deepdrill with the toy course."""
    return [sys.executable, "-c", "from autograder.cli import main; main()", *arguments]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run deepdrill in a fresh folder."""

    def run_there(*arguments: str, cwd: Path = tmp_path, **environment: str) -> subprocess.CompletedProcess[str]:
        settings = {**os.environ, "DEEPDRILL_COURSE": str(COURSE), "LANG": "C.UTF-8", "COLUMNS": "80", **environment}
        return subprocess.run(
            command(*arguments), cwd=cwd, capture_output=True, text=True, env=settings, timeout=120, check=False
        )

    return run_there


@pytest.fixture
def class_(tmp_path: Path) -> Path:
    """A class of six on the toy course: right, wrong, untouched, broken, missing."""
    folder = tmp_path / "submissions"
    solution = (COURSE / "solutions/01_toy/toy.py").read_text()
    mistake = next((COURSE / "solutions/01_toy/mistakes").glob("*.py")).read_text()
    files = {
        "ana": solution,
        "kim": f"{solution}\n{mistake}",
        "lee": (COURSE / "exercises/01_toy/toy.py").read_text(),
        "tom": "def broken(:\n",
        "이서연": solution,
    }
    for learner, text in files.items():
        path = folder / learner / "01_toy" / "toy.py"
        path.parent.mkdir(parents=True)
        path.write_text(text, encoding="utf-8")
    (folder / "zoe").mkdir()
    (folder / "zoe" / "notes.txt").write_text("nothing")
    return folder


def scores(folder: Path) -> dict[tuple[str, str, str], tuple[str, str]]:
    """Return (learner, unit, part) -> (score, status) of a scores.csv."""
    text = (folder / "scores.csv").read_text(encoding="utf-8-sig")
    rows = [line.split(",") for line in text.splitlines()[1:]]
    return {(row[0], row[1], row[2]): (row[3], row[5]) for row in rows}


def canonical(run: Run, out: str) -> str:
    """Return the gradebook's reports without times."""
    return run("report", "--canonical", "--out", out).stdout


def test_grade_writes_all_that_it_should(run: Run, class_: Path, tmp_path: Path) -> None:
    """Scores, class page, reports and feedback; exit code 0 although some work is wrong."""
    result = run("grade", "submissions", "--jobs", "2")

    assert result.returncode == 0, result.stderr
    graded = scores(tmp_path / "grades")
    assert graded["ana", "01_toy", "code"] == ("10", "graded")
    assert graded["이서연", "01_toy", "code"] == ("10", "graded")
    assert 0 < float(graded["kim", "01_toy", "code"][0]) < 10
    assert graded["lee", "01_toy", "code"] == ("0", "graded")
    assert graded["tom", "01_toy", "code"] == ("0", "graded")
    assert graded["zoe", "01_toy", "code"] == ("0", "missing")
    report = json.loads((tmp_path / "grades/reports/tom/01_toy.json").read_text())
    assert report["verdicts"][0]["outcome"] == "error"
    assert "SyntaxError in line 1" in report["verdicts"][0]["facts"][0]["en"]
    for name in ("index.html", "gradebook.db", "feedback/ana/feedback.md", "feedback/ana/feedback.html"):
        assert (tmp_path / "grades" / name).is_file()


def test_grading_again_reuses_what_has_not_changed(run: Run, class_: Path) -> None:
    """Only a changed submission is graded again, unless --fresh asks for all."""
    run("grade", "submissions")
    (class_ / "lee/01_toy/toy.py").write_bytes((class_ / "ana/01_toy/toy.py").read_bytes())

    again = json.loads(run("grade", "submissions", "--json").stdout)
    fresh = json.loads(run("grade", "submissions", "--json", "--fresh").stdout)

    assert again["rows"] - again["reused"] == 1
    assert fresh["reused"] == 0


def test_one_and_two_jobs_give_equal_reports(run: Run, class_: Path) -> None:
    """Reports are equal to the byte once seconds and times are gone."""
    run("grade", "submissions", "--jobs", "1", "--out", "one")
    run("grade", "submissions", "--jobs", "2", "--out", "two")

    assert canonical(run, "one") == canonical(run, "two") != ""


def test_grading_goes_on_after_kill_9(run: Run, class_: Path, tmp_path: Path) -> None:
    """Killed in the middle and run again, the result is that of an undisturbed run, and no process is left."""
    for number in range(40):
        shutil.copytree(class_ / "ana", class_ / f"ana{number:02d}")
    run("grade", "submissions", "--jobs", "2", "--out", "whole")
    process = subprocess.Popen(
        command("grade", "submissions", "--jobs", "2", "--out", "killed"),
        cwd=tmp_path,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "DEEPDRILL_COURSE": str(COURSE)},
    )
    reports = tmp_path / "killed" / "reports"
    until = time.monotonic() + 60
    while not (reports.is_dir() and len(list(reports.iterdir())) > 4) and time.monotonic() < until:
        time.sleep(0.01)
    process.send_signal(signal.SIGKILL)
    process.wait()

    again = json.loads(run("grade", "submissions", "--jobs", "2", "--out", "killed", "--json").stdout)

    assert again["reused"] > 0
    assert canonical(run, "killed") == canonical(run, "whole")


def test_ctrl_c_stops_clean_and_keeps_what_is_done(class_: Path, tmp_path: Path, run: Run) -> None:
    """Exit code 130, one sentence, no traceback, and the next run goes on."""
    for number in range(60):
        shutil.copytree(class_ / "ana", class_ / f"ana{number:02d}")
    process = subprocess.Popen(
        command("grade", "submissions", "--jobs", "1"),
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "DEEPDRILL_COURSE": str(COURSE)},
        start_new_session=True,
    )
    reports = tmp_path / "grades" / "reports"
    until = time.monotonic() + 60
    while not reports.is_dir() and time.monotonic() < until:
        time.sleep(0.01)
    os.killpg(process.pid, signal.SIGINT)
    _, errors = process.communicate(timeout=20)

    assert process.returncode == 130
    assert "Traceback" not in errors
    assert errors.strip().splitlines()[-1].startswith("Stopped.")
    assert run("grade", "submissions").returncode == 0


def test_suite_that_fails_its_own_solution_is_trouble_for_all(run: Run, class_: Path, tmp_path: Path) -> None:
    """Scores are empty, never 0; exit code 3; the reason names the test."""
    shutil.copytree(COURSE, tmp_path / "broken")
    suite = tmp_path / "broken/solutions/01_toy/test_hidden.py"
    text = suite.read_text()
    suite.write_text(text.replace("def test_", "def test_wrong_", 1).replace("(learner", "(learner", 1))
    solution = tmp_path / "broken/solutions/01_toy/toy.py"
    solution.write_text((COURSE / "exercises/01_toy/toy.py").read_text())

    result = run("grade", "submissions", "--course", "broken", "--unit", "01")

    assert result.returncode == 3
    assert "full marks" in result.stderr
    assert {row for key, row in scores(tmp_path / "grades").items() if key[2] == "code" and key[0] != "zoe"} == {
        ("", "trouble")
    }


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["grade", "nowhere"], "nowhere"),
        (["grade", "submissions/ana"], "is itself one submission"),
        (["grade", "submissions", "--unit", "99"], "There is no unit `99`"),
        (["grade", "submissions", "--unit", "toi"], "Did you mean `toy`"),
        (["report"], "There is no gradebook"),
        (["check"], "not in a workspace"),
        (["chek"], "check"),
        (["grade", "submissions", "--course", "submissions"], "is no course"),
    ],
)
def test_wrong_usage_exits_2_with_one_clear_error(run: Run, class_: Path, arguments: list[str], says: str) -> None:
    """What is wrong and what to do, on stderr, without a traceback."""
    result = run(*arguments)

    assert result.returncode == 2
    assert says in result.stderr
    assert "Traceback" not in result.stderr
    assert result.stdout == ""


def test_start_makes_a_workspace_and_never_writes_over_work(run: Run, tmp_path: Path) -> None:
    """No solution, no hidden test and no key is in it; a second start keeps what she wrote."""
    first = run("start", "work")
    mine = tmp_path / "work/exercises/01_toy/toy.py"
    mine.write_text("# mine\n")
    second = run("start", "work")

    assert (first.returncode, second.returncode) == (0, 0)
    assert mine.read_text() == "# mine\n"
    names = {path.name for path in (tmp_path / "work").rglob("*")}
    assert {"toy.py", "test_examples.py", "README.md", "README.ko.md", "hints.md", "01_toy.yaml"} <= names
    assert "test_hidden.py" not in names
    assert "right:" not in (tmp_path / "work/answers/01_toy.yaml").read_text()


def test_check_tells_the_most_useful_thing_first(run: Run, tmp_path: Path) -> None:
    """Untouched stub, mistake, solution: exit codes 1, 1, 0 and a first line that says where to begin."""
    run("start", "work")
    work = tmp_path / "work"
    mine = work / "exercises/01_toy/toy.py"

    stub = run("check", "01", cwd=work)
    mine.write_text(
        (COURSE / "solutions/01_toy/toy.py").read_text()
        + next((COURSE / "solutions/01_toy/mistakes").glob("*.py")).read_text()
    )
    wrong = run("check", "toy", cwd=work)
    mine.write_text((COURSE / "solutions/01_toy/toy.py").read_text())
    right = run("check", "1", cwd=work)

    assert (stub.returncode, wrong.returncode, right.returncode) == (1, 1, 0)
    assert "nothing is written yet" in stub.stdout.splitlines()[0]
    assert "10 of 10 points" in right.stdout
    assert "examples pass" in right.stdout


def test_check_points_to_the_hints_of_what_fails(run: Run, tmp_path: Path) -> None:
    """Not before anything is written, and not where a known mistake has brought its own hint."""
    run("start", "work")
    work, solution = tmp_path / "work", (COURSE / "solutions/01_toy/toy.py").read_text()
    mine = work / "exercises/01_toy/toy.py"

    stub = run("check", "01", cwd=work).stdout
    mine.write_text(f"{solution}\n\ndef row_means(x):\n    return 7 * x[0]\n")
    other = run("check", "01", "--lang", "ko", cwd=work).stdout
    mine.write_text(solution + (COURSE / "solutions/01_toy/mistakes/means_of_columns.py").read_text())
    known = run("check", "01", cwd=work).stdout

    assert "hints" not in stub
    assert "`row_means`의 힌트" in other
    assert "exercises/01_toy/hints.ko.md" in other
    assert "hints.md" not in known


def test_check_speaks_korean_and_json(run: Run, tmp_path: Path) -> None:
    """The locale or --lang decides; --json is one document on stdout."""
    run("start", "work", "--lang", "ko")
    work = tmp_path / "work"

    korean = run("check", "01", cwd=work)
    parsed = json.loads(run("check", "01", "--json", cwd=work).stdout)

    assert "아직 작성한 것이 없습니다" in korean.stdout
    assert [result["hidden"] for result in parsed[0]["results"]] == [False, True]


def test_doctor_says_what_each_tier_promises(run: Run) -> None:
    """Every tier is named, whether it works, and what grade will use."""
    result = run("doctor")
    parsed = json.loads(run("doctor", "--json").stdout)

    assert result.returncode == 0
    assert set(parsed["tiers"]) == {"namespaces", "landlock", "plain"}
    assert all(tier in result.stdout for tier in parsed["tiers"])
    assert parsed["tiers"]["plain"]["works"]


def test_demo_grades_a_sample_class(run: Run, tmp_path: Path) -> None:
    """Right ways get full marks, everything else less; the table and the files are there; it runs twice."""
    first = run("demo", "sample")
    second = run("demo", "sample")

    assert (first.returncode, second.returncode) == (0, 0), first.stderr
    graded = scores(tmp_path / "sample/grades")
    assert graded["kim.minjun", "01_toy", "code"] == ("10", "graded")
    assert "kim.minjun" in first.stdout
    assert "reused" in second.stdout


def test_demo_does_not_write_over_someone_elses_folder(run: Run, tmp_path: Path) -> None:
    """A folder that no demo made is left alone."""
    (tmp_path / "demo").mkdir()
    (tmp_path / "demo" / "thesis.txt").write_text("years of work")

    result = run("demo")

    assert result.returncode == 2
    assert [path.name for path in (tmp_path / "demo").iterdir()] == ["thesis.txt"]


def test_report_takes_a_unit_by_any_of_its_names(run: Run, class_: Path) -> None:
    """Number, slug and folder name are one; an unknown unit or learner is told with near ones."""
    run("grade", "submissions")

    tables = [run("report", "--unit", name).stdout for name in ("1", "01", "toy", "01_toy")]
    unknown = run("report", "--unit", "toi")
    nobody = run("report", "--learner", "kin")

    assert tables[0]
    assert len(set(tables)) == 1
    assert (unknown.returncode, nobody.returncode) == (2, 2)
    assert "Did you mean `toy`" in unknown.stderr
    assert "Did you mean `kim`" in nobody.stderr


def test_check_refuses_what_grade_refuses(run: Run, tmp_path: Path) -> None:
    """A file saved as CP949 is told as that, not praised."""
    run("start", "work")
    text = "# \ud65c\uc131\ud654\n" + (COURSE / "solutions/01_toy/toy.py").read_text()
    (tmp_path / "work/exercises/01_toy/toy.py").write_bytes(text.encode("cp949", "replace"))

    result = run("check", "01", cwd=tmp_path / "work")

    assert result.returncode == 2
    assert "CP949" in result.stderr


def test_grades_are_not_written_among_the_submissions(run: Run, class_: Path) -> None:
    """The folder of submissions itself is refused; a folder in it is no learner, also the next time."""
    refused = run("grade", "submissions", "--out", "submissions")
    run("grade", "submissions", "--out", "submissions/grades")
    again = run("grade", "submissions", "--out", "submissions/grades")

    assert refused.returncode == 2
    assert again.returncode == 0, again.stderr
    assert "grades" not in {learner for learner, _, _ in scores(class_ / "grades")}


def test_a_place_that_cannot_be_written_is_one_clear_error(run: Run, class_: Path, tmp_path: Path) -> None:
    """A file in place of the folder: exit 2, its name, no traceback."""
    (tmp_path / "taken").write_text("x")

    result = run("grade", "submissions", "--out", "taken")

    assert result.returncode == 2
    assert "taken" in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_no_folder_of_sockets_is_left_behind(class_: Path, tmp_path: Path, number: signal.Signals) -> None:
    """Ended in any way, the grader leaves nothing in the folder for temporary files."""
    for copy in range(40):
        shutil.copytree(class_ / "ana", class_ / f"ana{copy:02d}")
    temporary = Path(tempfile.mkdtemp(prefix="dd"))  # short: sockets have names of 107 bytes at most
    process = subprocess.Popen(
        command("grade", "submissions", "--jobs", "2"),
        cwd=tmp_path,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "DEEPDRILL_COURSE": str(COURSE), "TMPDIR": str(temporary)},
    )
    reports = tmp_path / "grades" / "reports"
    until = time.monotonic() + 60
    while not reports.is_dir() and time.monotonic() < until:
        time.sleep(0.01)
    process.send_signal(number)
    process.wait()
    until = time.monotonic() + 10
    while list(temporary.iterdir()) and time.monotonic() < until:
        time.sleep(0.05)

    assert process.returncode in (130, -signal.SIGKILL)
    assert list(temporary.iterdir()) == []
    assert process.stderr is not None
    with process.stderr:
        assert "Traceback" not in process.stderr.read()
    temporary.rmdir()


def test_too_long_a_folder_for_temporary_files_is_told(class_: Path, tmp_path: Path, run: Run) -> None:
    """A socket's name has 107 bytes; who sets TMPDIR to a deep folder is told to give a shorter one."""
    deep = tmp_path / ("deep" * 25)
    deep.mkdir()

    result = run("grade", "submissions", TMPDIR=str(deep))

    assert result.returncode == 2
    assert "TMPDIR" in result.stderr
    assert str(deep) in result.stderr
