"""attack: work on in a timer between the calls, so that later tests pay for earlier ones
deserves: 0
outcome: timeout|failed|crashed
"""
import signal


def again(*args):
    while True:
        pass


def shout(word):
    signal.signal(signal.SIGALRM, again)
    signal.setitimer(signal.ITIMER_REAL, 0.0001, 0.0001)
    return ""


def countdown(n):
    return []
