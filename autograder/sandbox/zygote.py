"""The process that guests are forked from: Python and numpy loaded once, then one fork a submission.

Started by the host inside the jail; speaks over a control socket (its number and all settings are the first argument,
as JSON): ``F`` with two descriptors forks a guest, ``K`` ends it and ``D`` sees why it hung up, both answering with its
wait status; end of file ends all.
"""

from __future__ import annotations

import contextlib
import gc
import json
import os
import platform
import signal
import socket
import struct
import sys
import time
import traceback
from pathlib import Path
from typing import Any

STATUS = struct.Struct("<i")
KILLED = -1
OUT_OF_MEMORY = 71


def main() -> None:
    """Serve the control socket until the host closes it."""
    settings: dict[str, Any] = json.loads(sys.argv[1])
    control = socket.socket(fileno=settings["control"])
    try:
        said = _prepare(settings)
    except BaseException:
        control.send(b"!" + traceback.format_exc().encode("utf-8", "replace")[-8000:])
        raise
    control.send(b"." + json.dumps(said).encode())
    child = 0
    while True:
        message, descriptors, _, _ = socket.recv_fds(control, 16, 2)
        if message == b"F":
            child = _fork(control, settings, *descriptors)
            control.send(STATUS.pack(child))
        elif message in (b"K", b"D"):
            control.send(STATUS.pack(_end(child, settings, patience=0.2 if message == b"D" else 0.0)))
            child = 0
        else:
            _end(child, settings)
            return


def _prepare(settings: dict[str, Any]) -> dict[str, Any]:
    """Give up what is not needed, load what guests need, and say what holds."""
    sys.path[:0] = settings["path"]
    said: dict[str, Any] = {"landlock": 0}
    from autograder.sandbox import confine

    if settings["user"] == "nobody":
        confine.drop_user()
    elif settings["user"] == "powerless":
        confine.drop_capabilities()
    if sys.platform == "linux":
        confine.die_with_parent()
        if os.getppid() != settings["host"] and not settings["pid_namespace"]:
            raise SystemExit("the host is gone")
        confine.adopt_orphans()
    import linecache  # noqa: F401  every guest needs these; loading them here costs each of them nothing
    import warnings  # noqa: F401

    import numpy.fft
    import numpy.linalg
    import numpy.random  # noqa: F401

    import autograder.sandbox.guest  # noqa: F401

    del sys.path[: len(settings["path"])]
    if settings["landlock"] is not None:
        said["landlock"] = confine.landlock(settings["landlock"])
    if settings["seccomp"]:
        confine.seccomp_program(platform.machine())  # made once, for all guests
    said["uid"] = os.getuid()
    gc.collect()
    gc.freeze()
    return said


def _fork(control: socket.socket, settings: dict[str, Any], channel: int, output: int) -> int:
    child = os.fork()
    if child:
        os.close(channel)
        os.close(output)
        return child
    try:
        _become_guest(control, settings, channel, output)
    except MemoryError:
        os._exit(OUT_OF_MEMORY)
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(70)


def _become_guest(control: socket.socket, settings: dict[str, Any], channel: int, output: int) -> None:
    from autograder.sandbox import confine, guest

    control.detach()
    os.setpgid(0, 0)
    null = os.open("/dev/null", os.O_RDWR) if os.path.exists("/dev/null") and not settings["strict"] else -1
    os.dup2(output, 1)
    os.dup2(output, 2)
    if null >= 0:
        os.dup2(null, 0)
    else:
        os.close(0)
        os.dup2(output, 0)
    line = os.dup2(channel, 3)
    os.closerange(4, 4096)
    sys.stdin = None  # there is nobody to ask; input() says so
    for number, name in ((1, "stdout"), (2, "stderr")):
        stream = open(number, "w", buffering=1, encoding="utf-8", errors="backslashreplace", closefd=False)  # noqa: SIM115
        setattr(sys, name, stream)
        setattr(sys, f"__{name}__", stream)
    sys.argv[:] = [""]
    limits = settings["limits"]
    if sys.platform == "linux":
        confine.die_with_parent()
        if settings["strict"]:
            confine.not_dumpable()
    confine.limit(limits["memory"], limits["total"] + limits["load"], strict=settings["strict"])
    if settings["seccomp"]:
        confine.seccomp()
    guest.serve(line, limits)


def _end(child: int, settings: dict[str, Any], patience: float = 0.0) -> int:
    """End the guest and whatever it started; return its wait status, or ``KILLED`` when it had to be killed."""
    if not child:
        return KILLED
    until = time.monotonic() + patience
    ended, status = os.waitpid(child, os.WNOHANG)
    while not ended and time.monotonic() < until:
        time.sleep(0.001)
        ended, status = os.waitpid(child, os.WNOHANG)
    with contextlib.suppress(ProcessLookupError):
        os.killpg(child, signal.SIGKILL)
    if not ended:
        with contextlib.suppress(ProcessLookupError):
            os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        status = KILLED
    if not settings["strict"]:
        _end_orphans()
    return status


def _end_orphans() -> None:
    """Without seccomp a guest can have left children in other process groups; they are ours now."""
    listing = Path(f"/proc/self/task/{os.getpid()}/children")
    while listing.exists() and (left := listing.read_text().split()):
        for pid in left:
            os.kill(int(pid), signal.SIGKILL)
            os.waitpid(int(pid), 0)


if __name__ == "__main__":
    main()
