"""author: what `author check` finds on a course with one planted fault, mutants, the leak check, a new unit."""

from __future__ import annotations

import base64
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from autograder.author import leaks, mutation, template, texts
from autograder.author.check import check
from autograder.author.findings import Mutated, Proof
from autograder.author.mutants import mutants
from autograder.author.mutating import mutate
from autograder.cli import cli
from autograder.course import Course, Unit
from autograder.errors import UsageError
from autograder.records import to_json

TOY = Path(__file__).parent / "course"
UNIT = "01_toy"


@pytest.fixture
def toy(tmp_path: Path) -> Path:
    """A copy of the toy course, to break."""
    shutil.copytree(TOY, tmp_path / "course")
    return tmp_path / "course"


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))


def append(path: Path, text: str) -> None:
    path.write_text(path.read_text() + text)


SUITE, SOLUTION, EXERCISES = "solutions/01_toy/test_hidden.py", "solutions/01_toy/toy.py", "exercises/01_toy"
STATE = """

SEEN = []


@pytest.mark.task("double", points=0, en="it is seen", ko="봅니다")
def test_that_remembers(learner):
    SEEN.append(learner.double(1.0))
    assert {condition}
"""
FAULTS: dict[str, tuple[Callable[[Path], None], str]] = {
    "a suite that remembers the first answer": (
        lambda root: append(root / SUITE, STATE.format(condition="SEEN[-1] == SEEN[0]")),
        "ends otherwise after other submissions|does not pass it",
    ),
    "a test that needs the one before it": (
        lambda root: append(
            root / SUITE,
            STATE.format(condition="SEEN")
            + '@pytest.mark.task("double", points=0, en="again", ko="다시")\ndef test_second(learner):\n'
            "    learner.double(1.0)\n    assert len(SEEN) % 2 == 1 and SEEN.append(0) is None\n",
        ),
        "does not pass it",
    ),
    "a mistake that nothing catches": (
        lambda root: edit(
            root / "solutions/01_toy/mistakes/adds_two.py", "return _floats(x) + 2", "return 2 * _floats(x)"
        ),
        "it gets full marks",
    ),
    "two mistakes that behave alike": (
        lambda root: shutil.copy(
            root / "solutions/01_toy/mistakes/adds_two.py", root / "solutions/01_toy/mistakes/adds_a_pair.py"
        ),
        "the diagnosis says nothing of it",
    ),
    "points that are not ten": (
        lambda root: edit(root / SUITE, '"double", points=1', '"double", points=2'),
        "its points add up to 11",
    ),
    "a solution that fails": (
        lambda root: append(root / SOLUTION, "\n\ndef double(x):\n    return x\n"),
        "the solution does not pass it",
    ),
    "a test that does not call the learner on the stub": (
        lambda root: append(
            root / SUITE,
            '\n\n@pytest.mark.task("double", points=0, en="it is there", ko="있습니다")\n'
            "def test_nothing(learner):\n    assert True\n",
        ),
        "on the stub it ends `passed`",
    ),
    "a test that code passes which does nothing": (
        lambda root: append(
            root / SUITE,
            '\n\n@pytest.mark.task("double", points=0, en="it is kept", ko="그대로입니다")\n'
            "def test_only_kept(learner):\n    learner.double(np.ones(2))\n    assert_unchanged(learner)\n",
        ),
        "code that does nothing and returns None passes it",
    ),
    "a stub with another signature": (
        lambda root: edit(root / EXERCISES / "toy.py", "def double(x: np.ndarray)", "def double(y: np.ndarray)"),
        "`double` has another signature",
    ),
    "another given block in a variant": (
        lambda root: edit(root / "solutions/01_toy/variants/loops.py", "np.float64)", "float)"),
        "its given block is not the stub's",
    ),
    "a section that only one language has": (
        lambda root: append(root / EXERCISES / "README.ko.md", "\n## extra\n\n더 읽을거리\n"),
        "its sections are",
    ),
    "a hint that is too short": (
        lambda root: (root / EXERCISES / "hints.md").write_text(
            (root / EXERCISES / "hints.md").read_text().split("### 3")[0] + "### 3\n\nToo short.\n"
        ),
        "has 2 words|its sections are",
    ),
    "a question without an answer": (
        lambda root: append(
            root / "quizzes/01_toy.yaml",
            "\n- {id: broken, kind: number, seed: [1], en: 'x?', ko: 'x?', answer: 1/(k-k),\n"
            "   given: {k: {int: [1, 2]}}, why: {en: w, ko: w}}\n",
        ),
        "broken",
    ),
    "an example that the solution does not pass": (
        lambda root: append(
            root / EXERCISES / "test_examples.py",
            '\n\n@pytest.mark.task("double", en="three", ko="셋")\ndef test_three(learner):\n'
            "    assert learner.double(1.0) == 3\n",
        ),
        "toy.py does not pass it",
    ),
    "a hidden number in a hint": (
        lambda root: edit(root / EXERCISES / "hints.md", "### 1", "### 1\n\nTry 739.1846 first."),
        "a learner sees `739.1846`",
    ),
    "a hidden line in the examples": (
        lambda root: append(
            root / EXERCISES / "test_examples.py",
            "\n# assert_close(learner.clip(x, -1.0, 2.0), np.array([-1.0, 0.512306, 2.0, 2.0]))\n",
        ),
        "a learner sees `assert_close",
    ),
    "a file that is gone": (
        lambda root: (root / EXERCISES / "hints.ko.md").unlink(),
        "hints.ko.md: the file is missing",
    ),
}  # fmt: skip


