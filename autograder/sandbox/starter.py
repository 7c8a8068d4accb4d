"""The host's end of a zygote: one warm Python in a jail that guests are forked from.

Imports the standard library only, so that a zygote loads numpy while its host is still loading pytest.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import subprocess
from types import TracebackType
from typing import Any

from autograder.errors import SandboxError
from autograder.records import Limits
from autograder.sandbox.jail import Jail
from autograder.sandbox.zygote import STATUS


class Zygote:
    """A warm Python in a jail that guests are forked from. One guest at a time.

    It starts at once and is waited for when it is first needed (``ready``).
    """

    def __init__(self, jail: Jail) -> None:
        self.jail = jail
        self.control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        settings = json.loads(jail.settings)
        self.limits = Limits(**settings["limits"])
        with theirs:
            command = [*jail.command, json.dumps(settings | {"control": theirs.fileno(), "host": os.getpid()})]
            self.process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                env=jail.environment,
                cwd="/",
                pass_fds=(theirs.fileno(),),
                process_group=0,
            )
        self.said: dict[str, Any] = {}
        self.failed = ""

    def ready(self) -> dict[str, Any]:
        """Wait until it has loaded; return what it says of itself.

        Raises:
            SandboxError: when it does not start, with what it said.
        """
        if self.said:
            return self.said
        if self.failed:
            raise SandboxError(self.failed)
        self.control.settimeout(30)
        try:
            answer = self.control.recv(1 << 16)
        except TimeoutError:
            answer = b""
        if answer[:1] == b".":
            self.said = json.loads(answer[1:])
            return self.said
        with contextlib.suppress(ProcessLookupError):
            self.process.kill()
        _, errors = self.process.communicate()
        self.control.close()
        self.failed = (answer[1:] or errors).decode("utf-8", "replace").strip() or "the sandbox did not start"
        raise SandboxError(self.failed)

    def fork(self) -> tuple[socket.socket, int]:
        """Fork a guest; return our end of its line and the end to read what it prints from.

        Raises:
            SandboxError: when there is no zygote to fork from.
        """
        self.ready()
        ours, theirs = socket.socketpair()
        reads, writes = os.pipe()
        try:
            socket.send_fds(self.control, [b"F"], [theirs.fileno(), writes])
            answer = self.control.recv(16)
        except OSError as error:
            ours.close()
            os.close(reads)
            raise SandboxError(f"the sandbox is gone ({error})") from error
        finally:
            theirs.close()
            os.close(writes)
        if len(answer) != STATUS.size:
            ours.close()
            os.close(reads)
            raise SandboxError("the sandbox is gone")
        return ours, reads

    def reap(self, *, hung_up: bool) -> int:
        """End the guest; return its wait status, or ``KILLED``. One that hung up gets a moment to say why."""
        try:
            self.control.send(b"D" if hung_up else b"K")
            answer = self.control.recv(16)
        except OSError as error:
            raise SandboxError(f"the sandbox is gone ({error})") from error
        if len(answer) != STATUS.size:
            raise SandboxError("the sandbox is gone")
        status: int = STATUS.unpack(answer)[0]
        return status

    @property
    def alive(self) -> bool:
        """Whether its process still runs."""
        return self.process.poll() is None

    def close(self) -> None:
        """End the zygote and with it every guest."""
        self.control.close()
        try:
            self.process.wait(timeout=2)
        except subprocess.TimeoutExpired:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
        if self.process.stderr:
            self.process.stderr.close()

    def __enter__(self) -> Zygote:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()
