"""Processes for an author's long work: they leave Ctrl-C to this one, and end at once when it stops."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from typing import Any

from autograder.sandbox.pool import whole_workers


@contextlib.contextmanager
def processes(jobs: int, *, one_task: bool = False) -> Iterator[Callable[..., Future[Any]]]:
    """Give a function that submits work, as ``Executor.submit`` does.

    Args:
        jobs: how many processes.
        one_task: whether each ends after one task, so that the next finds no module of a suite loaded.
    """
    context = multiprocessing.get_context("forkserver")
    executor = ProcessPoolExecutor(jobs, context, max_tasks_per_child=1 if one_task else None)

    def submit(work: Callable[..., Any], *arguments: Any) -> Future[Any]:
        with whole_workers():
            return executor.submit(work, *arguments)

    try:
        yield submit
    except BaseException:
        for pid in list(executor._processes or {}):
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        raise
    finally:
        executor.shutdown(wait=True, cancel_futures=True)
