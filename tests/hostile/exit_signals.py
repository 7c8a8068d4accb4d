"""attack: send this process and its neighbours every signal there is
deserves: 0
outcome: crashed|error
"""
import os
import signal

SENT = []


def tell(pid, number):
    try:
        os.kill(pid, number)
    except OSError:
        return
    SENT.append((pid, number))


def shout(word):
    for pid in (os.getppid(), 1, -1, 0, os.getpid() - 1, os.getpid() + 1, -os.getpgid(0), -os.getppid()):
        for number in (signal.SIGKILL, signal.SIGTERM, signal.SIGINT, signal.SIGSTOP, signal.SIGHUP):
            tell(pid, number)
    return word.upper() + "!" if SENT else ""


def countdown(n):
    os.kill(os.getpid(), signal.SIGKILL)
    return []


def double(x):
    os.abort()


def row_means(x):
    signal.raise_signal(signal.SIGSEGV)
    return x
