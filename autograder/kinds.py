"""The nine kinds of question: how an answer of each is judged, and what the right one is (contracts F7, F8).

An answer is a learner's data, strings, lists and maps; whatever it holds, judging raises nothing but `Unusable`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from typing import Any, Final, NamedTuple

import numpy as np

from autograder import quiz_messages
from autograder.draws import Drawn, fill, near
from autograder.plain_yaml import Unusable, number_or_text, said, shown
from autograder.questions import Choice, Item, Question
from autograder.records import Text

_TRUTHS: Final = {"true": "true", "false": "false", "o": "true", "x": "false", "참": "true", "거짓": "false",
                  "t": "true", "f": "false", "yes": "true", "no": "false"}  # fmt: skip
_LONGEST: Final = 1000


class Judged(NamedTuple):
    """What one answer is worth.

    Attributes:
        share: of the question's points, 0 to 1.
        why: what explains it, with placeholders.
        detail: a line for the instructor.
        told: the answer as it is repeated to the learner.
        means: the mistakes and misconceptions that lead to it.
    """

    share: float
    why: Sequence[Text]
    detail: str
    told: Text
    means: tuple[str, ...] = ()


def judge(question: Question, drawn: Drawn, answer: object) -> Judged:
    """Judge an answer that is not empty.

    Raises:
        Unusable: when it does not have the form that the kind asks for.
    """
    return _JUDGES[question.kind](question, drawn, answer)


def is_empty(answer: object) -> bool:
    """Whether nothing was answered: an empty value, or a list or map of nothing else."""
    if isinstance(answer, dict):
        return all(is_empty(value) for value in answer.values())
    if isinstance(answer, list):
        return all(is_empty(value) for value in answer)
    return answer is None or str(answer).strip() in ("", "~", "null")


def right(question: Question, drawn: Drawn) -> Any:
    """Return the right answer in the form of F8."""
    taken = [choice.id for choice in question.choices if choice.right]
    match question.kind:
        case "choice":
            return taken[0]
        case "choices":
            return taken
        case "truth":
            return {"truth": question.answer, "reason": taken[0]}
        case "number":
            return repr(drawn.answer)
        case "array":
            return _written(drawn.answer.tolist())
        case "order":
            return [item.id for item in question.items]
        case "match":
            return dict(question.pairs)
        case "text":
            return question.accept["en"][0]
        case _:
            return {"line": question.answer, "repair": taken[0]}


def _written(value: Any) -> Any:
    return [_written(item) for item in value] if isinstance(value, list) else repr(value)


# -- choices -----------------------------------------------------------------------------------------------------------
def _letter(name: object) -> str:
    """Return the id that was meant: `B`, `b)` and `b) its text` are `b`."""
    return re.split("[).:]", str(name), maxsplit=1)[0].strip().lower()


def _choice(question: Question, name: object) -> Choice:
    if not isinstance(name, str):
        raise Unusable(quiz_messages.ONE_CHOICE)
    choices = {choice.id: choice for choice in question.choices}
    if _letter(name) not in choices:
        raise Unusable(quiz_messages.NO_CHOICE, name=shown(name))
    return choices[_letter(name)]


def _told(choice: Choice, drawn: Drawn) -> Text:
    en, ko = fill(choice.en, drawn.values), fill(choice.ko or choice.en, drawn.values)
    return Text(f"{choice.id}) {en}", f"{choice.id}) {ko}")


def _meaning(taken: Sequence[Choice]) -> str:
    return "".join(f"; {choice.id} means {choice.wrong}" for choice in taken if choice.wrong)


def _means(taken: Sequence[Choice]) -> tuple[str, ...]:
    return tuple(choice.wrong for choice in taken if choice.wrong)


def _whys(taken: Sequence[Choice]) -> list[Text]:
    return [choice.why for choice in taken if choice.wrong and choice.why]


def _judge_choice(question: Question, drawn: Drawn, answer: object) -> Judged:
    taken = _choice(question, answer)
    wanted = next(choice.id for choice in question.choices if choice.right)
    why = [question.why] if taken.right else _whys([taken])
    detail = f"answered {taken.id}; right: {wanted}{_meaning([taken])}"
    return Judged(float(taken.right), why, detail, _told(taken, drawn), _means([taken]))


def _judge_choices(question: Question, drawn: Drawn, answer: object) -> Judged:
    if not isinstance(answer, list) or not all(isinstance(name, str) for name in answer):
        raise Unusable(quiz_messages.MANY_CHOICES)
    taken = [_choice(question, name) for name in answer]
    names = [choice.id for choice in taken]
    for name in names:
        if names.count(name) > 1:
            raise Unusable(quiz_messages.CHOICE_TWICE, name=name)
    wanted = [choice.id for choice in question.choices if choice.right]
    hits = sum(choice.right for choice in taken)
    share = max(0.0, (2 * hits - len(taken)) / len(wanted))
    wrong = len(taken) - hits
    how = (quiz_messages.WRONG_TAKEN if wrong else quiz_messages.RIGHT_TAKEN).fill(
        all=len(wanted), right=hits, wrong=wrong
    )
    why = [question.why] if share == 1 else [how, *_whys(taken)]
    detail = f"answered {', '.join(names)}; right: {', '.join(wanted)}{_meaning(taken)}"
    return Judged(share, why, detail, Text(", ".join(names)), _means(taken))


def _parts(answer: object, first: str, second: str, form: Text) -> tuple[object, object]:
    if not isinstance(answer, dict) or set(answer) - {first, second}:
        raise Unusable(form)
    return answer.get(first, ""), answer.get(second, "")


def _judge_truth(question: Question, drawn: Drawn, answer: object) -> Judged:
    """Half the points for the value, half for the reason."""
    truth, reason = _parts(answer, "truth", "reason", quiz_messages.TRUTH_FORM)
    value = _TRUTHS.get(str(truth).strip().lower(), "")
    if not value and not is_empty(truth):
        raise Unusable(quiz_messages.TRUTH_FORM)
    taken = [] if is_empty(reason) else [_choice(question, reason)]
    hits = [value == question.answer, bool(taken) and taken[0].right]
    why = [question.why] if all(hits) else _whys(taken)
    if not hits[0]:
        why = [quiz_messages.OTHER_TRUTH, *why]
    wanted = next(choice.id for choice in question.choices if choice.right)
    names = f"{value or '-'}, {taken[0].id if taken else '-'}"
    detail = f"answered {names}; right: {question.answer}, {wanted}{_meaning(taken)}"
    told = quiz_messages.TRUTHS.get(value, Text("-"))
    for choice in taken:
        told = told + Text(", ") + _told(choice, drawn)
    return Judged(sum(hits) / 2, why, detail, told, _means(taken))


def _judge_line(question: Question, drawn: Drawn, answer: object) -> Judged:
    """All or nothing: the wrong line and its repair."""
    line, repair = _parts(answer, "line", "repair", quiz_messages.LINE_FORM)
    count = len(question.code.splitlines())
    if not is_empty(line) and not (re.fullmatch("[0-9]{1,4}", str(line)) and 1 <= int(str(line)) <= count):
        raise Unusable(quiz_messages.NO_LINE, name=shown(str(line)), last=count)
    taken = [] if is_empty(repair) else [_choice(question, repair)]
    hits = [str(line).lstrip("0") == question.answer, bool(taken) and taken[0].right]
    why = [question.why] if all(hits) else _whys(taken)
    if not hits[0]:
        why = [quiz_messages.OTHER_LINE, *why]
    wanted = next(choice.id for choice in question.choices if choice.right)
    detail = (
        f"answered {line or '-'}, {taken[0].id if taken else '-'}; right: {question.answer}, {wanted}{_meaning(taken)}"
    )
    told = quiz_messages.LINE_TOLD.fill(line=str(line) or "-")
    for choice in taken:
        told = told + Text(", ") + _told(choice, drawn)
    return Judged(float(all(hits)), why, detail, told, _means(taken))


# -- numbers -----------------------------------------------------------------------------------------------------------
def _judge_number(question: Question, drawn: Drawn, answer: object) -> Judged:
    number = number_or_text(answer)
    if not isinstance(number, float):
        raise Unusable(quiz_messages.NO_NUMBER, name=shown(str(answer)))
    return _judge_values(question, drawn, number, shown(str(answer)), quiz_messages.OTHER_NUMBER)


def _judge_array(question: Question, drawn: Drawn, answer: object) -> Judged:
    values = _numbers(answer, [_LONGEST])
    try:
        array = np.array(values, float)
    except ValueError as error:
        raise Unusable(quiz_messages.RAGGED) from error
    told = shown(_listed(values))
    if array.shape != np.shape(drawn.answer):
        return Judged(
            0.0, [quiz_messages.OTHER_SHAPE], f"answered {told}; right: {_listed(drawn.answer.tolist())}", Text(told)
        )
    return _judge_values(question, drawn, array, told, quiz_messages.OTHER_NUMBER)


def _numbers(answer: object, left: list[int]) -> Any:
    """Return lists of lists of numbers as floats; too many of them are refused, as is anything else."""
    if isinstance(answer, list):
        return [_numbers(item, left) for item in answer]
    left[0] -= 1
    number = number_or_text(answer)
    if left[0] < 0 or not isinstance(number, float):
        raise Unusable(quiz_messages.NO_ARRAY, name=shown(str(answer)))
    return number


def _listed(values: Any) -> str:
    return f"[{', '.join(map(_listed, values))}]" if isinstance(values, list) else f"{values:g}"


def _judge_values(question: Question, drawn: Drawn, value: Any, told: str, other: Text) -> Judged:
    wanted = _listed(drawn.answer.tolist()) if isinstance(drawn.answer, np.ndarray) else repr(drawn.answer)
    detail = f"answered {told}; right: {wanted} within {question.tolerance:g}"
    if near(value, drawn.answer, question.tolerance):
        return Judged(1.0, [question.why], detail, Text(told))
    for wrong, known in zip(question.wrong, drawn.wrong, strict=True):
        if near(value, known, question.tolerance):
            return Judged(0.0, [wrong.why], f"{detail}; {wrong.answer} means {wrong.is_}", Text(told), (wrong.is_,))
    return Judged(0.0, [other], detail, Text(told))


# -- order, match, text ------------------------------------------------------------------------------------------------
def _judge_order(question: Question, drawn: Drawn, answer: object) -> Judged:
    """All or nothing; how many stand in their place is told."""
    wanted = [item.id for item in question.items]
    if not isinstance(answer, list) or sorted(map(_letter, answer)) != sorted(wanted):
        raise Unusable(quiz_messages.ORDER_FORM, names=", ".join(sorted(wanted)))
    names = [_letter(name) for name in answer]
    hits = sum(one == other for one, other in zip(names, wanted, strict=True))
    why = question.why if names == wanted else quiz_messages.ORDER_HITS.fill(hits=hits, all=len(wanted))
    detail = f"answered {', '.join(names)}; right: {', '.join(wanted)}"
    return Judged(float(names == wanted), [why], detail, Text(", ".join(names)))


def _judge_match(question: Question, drawn: Drawn, answer: object) -> Judged:
    """By the share of the pairs that are right."""
    left, right_ids = {item.id for item in question.left}, {item.id for item in question.right}
    if not isinstance(answer, dict) or not all(isinstance(value, str) for value in answer.values()):
        raise Unusable(quiz_messages.MATCH_FORM)
    given = {str(name).strip().lower(): _letter(value) for name, value in answer.items() if not is_empty(value)}
    for name in given:
        if name not in left:
            raise Unusable(quiz_messages.NO_ITEM, name=shown(name))
    for value in given.values():
        if value not in right_ids:
            raise Unusable(quiz_messages.NO_ITEM, name=shown(value))
    hits = sum(given.get(name) == wanted for name, wanted in question.pairs.items())
    share = hits / len(question.pairs)
    why = question.why if share == 1 else quiz_messages.MATCH_HITS.fill(hits=hits, all=len(question.pairs))
    told = ", ".join(f"{name} → {value}" for name, value in given.items())
    wanted_pairs = ", ".join(f"{name} → {value}" for name, value in question.pairs.items())
    return Judged(share, [why], f"answered {told}; right: {wanted_pairs}", Text(told))


def plain(text: str) -> str:
    """Return text without what does not matter in a word: width, case, spaces, hyphens and other marks."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(char for char in folded if unicodedata.category(char)[0] in "LNMS")


def _judge_text(question: Question, drawn: Drawn, answer: object) -> Judged:
    if not isinstance(answer, str):
        raise Unusable(quiz_messages.TEXT_FORM)
    words = [word for accepted in question.accept.values() for word in accepted]
    hit = plain(answer[:_LONGEST]) in {plain(word) for word in words}
    detail = f"answered {shown(answer)}; right: {', '.join(words)}"
    return Judged(float(hit), [question.why if hit else quiz_messages.OTHER_WORD], detail, Text(shown(answer)))


def item_text(item: Item, drawn: Drawn) -> Text:
    """Return what an item says in both languages."""
    return Text(fill(item.en, drawn.values), fill(item.ko or item.en, drawn.values))


def answered(judged: Judged) -> Text:
    """Return the sentence that repeats an answer."""
    return said(quiz_messages.YOUR_ANSWER, answer=judged.told)


_JUDGES: Final[dict[str, Callable[[Question, Drawn, object], Judged]]] = {
    "choice": _judge_choice,
    "choices": _judge_choices,
    "truth": _judge_truth,
    "number": _judge_number,
    "array": _judge_array,
    "order": _judge_order,
    "match": _judge_match,
    "text": _judge_text,
    "line": _judge_line,
}
