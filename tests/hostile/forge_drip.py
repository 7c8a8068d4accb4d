"""attack: announce an answer and then send one byte at a time, each within any limit for one read
deserves: 0
outcome: timeout|failed
"""
import os
import struct
import time


def countdown(n):
    if n == 0:
        return []
    os.write(3, struct.pack("<IQ", 1 << 20, 0))
    while True:
        os.write(3, b"\x93")
        time.sleep(0.02)
