"""The proofs of units as a page: for each unit its kill matrix and what was found."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from autograder.author.findings import Proof
from autograder.files import write
from autograder.formats.page import render


def write_page(path: Path, proofs: Sequence[Proof]) -> None:
    """Write the page."""
    write(path, render("proof.html", proofs=proofs))
