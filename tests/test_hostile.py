"""The wall against ``tests/hostile``: each file gets what it deserves and leaves nothing, in both tiers.

A class is built in which every hostile file stands between two honest ones. It is graded once in each combination of
tier and user, in a process of its own (``hostile_run.py``); then there is one test for each file and combination, and
a few for the combination as a whole. What is tried, by family, and what stays possible: docs/security.md.
"""

from __future__ import annotations

import contextlib
import importlib.metadata
import itertools
import json
import os
import re
import shutil
import signal
import socket
import stat
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from autograder import scoring
from autograder.records import report_from_json, to_json
from tests import hostile_run
from tests.hostile_run import Claim, claims

ROOT = Path(__file__).parent.parent
HOSTILE = Path(__file__).parent / "hostile"
CLAIMS = claims(HOSTILE)
NOBODY = 65534
VICTIM = Path("/tmp/deepdrill-hostile-victim")
PLACES = ("/tmp", "/var/tmp", "/dev/shm", "/dev/mqueue", "/run", "/run/lock", "/", "/root", "/home")
IPC_KEYS = {str(0x0DEED001), str(0x0DEED002)}
BAD_ENDS = {"error", "timeout", "memory", "crashed", "protocol", "missing"}
# planted in the hidden suites of tests/course: as numbers, as digits, in hexadecimal, in base 64
SECRETS = """739.1846 7391846 1478.3692 velvet-quokka VELVET-QUOKKA saffron 0.512306 512306 284.0617 568.1234
    obsidian-finch 0.918273 12.673092 76656c7665742d71756f6b6b61 dmVsdmV0LXF1b2trY""".split()
# control characters but line ends, what turns the writing direction, what breaks lines
ACTIVE = re.compile("[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff]")
WORKERS_ZYGOTE = r"zygote\.py .*\"host\": \d+}"
_marks = itertools.count(os.getpid() % 9_000 * 100)


