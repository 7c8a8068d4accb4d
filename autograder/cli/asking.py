"""Asking in a terminal: rows to move over with the arrow keys, a line to type into; readable without colour.

Every screen is one prompt_toolkit application over the whole terminal; it ends with an answer or with a wish to move.
"""

from __future__ import annotations

import enum
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from prompt_toolkit.application import Application, get_app
from prompt_toolkit.buffer import Buffer
from prompt_toolkit.formatted_text import StyleAndTextTuples
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.layout import BufferControl, FormattedTextControl, HSplit, Layout, Window
from prompt_toolkit.layout.processors import BeforeInput

from autograder import quiz_messages
from autograder.formats.plain import visible
from autograder.records import Lang, Text


class Move(enum.Enum):
    """What a learner wants instead of answering."""

    BACK = enum.auto()
    ON = enum.auto()
    LEAVE = enum.auto()


@dataclass(frozen=True)
class Row:
    """One thing to take: what is typed for it, and what it says."""

    name: str
    text: str


@dataclass(frozen=True)
class Page:
    """What stands above the rows: a line of where we are, the question, code with numbered lines, how to answer."""

    where: str
    question: str
    how: str
    lang: Lang
    code: tuple[str, ...] = ()


_MARKS: Final = {"one": ("(*)", "( )"), "many": ("[x]", "[ ]")}


class _Rows:
    """Rows under a page: a cursor, and what is taken, by name in the order of taking."""

    def __init__(self, page: Page, rows: Sequence[Row], mode: str, taken: Sequence[str]) -> None:
        self.page, self.rows, self.mode = page, rows, mode
        self.taken = [name for name in taken if name in {row.name for row in rows}]
        names = [row.name for row in rows]
        self.at = names.index(self.taken[0]) if self.taken and mode == "one" else 0

    def text(self) -> StyleAndTextTuples:
        width = get_app().output.get_size().columns
        parts = _head(self.page, width)
        for number, row in enumerate(self.rows):
            here = number == self.at
            mark = f"{'>' if here else ' '} {self._mark(row)} "
            first, *rest = wrapped(f"{row.name}) {row.text}", width - len(mark)) or [""]
            if here:
                parts.append(("[SetCursorPosition]", ""))
            style = "bold" if here else ""
            parts.append((style, f"{mark}{first}\n"))
            parts += [(style, f"{' ' * len(mark)}{line}\n") for line in rest]
        return parts

    def _mark(self, row: Row) -> str:
        if self.mode == "order":
            return f"[{self.taken.index(row.name) + 1}]" if row.name in self.taken else "[ ]"
        yes, no = _MARKS[self.mode]
        return yes if row.name in self.taken else no

    def move(self, by: int) -> None:
        self.at = (self.at + by) % len(self.rows)

    def take(self) -> None:
        """Take the row under the cursor, or give it back."""
        name = self.rows[self.at].name
        if self.mode == "one":
            self.taken = [name]
        elif name in self.taken:
            self.taken.remove(name)
        else:
            self.taken.append(name)

    def go_to(self, key: str) -> bool:
        """Put the cursor on the row whose name was typed."""
        for number, row in enumerate(self.rows):
            if row.name.lower() == key.lower():
                self.at = number
                return True
        return False


def pick(page: Page, rows: Sequence[Row], mode: str, taken: Sequence[str] = ()) -> list[str] | Move:
    """Let a learner take rows and return their names, or the wish to move.

    Args:
        page: what stands above.
        rows: what there is to take.
        mode: "one" of them; "many", also none; "order": all, one after the other.
        taken: what was taken before.
    """
    state, keys = _Rows(page, rows, mode, taken), _moves()

    @keys.add("up")
    def _up(event: KeyPressEvent) -> None:
        state.move(-1)

    @keys.add("down")
    def _down(event: KeyPressEvent) -> None:
        state.move(1)

    @keys.add(" ")
    def _take(event: KeyPressEvent) -> None:
        state.take()

    @keys.add("backspace")
    def _undo(event: KeyPressEvent) -> None:
        del state.taken[-1:]

    @keys.add("enter")
    def _enter(event: KeyPressEvent) -> None:
        if mode == "one" or (mode == "order" and state.rows[state.at].name not in state.taken):
            state.take()
        if mode != "order" or len(state.taken) in (0, len(rows)):
            event.app.exit(result=list(state.taken))
        else:
            state.move(1)

    @keys.add("<any>")
    def _typed(event: KeyPressEvent) -> None:
        if state.go_to(event.data) and mode != "one":
            state.take()

    keys.add("left")(lambda event: event.app.exit(result=Move.BACK))
    keys.add("right")(lambda event: event.app.exit(result=Move.ON))
    taken_or_move: list[str] | Move = _run(
        FormattedTextControl(state.text, focusable=True, show_cursor=False), keys, quiz_messages.KEYS[mode], page
    )
    return taken_or_move


