"""``author new``: the files of a new unit, each saying what belongs into it; ``author check`` finds what is left."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from autograder.errors import UsageError
from autograder.files import write

_NAME: Final = re.compile(r"\d\d_[a-z][a-z0-9_]*")
_TASK: Final = re.compile(r"[A-Za-z][A-Za-z0-9_]*")

_README: Final = """# WRITE: the title of the unit

WRITE: what this unit is about and why it matters, then a small worked example with numbers.

## conventions

- WRITE: one line for each convention: shapes, dtypes, what raises ValueError.
{sections}"""
_README_SECTION: Final = """
## {task}

WRITE: what `{task}` takes, what it returns, and the rule, so that someone can write it from this section alone.
"""
_README_KO: Final = """# WRITE: 단원의 제목

WRITE: 무엇을 왜 배우는지 쓰고, 작은 예를 실제 수로 풀어 보입니다.

## conventions

- WRITE: 모양(shape), dtype, ValueError를 내는 경우 등 약속을 한 줄에 하나씩 씁니다.
{sections}"""
_README_SECTION_KO: Final = """
## {task}

WRITE: `{task}`가 무엇을 받아 무엇을 돌려주는지, 규칙은 무엇인지 이 절만 읽고도 구현할 수 있게 씁니다.
"""
_HINTS: Final = """
## {task}

### 1

WRITE: a question or a picture that points the way, in ten to eighty words, without any code.

### 2

WRITE: the step that most learners miss, in ten to eighty words, still without the answer.

### 3

WRITE: which function or formula helps, in ten to eighty words; never the whole answer.
"""
_HINTS_KO: Final = """
## {task}

### 1

WRITE: 생각의 방향을 알려 주는 질문이나 그림을 씁니다. 코드는 쓰지 않습니다.

### 2

WRITE: 많은 학습자가 놓치는 단계를 씁니다. 아직 답은 쓰지 않습니다.

### 3

WRITE: 도움이 되는 함수나 식을 알려 줍니다. 답 전체를 쓰지는 않습니다.
"""
_STUB: Final = '''"""WRITE: one line that says what the learner builds here."""

import numpy as np
{bodies}'''
_FUNCTION: Final = '''

def {task}(x: np.ndarray) -> np.ndarray:
    """WRITE: shapes, dtypes and errors in English.

    WRITE: 같은 내용을 한국어 한 줄로 씁니다.
    """
    raise NotImplementedError
'''
_CLASS: Final = '''

class {task}:
    """WRITE: what the object is, in English.

    WRITE: 같은 내용을 한국어 한 줄로 씁니다.
    """

    def forward(self, x: np.ndarray) -> np.ndarray:
        """WRITE: shapes, dtypes and errors in English and one line of Korean."""
        raise NotImplementedError
'''
_EXAMPLES: Final = '''"""WRITE: what the visible examples show; learners read this file."""

import numpy as np
import pytest

from autograder.testing import assert_close
{bodies}'''
_EXAMPLE: Final = '''

@pytest.mark.task("{task}", en="WRITE: the rule this example shows", ko="WRITE: 이 예제가 보이는 규칙")
def test_{lower}_on_a_small_example(learner):
    """WRITE: numbers that can be followed by hand."""
    assert_close({call}(np.array([1.0, 2.0])), np.array([1.0, 2.0]))
'''
_SUITE: Final = '''"""WRITE: what the hidden suite covers; its points sum to 10."""

import numpy as np
import pytest

from autograder.testing import assert_close, assert_unchanged
{bodies}'''
_TEST: Final = '''

@pytest.mark.task("{task}", points={points}, en="WRITE: the rule, one sentence", ko="WRITE: 같은 규칙을 한 문장으로")
def test_{lower}_follows_its_rule(learner, rng):
    """WRITE: the expected value comes from a known number, a slow loop or a property, never from the solution."""
    x = rng.normal(size=(3, 4))
    assert_close({call}(x), x)
    assert_unchanged(learner)
'''
_MISTAKE: Final = '''"""en: WRITE: what is wrong, in a few words
ko: WRITE: 무엇이 틀렸는지 짧게
hint en: WRITE: a question that leads out of it
hint ko: WRITE: 스스로 알아차리게 하는 질문
"""

# Only what is wrong: this file runs after the solution's text, in the same namespace.
{body}'''
_QUIZ: Final = """# docs/authors.md lists the kinds of question.
- id: first_question
  kind: choice
  en: "WRITE: a case, not the recall of a word"
  ko: "WRITE: 낱말이 아니라 구체적인 상황을 묻습니다"
  choices:
    - {id: a, en: "WRITE: the right one", ko: "WRITE: 옳은 보기", right: true}
    - {id: b, en: "WRITE: a likely wrong one", ko: "WRITE: 그럴듯하지만 틀린 보기", wrong: first_mistake,
       why: {en: "WRITE: why not", ko: "WRITE: 틀린 까닭"}}
  why: {en: "WRITE: why it is right", ko: "WRITE: 옳은 까닭"}
