"""jail, confine, zygote and starter: which sandbox is taken, what it holds, and that nothing is left of a guest."""

from __future__ import annotations

import contextlib
import json
import os
import platform
import signal
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from autograder.errors import SandboxError
from autograder.records import TIERS, Limits
from autograder.sandbox import confine, jail, tiers
from autograder.sandbox.calls import LearnerError
from autograder.sandbox.host import Guest
from autograder.sandbox.standin import Learner
from autograder.sandbox.starter import Zygote
from autograder.sandbox.tiers import probe
from autograder.sandbox.zygote import KILLED

Module = Callable[..., Learner]
ROOT = Path(__file__).parent.parent


@contextlib.contextmanager
def guest_of(zygote: Zygote, source: str) -> Iterator[tuple[Guest, Callable[..., Any]]]:
    """Start a guest with a file; yield it and a function that calls one of hers and returns the raw answer."""
    guest = Guest(zygote)

    def ask(name: str, *arguments: Any) -> Any:
        deadline = time.monotonic() + 10
        guest.send(("call", 7, name, arguments, {}, None), lambda value: None, deadline, 10)
        return guest.receive(lambda ref: None, deadline, 10)[2]

    try:
        deadline = time.monotonic() + 10
        guest.send(("load", 1, "hers", [("hers.py", source.encode())]), lambda value: None, deadline, 10)
        guest.receive(lambda ref: None, deadline, 10)
        yield guest, ask
    finally:
        guest.end()


def running(pid: int) -> bool:
    """Whether a process is there and no zombie."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
    except (FileNotFoundError, ProcessLookupError):
        return False


def gone_soon(pid: int) -> bool:
    """Whether a process ends within two seconds."""
    until = time.monotonic() + 2
    while running(pid) and time.monotonic() < until:
        time.sleep(0.01)
    return not running(pid)


# -- the plan ----------------------------------------------------------------------------------------------------------


@pytest.mark.needs("namespaces")
def test_the_best_tier_that_works_is_taken() -> None:
    found = tiers.plan(None, Limits())
    assert (found.tier, found.why) == ("namespaces", {})


def test_a_worse_tier_says_why_it_is_not_the_better_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tiers, "_trouble_with", lambda made: "" if made.tier == "landlock" else "bwrap says no")
    monkeypatch.setattr(jail, "bubblewraps", lambda: ["/usr/bin/bwrap"])
    found = tiers.plan(None, Limits())
    assert (found.tier, found.why) == ("landlock", {"namespaces": "bwrap says no"})


def test_plain_is_never_taken_unless_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tiers, "_trouble_with", lambda made: "" if made.tier == "plain" else "it does not hold")
    with pytest.raises(SandboxError, match=r"landlock: it does not hold.*deepdrill doctor.*--sandbox plain"):
        tiers.plan(None, Limits())
    assert tiers.plan("plain", Limits()).tier == "plain"


def test_a_tier_that_is_asked_for_and_does_not_work_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tiers, "_trouble_with", lambda made: "" if made.tier == "plain" else "it does not hold")
    with pytest.raises(SandboxError, match="namespaces: "):
        tiers.plan("namespaces", Limits())


def test_another_system_has_no_tier_but_plain(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    with pytest.raises(SandboxError, match="it needs Linux"):
        tiers.plan(None, Limits())


def test_a_guest_that_gets_out_is_what_is_wrong_with_a_jail() -> None:
    """The proof of a tier is a guest that tries: the same guest without a wall gets out."""
    open_jail = jail.plain(Limits())
    assert probe(open_jail) == ""
    assert probe(msgspec.structs.replace(open_jail, tier="landlock")) == "a guest in it starts a process"


def test_a_jail_is_plain_data_and_keeps_all_but_its_limits() -> None:
    made = jail.plain(Limits())
    other = made.with_limits(Limits(call=1.0, memory=1 << 20))
    assert msgspec.json.decode(msgspec.json.encode(other), type=jail.Jail) == other
    assert json.loads(other.settings)["limits"]["memory"] == 1 << 20
    assert other.with_limits(Limits()) == made


def test_the_environment_of_a_guest_is_empty_but_for_what_numpy_needs(
    module: Module, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENBLAS_CORETYPE", "Haswell")
    monkeypatch.setenv("DEEPDRILL_SECRET", "42")
    kept = jail.plain(Limits()).environment
    assert kept["OPENBLAS_CORETYPE"] == "Haswell"
    assert (kept["PYTHONHASHSEED"], kept["OPENBLAS_NUM_THREADS"], kept["LANG"]) == ("0", "1", "C.UTF-8")
    assert all(name.startswith("OPENBLAS_") or name in ("PYTHONHASHSEED", "OMP_NUM_THREADS", "LANG") for name in kept)
    names = module("import os\ndef f(): return sorted(os.environ)").f()
    assert not {"HOME", "PATH", "DEEPDRILL_SECRET"} & set(names)


def test_who_may_read_what_is_judged_by_every_folder_above(tmp_path: Path) -> None:
    inside = tmp_path / "a" / "file"
    inside.parent.mkdir()
    inside.write_text("x")
    for folder in (tmp_path, *tmp_path.parents):
        with contextlib.suppress(PermissionError):
            if folder.owner() and folder != Path("/"):
                folder.chmod(folder.stat().st_mode | 0o055)
    inside.chmod(0o644)
    assert jail._world_can_read([str(inside)])
    inside.chmod(0o600)
    assert not jail._world_can_read([str(inside)])
    inside.chmod(0o644)
    inside.parent.chmod(0o700)
    assert not jail._world_can_read([str(inside)])


# -- what a guest can reach --------------------------------------------------------------------------------------------

REACH = """
import os, socket, sys, threading
def files(paths):
    found = []
    for path in paths:
        try:
            os.listdir(path) if os.path.isdir(path) else open(path, "rb").close()
        except OSError: continue
        found.append(path)
    return found
