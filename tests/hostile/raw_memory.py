"""attack: overwrite the guest's own code and data through pointers, so that it answers for me
deserves: 0
outcome: failed|crashed|error|protocol
"""
import ctypes
import gc
import sys

for thing in gc.get_objects():
    if type(thing).__name__ == "_Guest":
        thing.module = type("M", (), {"__getattr__": lambda self, name: lambda *args: True})()
        thing.files = {"toy.py": "x"}
frame = sys._getframe()
while frame:
    for name, value in list(frame.f_locals.items()):
        if name in ("limits", "settings") and isinstance(value, dict):
            value.update(call=1e9, memory=1 << 50, message=1 << 50, total=1e9, seccomp=False, strict=False)
    frame = frame.f_back


def shout(word):
    address = id(word)
    ctypes.memmove(address + sys.getsizeof("") - 1, b"VELVET-QUOKKA"[: len(word)], len(word))
    return word


def countdown(n):
    ctypes.memset(id(1) + 24, 0, 4)
    return [n]
