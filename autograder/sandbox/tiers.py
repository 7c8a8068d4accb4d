"""Which sandbox works here: the best tier is the first from which a guest was seen not to get out."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable

import msgspec

from autograder.errors import SandboxError
from autograder.records import TIERS, Limits, Tier
from autograder.sandbox import jail
from autograder.sandbox.host import Guest, GuestDied
from autograder.sandbox.jail import Jail
from autograder.sandbox.starter import Zygote
from autograder.sandbox.wire import UnfitError

_PROBE = b"""
def escapes(walled):
    import json, os, socket, wave
    import numpy.testing
    if not walled:
        return []
    tries = {
        "starts a process": os.fork,
        "opens a socket": socket.socket,
        "reads the host's files": lambda: open("/etc/passwd").read(),
        "lists the host's files": lambda: os.listdir("/etc"),
        "writes a file": lambda: (open("/tmp/deepdrill-probe", "w"), os.unlink("/tmp/deepdrill-probe")),
        "is root with powers": lambda: os.chroot("/"),
    }
    out = []
    for name, attempt in tries.items():
        try:
            attempt()
        except OSError:
            continue
        out.append(name)
    return out
"""


def probe(candidate: Jail) -> str:
    """Start a guest in the jail and let it try to get out; return what it could do, or an empty string.

    Raises:
        SandboxError: when it does not start at all.
    """
    with Zygote(candidate) as zygote:
        guest = Guest(zygote)
        try:
            deadline = time.monotonic() + 20
            guest.send(("load", 1, "probe", [("probe.py", _PROBE)]), lambda value: None, deadline, 20)
            guest.receive(lambda ref: None, deadline, 20)
            guest.send(("call", 2, "escapes", (candidate.tier != "plain",), {}, None), lambda value: None, deadline, 20)
            answer = guest.receive(lambda ref: None, deadline, 20)
        except (GuestDied, UnfitError) as error:
            guest.end()
            said = guest.output.decode("utf-8", "replace").strip().splitlines()
            return f"a guest in it did not work ({error}{', ' + said[-1] if said else ''})"
        finally:
            guest.end()
    if answer[0] != "done":
        return f"a guest in it did not work ({answer[2]}: {answer[3]})"
    if answer[2]:
        return f"a guest in it {answer[2][0]}"
    return ""


def plan(wanted: Tier | None, limits: Limits) -> Jail:
    """Return the best jail that works here, or the one asked for, proved by starting a guest in it.

    Raises:
        SandboxError: when the one asked for does not work, or (nothing asked for) no better one than ``plain`` does.
    """
    why: dict[str, str] = {}
    for tier in (wanted,) if wanted else TIERS[:2]:
        reason = "not for this system: it needs Linux"
        for candidate in _candidates(tier, limits):
            reason = _trouble_with(candidate)
            if not reason:
                return msgspec.structs.replace(candidate, why=why)
        why[tier] = reason
    told = "; ".join(f"{tier}: {reason}" for tier, reason in why.items())
    raise SandboxError(
        f"No sandbox works here ({told}). `deepdrill doctor` says what to install; "
        "`--sandbox plain` runs learner code without a wall, for code you trust."
    )


def _candidates(tier: Tier, limits: Limits) -> Iterable[Jail]:
    """Yield the jails to try for a tier, best first."""
    if tier == "plain":
        yield jail.plain(limits)
    elif sys.platform == "linux" and tier == "landlock":
        yield jail.landlock(limits)
    elif sys.platform == "linux":
        yield from (jail.namespaces(bwrap, limits) for bwrap in jail.bubblewraps())


def _trouble_with(candidate: Jail) -> str:
    """Start a guest in the jail and let it try to get out; return what is wrong, or an empty string."""
    try:
        return probe(candidate)
    except (SandboxError, OSError) as error:
        return str(error).strip().splitlines()[-1] if str(error).strip() else type(error).__name__
