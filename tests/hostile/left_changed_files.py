"""attack: change what belongs to somebody else without opening it: modes, owners, times, attributes, names
deserves: 0
outcome: failed
"""
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
WON = []
VICTIM = "/tmp/deepdrill-hostile-victim"


def raw(number, *arguments):
    if libc.syscall(ctypes.c_long(number), *arguments) < 0:
        raise OSError


for path in (VICTIM, "/tmp/deepdrill-hostile-victims", "/etc/passwd"):
    name = os.fsencode(path)
    for attempt in (
        lambda: os.utime(path, (1, 1)),
        lambda: os.chmod(path, 0o666),
        lambda: os.lchown(path, os.getuid(), os.getgid()),
        lambda: raw(452, -100, name, ctypes.c_uint(0o666), 0),
        lambda: raw(235, name, None),
        lambda: raw(132, name, None),
        lambda: raw(261, -100, name, None),
        lambda: raw(280, -100, name, None, 0),
        lambda: os.setxattr(path, "user.deepdrill", b"x"),
        lambda: os.removexattr(path, "user.planted"),
        lambda: os.truncate(path, 0),
        lambda: os.rename(path, path + "-moved"),
        lambda: os.unlink(path),
        lambda: os.link(path, path + "-linked"),
        lambda: os.rmdir(path),
        lambda: raw(463, -100, name, 0, b"user.deepdrill", None, 0),
    ):
        try:
            attempt()
            WON.append(path)
        except OSError:
            continue
handle = None
try:
    handle = os.open(os.__file__, os.O_RDONLY)
    mode = os.fstat(handle).st_mode & 0o7777
    for attempt in (
        lambda: os.fchmod(handle, mode),
        lambda: os.fchown(handle, -1, -1),
        lambda: os.utime(handle, ns=(os.fstat(handle).st_atime_ns, os.fstat(handle).st_mtime_ns)),
        lambda: os.setxattr(handle, "user.deepdrill", b"x"),
        lambda: os.ftruncate(handle, os.fstat(handle).st_size),
    ):
        try:
            attempt()
            WON.append(attempt)
        except OSError:
            continue
except OSError:
    pass


def shout(word):
    return word.upper() + "!" if WON else ""


def countdown(n):
    return list(range(n, -1, -1)) if WON else []
