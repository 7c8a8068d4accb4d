"""Commands of an author: check, mutate, new."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from autograder.cli.common import console, course_option, find_course, json_option

if TYPE_CHECKING:
    from rich.console import Console

    from autograder.author.findings import Proof


@click.group(short_help="Write a unit and prove it.")
def author() -> None:
    """Write a unit and prove it.

    \b
    Example:
        deepdrill author new 05_losses --task mse --task cross_entropy
        deepdrill author mutate 05
        deepdrill author check 05
    """


_jobs = click.option(
    "--jobs", type=click.IntRange(1, 64), default=None, help="Processes at once (default: the cores, 8 at most)."
)


def _cores(jobs: int | None) -> int:
    return jobs or min(os.cpu_count() or 1, 8)


@author.command(short_help="Prove units: suites, mistakes, variants, languages, leaks.")
@click.argument("units", nargs=-1, metavar="[UNIT]...")
@click.option("--html", type=click.Path(path_type=Path, dir_okay=False), help="Write the tables as a page.")
@_jobs
@course_option
@json_option
@click.pass_context
def check(
    context: click.Context, units: tuple[str, ...], html: Path | None, jobs: int | None, course: str | None,
    as_json: bool,
) -> None:  # fmt: skip
    """Prove units of a course, all of them without UNIT.

    Runs each hidden suite on solution, variants, stub and mistakes under 20 salts, in reverse order and test by test;
    compares the languages; draws every question; looks for hidden things in all that a learner gets. Exit code 1 means
    that something was found.

    \b
    Example:
        deepdrill author check
        deepdrill author check 04 --html proof.html
    """
    from autograder.author import check as checking
    from autograder.author.page import write_page
    from autograder.records import to_builtins

    opened = find_course(course)
    chosen = [opened.unit(name) for name in units] or list(opened.units)
    err = console(err=True)
    done: list[str] = []

    def tell(name: str) -> None:
        done.append(name)
        click.echo(f"{name}: proven ({len(done)} of {len(chosen)})", err=True)

    if err.is_terminal:
        with err.status(f"proving {len(chosen)} unit(s) …"):
            proofs = checking.check(opened, chosen, _cores(jobs), tell)
    else:
        proofs = checking.check(opened, chosen, _cores(jobs), tell)
    if html:
        write_page(html, proofs)
    if as_json:
        click.echo(json.dumps([to_builtins(proof) for proof in proofs], ensure_ascii=False, indent=2))
    else:
        out = console()
        for proof in proofs:
            _show(out, proof, opened.root)
    context.exit(1 if any(proof.findings for proof in proofs) else 0)


_LEAKS = {None: "not run", True: "nothing found", False: "not passed"}


def _show(out: Console, proof: Proof, root: Path) -> None:
    """Print a unit's findings, its kill matrix and what holds of it."""
    from rich.text import Text

    from autograder.formats.plain import number, visible

    out.print(Text(proof.unit, style="bold"))
    if proof.mistakes:
        out.print(_matrix(proof))
    variants = ", ".join(proof.variants) or "none"
    facts = [
        f"tests {len(proof.tests)}, points {number(proof.points)}, questions {proof.questions}",
        f"variants with full marks under {proof.salts} salts: {variants}",
        f"languages: {', '.join(proof.languages)}; leak check: {_LEAKS[proof.leaks]}",
    ]
    if proof.mutation:
        found = proof.mutation
        facts.append(
            f"mutants caught: {found.killed} of {found.mutants - found.equivalent} ({found.score:.1%}), "
            f"{found.equivalent} equivalent{'; stale' if found.stale else ''}"
        )
    for line in facts:
        out.print(Text(f"  {line}"), soft_wrap=True)
    for finding in proof.findings:
        out.print(Text(f"  ✗ {visible(str(finding)).replace(f'{root}/', '')}", style="red"), soft_wrap=True)
    if not proof.findings:
        out.print(Text("  ✓ sound", style="green"))
    out.print()


def _matrix(proof: Proof) -> Any:
    """Return the kill matrix: a row a test, a column a mistake."""
    from rich.table import Table

    table = Table(box=None, pad_edge=False, padding=(0, 1, 0, 0), header_style="bold")
    table.add_column("test", overflow="ellipsis", no_wrap=True, max_width=60)
    for number, _ in enumerate(proof.mistakes, start=1):
        table.add_column(str(number), justify="right", no_wrap=True)
    for test, _ in proof.tests:
        table.add_row(test, *("✗" if test in mistake.lost else "·" for mistake in proof.mistakes))
    names = [
        f"{number} {mistake.name}{'' if mistake.named else ' (not named)'}"
        for number, mistake in enumerate(proof.mistakes, start=1)
    ]
    table.caption = "✗ the test catches the mistake: " + ", ".join(names)
    table.caption_justify = "left"
    return table


@author.command(short_help="Run mutants of a solution through its suite.")
@click.argument("units", nargs=-1, required=True, metavar="UNIT...")
@_jobs
@course_option
@json_option
def mutate(units: tuple[str, ...], jobs: int | None, course: str | None, as_json: bool) -> None:
    """Run mutants of a unit's solution through its hidden suite and list those that no test catches.

    Writes solutions/UNIT/mutation.json, which `author check` reads. A survivor wants a sharper test; one that no test
    could tell from the solution goes into solutions/UNIT/equivalent.yaml with its reason.

    \b
    Example:
        deepdrill author mutate 04
    """
    from autograder.author import mutating
    from autograder.author.mutation import equivalents
    from autograder.formats.plain import visible
    from autograder.records import to_builtins

    opened = find_course(course)
    results: dict[str, Any] = {}
    for unit in [opened.unit(name) for name in units]:
        told = -1

        def tell(done: int, count: int, name: str = unit.name) -> None:
            nonlocal told
            if 10 * done // count != told:
                told = 10 * done // count
                click.echo(f"{name}: {done} of {count} mutants", err=True)

        found = mutating.mutate(unit, _cores(jobs), tell)
        results[unit.name] = to_builtins(found)
        if as_json:
            continue
        excused = equivalents(unit)
        open_ones = [survivor for survivor in found.survivors if survivor.mutant not in excused]
        real = found.mutants - (len(found.survivors) - len(open_ones))
        click.echo(f"{unit.name}: {found.killed} of {real} mutants caught ({found.killed / max(real, 1):.1%})")
        for survivor in open_ones:
            click.echo(f"  line {survivor.line}, {visible(survivor.mutant.partition(':')[0])}")
            click.echo("\n".join(f"    {visible(line)}" for line in survivor.diff.splitlines()))
    if as_json:
        click.echo(json.dumps(results, ensure_ascii=False, indent=2))


@author.command(short_help="Lay out the files of a new unit.")
@click.argument("name", metavar="UNIT")
@click.option("--task", "tasks", multiple=True, metavar="NAME", help="A task, in order; can be given again.")
@course_option
def new(name: str, tasks: tuple[str, ...], course: str | None) -> None:
    """Lay out a new unit, NN_slug: every file is there and says what belongs into it.

    `deepdrill author check UNIT` then lists what is left to write. Without a course here, one is begun in this folder.

    \b
    Example:
        deepdrill author new 05_losses --task mse --task cross_entropy
    """
    from autograder.author import template

    root = Path(course) if course else Path.cwd()
    for path in template.lay_out(root, name, tasks or ("first_task",)):
        click.echo(f"  {path.relative_to(root)}")
    click.echo(f"Write them, then: deepdrill author check {name} --course {root}")
