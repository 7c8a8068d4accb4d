"""How a zygote is started in each tier so that a guest can reach nothing but its own socket, as plain data.

Which of them works on this machine is found out in ``tiers``; what each promises is in docs/security.md.
"""

from __future__ import annotations

import functools
import importlib.util
import json
import os
import platform
import shutil
import stat
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

import msgspec

from autograder.errors import SandboxError
from autograder.records import Limits, Record, Tier

_PACKAGE: Final = Path(__file__).parent.parent
_GUEST_FILES: Final = (
    "__init__.py",
    "sandbox/__init__.py",
    *(f"sandbox/{name}.py" for name in ("wire", "reading", "confine", "guest", "zygote")),
)
_LEFT_OUT: Final = {
    "site-packages",
    "dist-packages",
    "idlelib",
    "test",
    "ensurepip",
    "lib2to3",
    "tkinter",
    "turtledemo",
}
_MAPPED: Final = """
import importlib, sys
sys.path[:0] = sys.argv[2:]
import numpy, numpy.fft, numpy.linalg, numpy.random, msgspec, ctypes
for name in sys.argv[1].split(","):
    try: importlib.import_module(name)
    except Exception: continue
print(*sorted({line.split(None, 5)[5].strip() for line in open("/proc/self/maps") if " /" in line}), sep="\\n")
"""


class Jail(Record, frozen=True):
    """A way to start a zygote: its command, environment and settings; plain data.

    Attributes:
        tier: what it is called in reports.
        settings: JSON, the zygote's argument; the host adds the number of its control socket.
        why: for each better tier, why it is not this one.
    """

    tier: Tier
    command: tuple[str, ...]
    environment: dict[str, str]
    settings: str
    why: dict[str, str] = msgspec.field(default_factory=dict)

    def with_limits(self, limits: Limits) -> Jail:
        """Return the same jail with other limits for its guests."""
        settings = json.loads(self.settings) | {"limits": msgspec.to_builtins(limits)}
        return msgspec.structs.replace(self, settings=json.dumps(settings))


def plain(limits: Limits) -> Jail:
    """Return the tier without a wall: limits of time and memory only, for a learner's own code."""
    return _jail("plain", _python(), {"path": _import_paths(), "strict": False, "seccomp": False}, limits)


def landlock(limits: Limits) -> Jail:
    """Return the tier that needs no other program: Landlock and seccomp."""
    readable = [str(path) for path in (*_library_entries(), *_package_folders(), *_shared_objects())]
    user = "keep" if os.getuid() else "nobody" if _world_can_read([sys.executable, *readable]) else "powerless"
    settings = {"path": _import_paths(), "strict": True, "seccomp": True, "landlock": readable, "user": user}
    return _jail("landlock", _python(), settings, limits)


def namespaces(bwrap: str, limits: Limits) -> Jail:
    """Return the tier inside bubblewrap: a file tree of Python and numpy only, and all that ``landlock`` does."""
    library = f"/py/{sys.platlibdir}/{Path(sysconfig.get_path('stdlib')).name}"
    binds: list[tuple[str, str]] = [(os.path.realpath(sys.executable), "/py/bin/python3")]
    binds += [(str(entry), f"{library}/{entry.name}") for entry in _library_entries()]
    binds += [(str(folder), f"/deps/{folder.name}") for folder in _package_folders()]
    binds += [(str(_PACKAGE / name), f"/guest/autograder/{name}") for name in _GUEST_FILES]
    loader = ""
    for real in _shared_objects():
        names = {real.name} | {link.name for link in _links_to(real)}
        binds += [(str(real), f"/so/{name}") for name in sorted(names)]
        loader = loader or next((f"/so/{name}" for name in sorted(names) if name.startswith("ld-")), "")
    rules = [inside for _, inside in binds if not inside.startswith("/guest")]
    command = [bwrap, "--die-with-parent", "--new-session", "--unshare-net", "--unshare-pid", "--unshare-ipc"]
    command += ["--unshare-uts", "--unshare-cgroup-try", "--cap-drop", "ALL"]
    if os.getuid() == 0:
        command += ["--cap-add", "CAP_SETUID", "--cap-add", "CAP_SETGID"]
    else:
        command += ["--unshare-user"]
    for folder in sorted(
        {str(parent) for _, inside in binds for parent in Path(inside).parents if parent != Path("/")}
    ):
        command += ["--perms", "0755", "--dir", folder]
    for outside, inside in binds:
        command += ["--ro-bind", outside, inside]
    command += ["--remount-ro", "/", "--chdir", "/", "--clearenv"]
    environment = _environment() | {"PYTHONHOME": "/py", "LD_LIBRARY_PATH": "/so"}
    for name, value in environment.items():
        command += ["--setenv", name, value]
    command += [*([loader] if loader else []), "/py/bin/python3", *_FLAGS, "/guest/autograder/sandbox/zygote.py"]
    settings = {
        "path": ["/guest", "/deps"],
        "strict": True,
        "seccomp": True,
        "landlock": rules,
        "user": "keep" if os.getuid() else "nobody",
        "pid_namespace": True,
    }
    return _jail("namespaces", command, settings, limits)


