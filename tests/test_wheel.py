"""What is handed to the world: a wheel that works outside the checkout with its course, an sdist without a venv."""

from __future__ import annotations

import subprocess
import sys
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build wheel and sdist with the build tool that is installed."""
    out = tmp_path_factory.mktemp("dist")
    subprocess.run(
        [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(out), str(ROOT)],
        check=True,
        capture_output=True,
        timeout=120,
    )
    return out


@pytest.fixture(scope="module")
def installed(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty venv with the wheel in it; the libraries it needs come from where the tests run."""
    folder = tmp_path_factory.mktemp("venv")
    venv.create(folder, with_pip=True)
    wheel = next(built.glob("*.whl"))
    python = folder / "bin" / "python"
    subprocess.run([python, "-m", "pip", "install", "-q", "--no-deps", wheel], check=True, timeout=120)
    site = next((folder / "lib").glob("python*/site-packages"))
    import numpy

    (site / "libraries.pth").write_text(f"{Path(numpy.__file__).parent.parent}\n")
    return folder / "bin" / "deepdrill"


def test_wheel_carries_the_course(built: Path) -> None:
    """Exercises, solutions and quizzes ride as data; tests and caches do not."""
    names = zipfile.ZipFile(next(built.glob("*.whl"))).namelist()

    for place in ("exercises/", "solutions/", "quizzes/"):
        assert any(name.startswith(f"autograder/_course/{place}") for name in names)
    assert not [name for name in names if "__pycache__" in name or name.startswith("tests/")]
    assert "autograder/formats/templates/feedback.html" in names
    assert "autograder/sandbox/suite.ini" in names


def test_sdist_holds_no_venv(built: Path) -> None:
    """Only what the project is made of."""
    with tarfile.open(next(built.glob("*.tar.gz"))) as archive:
        names = archive.getnames()

    assert not [name for name in names if ".venv" in name or "__pycache__" in name or name.endswith(".db")]
    assert any(name.endswith("/solutions/04_activations/test_hidden.py") for name in names)


def test_wheel_works_outside_the_checkout(installed: Path, tmp_path: Path) -> None:
    """Start, check and grade in an empty folder, with the course from the wheel."""

    def run(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
        environment = {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": str(tmp_path)}
        return subprocess.run(
            [installed, *arguments], cwd=cwd, capture_output=True, text=True, env=environment, timeout=120, check=False
        )

    assert run("--version", cwd=tmp_path).stdout.startswith("deepdrill ")
    assert run("start", "work", cwd=tmp_path).returncode == 0
    checked = run("check", "04", cwd=tmp_path / "work")
    assert checked.returncode == 1, checked.stderr
    assert "0 of 10 points" in checked.stdout
    mine = tmp_path / "class" / "kim"
    mine.mkdir(parents=True)
    (mine / "activations.py").write_bytes((ROOT / "solutions/04_activations/activations.py").read_bytes())
    graded = run("grade", "class", "--unit", "04", cwd=tmp_path)
    assert graded.returncode == 0, graded.stderr
    assert "kim,04_activations,code,10,10,graded" in (tmp_path / "grades/scores.csv").read_text("utf-8-sig")