def type_in(page: Page, before: str, trouble: Callable[[str], Text | None]) -> str | Move:
    """Let a learner type one line and return it, or the wish to move; what has the wrong form stays to be mended."""
    keys, said = _moves(), [""]
    buffer = Buffer(multiline=False)
    buffer.text = before
    buffer.cursor_position = len(before)

    @keys.add("enter")
    def _enter(event: KeyPressEvent) -> None:
        wrong = trouble(buffer.text.strip()) if buffer.text.strip() else None
        if wrong is None:
            event.app.exit(result=buffer.text.strip())
        else:
            said[0] = wrong.say(page.lang)

    def text() -> StyleAndTextTuples:
        width = get_app().output.get_size().columns
        return _head(page, width) + [("", f"{line}\n") for line in wrapped(said[0], width)]

    line = Window(BufferControl(buffer, input_processors=[BeforeInput("> ")]), wrap_lines=True, dont_extend_height=True)
    typed_or_move: str | Move = _run(FormattedTextControl(text), keys, quiz_messages.KEYS["text"], page, line)
    return typed_or_move


def tell(page: Page, text: str) -> Move | None:
    """Show a text until Enter is pressed."""
    keys = _moves()
    keys.add("enter")(lambda event: event.app.exit(result=None))
    keys.add("left")(lambda event: event.app.exit(result=Move.BACK))
    keys.add("right")(lambda event: event.app.exit(result=Move.ON))

    def shown() -> StyleAndTextTuples:
        width = get_app().output.get_size().columns
        return _head(page, width) + [("", f"{line}\n") for line in wrapped(text, width)]

    control = FormattedTextControl(shown, focusable=True, show_cursor=False)
    move: Move | None = _run(control, keys, quiz_messages.KEYS["tell"], page)
    return move


def _moves() -> KeyBindings:
    keys = KeyBindings()
    keys.add("pageup")(lambda event: event.app.exit(result=Move.BACK))
    keys.add("pagedown")(lambda event: event.app.exit(result=Move.ON))
    keys.add("c-c")(lambda event: event.app.exit(result=Move.LEAVE))
    keys.add("c-d")(lambda event: event.app.exit(result=Move.LEAVE))
    return keys


def _run(control: FormattedTextControl, keys: KeyBindings, footer: Text, page: Page, line: Window | None = None) -> Any:
    def foot() -> StyleAndTextTuples:
        width = get_app().output.get_size().columns
        return [("", "\n".join(wrapped(footer.say(page.lang), width)))]

    bottom = Window(FormattedTextControl(foot), dont_extend_height=True)
    body = Window(control, dont_extend_height=line is not None)
    filler = [line, Window()] if line else []
    layout = Layout(HSplit([body, *filler, bottom]), focused_element=line or body)
    return Application[Any](layout=layout, key_bindings=keys, full_screen=True).run()


def _head(page: Page, width: int) -> StyleAndTextTuples:
    code = [f"{number:2}  {visible(line)}" for number, line in enumerate(page.code, start=1)]
    parts = [page.where, "", *wrapped(page.question, width), *(["", *code] if code else []), ""]
    return [("", f"{line}\n") for line in [*parts, *wrapped(page.how, width), ""]]


def wrapped(text: str, width: int) -> list[str]:
    """Return text in lines of at most so many columns, broken between words; wide characters count twice."""
    from rich.console import Console
    from rich.text import Text as Plain

    console = Console(width=width)
    lines = [line for part in visible(text).split("\n") for line in Plain(part).wrap(console, max(width, 10))]
    return [line.plain.rstrip() for line in lines]
