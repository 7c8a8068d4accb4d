"""attack: make processes by system calls of my own: clone3, vfork, execveat, x32 numbers
deserves: 0
outcome: failed
"""
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
WON = []


def call(number, *arguments):
    result = libc.syscall(ctypes.c_long(number), *arguments)
    if result == 0 and number & 0xFFF in (56, 57, 58, 435):
        os._exit(0)
    return result >= 0


arguments = (ctypes.c_ulong * 11)(0, 0, 0, 0, 17)
for name, number, rest in (
    ("clone3", 435, (arguments, ctypes.c_size_t(88))),
    ("x32 fork", 0x40000000 | 57, ()),
    ("x32 clone", 0x40000000 | 56, (17, 0, 0, 0, 0)),
    ("x32 execve", 0x40000000 | 520, (b"/bin/sh", None, None)),
    ("x32 ptrace", 0x40000000 | 521, (0, 0, 0, 0)),
    ("execve", 59, (b"/bin/sh", None, None)),
    ("execveat", 322, (-100, b"/bin/sh", None, None, 0)),
    ("past the table", 470, (0, 0, 0)),
    ("fork past 32 bits", (1 << 32) | 57, ()),
    ("modify_ldt", 154, (1, None, 0)),
    ("userfaultfd", 323, (0,)),
    ("kcmp", 312, (os.getpid(), os.getppid(), 0, 0, 0)),
    ("perf_event_open", 298, (None, 0, -1, -1, 0)),
    ("pidfd_open", 434, (os.getppid(), 0)),
):
    if call(number, *rest):
        WON.append(name)


def shout(word):
    return word.upper() + "!" if WON else ""


def countdown(n):
    return list(range(n, -1, -1)) if WON else []