def proof_of(root: Path) -> Proof:
    """Prove the toy unit as the command does, in a process of its own, under two salts."""
    course = Course(root)
    return check(course, [course.unit(UNIT)], 1, lambda name: None, count=2)[0]


def found(root: Path) -> str:
    """Return all findings about the toy unit, a line each."""
    return "\n".join(str(finding) for finding in proof_of(root).findings)


@pytest.mark.parametrize("name", FAULTS)
def test_author_check_finds(toy: Path, name: str) -> None:
    """One planted fault is one finding in words, with the file it is in."""
    fault, words = FAULTS[name]
    fault(toy)
    said = found(toy)
    assert any(word in said for word in words.split("|")), said
    assert str(toy) in said or "of a workspace" in said


def test_a_sound_unit_has_nothing_found_and_a_full_table(toy: Path) -> None:
    unit = Unit(toy, UNIT)
    mutate(unit, 1, lambda done, count: None)
    proof = proof_of(toy)
    assert [str(finding) for finding in proof.findings] == []
    assert (proof.points, proof.leaks, proof.languages) == (10, True, ("en", "ko"))
    assert proof.variants == ("loops", "one_liners")
    assert {mistake.name: mistake.named for mistake in proof.mistakes} == {path.stem: True for path in unit.mistakes}
    assert proof.mutation is not None
    assert proof.mutation.score > 0.95


def test_a_course_without_korean_needs_none(toy: Path) -> None:
    for path in [*toy.rglob("README.ko.md"), *toy.rglob("hints.ko.md")]:
        path.unlink()
    course = Course(toy)
    assert texts.languages(course) == ("en",)
    assert list(texts.examine(course.units[0], ("en",))) == []


# -- mutants -----------------------------------------------------------------------------------------------------------
def changed(source: str) -> list[str]:
    """Return the changed lines of the mutants of some source."""
    return [
        next((line[1:].strip() for line in mutant.diff.splitlines() if line[0] == "+"), "")
        for mutant in mutants(source)
    ]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("y = a + b", ["y = a - b"]),
        ("y = a < b", ["y = a <= b", "y = a > b"]),
        ("y = x.sum(axis=0)", ["y = x.mean(axis=0)", "y = x.sum()", "y = x.sum(axis=1)", "y = x.sum(axis=(-1))"]),
        ("y = np.max(x, keepdims=True)",
         ["y = np.min(x, keepdims=True)", "y = np.max(x)", "y = np.max(x, keepdims=False)"]),
        ("y = -x", ["y = x"]),
        ("y = f(a, b)", ["y = f(b, a)"]),
        ("y = x.T", ["y = x"]),
        ("y = 1e-7", ["y = 0.01", "y = 0.0"]),
        ("s += x", ["s -= x", "pass"]),
        ("self.x = x", ["pass"]),
        ("y = a if c else b", ["y = a", "y = b"]),
        ("y = a and b", ["y = a or b"]),
        ("y = np.maximum(a, b)", ["y = np.minimum(a, b)"]),
    ],
)  # fmt: skip
def test_operators_make_these_mutants(source: str, expected: list[str]) -> None:
    assert sorted(changed(source)) == sorted(expected)


