"""What a guest does to itself before it meets learner code: Landlock, seccomp, limits, no privileges.

Runs inside the sandbox from a private copy, so it imports the standard library only. Facts: docs/security.md.
"""

from __future__ import annotations

import ctypes
import functools
import os
import platform
import resource
import signal
import struct
from collections.abc import Iterable
from typing import Final

_PR_SET_PDEATHSIG: Final = 1
_PR_SET_DUMPABLE: Final = 4
_PR_SET_SECCOMP: Final = 22
_PR_CAPBSET_DROP: Final = 24
_PR_SET_MM: Final = 35
_PR_SET_CHILD_SUBREAPER: Final = 36
_PR_SET_NO_NEW_PRIVS: Final = 38
_LANDLOCK_CREATE, _LANDLOCK_ADD, _LANDLOCK_RESTRICT = 444, 445, 446
_READ_FILE, _READ_DIR = 1 << 2, 1 << 3
NOBODY: Final = 65534

# System calls that a numpy exercise never needs, refused with EPERM. name: (x86_64, aarch64); None = not there.
_REFUSED: Final[dict[str, tuple[int | None, int | None]]] = {
    "fork": (57, None), "vfork": (58, None), "clone": (56, 220), "execve": (59, 221), "execveat": (322, 281),
    "socket": (41, 198), "socketpair": (53, 199), "connect": (42, 203), "bind": (49, 200), "listen": (50, 201),
    "accept": (43, 202), "accept4": (288, 242), "sendto": (44, 206), "recvfrom": (45, 207), "sendmsg": (46, 211),
    "recvmsg": (47, 212), "sendmmsg": (307, 269), "recvmmsg": (299, 243), "shutdown": (48, 210),
    "ptrace": (101, 117), "process_vm_readv": (310, 270), "process_vm_writev": (311, 271), "kcmp": (312, 272),
    "kill": (62, 129), "tkill": (200, 130), "tgkill": (234, 131), "rt_sigqueueinfo": (129, 138),
    "rt_tgsigqueueinfo": (297, 240), "pidfd_open": (434, 434), "pidfd_send_signal": (424, 424),
    "pidfd_getfd": (438, 438), "process_madvise": (440, 440), "process_mrelease": (448, 448),
    "prlimit64": (302, 261), "setrlimit": (160, 164), "setpriority": (141, 140), "ioprio_set": (251, 30),
    "sched_setscheduler": (144, 119), "sched_setparam": (142, 118), "sched_setattr": (314, 274),
    "sched_setaffinity": (203, 122), "setpgid": (109, 154), "setsid": (112, 157),
    "mount": (165, 40), "umount2": (166, 39), "pivot_root": (155, 41), "chroot": (161, 51), "unshare": (272, 97),
    "setns": (308, 268), "open_tree": (428, 428), "move_mount": (429, 429), "fsopen": (430, 430),
    "fsconfig": (431, 431), "fsmount": (432, 432), "fspick": (433, 433), "mount_setattr": (442, 442),
    "keyctl": (250, 219), "add_key": (248, 217), "request_key": (249, 218), "bpf": (321, 280),
    "perf_event_open": (298, 241), "userfaultfd": (323, 282), "io_setup": (206, 0), "io_submit": (209, 2),
    "io_uring_setup": (425, 425), "io_uring_enter": (426, 426), "io_uring_register": (427, 427),
    "memfd_create": (319, 279), "memfd_secret": (447, 447), "shmget": (29, 194), "shmat": (30, 196),
    "shmctl": (31, 195), "shmdt": (67, 197), "semget": (64, 190), "semop": (65, 193), "semctl": (66, 191),
    "msgget": (68, 186), "msgsnd": (69, 189), "msgrcv": (70, 188), "msgctl": (71, 187), "mq_open": (240, 180),
    "mq_unlink": (241, 181), "open_by_handle_at": (304, 265), "name_to_handle_at": (303, 264),
    "fanotify_init": (300, 262), "inotify_init": (253, None), "inotify_init1": (294, 26), "quotactl": (179, 60),
    "setuid": (105, 146), "setgid": (106, 144), "setreuid": (113, 145), "setregid": (114, 143),
    "setresuid": (117, 147), "setresgid": (119, 149), "setgroups": (116, 159), "capset": (126, 91),
    "personality": (135, 92), "reboot": (169, 142), "swapon": (167, 224), "swapoff": (168, 225),
    "init_module": (175, 105), "finit_module": (313, 273), "delete_module": (176, 106), "kexec_load": (246, 104),
    "kexec_file_load": (320, 294), "acct": (163, 89), "settimeofday": (164, 170), "clock_settime": (227, 112),
    "clock_adjtime": (305, 266), "adjtimex": (159, 171), "sethostname": (170, 161), "setdomainname": (171, 162),
    "iopl": (172, None), "ioperm": (173, None), "modify_ldt": (154, None), "syslog": (103, 116),
    "seccomp": (317, 277), "landlock_create_ruleset": (444, 444), "landlock_add_rule": (445, 445),
    "landlock_restrict_self": (446, 446), "mknod": (133, None), "mknodat": (259, 33), "chmod": (90, None),
    "fchmod": (91, 52), "fchmodat": (268, 53), "fchmodat2": (452, 452), "chown": (92, None), "fchown": (93, 55),
    "lchown": (94, None), "fchownat": (260, 54), "utime": (132, None), "utimes": (235, None), "futimesat": (261, None),
    "utimensat": (280, 88), "setxattr": (188, 5), "lsetxattr": (189, 6), "fsetxattr": (190, 7),
    "removexattr": (197, 14), "lremovexattr": (198, 15), "fremovexattr": (199, 16), "truncate": (76, 45),
    "ftruncate": (77, 46), "fallocate": (285, 47), "sync": (162, 81), "syncfs": (306, 267), "fsync": (74, 82),
    "fdatasync": (75, 83), "sync_file_range": (277, 84), "flock": (73, 32), "mbind": (237, 235),
    "set_mempolicy": (238, 237), "migrate_pages": (256, 238), "move_pages": (279, 239), "vhangup": (153, 58),
    "lookup_dcookie": (212, 18), "splice": (275, 76), "tee": (276, 77), "vmsplice": (278, 75),
}  # fmt: skip
_CLONE3, _NEWEST = 435, 462
_MMAP, _PRCTL, _FCNTL, _IOCTL = (9, 222), (157, 167), (72, 25), (16, 29)
# fcntl that would signal others, lease files or grow pipes: SETOWN SETSIG SETOWN_EX SETLEASE NOTIFY SETPIPE_SZ
_FCNTL_REFUSED = (8, 10, 15, 1024, 1026, 1031)
_ARCH: Final = {"x86_64": (0xC000003E, 0), "aarch64": (0xC00000B7, 1)}
_KILL, _ALLOW, _EPERM, _ENOSYS, _ENOTTY = 0x80000000, 0x7FFF0000, 0x00050001, 0x00050026, 0x00050019
_LOAD, _JEQ, _JGE, _JSET, _RET = 0x20, 0x15, 0x35, 0x45, 0x06
_NR, _ARCH_AT = 0, 4


