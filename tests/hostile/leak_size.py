"""attack: announce a message whose size is the hidden input, so that the refusal repeats it
deserves: 0
outcome: protocol
"""
import os
import struct


def double(x):
    (bits,) = struct.unpack("<Q", struct.pack("<d", float(x.flat[0])))
    for line in range(3, 64):
        try:
            os.write(line, struct.pack("<IQ", 0, bits | 1 << 62))
        except OSError:
            continue
    return x


def clip(x, low, high):
    return double(x)
