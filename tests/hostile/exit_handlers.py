"""attack: ignore every signal, block the rest, and then never come back
deserves: 0
outcome: timeout|failed
"""
import signal

for number in range(1, 65):
    try:
        signal.signal(number, signal.SIG_IGN)
    except (OSError, ValueError):
        continue
signal.pthread_sigmask(signal.SIG_BLOCK, range(1, 65))


def countdown(n):
    while n:
        pass
