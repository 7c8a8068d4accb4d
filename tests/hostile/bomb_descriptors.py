"""attack: use up descriptors, locks, timers and mappings
deserves: 0
outcome: failed
"""
import fcntl
import os
import select
import signal

KEPT = []
LIMIT = 100
try:
    while len(KEPT) < 10_000:
        KEPT.append(os.pipe())
        KEPT.append(select.epoll())
except OSError:
    pass
for number in range(4, 64):
    for request in (1031, 1026, 1024):
        try:
            fcntl.fcntl(number, request, 1 << 20)
        except OSError:
            continue
signal.setitimer(signal.ITIMER_PROF, 0.001, 0.001)
signal.signal(signal.SIGPROF, lambda *args: None)


def shout(word):
    return word.upper() + "!" if len(KEPT) > LIMIT else ""


def countdown(n):
    return open(os.__file__) if len(KEPT) > LIMIT else []
