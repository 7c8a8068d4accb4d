"""attack: take all memory, swallow the error, and try again with what is left
deserves: 0
outcome: failed|memory|crashed|timeout
"""
kept = []


def countdown(n):
    size = 1 << 26
    while size > 1 << 12:
        try:
            kept.append(bytearray(size))
        except MemoryError:
            size //= 2
    return []
