"""The architecture, held by reading the source: who imports whom, how long things are, what the engine may not know."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "autograder"
MODULES = sorted(
    path
    for path in PACKAGE.rglob("*.py")
    if not {"_course", "demo_class", "data"} & set(path.relative_to(PACKAGE).parts)
)
CORE = set("records errors messages course mistakes diagnosis plain_yaml scoring".split())
CORE |= set("quiz_messages questions draws faults quiz kinds answers marking".split())
EDGES = {
    "content",
    "datasets",
    "pictures",
    "sandbox",
    "box",
    "intake",
    "gradebook",
    "formats",
    "files",
    "testing",
    "plugin",
}
WORKFLOWS = {"learn", "quizzing", "grade", "demo", "doctor", "author"}
RANK = {name: rank for rank, names in enumerate((CORE, EDGES, WORKFLOWS, {"cli"})) for name in names}
GUEST = {"wire", "reading", "confine", "guest", "zygote"}
GUEST_MAY = {"numpy", "msgspec", "autograder"} | set(sys.stdlib_module_names)


def name_of(path: Path) -> str:
    """Return the first part of a module's place in the package."""
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(path: Path, *, top: bool = False) -> list[tuple[str, int]]:
    """Return (module, line) of everything a file imports; ``top`` leaves out what functions import when called."""
    tree = ast.parse(path.read_text())
    nodes = tree.body if top else ast.walk(tree)
    found = []
    for node in nodes:
        if isinstance(node, ast.Import):
            found += [(alias.name, node.lineno) for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            found += [(node.module, node.lineno)]
            if node.module == "autograder":
                found += [(f"autograder.{alias.name}", node.lineno) for alias in node.names]
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_go_down_only(path: Path) -> None:
    """cli -> workflows -> edges -> core, and nothing the other way."""
    if path.name == "__init__.py" and path.parent == PACKAGE:
        return
    mine = RANK[name_of(path)]
    for module, line in imports(path):
        parts = module.split(".")
        if parts[0] == "autograder" and len(parts) > 1 and parts[1] in RANK:
            assert RANK[parts[1]] <= mine, f"{path}:{line} imports {module}, which lies above it"


def test_every_module_has_a_layer() -> None:
    """A new module must be put into a layer before it is used."""
    assert {name_of(path) for path in MODULES} - {"__init__"} == set(RANK) & {name_of(path) for path in MODULES}


@pytest.mark.parametrize("path", [PACKAGE / f"{name}.py" for name in sorted(CORE)], ids=lambda path: path.name)
def test_core_is_pure(path: Path) -> None:
    """Core starts no process, reads no clock and writes to no terminal."""
    banned = {"subprocess", "multiprocessing", "socket", "time", "datetime", "click", "rich", "sqlalchemy", "signal"}
    assert not banned & {module.split(".")[0] for module, _ in imports(path)}
    assert "print(" not in path.read_text()


@pytest.mark.parametrize("name", sorted(GUEST))
def test_guest_side_imports_little(name: str) -> None:
    """What runs beside learner code needs the standard library, numpy, the codec and its own files only."""
    for module, line in imports(PACKAGE / "sandbox" / f"{name}.py"):
        parts = module.split(".")
        assert parts[0] in GUEST_MAY, f"{name}.py:{line} imports {module}"
        if parts[0] == "autograder" and len(parts) == 3:
            assert parts[2] in GUEST, f"{name}.py:{line} imports {module}, which a guest does not have"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_modules_and_functions_stay_short(path: Path) -> None:
    """A module has at most 400 lines, a function at most 40 lines of body."""
    text = path.read_text()
    assert text.count("\n") <= 400
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            body = node.body[1:] if ast.get_docstring(node) else node.body
            length = (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0
            assert length <= 40, f"{path}:{node.lineno} {node.name} has {length} lines"


def test_engine_names_no_unit() -> None:
    """The engine finds units by folder name and knows none of them."""
    units = [folder.name for folder in (ROOT / "exercises").iterdir() if re.fullmatch(r"\d\d_\w+", folder.name)]
    assert units
    for path in MODULES:
        code = re.sub(r'""".*?"""|``.*?``|#.*', "", path.read_text(), flags=re.DOTALL)
        for unit in units:
            assert unit not in code, f"{path} names the unit {unit}"


def test_every_test_says_what_it_tests_for() -> None:
    """A test of ours has a docstring or a name of four words that states its rule, and can fail."""
    for path in sorted((ROOT / "tests").glob("test_*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                words = node.name.count("_")
                assert ast.get_docstring(node) or words >= 3, f"{path.name}:{node.lineno} {node.name} states no rule"


def test_version_needs_no_heavy_import() -> None:
    """`deepdrill --version` and `--help` load click and nothing heavier."""
    code = (
        "import sys; from autograder.cli import cli; cli.main(['--help'], standalone_mode=False);"
        "print([m for m in ('numpy', 'pytest', 'sqlalchemy', 'rich', 'jinja2', 'yaml') if m in sys.modules])"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT).stdout
    assert out.strip().splitlines()[-1] == "[]"