@functools.cache
def _libc() -> ctypes.CDLL:
    libc = ctypes.CDLL(None, use_errno=True)
    libc.syscall.restype = ctypes.c_long
    return libc


def _arg(number: int) -> int:
    """Offset of the low half of a system call's argument in seccomp's data (little endian machines)."""
    return 16 + 8 * number


def _prctl(option: int, argument: int = 0, pointer: int = 0) -> None:
    libc = _libc()
    arguments = (ctypes.c_int(option), *(ctypes.c_ulong(value) for value in (argument, pointer, 0, 0)))
    if libc.prctl(*arguments):
        code = ctypes.get_errno()
        raise OSError(code, f"prctl({option}): {os.strerror(code)}")


@functools.cache
def seccomp_program(machine: str) -> bytes:
    """Return the deny list as a BPF program for ``machine``; raises KeyError where there is no table for it."""
    audit, column = _ARCH[machine]
    code: list[tuple[int, int, int, int]] = [
        (_LOAD, 0, 0, _ARCH_AT), (_JEQ, 1, 0, audit), (_RET, 0, 0, _KILL),
        (_LOAD, 0, 0, _NR), (_JGE, 0, 1, _NEWEST + 1), (_RET, 0, 0, _ENOSYS),
        (_JEQ, 0, 1, _CLONE3), (_RET, 0, 0, _ENOSYS),
    ]  # fmt: skip
    for numbers in _REFUSED.values():
        number = numbers[column]
        if number is not None:
            code += [(_JEQ, 0, 1, number), (_RET, 0, 0, _EPERM)]
    code += [(_JEQ, 0, 1, _IOCTL[column]), (_RET, 0, 0, _ENOTTY)]
    # prctl that would undo what was done
    undo = (_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_SET_SECCOMP, _PR_SET_MM, _PR_SET_CHILD_SUBREAPER)
    for call, place, values in ((_PRCTL[column], 0, undo), (_FCNTL[column], 1, _FCNTL_REFUSED)):
        code += [(_JEQ, 0, 2 * len(values) + 2, call), (_LOAD, 0, 0, _arg(place))]
        for value in values:
            code += [(_JEQ, 0, 1, value), (_RET, 0, 0, _EPERM)]
        code += [(_LOAD, 0, 0, _NR)]
    # memory that escapes RLIMIT_DATA: mmap with MAP_GROWSDOWN (256), or MAP_SHARED (1) with MAP_ANONYMOUS (32)
    code += [(_JEQ, 0, 6, _MMAP[column]), (_LOAD, 0, 0, _arg(3)), (_JSET, 2, 0, 256), (_JSET, 0, 2, 1)]
    code += [(_JSET, 0, 1, 32), (_RET, 0, 0, _EPERM), (_LOAD, 0, 0, _NR), (_RET, 0, 0, _ALLOW)]
    return b"".join(struct.pack("<HBBI", op, yes, no, value) for op, yes, no, value in code)


