"""Mutants of a solution: the same code with one small thing wrong, made on its syntax tree (libcst).

An operator mutant stands for a slip: another sign, axis, comparison, constant, an argument left out, two swapped, a
statement forgotten. Docstrings, annotations, the given block and what an exception says are left alone.
"""

from __future__ import annotations

import difflib
import itertools
from dataclasses import dataclass
from typing import Final

import libcst as cst
from libcst.metadata import MetadataWrapper, ParentNodeProvider, PositionProvider

from autograder.course import given_block

_BINARY: Final[dict[type, tuple[type, ...]]] = {
    cst.Add: (cst.Subtract,),
    cst.Subtract: (cst.Add,),
    cst.Multiply: (cst.Divide,),
    cst.Divide: (cst.Multiply,),
    cst.Power: (cst.Multiply,),
    cst.FloorDivide: (cst.Multiply,),
    cst.Modulo: (cst.Multiply,),
}
_COMPARE: Final[dict[type, tuple[type, ...]]] = {
    cst.LessThan: (cst.LessThanEqual, cst.GreaterThan),
    cst.LessThanEqual: (cst.LessThan,),
    cst.GreaterThan: (cst.GreaterThanEqual, cst.LessThan),
    cst.GreaterThanEqual: (cst.GreaterThan,),
    cst.Equal: (cst.NotEqual,),
    cst.NotEqual: (cst.Equal,),
    cst.In: (cst.NotIn,),
    cst.NotIn: (cst.In,),
    cst.Is: (cst.IsNot,),
    cst.IsNot: (cst.Is,),
}
_AUGMENTED: Final[dict[type, type]] = {
    cst.AddAssign: cst.SubtractAssign,
    cst.SubtractAssign: cst.AddAssign,
    cst.MultiplyAssign: cst.DivideAssign,
    cst.DivideAssign: cst.MultiplyAssign,
}
_NAMES: Final = {
    "max": "min", "min": "max", "sum": "mean", "mean": "sum", "argmax": "argmin", "zeros_like": "ones_like",
    "zeros": "ones", "ones": "zeros", "maximum": "minimum", "minimum": "maximum", "all": "any", "any": "all",
    "rows": "columns", "floor": "ceil",
}  # fmt: skip
_COMMUTE: Final = {"maximum", "minimum", "result_type", "allclose", "array_equal", "add", "multiply"}
_WORDS: Final = {"True": "False", "False": "True"}


@dataclass(frozen=True)
class Mutant:
    """One mutant.

    Attributes:
        name: the function it is in and what was changed there; the same as long as those lines are.
        line: of the solution, from 1.
        source: the whole changed text.
        diff: the lines that differ.
    """

    name: str
    line: int
    source: str
    diff: str


def mutants(source: str) -> list[Mutant]:
    """Return the mutants of a solution's text, in its order; no two of them are the same text."""
    wrapper = MetadataWrapper(cst.parse_module(source))
    finder = _Finder(source)
    wrapper.visit(finder)
    made: dict[str, Mutant] = {}
    for node, replacement, line, where in finder.found:
        changed = wrapper.module.deep_replace(node, replacement)
        text = changed.code if isinstance(changed, cst.Module) else source
        if text != source and text not in made:
            made[text] = _mutant(source, text, line, where, [mutant.name for mutant in made.values()])
    return list(made.values())


def _mutant(source: str, text: str, line: int, where: str, taken: list[str]) -> Mutant:
    difference = [
        part
        for part in difflib.unified_diff(source.splitlines(), text.splitlines(), lineterm="", n=0)
        if part[:1] in "+-" and part[:3] not in ("+++", "---")
    ]
    old = " ".join(part[1:].strip() for part in difference if part[0] == "-")
    new = " ".join(part[1:].strip() for part in difference if part[0] == "+")
    name = f"{where}: {old} => {new or '(gone)'}"
    again = sum(other.partition(" #")[0] == name for other in taken)
    return Mutant(f"{name} #{again + 1}" if again else name, line, text, "\n".join(difference))


