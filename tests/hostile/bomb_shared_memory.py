"""attack: memory that limits do not count: shared mappings, memfd, shm, growing stacks, mappings of devices
deserves: 0
outcome: failed
"""
import ctypes
import mmap
import os

WON = []
libc = ctypes.CDLL(None, use_errno=True)
libc.mmap.restype = ctypes.c_void_p
libc.mmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_long]
SIZE = 1 << 30
for flags in (0x21, 0x23, 0x122, 0x20022, 0x40022, 0x121, 0x8021):
    address = libc.mmap(None, SIZE, 3, flags, -1, 0)
    if address not in (None, ctypes.c_void_p(-1).value):
        ctypes.memset(address, 1, 300 << 20)
        WON.append(hex(flags))
try:
    WON.append(mmap.mmap(-1, SIZE))
except (OSError, ValueError):
    pass
for make in (
    lambda: os.memfd_create("bomb"),
    lambda: libc.memfd_create(b"bomb", 0),
    lambda: libc.shm_open(b"/deepdrill-hostile-bomb", 0o102, 0o600),
    lambda: libc.shmget(0x0DEED001, SIZE, 0o1600),
    lambda: libc.syscall(ctypes.c_long(447), 0),
    lambda: os.open("/dev/zero", os.O_RDWR),
    lambda: os.open("/dev/shm", os.O_TMPFILE | os.O_RDWR, 0o600),
):
    try:
        if make() >= 0:
            WON.append(make)
    except OSError:
        continue


def shout(word):
    return word.upper() + "!" if WON else ""


def countdown(n):
    return list(range(n, -1, -1)) if WON else []