def seccomp() -> None:
    """Refuse the system calls of the deny list from here on; raises OSError where seccomp does not work."""
    program = seccomp_program(platform.machine())
    buffer = ctypes.create_string_buffer(program, len(program))
    header = struct.pack("@HP", len(program) // 8, ctypes.addressof(buffer))
    holder = ctypes.create_string_buffer(header, len(header))
    no_new_privileges()
    _prctl(_PR_SET_SECCOMP, 2, ctypes.addressof(holder))


def landlock_abi() -> int:
    """Return the version of Landlock that this kernel has, 0 for none."""
    version = _libc().syscall(ctypes.c_long(_LANDLOCK_CREATE), None, ctypes.c_size_t(0), ctypes.c_uint(1))
    return max(int(version), 0)


def landlock(readable: Iterable[str]) -> int:
    """Let this process and its children read ``readable`` only and write nothing; return the version in force.

    Raises:
        OSError: where Landlock does not work.
    """
    libc, abi = _libc(), landlock_abi()
    if not abi:
        raise OSError("this kernel has no Landlock")
    files = (1 << 13) - 1 | (1 << 13 if abi >= 2 else 0) | (1 << 14 if abi >= 3 else 0) | (1 << 15 if abi >= 5 else 0)
    attributes = struct.pack("<QQQ", files, 3 if abi >= 4 else 0, 3 if abi >= 6 else 0)
    size = 24 if abi >= 6 else 16 if abi >= 4 else 8
    rules = _checked(libc, _LANDLOCK_CREATE, attributes, ctypes.c_size_t(size), ctypes.c_uint(0))
    for path in readable:
        handle = os.open(path, os.O_PATH | os.O_CLOEXEC)
        access = _READ_FILE | (_READ_DIR if os.path.isdir(path) else 0)
        rule = struct.pack("<Qi", access, handle)
        _checked(libc, _LANDLOCK_ADD, ctypes.c_int(rules), ctypes.c_int(1), rule, ctypes.c_uint(0))
        os.close(handle)
    no_new_privileges()
    _checked(libc, _LANDLOCK_RESTRICT, ctypes.c_int(rules), ctypes.c_uint(0))
    os.close(rules)
    return abi


def _checked(libc: ctypes.CDLL, number: int, *arguments: object) -> int:
    result = libc.syscall(ctypes.c_long(number), *arguments)
    if result < 0:
        code = ctypes.get_errno()
        raise OSError(code, f"system call {number}: {os.strerror(code)}")
    return int(result)


def no_new_privileges() -> None:
    """Give up gaining privileges by running a program."""
    _prctl(_PR_SET_NO_NEW_PRIVS, 1)


def die_with_parent() -> None:
    """Ask the kernel to kill this process when the thread that made it ends."""
    _prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def adopt_orphans() -> None:
    """Become the parent of what this process's children leave behind, so that it can be ended."""
    _prctl(_PR_SET_CHILD_SUBREAPER, 1)


def drop_user() -> None:
    """Become nobody for good; only for a process started as root."""
    os.setgroups([])
    os.setresgid(NOBODY, NOBODY, NOBODY)
    os.setresuid(NOBODY, NOBODY, NOBODY)


def drop_capabilities() -> None:
    """Stay root by name but without any of its powers: empty bounding set and no capability."""
    for capability in range(64):
        try:
            _prctl(_PR_CAPBSET_DROP, capability)
        except OSError:
            break  # past the kernel's last one
    header, data = struct.pack("<Ii", 0x20080522, 0), struct.pack("<6I", 0, 0, 0, 0, 0, 0)
    if _libc().capset(header, data):
        code = ctypes.get_errno()
        raise OSError(code, f"capset: {os.strerror(code)}")


def limit(memory: int, seconds: float, *, strict: bool) -> None:
    """Set this process's resource limits.

    Args:
        memory: bytes of private memory above what the process has now.
        seconds: CPU seconds, a second net behind the host's deadlines.
        strict: also no new files, few open ones and no queues; a learner's own machine is not limited so far.
    """
    private = _private_memory()
    _set(resource.RLIMIT_DATA, private + memory)
    if strict:
        _set(resource.RLIMIT_AS, 4 * memory + (2 << 30))  # page tables of what is mapped and never written
    _set(resource.RLIMIT_CORE, 0)
    _set(resource.RLIMIT_CPU, int(seconds) + 1)
    if strict:
        _set(resource.RLIMIT_FSIZE, 0)
        _set(resource.RLIMIT_NOFILE, 64)
        _set(resource.RLIMIT_MEMLOCK, 0)
        _set(resource.RLIMIT_MSGQUEUE, 0)
        _set(resource.RLIMIT_NPROC, 0)


def bound_memory(size: int) -> None:
    """Let this process have ``size`` bytes of private memory at most; more is an honest MemoryError."""
    _set(resource.RLIMIT_DATA, size)


def _private_memory() -> int:
    """Bytes that RLIMIT_DATA already counts; an upper guess from the high-water mark, since /proc may not be there."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def _set(which: int, value: int) -> None:
    _, hard = resource.getrlimit(which)
    value = value if hard == resource.RLIM_INFINITY else min(value, hard)
    resource.setrlimit(which, (value, value))


def not_dumpable() -> None:
    """Keep other processes of the same user from looking into this one."""
    _prctl(_PR_SET_DUMPABLE, 0)
