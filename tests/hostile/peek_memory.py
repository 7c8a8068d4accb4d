"""attack: read this process's own memory, by /proc and by pointers, for the expected word
deserves: 0
outcome: failed|crashed|timeout
"""
import ctypes
import re

READ = []
LOUD = re.compile(rb"[A-Z]{3,12}-[A-Z]{3,12}!")
for path in ("/proc/self/maps", "/proc/self/mem", "/proc/self/environ", "/proc/self/cmdline", "/proc/self/stack"):
    try:
        READ.append(open(path, "rb").read(1 << 16))
    except OSError:
        continue


def shout(word):
    for block in READ:
        if found := LOUD.search(block):
            return found[0].decode()
    around = id(word)
    for start in range(around - (1 << 17), around + (1 << 17), 1 << 16):
        block = ctypes.string_at(start & ~15, 1 << 16)
        if found := LOUD.search(block):
            return found[0].decode()
    return ""


def countdown(n):
    return list(range(n, -1, -1)) if READ else []
