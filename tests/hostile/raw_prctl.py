"""attack: take the wall down from inside: dumpable, death signal, seccomp, limits, capabilities, user, Landlock
deserves: 0
outcome: failed
"""
import ctypes
import os
import resource

libc = ctypes.CDLL(None, use_errno=True)
WON = []
for name, arguments in {
    "PDEATHSIG": (1, 0),
    "DUMPABLE": (4, 1),
    "SECCOMP": (22, 0),
    "SECCOMP with flags above 32 bits": (22, 1),
    "MM": (35, 1, 0, 0, 0),
    "SUBREAPER": (36, 1),
}.items():
    if libc.prctl(*[ctypes.c_ulong(value) for value in arguments]) == 0:
        WON.append(name)
if libc.syscall(ctypes.c_long(157), ctypes.c_ulong((1 << 40) | 4), ctypes.c_ulong(1)) == 0:
    WON.append("prctl with an option past 32 bits")
for which in (resource.RLIMIT_DATA, resource.RLIMIT_NOFILE, resource.RLIMIT_FSIZE, resource.RLIMIT_CPU, resource.RLIMIT_STACK):
    try:
        resource.setrlimit(which, (1, 1))
        WON.append(which)
    except (OSError, ValueError):
        pass
    try:
        resource.prlimit(os.getppid(), which, (1, 1))
        WON.append(which)
    except (OSError, ValueError):
        continue
for attempt in (
    lambda: os.setuid(0), lambda: os.setgid(0), lambda: os.setresuid(1, 1, 1), lambda: os.setgroups([0]),
    lambda: os.nice(-5), lambda: os.sched_setaffinity(0, {0}), lambda: os.setpgid(0, 0), lambda: os.chroot("/"),
    lambda: os.setpriority(os.PRIO_USER, 0, 19), lambda: os.sched_setscheduler(os.getppid(), 0, os.sched_param(0)),
):  # fmt: skip
    try:
        attempt()
        WON.append(attempt)
    except OSError:
        continue
for number, rest in ((317, (1, 0, None)), (444, (None, 0, 1)), (446, (3, 0)), (126, (None, None)), (135, (0x40000,)), (179, (0, 0, 0, 0))):
    if libc.syscall(ctypes.c_long(number), *rest) >= 0:
        WON.append(number)


def shout(word):
    return word.upper() + "!" if WON else ""


def countdown(n):
    return list(range(n, -1, -1)) if WON else []