def test_docstrings_annotations_given_blocks_and_messages_are_left_alone() -> None:
    source = '''"""1 + 1."""
import numpy as np

# --- given: one thing -----------
def helper(x): return x + 1
# --- end of given ---------------


def f(x: 1 + 1) -> 2:
    """Return 1 + 1."""
    if x > 3:
        raise ValueError(f"{x + 1} is too large")
    return x
'''
    assert sorted(changed(source)) == sorted(["if False:", "if True:", "if x >= 3:", "if x < 3:", "if x > 4:",
                                              "if x > 2:", "pass"])  # fmt: skip


def test_a_mutants_name_stays_when_lines_move_and_tells_twins_apart() -> None:
    one, two = "def f(a):\n    return a + 1\n", "# above\n\n\ndef f(a):\n    return a + 1\n"
    assert [mutant.name for mutant in mutants(one)] == [mutant.name for mutant in mutants(two)]
    twins = [mutant.name for mutant in mutants("def f(a):\n    a += 1\n    a += 1\n    return a\n")]
    assert len(set(twins)) == len(twins)


def test_what_mutate_found_is_kept_and_goes_stale_with_the_suite(toy: Path) -> None:
    unit = Unit(toy, UNIT)
    told: list[tuple[int, int]] = []
    result = mutate(unit, 2, lambda done, count: told.append((done, count)))
    assert mutation.read(unit) == result
    assert told[-1] == (result.mutants, result.mutants)
    assert result.killed + len(result.survivors) == result.mutants
    assert set(result.killers) <= {name for name, _ in proof_of(toy).tests}
    assert mutation.findings(unit) == []
    append(toy / SUITE, "\n# another line\n")
    assert mutation.summary(unit) is not None
    assert [finding.what for finding in mutation.findings(unit)] == ["solution or suite have changed since."]


def kept(unit: Unit, mutants: int, killed: int, survivors: list[str]) -> None:
    left = tuple(mutation.Survivor(name, 1, "") for name in survivors)
    (unit.hidden / "mutation.json").write_bytes(
        to_json(mutation.Mutation(mutation.digest(unit), mutants, killed, {}, left))
    )


def test_equivalent_mutants_count_for_nothing_and_are_few(toy: Path) -> None:
    unit = Unit(toy, UNIT)
    kept(unit, 20, 18, ["f: a => b", "f: c => d"])
    assert "18 of 20" in mutation.findings(unit)[0].what
    (unit.hidden / "equivalent.yaml").write_text('- {mutant: "f: a => b", reason: same}\n')
    assert [finding.what for finding in mutation.findings(unit)] == [
        "18 of 19 mutants are caught, which is less than 95%."
    ]
    (unit.hidden / "equivalent.yaml").write_text(
        '- {mutant: "f: a => b", reason: same}\n- {mutant: "f: c => d", reason: same}\n- {mutant: gone, reason: x}\n'
    )
    assert [finding.what for finding in mutation.findings(unit)] == ["there is no survivor `gone`."]
    assert mutation.summary(unit) == Mutated(20, 18, 2)
    kept(unit, 10, 8, ["f: a => b", "f: c => d"])
    assert "2 of 10 mutants are said to be equivalent" in mutation.findings(unit)[0].what


