"""attack: leave an alarm running that ends whoever is there when it goes off
deserves: 0
outcome: crashed|failed
"""
import resource
import signal

signal.setitimer(signal.ITIMER_REAL, 0.02, 0.02)
try:
    resource.setrlimit(resource.RLIMIT_CPU, (1, 1))
except (OSError, ValueError):
    pass


def shout(word):
    for _ in range(3_000_000):
        pass
    return ""


def countdown(n):
    return []