def fork(): return os.fork()
def thread(): threading.Thread(target=print).start()
def uid(): return os.getuid(), os.geteuid()
def descriptors():
    found = []
    for n in range(64):
        try: os.fstat(n)
        except OSError: continue
        found.append(n)
    return found
def write(path):
    with open(path, "w") as f: f.write("x")
def call(name, *args):
    found = getattr(os, name, None) or getattr(socket, name, None)
    return str(found(*args))
def libraries():
    import json, wave, zlib, hashlib, ssl, decimal, sqlite3, ctypes
    import numpy.linalg, numpy.fft, numpy.random, numpy.testing, numpy.polynomial
    return True
"""


@pytest.fixture(params=[pytest.param(tier, marks=pytest.mark.needs(tier)) for tier in TIERS[:2]], scope="module")
def zygote(request: pytest.FixtureRequest) -> Iterator[Zygote]:
    with Zygote(tiers.plan(request.param, Limits())) as made:
        yield made


def test_a_guest_reads_no_file_of_the_course_or_the_host(zygote: Zygote, tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    mine.write_text("secret")
    paths = [ROOT, ROOT / "solutions", ROOT / "autograder" / "testing.py", mine, tmp_path, "/etc", "/etc/passwd",
             "/proc", "/proc/self/environ", "/tmp", "/home", "/root", "/sys", "/dev", "/dev/shm", "/run",
             "/var"]  # fmt: skip
    with guest_of(zygote, REACH) as (_, ask):
        assert ask("files", [str(path) for path in paths]) == []


def test_a_guest_is_nobody_with_three_descriptors_and_a_line(zygote: Zygote) -> None:
    with guest_of(zygote, REACH) as (_, ask):
        uid, effective = ask("uid")
        assert uid == effective
        assert uid != 0 or json.loads(zygote.jail.settings)["user"] == "powerless"
        assert ask("descriptors") == [0, 1, 2, 3]


@pytest.mark.parametrize("what", ["fork", "thread"])
def test_a_guest_starts_no_process_and_no_thread(zygote: Zygote, what: str) -> None:
    with guest_of(zygote, REACH) as (_, ask):
        assert ask(what) in ("PermissionError", "BlockingIOError", "RuntimeError")


@pytest.mark.parametrize(
    "call",
    [
        ("socket",), ("kill", 1, 9), ("kill", -1, 9), ("setuid", 0), ("mkdir", "/tmp/guest"), ("unlink", "/etc/passwd"),
        ("chroot", "/"), ("nice", -5), ("killpg", 1, 9), ("memfd_create", "x"), ("getxattr", "/etc/passwd", "user.x"),
        ("symlink", "/etc", "/tmp/y"), ("chmod", "/tmp", 0o777), ("setpriority", 0, 0, -5), ("pidfd_open", 1),
    ],
    ids=lambda call: call[0],
)  # fmt: skip
def test_a_guest_is_refused_what_no_exercise_needs(zygote: Zygote, call: tuple[Any, ...]) -> None:
    with guest_of(zygote, REACH) as (_, ask):
        assert ask("call", *call) in ("PermissionError", "OSError", "FileNotFoundError", "ProcessLookupError")


def test_a_guest_writes_no_file(zygote: Zygote, tmp_path: Path) -> None:
    tmp_path.chmod(0o777)
    with guest_of(zygote, REACH) as (_, ask):
        for folder in (str(tmp_path), "/tmp", "/dev/shm", "/", "."):
            assert "Error" in ask("write", f"{folder}/left")
    assert list(tmp_path.iterdir()) == []


def test_a_guest_has_the_standard_library_and_numpy(zygote: Zygote) -> None:
    with guest_of(zygote, REACH) as (_, ask):
        assert ask("libraries") is True


# -- the system call filter, run here as the kernel would run it -------------------------------------------------------

ALLOW, EPERM, ENOSYS, ENOTTY, KILL = 0x7FFF0000, 0x00050001, 0x00050026, 0x00050019, 0x80000000


def filtered(machine: str, number: int, *arguments: int, arch: int | None = None) -> int:
    """Return what the filter says to a system call."""
    program = confine.seccomp_program(machine)
    code = [struct.unpack("<HBBI", program[at : at + 8]) for at in range(0, len(program), 8)]
    audit = confine._ARCH[machine][0] if arch is None else arch
    padded = [*arguments, *[0] * (6 - len(arguments))]
    data = struct.pack("<IIQ6Q", number, audit, 0, *padded)
    loaded, at = 0, 0
    while True:
        operation, yes, no, value = code[at]
        at += 1
        if operation == 0x20:
            (loaded,) = struct.unpack_from("<I", data, value)
        elif operation == 0x06:
            return value
        else:
            holds = {0x15: loaded == value, 0x35: loaded >= value, 0x45: bool(loaded & value)}[operation]
            at += yes if holds else no


@pytest.mark.parametrize("machine", ["x86_64", "aarch64"])
def test_every_call_of_the_list_is_refused_and_work_is_allowed(machine: str) -> None:
    column = confine._ARCH[machine][1]
    for name, numbers in confine._REFUSED.items():
        number = numbers[column]
        if number is not None and (number or machine == "aarch64"):
            assert (name, filtered(machine, number)) == (name, EPERM)
    reads_writes = {"x86_64": (0, 1, 3, 10, 11, 12, 231), "aarch64": (63, 64, 57, 226, 215, 214, 94)}[machine]
    assert [filtered(machine, number) for number in reads_writes] == [ALLOW] * 7


@pytest.mark.parametrize("machine", ["x86_64", "aarch64"])
def test_calls_are_judged_by_what_they_ask_for(machine: str) -> None:
    column = confine._ARCH[machine][1]
    mmap, prctl, fcntl = confine._MMAP[column], confine._PRCTL[column], confine._FCNTL[column]
    private, shared_file, shared, grows = 0x22, 0x01, 0x21, 0x122
    assert [filtered(machine, mmap, 0, 4096, 3, flags) for flags in (private, shared_file, shared, grows)] == [
        ALLOW, ALLOW, EPERM, EPERM,
    ]  # fmt: skip
    set_name, pdeathsig, dumpable, seccomp = 15, 1, 4, 22
    assert [filtered(machine, prctl, option) for option in (set_name, pdeathsig, dumpable, seccomp)] == [
        ALLOW, EPERM, EPERM, EPERM,
    ]  # fmt: skip
    dupfd, getfl, setown, setpipe = 0, 3, 8, 1031
    assert [filtered(machine, fcntl, 3, command) for command in (dupfd, getfl, setown, setpipe)] == [
        ALLOW, ALLOW, EPERM, EPERM,
    ]  # fmt: skip
    assert filtered(machine, confine._IOCTL[column]) == ENOTTY


@pytest.mark.parametrize("machine", ["x86_64", "aarch64"])
def test_what_the_list_does_not_know_is_not_there(machine: str) -> None:
    clone3, newest, x32_fork, i386 = 435, 463, 0x40000000 + 57, 0x40000003
    assert [filtered(machine, number) for number in (clone3, newest, 0xFFFFFFFF, x32_fork)] == [ENOSYS] * 4
    assert filtered(machine, 1, arch=i386) == KILL


def test_a_machine_without_a_table_has_no_filter() -> None:
    with pytest.raises(KeyError):
        confine.seccomp_program("riscv64")
    assert platform.machine() in confine._ARCH


def test_a_limit_is_never_above_the_one_that_holds() -> None:
    code = (
        "import resource; from autograder.sandbox import confine;"
        "resource.setrlimit(resource.RLIMIT_CORE, (5, 10)); confine._set(resource.RLIMIT_CORE, 100);"
        "print(resource.getrlimit(resource.RLIMIT_CORE))"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT).stdout
    assert out == "(10, 10)\n"


# -- zygote and starter ------------------------------------------------------------------------------------------------


def test_each_guest_is_a_fork_of_its_own_and_knows_nothing_of_the_last(plain_zygote: Zygote) -> None:
    source = (
        "import os, builtins\nseen = getattr(builtins, 'seen', 0); builtins.seen = 1\ndef f(): return os.getpid(), seen"
    )
    pids = []
    for _ in range(2):
        with guest_of(plain_zygote, source) as (_, ask):
            pid, seen = ask("f")
        assert seen == 0
        assert gone_soon(pid)
        pids.append(pid)
    assert pids[0] != pids[1]


def test_a_guest_that_is_ended_twice_is_ended_once(plain_zygote: Zygote) -> None:
    with guest_of(plain_zygote, "") as (guest, _):
        assert guest.end() == KILLED
        assert guest.end() == KILLED


LEAVES = """
import os, time
def leave():
    if child := os.fork(): return child
    os.setsid()
    if os.fork(): os._exit(0)
    time.sleep(600)