class _Finder(cst.CSTVisitor):
    """Collects (node, what to put there instead, line, name of the function around it)."""

    METADATA_DEPENDENCIES = (PositionProvider, ParentNodeProvider)

    def __init__(self, source: str) -> None:
        self.found: list[tuple[cst.CSTNode, cst.CSTNode, int, str]] = []
        self._around: list[str] = []
        given = given_block(source)
        start = source[: source.find(given)].count("\n") + 1 if given else 0
        self._given = range(start, start + given.count("\n") + 1) if given else range(0)

    def _add(self, node: cst.CSTNode, *replacements: cst.CSTNode) -> None:
        line = self.get_metadata(PositionProvider, node).start.line
        if line not in self._given:
            where = ".".join(self._around) or "module"
            self.found += [(node, replacement, line, where) for replacement in replacements]

    # -- where not to look ---------------------------------------------------------------------------------------------

    def visit_Annotation(self, node: cst.Annotation) -> bool:
        return False

    def visit_Import(self, node: cst.Import) -> bool:
        return False

    def visit_ImportFrom(self, node: cst.ImportFrom) -> bool:
        return False

    def visit_Decorator(self, node: cst.Decorator) -> bool:
        return False

    def visit_FunctionDef(self, node: cst.FunctionDef) -> None:
        self._around.append(node.name.value)

    def leave_FunctionDef(self, original_node: cst.FunctionDef) -> None:
        self._around.pop()

    def visit_ClassDef(self, node: cst.ClassDef) -> None:
        self._around.append(node.name.value)

    def leave_ClassDef(self, original_node: cst.ClassDef) -> None:
        self._around.pop()

    def visit_Raise(self, node: cst.Raise) -> bool:
        self._add(node, cst.Pass())
        return False

    # -- operators -----------------------------------------------------------------------------------------------------

    def visit_BinaryOperation(self, node: cst.BinaryOperation) -> None:
        self._add(node, *(node.with_changes(operator=other()) for other in _BINARY.get(type(node.operator), ())))

    def visit_Comparison(self, node: cst.Comparison) -> None:
        for number, target in enumerate(node.comparisons):
            for other in _COMPARE.get(type(target.operator), ()):
                changed = list(node.comparisons)
                changed[number] = target.with_changes(operator=other())
                self._add(node, node.with_changes(comparisons=changed))

    def visit_BooleanOperation(self, node: cst.BooleanOperation) -> None:
        other = cst.Or() if isinstance(node.operator, cst.And) else cst.And()
        self._add(node, node.with_changes(operator=other))

    def visit_UnaryOperation(self, node: cst.UnaryOperation) -> None:
        self._add(node, node.expression)

    def visit_AugAssign(self, node: cst.AugAssign) -> None:
        other = _AUGMENTED.get(type(node.operator))
        if other:
            self._add(node, node.with_changes(operator=other()))
        self._add(node, cst.Pass())

    def visit_Assign(self, node: cst.Assign) -> None:
        if all(isinstance(target.target, cst.Subscript | cst.Attribute) for target in node.targets):
            self._add(node, cst.Pass())

    def visit_Expr(self, node: cst.Expr) -> bool:
        if isinstance(node.value, cst.SimpleString | cst.ConcatenatedString):
            return False  # a docstring
        self._add(node, cst.Pass())
        return True

    def visit_If(self, node: cst.If) -> None:
        self._add(node, *(node.with_changes(test=cst.Name(value)) for value in ("True", "False")))

    def visit_IfExp(self, node: cst.IfExp) -> None:
        self._add(node, node.body, node.orelse)

    # -- constants and names -------------------------------------------------------------------------------------------

    def visit_Integer(self, node: cst.Integer) -> None:
        value = node.evaluated_value
        self._add(node, *(_number(other) for other in dict.fromkeys((value + 1, value - 1))))

    def visit_Float(self, node: cst.Float) -> None:
        value = node.evaluated_value
        others = (value + 1.0, value * 2.0) if abs(value) >= 0.001 or not value else (0.01, 0.0)
        self._add(node, *(_number(other) for other in dict.fromkeys(others) if other != value))

    def visit_Name(self, node: cst.Name) -> None:
        if node.value in _WORDS:
            self._add(node, cst.Name(_WORDS[node.value]))

    def visit_Attribute(self, node: cst.Attribute) -> None:
        parent = self.get_metadata(ParentNodeProvider, node)
        if node.attr.value in _NAMES and isinstance(parent, cst.Call) and parent.func is node:
            self._add(node, node.with_changes(attr=cst.Name(_NAMES[node.attr.value])))
        if node.attr.value == "T":
            self._add(node, node.value)

    # -- calls ---------------------------------------------------------------------------------------------------------

    def visit_Call(self, node: cst.Call) -> None:
        plain = [number for number, arg in enumerate(node.args) if arg.keyword is None and not arg.star]
        called = node.func.attr.value if isinstance(node.func, cst.Attribute) else ""
        for first, second in itertools.pairwise(plain) if called not in _COMMUTE else ():
            swapped = list(node.args)
            swapped[first] = node.args[first].with_changes(value=node.args[second].value)
            swapped[second] = node.args[second].with_changes(value=node.args[first].value)
            self._add(node, node.with_changes(args=swapped))
        for number, arg in enumerate(node.args):
            if arg.keyword is not None:
                rest = [other for at, other in enumerate(node.args) if at != number]
                if rest:
                    rest[-1] = rest[-1].with_changes(comma=cst.MaybeSentinel.DEFAULT)
                self._add(node, node.with_changes(args=rest))


def _number(value: float) -> cst.BaseExpression:
    text = repr(abs(value))
    number = cst.Integer(text) if isinstance(value, int) else cst.Float(text)
    if value >= 0:
        return number
    return cst.UnaryOperation(cst.Minus(), number, lpar=[cst.LeftParen()], rpar=[cst.RightParen()])