"""


def lay_out(root: Path, name: str, tasks: Sequence[str]) -> list[Path]:
    """Write the files of a new unit into the course at ``root`` and return their paths.

    Args:
        root: a course, or a folder in which one begins.
        name: ``NN_slug``.
        tasks: the names of its tasks in order; one that begins with a capital letter is a class.

    Raises:
        UsageError: for a wrong name, or when the unit is there already; nothing is written then.
    """
    if not _NAME.fullmatch(name):
        raise UsageError(f"`{name}` is no unit's name. Name it like `05_losses`: two digits, then small letters.")
    for task in tasks:
        if not _TASK.fullmatch(task):
            raise UsageError(f"`{task}` is no task's name: it must be a name of Python that does not begin with `_`.")
    files = {root / path: text for path, text in _files(name, tasks).items()}
    for path in files:
        if path.exists():
            raise UsageError(f"{path} is there already. Give another name, or write on in what is there.")
    for path, text in files.items():
        write(path, text)
    return list(files)


def _files(name: str, tasks: Sequence[str]) -> Mapping[str, str]:
    slug, exercises, solutions = name[3:], f"exercises/{name}", f"solutions/{name}"
    stub = _STUB.format(bodies=_each(tasks, _form))
    return {
        f"{exercises}/README.md": _README.format(sections=_each(tasks, lambda task: _README_SECTION)),
        f"{exercises}/README.ko.md": _README_KO.format(sections=_each(tasks, lambda task: _README_SECTION_KO)),
        f"{exercises}/{slug}.py": stub,
        f"{exercises}/test_examples.py": _EXAMPLES.format(bodies=_each(tasks, lambda task: _EXAMPLE)),
        f"{exercises}/hints.md": _each(tasks, lambda task: _HINTS).lstrip(),
        f"{exercises}/hints.ko.md": _each(tasks, lambda task: _HINTS_KO).lstrip(),
        f"{solutions}/{slug}.py": stub,
        f"{solutions}/test_hidden.py": _SUITE.format(bodies=_each(tasks, lambda task: _TEST)),
        f"{solutions}/mistakes/first_mistake.py": _MISTAKE.format(body=_each(tasks[:1], _form)),
        f"{solutions}/variants/another_way.py": stub,
        f"quizzes/{name}.yaml": _QUIZ,
    }


def _form(task: str) -> str:
    return _CLASS if task[0].isupper() else _FUNCTION


def _each(tasks: Sequence[str], form: Callable[[str], str]) -> str:
    """Return a form filled for every task, with ten points shared in quarters."""
    shares = [40 // len(tasks) + (number < 40 % len(tasks)) for number in range(len(tasks))] if tasks else []
    return "".join(
        form(task).format(
            task=task,
            lower=re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", task).lower(),
            call=f"learner.{task}().forward" if task[0].isupper() else f"learner.{task}",
            points=f"{share / 4:g}",
        )
        for task, share in zip(tasks, shares, strict=True)
    )
