"""attack: leave a daemon behind that outlives its turn
deserves: 0
outcome: failed
"""
import ctypes
import os
import subprocess
import sys

WON = []


def daemon():
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            os.execv(sys.executable, [sys.executable, "-c", "import time; time.sleep(600) # deepdrill-hostile-daemon"])
    WON.append("fork")


for attempt in (
    daemon,
    lambda: WON.append(subprocess.Popen(["sleep", "600"], start_new_session=True)),
    lambda: os.execv("/bin/sh", ["sh", "-c", "sleep 600"]),
    lambda: os.execv(sys.executable, [sys.executable, "-c", "while True: pass"]),
    lambda: WON.append(os.setsid()),
):
    try:
        attempt()
    except OSError:
        continue
libc = ctypes.CDLL(None)
if libc.prctl(36, 0) == 0 and libc.prctl(36, 1) == 0:
    WON.append("subreaper")


def shout(word):
    return word.upper() + "!" if WON else ""


def countdown(n):
    return list(range(n, -1, -1)) if WON else []
