"""attack: put a pipe of my own where the line is, read the questions there and answer myself
deserves: 0
outcome: crashed|protocol
"""
import os


def countdown(n):
    other = os.dup(3)
    reads, writes = os.pipe()
    os.dup2(reads, 3)
    os.set_inheritable(3, True)
    os.write(other, b"K")
    os.write(writes, b"F" * 64)
    os.close(writes)
    return [n]