# -- who grades --------------------------------------------------------------------------------------------------------
@dataclass
class Person:
    """Somebody who runs the grader: a Python that she can read, the program and the toy course beside it."""

    uid: int
    python: list[str]
    home: Path

    def start(self, *arguments: str, mark: int, cwd: Path, **rest: Any) -> subprocess.Popen[str]:
        """Start Python with some arguments, in a session of its own, with next to nothing of this environment."""
        mine = self.home == ROOT
        environment = {
            "PATH": os.environ.get("PATH", os.defpath),
            "LANG": "C.UTF-8",
            "PYTHONPATH": os.pathsep.join(
                [str(self.home), *(os.environ.get("PYTHONPATH", "").split(os.pathsep) * mine)]
            ),
            "PYTHONDONTWRITEBYTECODE": "1",
            "TMPDIR": str(cwd / "tmp"),
            "DEEPDRILL_COURSE": str(self.home / "tests/course"),
            "DEEPDRILL_HOSTILE_MARK": str(1_000_000 + mark),
        }
        (cwd / "tmp").mkdir(exist_ok=True)
        if os.geteuid() == 0:
            os.chown(cwd / "tmp", self.uid, -1)
        return subprocess.Popen(
            [*self.python, *arguments], cwd=cwd, env=environment, text=True, start_new_session=True, **rest
        )

    def run(self, *arguments: str, mark: int, cwd: Path) -> subprocess.CompletedProcess[str]:
        """Run Python with some arguments to its end."""
        with self.start(*arguments, mark=mark, cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
            try:
                out, errors = process.communicate(timeout=100)
            except BaseException:
                os.killpg(process.pid, signal.SIGKILL)
                raise
        return subprocess.CompletedProcess(process.args, process.returncode, out, errors)

    def driver(self, what: str, *paths: Path, tier: str, mark: int) -> list[str]:
        """Return the arguments that start ``hostile_run.py``."""
        script = str(self.home / "tests/hostile_run.py")
        return [script, what, *map(str, paths), "--tier", tier, "--mark", str(mark)]

    @contextlib.contextmanager
    def folder(self) -> Iterator[Path]:
        """Make a folder for her that everybody can look into, and take it away afterwards."""
        path = Path(tempfile.mkdtemp(prefix="deepdrill-test-"))
        try:
            path.chmod(0o755)
            if os.geteuid() == 0:
                os.chown(path, self.uid, -1)
            yield path
        finally:
            shutil.rmtree(path, ignore_errors=True)


@pytest.fixture(scope="session")
def root() -> Person:
    """The user who may do everything, with this very Python."""
    if os.geteuid() != 0:
        pytest.skip("this test must be started as root")
    return Person(0, [sys.executable], ROOT)


@pytest.fixture(scope="session")
def ordinary() -> Iterator[Person]:
    """A user without rights, with a Python of her own; whoever runs the tests when that is not root."""
    if os.geteuid() != 0:
        yield Person(os.geteuid(), [sys.executable], ROOT)
        return
    drop = ["setpriv", "--reuid", str(NOBODY), "--regid", str(NOBODY), "--clear-groups"]
    home = Path(tempfile.mkdtemp(prefix="deepdrill-ordinary-"))
    try:
        home.chmod(0o755)
        skipped = shutil.ignore_patterns("_course")
        shutil.copytree(ROOT / "autograder", home / "autograder", ignore=skipped)
        shutil.copytree(ROOT / "tests/course", home / "tests/course", ignore=skipped)
        shutil.copytree(HOSTILE, home / "tests/hostile", ignore=skipped)
        shutil.copy(HOSTILE.with_name("hostile_run.py"), home / "tests")
        subprocess.run(["chmod", "-R", "a+rX", str(home)], check=True)
        python = os.environ.get("DEEPDRILL_ORDINARY_PYTHON") or make_python(home / "venv")
        yield Person(NOBODY, [*drop, python], home)
    finally:
        shutil.rmtree(home, ignore_errors=True)


def make_python(folder: Path) -> str:
    """Make a virtual environment that everybody can read out of the system's Python; return its interpreter.

    What ``requirements/run.txt`` names is copied from here when the versions are alike, else installed.
    """
    system = shutil.which("python3", path="/usr/bin:/usr/local/bin")
    if system is None:
        pytest.skip("there is no system Python for an ordinary user; set DEEPDRILL_ORDINARY_PYTHON")
    about = "import sys, sysconfig; print(sys.version_info >= (3, 11), sysconfig.get_config_var('SOABI'))"
    said = subprocess.run([system, "-c", about], capture_output=True, text=True, check=True).stdout.split()
    if said[0] != "True":
        pytest.skip(f"{system} is older than Python 3.11; set DEEPDRILL_ORDINARY_PYTHON")
    same = said[1] == sysconfig.get_config_var("SOABI")
    made = subprocess.run([system, "-m", "venv", *(["--without-pip"] if same else []), str(folder)], check=False)
    if made.returncode:
        pytest.skip(f"{system} makes no virtual environment: install python3-venv, or set DEEPDRILL_ORDINARY_PYTHON")
    python, wanted = folder / "bin/python3", ROOT / "requirements/run.txt"
    if same:
        copy_packages(wanted, next(folder.glob("lib/python3*/site-packages")))
    else:
        subprocess.run([python, "-m", "pip", "install", "--quiet", "-r", wanted], check=True)
    subprocess.run(["chmod", "-R", "a+rX", str(folder)], check=True)
    return str(python)


def copy_packages(wanted: Path, site: Path) -> None:
    """Copy the installed files of every package that a requirements file names."""
    for name in re.findall(r"^([\w.-]+)==", wanted.read_text(), re.MULTILINE):
        with contextlib.suppress(importlib.metadata.PackageNotFoundError):
            for file in importlib.metadata.files(name) or ():
                source = Path(str(file.locate()))
                if ".." not in file.parts and source.is_file():
                    (site / file).parent.mkdir(parents=True, exist_ok=True)
                    shutil.copy2(source, site / file)  # with its time, so that compiled files stay good


COMBINATIONS = [
    pytest.param((tier, user), id=f"{tier}-{user}", marks=[pytest.mark.needs(tier), pytest.mark.needs("setpriv")])
    for tier in ("namespaces", "landlock")
    for user in ("root", "ordinary")
]


# -- what is left of a run ---------------------------------------------------------------------------------------------
def left(mark: int, seconds: float = 3.0) -> list[str]:
    """Return the processes of a run that are still there when ``seconds`` are over."""
    until = time.monotonic() + seconds
    while (found := list(processes(str(1_000_000 + mark).encode()))) and time.monotonic() < until:
        time.sleep(0.05)
    return [line[:200] for line in found]


def processes(mark: bytes) -> Iterator[str]:
    """Yield the command line of each process with the mark of a run in its arguments or environment."""
    for folder in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            arguments = (folder / "cmdline").read_bytes()
            if (
                mark in arguments
                or b"deepdrill-hostile-daemon" in arguments
                or mark in (folder / "environ").read_bytes()
            ):
                yield f"{folder.name} {arguments.replace(bytes(1), b' ').decode('utf-8', 'replace')}"


def traces() -> list[str]:
    """Return what hostile files have left on this machine: files, shared memory, semaphores and queues."""
    found = [str(path) for place in PLACES for path in Path(place).glob("*deepdrill-hostile*")]
    for kind in ("shm", "sem", "msg"):
        lines = Path(f"/proc/sysvipc/{kind}").read_text().splitlines()[1:]
        found += [f"{kind} {line}" for line in lines if line.split()[0] in IPC_KEYS]
    return found


def plant_victim(uid: int) -> dict[str, Any]:
    """Leave a file of hers where a guest knows it to be; return what it is like."""
    VICTIM.write_text("hers")
    if os.geteuid() == 0:
        os.chown(VICTIM, uid, -1)
    with contextlib.suppress(OSError):
        os.setxattr(VICTIM, "user.planted", b"1")
    VICTIM.chmod(0o640)
    os.utime(VICTIM, (10**9, 10**9))
    return victim()


def victim() -> dict[str, Any]:
    """Return everything about the planted file that somebody could have changed."""
    if not VICTIM.exists():
        return {"gone": True}
    about = VICTIM.stat()
    marks = {name: os.getxattr(VICTIM, name) for name in os.listxattr(VICTIM)}
    return {"text": VICTIM.read_text(), "mode": about.st_mode, "uid": about.st_uid, "time": about.st_mtime_ns} | marks


# -- the class, graded once in each combination ------------------------------------------------------------------------
@dataclass
class Graded:
    """What came of the class in one combination of tier and user."""

    tier: str
    uid: int
    seconds: float
    result: dict[str, Any]
    out: Path
    said: str
    processes: list[str]
    traces: list[str]
    temporary: list[str]
    victim_before: dict[str, Any]
    victim_after: dict[str, Any]
    rows: dict[str, dict[str, Any]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.rows = {row["learner"]: row for row in self.result["rows"]}

    def learner(self, claim: Claim) -> str:
        """Return the id under which a hostile file was handed in."""
        return f"{2 * CLAIMS.index(claim) + 1:04d}-{claim.name}"

    def neighbours(self, claim: Claim) -> list[dict[str, Any]]:
        """Return the rows of the honest learners before and after a hostile file."""
        number = CLAIMS.index(claim)
        return [self.rows[f"{2 * place:04d}-honest"] for place in (number, number + 1)]


@pytest.fixture(scope="module", params=COMBINATIONS)
def graded(request: pytest.FixtureRequest) -> Iterator[Graded]:
    """Grade the whole class in one combination."""
    tier, user = request.param
    person: Person = request.getfixturevalue(user)
    mark = next(_marks)
    with person.folder() as folder:
        before, start = plant_victim(person.uid), time.monotonic()
        paths = (person.home / "tests/course", person.home / "tests/hostile", folder)
        done = person.run(*person.driver("grade", *paths, tier=tier, mark=mark), mark=mark, cwd=folder)
        seconds = time.monotonic() - start
        assert done.returncode == 0, done.stderr[-3000:]
        after = victim()
        VICTIM.unlink(missing_ok=True)
        yield Graded(
            tier=tier,
            uid=person.uid,
            seconds=seconds,
            result=json.loads(done.stdout),
            out=folder / "grades",
            said=done.stdout + done.stderr,
            processes=left(mark),
            traces=traces(),
            temporary=sorted(path.name for path in (folder / "tmp").iterdir()),
            victim_before=before,
            victim_after=after,
        )


@pytest.mark.parametrize("claim", CLAIMS, ids=lambda claim: claim.name)
def test_hostile_file_gets_what_it_deserves(graded: Graded, claim: Claim) -> None:
    """No undeserved point, the outcome named, a reason for every bad end, neighbours as if it were not there."""
    row = graded.rows[graded.learner(claim)]
    assert row["status"] == "graded"
    assert claim.least <= row["score"] <= claim.most

    ran = {test: outcome for test, outcome in row["outcomes"].items() if not unrun(row["facts"][test])}
    assert set(ran.values()) & claim.outcomes, ran
    assert set(ran.values()) <= claim.outcomes | {"missing"} | ({"passed"} if claim.most else set()), ran
    for test, outcome in row["outcomes"].items():
        assert outcome not in BAD_ENDS or row["facts"][test], f"{test} ended {outcome} and nobody says why"

    assert (
        row["seconds"] < hostile_run.limits(0).total + 2
    )  # room for a busy machine, not for a call without a deadline
    for honest in graded.neighbours(claim):
        assert (honest["status"], honest["score"]) == ("graded", 10), honest


def unrun(facts: list[str]) -> bool:
    """Whether a test was not run because of what had happened in those before it."""
    return any(fact.startswith("not run") for fact in facts)


def test_honest_learners_get_equal_verdicts(graded: Graded) -> None:
    """Everybody who handed in the solution has the same report, whoever was graded before her."""
    reports: dict[str, set[str]] = {}
    for path in sorted(graded.out.glob("reports/*-honest/0?_*.json")):
        report = report_from_json(path.read_bytes())
        if report.status == "graded":
            canonical = scoring.canonical(report)
            verdicts = [to_json(verdict, indent=0).decode() for verdict in canonical.verdicts]
            reports.setdefault(report.unit, set()).add(f"{report.score} {report.notes} {verdicts}")
    assert {unit: len(different) for unit, different in reports.items()} == {"01_toy": 1, "02_layers": 1}


def test_class_is_graded_in_the_tier_and_by_the_user_asked_for(graded: Graded) -> None:
    """Otherwise all of this would say nothing; no row is trouble."""
    assert (graded.result["sandbox"], graded.result["uid"]) == (graded.tier, graded.uid)
    assert graded.result["trouble"] == []
    assert len(graded.rows) == 2 * len(CLAIMS) + 1


def test_no_process_is_left(graded: Graded) -> None:
    """Neither guests nor zygotes nor workers, nor anything that they started."""
    assert graded.processes == []


def test_no_file_or_shared_memory_is_left(graded: Graded) -> None:
    """No file, folder, segment, semaphore or queue of a guest's, and nothing in the grader's own temporary folder."""
    assert graded.traces == []
    assert graded.temporary == []


def test_files_of_the_host_are_as_they_were(graded: Graded) -> None:
    """Mode, owner, time, attributes and text of a file that the guests knew of and whose owner they may be."""
    assert graded.victim_after == graded.victim_before


def test_no_planted_secret_reaches_a_learner(graded: Graded) -> None:
    """Not in feedback, not in a learner's copy of a report, not on the grader's own output; her own words aside."""
    own = {graded.learner(claim): claim.source for claim in CLAIMS}
    told = {path: path.read_text(encoding="utf-8") for path in graded.out.glob("feedback/*/*")}
    for path in graded.out.glob("reports/*/*.json"):
        told[path] = to_json(scoring.for_learner(report_from_json(path.read_bytes()))).decode()
    assert len(told) > 4 * len(CLAIMS)
    for path, text in told.items():
        mine = own.get(path.parent.name, "")
        assert [secret for secret in SECRETS if secret in text and secret not in mine] == [], path
    hers = "".join(own.values())
    assert [secret for secret in SECRETS if secret in graded.said and secret not in hers] == []


def test_text_of_a_learner_is_data_in_every_page(graded: Graded) -> None:
    """No markup, terminal code or change of writing direction of hers comes through as such, for whoever reads it."""
    pages = [
        *graded.out.glob("feedback/*-forge_*/*"),
        *graded.out.glob("feedback/*-leak_*/*"),
        graded.out / "index.html",
    ]
    assert len(pages) > 40
    for page in pages:
        text = page.read_text(encoding="utf-8")
        assert ACTIVE.findall(text) == [], page
        if page.suffix == ".html":
            assert not re.search(r"<script>alert|<img src=x|javascript:alert\(1\)[\"']", text), page
        else:
            assert not re.search(r"(?m)^\| 10 \| 10|<script>alert|^!\[x\]", text), page


def test_class_is_graded_in_bearable_time(graded: Graded) -> None:
    """An endless loop costs its limit and no more; the sum over all files is known and has room."""
    print(f"{graded.tier} as {graded.uid}: {graded.seconds:.1f} s for {len(graded.rows)} submissions")
    assert graded.seconds < 45


# -- what a guest can open ---------------------------------------------------------------------------------------------
@pytest.mark.parametrize("combination", COMBINATIONS)
def test_guest_opens_nothing_but_python_and_numpy(combination: tuple[str, str], request: pytest.FixtureRequest) -> None:
    """It walks from the root and tries every path it is told: no file of a course, of the grader, or of the host's."""
    tier, user = combination
    person: Person = request.getfixturevalue(user)
    mark = next(_marks)
    course = person.home / "tests/course"
    with person.folder() as folder:
        done = person.run(*person.driver("walk", course, tier=tier, mark=mark), mark=mark, cwd=folder)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    allowed = tuple(found["allowed"])

    assert len(found["walked"]) > 1000  # numpy and the standard library, so it did walk
    opened = [*found["walked"], *found["told"]]
    strange = [
        path for path in opened if not os.path.realpath(path).startswith(allowed) and not path.startswith(allowed)
    ]
    assert strange == []
    course_words = re.compile(r"test_hidden|/exercises/|/solutions/|/quizzes/|toy\.py|autograder|\.yaml$|gradebook")
    assert [path for path in opened if course_words.search(path)] == []
    uid, gid, groups, names = found["me"]
    assert (uid, gid) != (0, 0) or tier == "landlock"  # there it may be root by name, without any of its powers
    assert set(groups) <= {gid, NOBODY, 0, *os.getgroups()}
    fixed = {"LANG", "PYTHONHASHSEED", "PYTHONHOME", "LD_LIBRARY_PATH", "PWD", "OMP_NUM_THREADS"}
    assert [name for name in names if name not in fixed and not name.startswith("OPENBLAS_")] == []


# -- the host dies or is stopped ---------------------------------------------------------------------------------------
START, WORKER, LOOPS = "at the start", "with the first worker", "in endless loops"


def stops(*combinations: tuple[str, str, str]) -> pytest.MarkDecorator:
    """Run a test for some (tier, user, moment); not for all of them, since each takes seconds."""
    marks = [pytest.mark.needs("namespaces"), pytest.mark.needs("landlock"), pytest.mark.needs("setpriv")]
    values = [pytest.param(*each, id="-".join(each).replace(" ", "_"), marks=marks) for each in combinations]
    return pytest.mark.parametrize(("tier", "user", "moment"), values)


@contextlib.contextmanager
def looping(person: Person, tier: str, mark: int, moment: str) -> Iterator[tuple[subprocess.Popen[str], Path]]:
    """Grade a class of endless loops; yield the grader at a moment of its life, and its folder."""
    with person.folder() as folder:
        for number in range(12):
            path = folder / "submissions" / f"looper{number:02d}" / "01_toy" / "toy.py"
            path.parent.mkdir(parents=True)
            path.write_text(HOSTILE.joinpath("loop_import.py" if number % 2 else "loop_call.py").read_text())
        paths = (person.home / "tests/course", person.home / "tests/hostile", folder)
        command = person.driver("grade", *paths, tier=tier, mark=mark)
        process = person.start(*command, mark=mark, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        try:
            wait_for(process, mark, moment)
            yield process, folder
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            process.stderr.close()  # type: ignore[union-attr]


def wait_for(process: subprocess.Popen[str], mark: int, moment: str) -> None:
    """Wait until a grader has come to a moment of its life."""
    if moment == START:
        time.sleep(0.3)
        return
    until = time.monotonic() + 30
    found = re.compile(r"multiprocessing\.forkserver" if moment == WORKER else WORKERS_ZYGOTE)
    while not any(
        found.search(line) and f'"host": {process.pid}}}' not in line
        for line in processes(str(1_000_000 + mark).encode())
    ):
        assert process.poll() is None, process.stderr.read()  # type: ignore[union-attr]
        assert time.monotonic() < until
        time.sleep(0.02)
    if moment == LOOPS:
        time.sleep(1.0)


@stops(
    ("namespaces", "root", START),
    ("landlock", "ordinary", WORKER),
    ("namespaces", "root", LOOPS),
    ("landlock", "ordinary", LOOPS),
)
def test_kill_9_of_the_host_leaves_no_process(
    tier: str, user: str, moment: str, request: pytest.FixtureRequest
) -> None:
    """Whether it is just starting, has its first worker or waits for an endless loop: a moment later all is gone."""
    mark = next(_marks)
    with looping(request.getfixturevalue(user), tier, mark, moment) as (process, _):
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        found = left(mark)
        end(found)
        assert found == []
        assert traces() == []


@stops(("namespaces", "root", WORKER), ("landlock", "ordinary", LOOPS))
def test_ctrl_c_stops_at_once_and_leaves_nothing(
    tier: str, user: str, moment: str, request: pytest.FixtureRequest
) -> None:
    """Within seconds, without a traceback of a worker's, and no process and no temporary file is left."""
    mark = next(_marks)
    with looping(request.getfixturevalue(user), tier, mark, moment) as (process, folder):
        os.killpg(process.pid, signal.SIGINT)
        start = time.monotonic()
        _, errors = process.communicate(timeout=30)
        assert process.returncode == 130, errors
        assert time.monotonic() - start < 3
        assert "Traceback" not in errors
        found = left(mark)
        end(found)
        assert found == []
        assert list((folder / "tmp").iterdir()) == []


def end(found: list[str]) -> None:
    """End what a run has left, so that it does not stay when its test has failed."""
    for line in found:
        with contextlib.suppress(ProcessLookupError):
            os.kill(int(line.split()[0]), signal.SIGKILL)


# -- files that are none -----------------------------------------------------------------------------------------------
def strange_files(folder: Path, outside: Path) -> dict[str, str]:
    """Hand in folders, links, FIFOs, sockets and devices; return learner -> a word of the reason."""
    at = {name: folder / name / "01_toy" for name in "a-fifo a-folder a-link a-socket a-chain up-link".split()}
    for place in at.values():
        place.mkdir(parents=True)
    os.mkfifo(at["a-fifo"] / "toy.py")
    (at["a-folder"] / "toy.py").mkdir()
    (at["a-link"] / "toy.py").symlink_to(outside)
    (at["a-chain"] / "toy.py").symlink_to("toy.py")
    with socket.socket(socket.AF_UNIX) as line, contextlib.chdir(at["a-socket"]):
        line.bind("toy.py")
    at["up-link"].rmdir()
    at["up-link"].symlink_to(outside.parent)
    os.mkfifo(folder / "is-fifo")
    (folder / "is-link").symlink_to(outside.parent)
    os.mkfifo(folder / "fifo.zip")
    (folder / "endless.zip").symlink_to("/dev/zero")
    words = dict.fromkeys(["a-link", "a-chain", "up-link", "is-link", "endless"], "link")
    words |= dict.fromkeys(["a-fifo", "a-socket", "is-fifo", "fifo"], "") | {"a-folder": "folder"}
    if os.geteuid() == 0:
        os.mknod(folder / "is-device", stat.S_IFCHR | 0o666, os.makedev(1, 5))
        words["is-device"] = ""
    return words


@pytest.mark.parametrize("user", ["root", pytest.param("ordinary", marks=pytest.mark.needs("setpriv"))])
@pytest.mark.needs("landlock")
def test_files_that_are_no_files_are_refused_and_the_others_graded(user: str, request: pytest.FixtureRequest) -> None:
    """What is or holds a link, FIFO, socket, folder or device scores 0 with a reason; nobody waits for it."""
    person: Person = request.getfixturevalue(user)
    mark = next(_marks)
    with person.folder() as folder:
        submissions = folder / "submissions"
        solution = person.home / "tests/course/solutions/01_toy/toy.py"
        for name in ("0-honest", "b-honest", "z-honest"):
            place = submissions / name / "01_toy" / "toy.py"
            place.parent.mkdir(parents=True)
            place.write_bytes(solution.read_bytes())
        reasons = strange_files(submissions, solution)
        paths = (person.home / "tests/course", person.home / "tests/hostile", folder)
        done = person.run(*person.driver("grade", *paths, tier="landlock", mark=mark), mark=mark, cwd=folder)
        assert done.returncode == 0, done.stderr
    rows = {row["learner"]: row for row in json.loads(done.stdout)["rows"] if row["unit"] == "01_toy"}
    assert {name: rows[name]["score"] for name in rows if name.endswith("-honest")} == {
        "0-honest": 10, "b-honest": 10, "z-honest": 10
    }  # fmt: skip
    for name, word in reasons.items():
        assert (rows[name]["status"], rows[name]["score"]) == ("refused", 0), name
        assert word in " ".join(rows[name]["notes"]), rows[name]["notes"]


# -- the set itself ----------------------------------------------------------------------------------------------------
FAMILIES = {
    "patching numpy, pytest and builtins": "patch_*",
    "lying values": "lie_*",
    "frames, memory and gc walks": "peek_*",
    "exits and signals": "exit_*",
    "forged bytes and results": "forge_*",
    "reading what is not hers": "read_*",
    "telling hidden inputs": "leak_*",
    "network": "net_*",
    "bombs": "bomb_*",
    "endless loops": "loop_*",
    "things left behind": "left_*",
    "raw system calls": "raw_*",
}


@pytest.mark.parametrize("family", FAMILIES)
def test_each_family_of_attacks_has_five_files(family: str) -> None:
    """The issue asks for at least five of each."""
    assert len(list(HOSTILE.glob(f"{FAMILIES[family]}.py"))) >= 5


def test_hostile_set_is_large_and_every_file_says_what_it_tries() -> None:
    """At least 55 files, each with an attack that no other has."""
    assert len(CLAIMS) >= 55
    assert len({claim.attack for claim in CLAIMS}) == len(CLAIMS)
