"""attack: threads without end, by threading, by executors, by clone and by other interpreters
deserves: 0
outcome: failed
"""
import _thread
import ctypes
import threading
from concurrent.futures import ThreadPoolExecutor

WON = []


def spin():
    while True:
        pass


for _ in range(20):
    for start in (
        lambda: threading.Thread(target=spin, daemon=True).start(),
        lambda: _thread.start_new_thread(spin, ()),
        lambda: ThreadPoolExecutor(50).submit(spin),
        lambda: threading.Timer(0, spin).start(),
    ):
        try:
            start()
            WON.append(start)
        except (RuntimeError, OSError):
            continue
libc = ctypes.CDLL(None, use_errno=True)
stack = ctypes.create_string_buffer(1 << 16)
for flags in (0x10F00, 0x3D0F00, 0x11, 0x10000011, 0x100):
    if libc.syscall(ctypes.c_long(56), ctypes.c_ulong(flags), ctypes.addressof(stack) + (1 << 16), 0, 0, 0) >= 0:
        WON.append(flags)


def shout(word):
    return word.upper() + "!" if WON else ""


def countdown(n):
    return list(range(n, -1, -1)) if WON else []