@pytest.mark.parametrize(
    ("name", "text"), [("mutation.json", "{"), ("equivalent.yaml", "- [1"), ("equivalent.yaml", "a")]
)
def test_damaged_files_of_a_mutation_are_findings(toy: Path, name: str, text: str) -> None:
    unit = Unit(toy, UNIT)
    (unit.hidden / name).write_text(text)
    assert "cannot be read" in mutation.findings(unit)[0].what


# -- leaks -------------------------------------------------------------------------------------------------------------
def test_a_number_is_searched_for_in_every_form() -> None:
    forms = leaks.forms(739.1846)
    assert {"739.1846", "739.185", "739.184600", (739.1846).hex()} <= forms
    assert base64.b64encode(b"739.1846").decode().rstrip("=") in forms
    assert b"739.1846".hex() in forms
    assert leaks.forms("velvet") >= {"velvet", b"velvet".hex()}


def test_short_numbers_imports_and_sentences_tell_nothing() -> None:
    source = (
        "import numpy as np\nfrom autograder.testing import assert_close\n\n"
        '@pytest.mark.task(\n    "f", points=1, en="a sentence that learners see"\n)\ndef test_f(learner):\n'
        "    assert learner.f(12.3456) == 100000 + 0.5\n"
    )
    assert list(leaks.numbers(source)) == [12.3456]
    assert list(leaks.lines(source)) == ["def test_f(learner):", "assert learner.f(12.3456) == 100000 + 0.5"]


# -- commands ----------------------------------------------------------------------------------------------------------
def test_a_new_unit_is_whole_and_says_what_is_left(tmp_path: Path) -> None:
    template.lay_out(tmp_path, "05_means", ("mean", "RunningMean"))
    unit = Course(tmp_path).unit("5")
    assert unit.tasks == ("mean", "RunningMean")
    findings = list(texts.examine(unit, ("en", "ko")))
    assert all(finding.what == "still to write:" for finding in findings)
    files = {Path(finding.where.rpartition(":")[0]).name for finding in findings}
    assert files >= {"README.md", "README.ko.md", "means.py", "hints.md", "hints.ko.md", "test_examples.py",
                     "test_hidden.py", "first_mistake.py", "another_way.py", "05_means.yaml"}  # fmt: skip


@pytest.mark.parametrize(("name", "tasks"), [("5_means", ("mean",)), ("05_Means", ("mean",)), ("05_means", ("a-b",))])
def test_a_new_unit_needs_names_that_can_be_used(tmp_path: Path, name: str, tasks: tuple[str, ...]) -> None:
    with pytest.raises(UsageError, match="name"):
        template.lay_out(tmp_path, name, tasks)
    assert list(tmp_path.iterdir()) == []


def test_a_new_unit_writes_over_nothing(tmp_path: Path) -> None:
    template.lay_out(tmp_path, "05_means", ("mean",))
    readme = tmp_path / "exercises" / "05_means" / "README.md"
    readme.write_text("mine")
    with pytest.raises(UsageError, match="there already"):
        template.lay_out(tmp_path, "05_means", ("mean",))
    assert readme.read_text() == "mine"


def test_the_command_shows_the_matrix_and_exits_by_what_it_found(toy: Path, tmp_path: Path) -> None:
    page = tmp_path / "proof.html"
    run = CliRunner().invoke(cli, ["author", "check", "1", "--course", str(toy), "--html", str(page), "--jobs", "1"])
    assert run.exit_code == 1, run.output
    assert "mutation.json: the file is missing" in run.output
    assert "test_double_gives_twice_the_values" in run.output
    assert "adds_two" in page.read_text()
    mutated = CliRunner().invoke(cli, ["author", "mutate", "1", "--course", str(toy), "--jobs", "1"])
    assert mutated.exit_code == 0, mutated.output
    assert "mutants caught" in mutated.stdout
    again = CliRunner().invoke(cli, ["author", "check", "1", "--course", str(toy), "--json", "--jobs", "1"])
    assert again.exit_code == 0, again.output
    assert json.loads(again.stdout)[0]["findings"] == []