_FLAGS: Final = ("-S", "-s", "-B", "-P")


def _python() -> list[str]:
    return [os.path.realpath(sys.executable), *_FLAGS, str(_PACKAGE / "sandbox" / "zygote.py")]


def _environment() -> dict[str, str]:
    """An empty environment but for what numpy needs to compute the same everywhere."""
    kept = {name: value for name, value in os.environ.items() if name.startswith("OPENBLAS_")}
    fixed = {"PYTHONHASHSEED": "0", "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "LANG": "C.UTF-8"}
    return kept | fixed


def _jail(tier: Tier, command: Sequence[str], settings: dict[str, object], limits: Limits) -> Jail:
    whole = {"landlock": None, "user": "keep", "pid_namespace": False} | settings
    jail = Jail(tier, tuple(command), _environment(), json.dumps(whole))
    return jail.with_limits(limits)


def bubblewraps() -> list[str]:
    """The system's bubblewrap first (on Ubuntu it has the AppArmor profile), then the one from PyPI."""
    found = [
        path for path in (shutil.which("bwrap"), shutil.which("bwrap", path=str(Path(sys.executable).parent))) if path
    ]
    return list(dict.fromkeys(found))


def _import_paths() -> list[str]:
    """Where the zygote finds this package, numpy and the codec when it is not in a mount namespace."""
    return list(dict.fromkeys([str(_PACKAGE.parent), *(str(folder.parent) for folder in _package_folders())]))


@functools.cache
def _package_folders() -> tuple[Path, ...]:
    spec = importlib.util.find_spec("numpy")
    if spec is None or spec.origin is None:
        raise SandboxError("numpy is not installed")
    site = Path(spec.origin).parent.parent
    folders = [site / "numpy", site / "numpy.libs", Path(msgspec.__file__).parent]
    return tuple(folder.resolve() for folder in folders if folder.is_dir())


@functools.cache
def _library_entries() -> tuple[Path, ...]:
    """The standard library, entry by entry: everything but installed packages, tests and windows."""
    folder = Path(sysconfig.get_path("stdlib", vars={"base": sys.base_prefix, "installed_base": sys.base_prefix}))
    entries = sorted(folder.iterdir())
    platform_folder = Path(sysconfig.get_config_var("DESTSHARED") or folder / "lib-dynload")
    if platform_folder.parent != folder and platform_folder.is_dir():
        entries.append(platform_folder)
    return tuple(entry for entry in entries if entry.name not in _LEFT_OUT and not entry.name.startswith("config-"))


@functools.cache
def _shared_objects() -> tuple[Path, ...]:
    """The system libraries that Python, numpy and the standard library's extensions load, from a trial run."""
    extensions = {file.name.split(".")[0] for entry in _library_entries() for file in _inside(entry)}
    command = [os.path.realpath(sys.executable), "-S", "-s", "-B", "-P", "-c", _MAPPED, ",".join(sorted(extensions))]
    trial = subprocess.run(
        [*command, *_import_paths()], capture_output=True, text=True, env=_environment(), timeout=60, check=False
    )
    if trial.returncode:
        raise SandboxError(f"a plain Python cannot load numpy: {trial.stderr.strip()[-300:]}")
    inside = tuple(str(folder) for folder in (*_package_folders(), *_library_entries()))
    paths = [Path(line) for line in trial.stdout.split("\n") if ".so" in line and not line.startswith(inside)]
    return tuple(path for path in paths if path.is_file())


def _inside(entry: Path) -> Iterable[Path]:
    skipped = ("_test", "_ctypes_test", "xx", "_tkinter")
    if entry.name == "lib-dynload" or entry.suffix == ".so":
        for file in sorted(entry.glob("*.so")) if entry.is_dir() else (entry,):
            if not file.name.startswith(skipped):
                yield file


@functools.cache
def _folder_links(folder: Path) -> tuple[tuple[str, str], ...]:
    with os.scandir(folder) as entries:
        links = [entry.name for entry in entries if entry.is_symlink() and ".so" in entry.name]
    return tuple((name, os.path.realpath(folder / name)) for name in links)


def _links_to(real: Path) -> list[Path]:
    return [real.parent / name for name, target in _folder_links(real.parent) if target == str(real)]


def _world_can_read(paths: Iterable[str]) -> bool:
    """Whether a user without rights reaches all of ``paths``; a Python under /root, for one, is out of reach."""

    @functools.cache
    def open_to_all(path: Path) -> bool:
        mode = path.stat().st_mode
        wanted = stat.S_IXOTH if stat.S_ISDIR(mode) else stat.S_IROTH
        return bool(mode & wanted) and (path == path.parent or open_to_all(path.parent))

    return all(open_to_all(Path(os.path.realpath(path))) for path in paths)


def machine() -> str:
    """Return what decides about tiers: system, machine, kernel and user."""
    return f"{platform.system()} {platform.release()} on {platform.machine()}, uid {os.getuid()}"
