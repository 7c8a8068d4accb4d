"""A sample class out of a course: right and wrong ways, stubs, broken and hostile files."""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np

from autograder import content, draws, kinds
from autograder.answers import answer_file
from autograder.course import Unit, read_text
from autograder.errors import UsageError
from autograder.files import write
from autograder.questions import Question

_HOSTILE: Final = Path(__file__).parent / "demo_class"
UNITS: Final = 2  # so many fit a terminal, side by side
_MARK: Final = ".deepdrill-demo"
_NAMES: Final = """
    kim.minjun ana.silva 이서연 tom.becker park.jiho maria.rossi choi.yuna lena.novak 정하준 omar.haddad kang.soyul
    nina.larsen yoon.doyun paul.martin 임지우 eva.kovacs han.siwoo leo.fischer oh.chaewon ida.berg 신예준 max.weber
    seo.arin tara.singh kwon.geonwoo nora.dahl hwang.subin ivan.petrov ahn.jimin zoe.clark song.hyunwoo amy.chen
    ryu.eunseo ben.ortiz 홍지안 sam.okafor jeon.taeyang mia.jensen yang.nari raj.patel
""".split()


@dataclass(frozen=True)
class Made:
    """One learner of the sample class: what she handed in for each unit."""

    learner: str
    units: tuple[str, ...]

    @property
    def what(self) -> str:
        """What was handed in, in a few words."""
        return " / ".join(dict.fromkeys(self.units))


def make_class(folder: Path, units: Sequence[Unit]) -> list[Made]:
    """Write the submissions of a sample class for some units into ``folder``; return who handed in what.

    Raises:
        UsageError: when ``folder`` holds something that no demo made.
    """
    if folder.exists() and any(folder.iterdir()) and not (folder / _MARK).exists():
        raise UsageError(f"{folder} is there already and no demo made it. Give another folder.")
    if (folder / _MARK).exists():
        shutil.rmtree(folder / "submissions", ignore_errors=True)
    write(folder / _MARK, "made by deepdrill demo; it may be written over\n")
    rows = itertools.zip_longest(*(list(_ways(unit)) for unit in units))
    names = iter(_NAMES)
    made = []
    for number, row in enumerate(rows):
        learner = next(names)
        ways = [way or ("solution", _solution(unit)) for unit, way in zip(units, row, strict=True)]
        for used in dict.fromkeys(used for unit in units for used in unit.uses):
            write(folder / "submissions" / learner / used.name / used.file_name, read_text(used.solution))
        for unit, (_, write_file) in zip(units, ways, strict=True):
            write_file(folder / "submissions" / learner / unit.name / unit.file_name)
            _answer(unit, folder / "submissions" / learner / "answers" / f"{unit.name}.yaml", number)
        made.append(Made(learner, tuple(what for what, _ in ways)))
    return made


Writer = Callable[[Path], None]


def _solution(unit: Unit) -> Writer:
    return _text(read_text(unit.solution))


def _text(text: str | bytes) -> Writer:
    return lambda path: write(path, text)


def _ways(unit: Unit) -> Iterator[tuple[str, Writer]]:
    """Yield (what it is, writer of the file) for one unit."""
    solution = read_text(unit.solution)
    yield "solution", _text(solution)
    for path in unit.variants:
        yield f"right: {path.stem}", _text(read_text(path))
    for path in unit.mistakes:
        yield f"wrong: {path.stem}", _text(f"{solution}\n\n{read_text(path)}")
    yield "stub", _text(read_text(unit.stub))
    for path in sorted(_HOSTILE.glob("*.py")):
        text = read_text(path)
        what = text.split('"""')[1]
        yield what, _text(text)
    yield "unclosed bracket", _text(solution + "\nvalues = [1, 2\n")
    yield "saved as CP949", _text(f"# 활성화 함수\n{solution}".encode("cp949", "replace"))
    yield "a folder, not a file", _folder


def _folder(path: Path) -> None:
    (path / "inside").mkdir(parents=True)


def _answer(unit: Unit, path: Path, number: int) -> None:
    """Write answers: the first learner knows all, the others guess, each in her own way."""
    if not unit.quiz.is_file():
        return
    rng = np.random.default_rng(number)
    solution, answers = content.load_solution(unit), {}
    for question in content.load_quiz(unit):
        knows = number == 0 or rng.random() < 0.3
        drawn = draws.draw(question, 0, "", solution)
        answers[question.id] = kinds.right(question, drawn) if knows else _guess(question, rng)
    write(path, answer_file(unit.name, answers))


def _guess(question: Question, rng: np.random.Generator) -> Any:
    """Return an answer of somebody who does not know."""
    taken = str(rng.choice([choice.id for choice in question.choices])) if question.choices else ""
    items = [item.id for item in question.items]
    guesses: dict[str, Any] = {
        "choice": taken,
        "choices": [taken],
        "truth": {"truth": "true", "reason": taken},
        "number": str(int(rng.integers(0, 10))),
        "array": ["0", "1"],
        "order": [str(name) for name in rng.permutation(items)] if items else [],
        "match": {item.id: str(rng.choice([other.id for other in question.right])) for item in question.left},
        "text": "neuron",
        "line": {"line": "1", "repair": taken},
    }
    return guesses[question.kind]
