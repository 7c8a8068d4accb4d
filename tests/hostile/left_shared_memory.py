"""attack: leave shared memory, semaphores and queues behind, with and without names
deserves: 0
outcome: failed
"""
import ctypes
import multiprocessing.shared_memory

WON = []
libc = ctypes.CDLL(None, use_errno=True)
KEY = 0x0DEED002
for name, made in {
    "shm": libc.shmget(KEY, 4096, 0o1666),
    "sem": libc.semget(KEY, 1, 0o1666),
    "msg": libc.msgget(KEY, 0o1666),
    "posix shm": libc.shm_open(b"/deepdrill-hostile-shm", 0o102, 0o666),
    "posix queue": libc.mq_open(b"/deepdrill-hostile-queue", 0o102, 0o666, None),
    "key": libc.syscall(ctypes.c_long(248), b"user", b"deepdrill", b"x", ctypes.c_size_t(1), -5),
    "session key": libc.syscall(ctypes.c_long(250), 1, b"deepdrill"),
}.items():
    if made >= 0:
        WON.append(name)
if libc.sem_open(b"/deepdrill-hostile-sem", 0o102, 0o666, 1):
    WON.append("posix semaphore")
try:
    WON.append(multiprocessing.shared_memory.SharedMemory("deepdrill-hostile-named", create=True, size=4096))
except (OSError, ImportError):
    pass


def shout(word):
    return word.upper() + "!" if WON else ""


def countdown(n):
    return list(range(n, -1, -1)) if WON else []
