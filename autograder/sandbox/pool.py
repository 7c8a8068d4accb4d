"""Batches over worker processes: behind the ``concurrent.futures`` interface, rebuilt when a worker dies."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import shutil
import signal
import tempfile
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import resource_tracker
from multiprocessing.util import get_temp_dir
from types import TracebackType
from typing import Any, Final, TypeVar

from autograder import messages
from autograder.errors import UsageError
from autograder.records import Files, Run
from autograder.sandbox.orders import Order

Item = TypeVar("Item")
_LONGEST: Final = 107 - len("/listener-01234567")  # a socket's name has 107 bytes at most


@contextlib.contextmanager
def whole_workers() -> Iterator[None]:
    """Let Ctrl-C wait until the workers started here are whole, and let none of them see it at all.

    Raises:
        UsageError: when the name of the folder for temporary files leaves no room for that of a socket.
    """
    if len(os.fsencode(get_temp_dir())) > _LONGEST:
        raise UsageError(messages.TEMPORARY_TOO_LONG.fill(folder=tempfile.gettempdir()))
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    resource_tracker.ensure_running()  # first, since starting it ends with Ctrl-C let through
    waiting: list[int] = []
    handler = signal.signal(signal.SIGINT, lambda number, frame: waiting.append(number))
    mask = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})  # what is started inherits this
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)
        signal.signal(signal.SIGINT, handler)
    if waiting:
        raise KeyboardInterrupt


def _start(order: Order, temporary: str) -> None:
    """Run in a worker: only there are numpy and pytest loaded, so that a command that starts a pool is quick."""
    threading.Thread(target=_end_with_main, args=(temporary,), daemon=True).start()
    from autograder.sandbox.starter import Zygote

    zygote = Zygote(order.jail)
    from autograder.sandbox import worker

    worker.start(order, zygote)


def _end_with_main(temporary: str) -> None:
    """End when the main process does, and take away its folder of sockets, which a killed process cannot.

    The fork server, our parent, lives on as long as a worker holds its line.
    """
    main = multiprocessing.parent_process()
    if main is not None:
        main.join()
        shutil.rmtree(temporary, ignore_errors=True)
        os.kill(os.getpid(), signal.SIGKILL)


def _run(path: str, batch: list[Files]) -> list[Run]:
    from autograder.sandbox import worker

    return worker.run(path, batch)


class Pool:
    """Worker processes that all serve the same order.

    Args:
        order: what they serve.
        jobs: how many there are.
    """

    def __init__(self, order: Order, jobs: int) -> None:
        self.order, self.jobs = order, jobs
        self._context = multiprocessing.get_context("forkserver")
        # several workers share one import of numpy and pytest; a single one loads them while its zygote does
        shared = ["autograder.cli", "autograder.sandbox.worker"] if jobs > 1 else []
        self._context.set_forkserver_preload(shared)
        self._executor: ProcessPoolExecutor | None = None

    def submit(self, function: Callable[..., Any], *arguments: Any) -> Future[Any]:
        """Submit work, starting workers when there are none."""
        with whole_workers():
            if self._executor is None:
                self._executor = ProcessPoolExecutor(self.jobs, self._context, _start, (self.order, get_temp_dir()))
            try:
                return self._executor.submit(function, *arguments)
            except BrokenProcessPool:  # a worker died while it had nothing to do
                self._drop()
        return self.submit(function, *arguments)

    def run(self, suite: str, files: Files) -> Run:
        """Run a suite for one submission and wait for it; a worker that dies of it is trouble."""
        return next(iter(self.map(suite, [[("", files)]])))[1]

    def map(self, suite: str, batches: Iterable[list[tuple[Item, Files]]]) -> Iterator[tuple[Item, Run]]:
        """Yield (item, run) for each submission of each batch, a batch at a time as they are done.

        No more batches are taken from ``batches`` than are under way, so memory does not grow with their number. When a
        worker dies the pool is rebuilt and the batches under way run again, one submission at a time; one that kills
        a worker again is trouble.
        """
        waiting = iter(batches)
        under_way: dict[Future[list[Run]], list[tuple[Item, Files]]] = {}
        while True:
            while len(under_way) < self.jobs + 1 and (batch := next(waiting, None)):
                under_way[self.submit(_run, suite, [files for _, files in batch])] = batch
            if not under_way:
                return
            done, _ = wait(under_way, return_when=FIRST_COMPLETED)
            for future in done:
                batch = under_way.pop(future)
                try:
                    runs = future.result()
                except BrokenProcessPool:
                    broken = [batch, *under_way.values()]
                    under_way.clear()
                    for again in broken:
                        yield from self._one_by_one(suite, again)
                    break
                yield from zip((item for item, _ in batch), runs, strict=True)

    def _one_by_one(self, suite: str, batch: list[tuple[Item, Files]]) -> Iterator[tuple[Item, Run]]:
        for item, files in batch:
            self._drop()
            try:
                yield item, self.submit(_run, suite, [files]).result()[0]
            except BrokenProcessPool:
                yield item, Run((), trouble=messages.WORKER_DIED)
        self._drop()

    def _drop(self) -> None:
        if self._executor is not None:
            self._executor.shutdown(wait=True, cancel_futures=True)
            self._executor = None

    def close(self, *, now: bool = False) -> None:
        """End the workers; ``now`` kills them in the middle of their work."""
        if self._executor is not None and now:
            for pid in list(self._executor._processes or {}):
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)
        self._drop()

    def __enter__(self) -> Pool:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close(now=kind is not None)
