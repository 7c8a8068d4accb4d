"""The side of the wall where the tests live: talks to guests, holds every deadline, names every death.

``Guest`` is one forked process to exchange messages with; what a test sees of it is in ``standin``.
"""

from __future__ import annotations

import os
import select
import signal
import socket
import struct
import time
from typing import Any

from autograder.records import Outcome
from autograder.sandbox.reading import Meet, Reader
from autograder.sandbox.starter import Zygote
from autograder.sandbox.wire import HEADER, WireError, Writer, sizes
from autograder.sandbox.zygote import KILLED, OUT_OF_MEMORY

_PATIENCE = struct.pack("ll", 0, 20_000)  # a moment: 20 ms of blocking before the clock and the output are looked at


class GuestDied(BaseException):
    """A guest came to its end before it answered; not an Exception, so that no test can catch it by mistake.

    Attributes:
        outcome: timeout, memory, crashed or protocol.
        limit: seconds for a timeout, else what is known of the death in a few plain words.
    """

    def __init__(self, outcome: Outcome, limit: str) -> None:
        super().__init__(f"{outcome}: {limit}")
        self.outcome = outcome
        self.limit = limit


class Guest:
    """One running guest: messages out and in under one deadline, its output drained and bounded.

    Raises:
        SandboxError: when the zygote cannot fork one.
    """

    def __init__(self, zygote: Zygote) -> None:
        self.zygote = zygote
        self.limits = zygote.limits
        self.line, output = zygote.fork()
        self.line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, _PATIENCE)
        self.line.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, _PATIENCE)
        os.set_blocking(output, False)
        self.output_end = output
        self.output = bytearray()
        self.got = bytearray()
        self.frame: tuple[bytes, bytearray] = (b"", bytearray())
        self.alive = True
        self.poll = select.poll()
        self.poll.register(output, select.POLLIN)
        self.poll.register(self.line, select.POLLIN)
        self.waits_for = select.POLLIN

    def send(self, message: tuple[Any, ...], leave: Any, deadline: float, limit: float) -> bytes:
        """Send a message and return it as it travelled.

        Raises:
            UnfitError: when it cannot travel; nothing was sent.
            GuestDied: when the guest ends or does not take it in time.
        """
        writer = Writer(
            leave,
            share=True,
            depth=self.limits.depth + 3,
            items=self.limits.items + 1000,
            size=self.limits.message,
        )
        writer.add(message)
        pieces = writer.frame()
        try:
            sent = self.line.sendmsg(pieces[:512])
        except BlockingIOError:
            sent = 0
        except OSError:
            raise self._death() from None
        for piece in pieces:
            if sent >= len(piece):
                sent -= len(piece)
                continue
            self._send_rest(memoryview(piece)[sent:], deadline, limit)
            sent = 0
        return b"".join(pieces)

    def _send_rest(self, view: memoryview, deadline: float, limit: float) -> None:
        while view:
            self._wait(select.POLLOUT, deadline, limit)
            try:
                view = view[self.line.send(view) :]
            except BlockingIOError:
                continue
            except OSError:
                raise self._death() from None

    def receive(self, meet: Meet, deadline: float, limit: float) -> Any:
        """Return the next message.

        Raises:
            GuestDied: when the guest ends, breaks the protocol or does not answer in time.
        """
        try:
            self._fill(HEADER.size, deadline, limit)
            body, buffers = sizes(self.got[: HEADER.size], self.limits.message)
            end = HEADER.size + body + buffers
            self._fill(end, deadline, limit)
            self._in_time(deadline, limit)
            self.frame = bytes(self.got[HEADER.size : HEADER.size + body]), self.got[HEADER.size + body : end]
            del self.got[:end]
            reader = Reader(*self.frame, meet, share=False, depth=self.limits.depth, items=self.limits.items + 1000)
            return reader.message()
        except WireError as error:
            self.end()
            raise GuestDied("protocol", str(error)) from None

    def _fill(self, size: int, deadline: float, limit: float) -> None:
        """Receive until ``size`` bytes are there; memory is taken as they come, not as they are announced."""
        hopeful = True  # most answers come within a moment: the first try does not ask the clock
        while len(self.got) < size:
            if not hopeful:
                self._wait(select.POLLIN, deadline, limit)
            hopeful = False
            try:
                chunk = self.line.recv(min(max(size - len(self.got), 1 << 16), 1 << 20))
            except BlockingIOError:
                continue
            except OSError:
                raise self._death() from None
            if not chunk:
                raise self._death()
            self.got += chunk

    def _wait(self, for_what: int, deadline: float, limit: float) -> None:
        """Wait until the line is ready, draining what the guest prints meanwhile."""
        if for_what != self.waits_for:
            self.poll.modify(self.line, for_what)
            self.waits_for = for_what
        while True:
            left = self._in_time(deadline, limit)
            for number, _ in self.poll.poll(left * 1000 + 1):
                if number != self.output_end:
                    return
                self._drain()

    def _in_time(self, deadline: float, limit: float) -> float:
        """Return the seconds that are left; without any, end the guest."""
        left = deadline - time.monotonic()
        if left <= 0:
            self.end()
            raise GuestDied("timeout", f"{limit:g}")
        return left

    def _drain(self) -> None:
        try:
            printed = os.read(self.output_end, 1 << 16)
        except BlockingIOError:
            return
        if not printed and self.alive:
            self.poll.unregister(self.output_end)
        self.output += printed[: max(0, self.limits.output - len(self.output))]

    def _death(self) -> GuestDied:
        """Return what to say of a guest that hung up."""
        status = self.end(hung_up=True)
        if status == KILLED:
            return GuestDied("protocol", "it closed its line to the grader")
        if os.WIFSIGNALED(status):
            number = os.WTERMSIG(status)
            if number == signal.SIGXCPU:
                return GuestDied("timeout", f"{self.limits.total:g}")
            known = {item.value: item.name for item in signal.Signals}
            return GuestDied("crashed", known.get(number, f"signal {number}"))
        if os.WEXITSTATUS(status) == OUT_OF_MEMORY:
            return GuestDied("memory", f"{self.limits.memory >> 20}")
        return GuestDied("crashed", "exit")  # not its code, in which a hidden input could be written down

    def end(self, *, hung_up: bool = False) -> int:
        """End the guest, keep the last of what it printed, and return its wait status."""
        if not self.alive:
            return KILLED
        self.alive = False
        try:
            return self.zygote.reap(hung_up=hung_up)
        finally:
            while (before := len(self.output)) < self.limits.output:
                self._drain()
                if len(self.output) == before:
                    break
            self.line.close()
            os.close(self.output_end)
