"""Whole process trees: CPU seconds, wall seconds, peak memory."""

from __future__ import annotations

import os
import resource
import subprocess
import threading
import time
from dataclasses import dataclass
from pathlib import Path

import psutil

from autograder.sandbox import confine


@dataclass(frozen=True)
class Measured:
    """One run of a command: seconds, and the peak of the tree's PSS in MiB (0 when it was not watched)."""

    cpu: float
    wall: float
    pss: float = 0.0
    first_line: float = 0.0


def run(command: list[str], *, watch_memory: bool = False) -> Measured:
    """Run a command to its end and that of everything it started; orphans are waited for too.

    Raises:
        RuntimeError: when the command fails.
    """
    confine.adopt_orphans()
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    peak: list[float] = [0.0]
    done = threading.Event()
    watcher = threading.Thread(target=_watch, args=(process.pid, peak, done)) if watch_memory else None
    if watcher:
        watcher.start()
    assert process.stdout is not None
    process.stdout.readline()
    first_line = time.perf_counter() - start
    _, errors = process.communicate()
    wall = time.perf_counter() - start
    done.set()
    if watcher:
        watcher.join()
    _wait_for_orphans()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if process.returncode not in (0, 1):
        raise RuntimeError(f"{command} ended with {process.returncode}: {errors.decode()[-2000:]}")
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Measured(cpu, wall, peak[0], first_line)


def _wait_for_orphans() -> None:
    until = time.monotonic() + 10
    while time.monotonic() < until:
        try:
            pid, _ = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if not pid:
            time.sleep(0.01)


def _watch(pid: int, peak: list[float], done: threading.Event) -> None:
    while not done.wait(0.05):
        total = 0
        try:
            tree = [pid, *(child.pid for child in psutil.Process(pid).children(recursive=True))]
        except psutil.NoSuchProcess:
            return
        for member in tree:
            total += _pss(member)
        peak[0] = max(peak[0], total / 1024)


def _pss(pid: int) -> int:
    try:
        text = Path(f"/proc/{pid}/smaps_rollup").read_text()
    except (OSError, ProcessLookupError):
        return 0
    return next((int(line.split()[1]) for line in text.splitlines() if line.startswith("Pss:")), 0)
