"""Pictures of what a learner's own code does: a unit's ``picture.py`` draws, her code answers from its guest.

``picture.py`` defines ``ALT = {"en": …, "ko": …}`` (what there is to see, for those who cannot) and
``draw(learner, figure, say)``: ``learner`` as in a test, a matplotlib figure to draw on, and ``say(en, ko)``, which
gives a label in the language of the picture.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from autograder import messages
from autograder.course import Unit
from autograder.errors import ContentError, UsageError
from autograder.intake import beside
from autograder.records import Lang, Limits, Text
from autograder.sandbox.calls import LearnerError, TestEnded
from autograder.sandbox.jail import plain
from autograder.sandbox.judging import end_fact, raised_fact
from autograder.sandbox.standin import Learner, handle
from autograder.sandbox.starter import Zygote
from autograder.sandbox.wall import Wall

if TYPE_CHECKING:
    from types import ModuleType

    from matplotlib.figure import Figure

HANGUL: Final = (
    "NanumGothic",
    "Malgun Gothic",
    "AppleGothic",
    "Apple SD Gothic Neo",
    "Noto Sans CJK KR",
    "Noto Sans KR",
)
Say = Callable[[str, str], str]


@dataclass(frozen=True)
class Picture:
    """A drawn picture.

    Attributes:
        png: the image.
        alt: what there is to see.
        korean: whether the labels are Korean; they are not where no font has Hangul.
    """

    png: bytes
    alt: Text
    korean: bool


def draw(unit: Unit, file: Path, lang: Lang) -> Picture:
    """Draw a unit's picture from a learner's file, which runs in a guest of tier ``plain``.

    Raises:
        UsageError: when matplotlib is not installed, the unit has no picture, or her code does not answer.
        ContentError: when ``picture.py`` is not as it must be.
    """
    try:
        from matplotlib.figure import Figure
    except ImportError as error:
        raise UsageError(messages.NO_MATPLOTLIB.fill(why=error)) from error
    module, alt = _load(unit)
    korean = lang == "ko" and _use_hangul()
    figure = Figure(figsize=(8, 5), layout="constrained")
    _ask(unit, file, module, figure, lambda en, ko: ko if korean else en)
    return Picture(_png(figure), alt, korean)


def _load(unit: Unit) -> tuple[ModuleType, Text]:
    path = unit.folder / "picture.py"
    if not path.is_file():
        raise UsageError(messages.NO_PICTURE.fill(unit=unit.name))
    spec = importlib.util.spec_from_file_location(f"picture_of_{unit.slug}", path)
    if spec is None or spec.loader is None:
        raise ContentError(path, "it cannot be imported.", "Mend it.")
    module = importlib.util.module_from_spec(spec)
    try:
        spec.loader.exec_module(module)
        return module, Text(module.ALT["en"], module.ALT["ko"])
    except Exception as error:
        what = f"it cannot be used ({type(error).__name__}: {error})."
        raise ContentError(
            path, what, "It needs `ALT` with `en` and `ko`, and `draw(learner, figure, say)`."
        ) from error


def _ask(unit: Unit, file: Path, module: ModuleType, figure: Figure, say: Say) -> None:
    """Let ``picture.py`` draw; what her code does wrong is told as `check` tells it."""
    with Zygote(plain(Limits())) as zygote:
        wall = Wall(zygote, unit.slug, beside(unit, file), handle)
        wall.begin(None)
        try:
            module.draw(Learner(wall), figure, say)
        except TestEnded as ended:
            fact = end_fact(ended, "", frozenset(unit.tasks))
            raise UsageError(messages.NOT_DRAWN + Text(fact.en, fact.ko)) from ended
        except LearnerError as error:
            fact = raised_fact("raised", messages.RAISED, error)
            raise UsageError(messages.NOT_DRAWN + Text(fact.en, fact.ko)) from error
        except Exception as error:
            raise UsageError(
                messages.NOT_DRAWN + messages.ODD_RESULT.fill(why=f"{type(error).__name__}: {error}")
            ) from error
        finally:
            wall.close()


def _use_hangul() -> bool:
    """Have matplotlib write in a font that has Hangul; return whether there is one."""
    import matplotlib
    from matplotlib import font_manager

    found = importlib.util.find_spec("koreanize_matplotlib")
    if found is not None and found.submodule_search_locations:
        for folder in found.submodule_search_locations:
            for path in sorted(Path(folder).rglob("*.ttf")):
                font_manager.fontManager.addfont(path)
    there = {font.name for font in font_manager.fontManager.ttflist}
    font = next((name for name in HANGUL if name in there), None)
    if font is not None:
        matplotlib.rcParams["font.family"] = [font, "sans-serif"]
        matplotlib.rcParams["axes.unicode_minus"] = False
    return font is not None


def _png(figure: Figure) -> bytes:
    import io

    stream = io.BytesIO()
    figure.savefig(stream, format="png", dpi=120)
    return stream.getvalue()