def late():
    child = os.fork()
    if not child:
        time.sleep(600)
    return child
"""


@pytest.mark.skipif(sys.platform != "linux", reason="children of children are found by /proc")
def test_what_a_guest_started_ends_with_it_even_without_a_wall(plain_zygote: Zygote) -> None:
    def children() -> set[str]:
        found = set()
        for status in Path("/proc").glob("[0-9]*/stat"):
            with contextlib.suppress(OSError):
                fields = status.read_text().rpartition(")")[2].split()
                if fields[0] != "Z" and fields[2] != "0" and fields[1] == str(plain_zygote.process.pid):
                    found.add(status.parent.name)
        return found

    with guest_of(plain_zygote, LEAVES) as (_, ask):
        late = ask("late")
        ask("leave")
        time.sleep(0.1)
        assert running(late)
    assert gone_soon(late)
    assert children() == set()


def test_a_zygote_that_does_not_start_says_why_each_time_it_is_asked() -> None:
    broken = msgspec.structs.replace(
        jail.plain(Limits()), command=(sys.executable, "-c", "raise SystemExit('no numpy')")
    )
    with Zygote(broken) as zygote:
        for _ in range(2):
            with pytest.raises(SandboxError, match="no numpy"):
                zygote.ready()
            with pytest.raises(SandboxError, match="no numpy"):
                Guest(zygote)


def test_closing_a_zygote_ends_it_and_its_guest() -> None:
    zygote = Zygote(jail.plain(Limits()))
    guest = Guest(zygote)
    pid = zygote.process.pid
    assert zygote.alive
    with guest.line, os.fdopen(guest.output_end):
        zygote.close()
        assert gone_soon(pid)
        assert guest.line.recv(1) == b""


HOST = """
import json, sys, time
from autograder.records import Limits
from autograder.sandbox import tiers
from autograder.sandbox.starter import Zygote
from autograder.sandbox.standin import Learner, handle
from autograder.sandbox.wall import Wall
zygote = Zygote(tiers.plan(sys.argv[1], Limits()))
hers = b"import os\\ndef f(): return os.getpid()\\ndef loop():\\n    while True: pass"
wall = Wall(zygote, "f", [("f.py", hers)], handle)
print(zygote.process.pid, Learner(wall).f(), flush=True)
Learner(wall).loop() if sys.argv[2] == "in a call" else time.sleep(60)
"""


@pytest.mark.parametrize("where", ["in a call", "between calls"])
@pytest.mark.parametrize("sign", [signal.SIGKILL, signal.SIGINT], ids=lambda sign: sign.name)
def test_nothing_outlives_a_host_that_is_killed_or_interrupted(where: str, sign: int) -> None:
    host = subprocess.Popen(
        [sys.executable, "-c", HOST, "plain", where], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=ROOT
    )
    assert host.stdout is not None
    with host, host.stdout:
        zygote, guest = map(int, host.stdout.readline().split())
        assert running(zygote)
        assert running(guest)
        host.send_signal(sign)
        host.wait(timeout=5)
    assert gone_soon(zygote)
    assert gone_soon(guest)


def test_memory_of_a_guest_is_limited_above_what_it_has(plain_zygote: Zygote) -> None:
    with Zygote(jail.plain(Limits(memory=64 << 20))) as small:
        for zygote, answer in ((small, "MemoryError"), (plain_zygote, 1)):
            with guest_of(zygote, "import numpy as np\ndef f():\n    np.ones(20 << 20)\n    return 1") as (_, ask):
                assert ask("f") == answer


def test_learner_errors_carry_no_line_of_the_sandbox(module: Module) -> None:
    with pytest.raises(LearnerError) as caught:
        module("import os\ndef f(): os.listdir('/no/such/folder')").f()
    assert [frame.file for frame in caught.value.frames] == ["activations.py"]
