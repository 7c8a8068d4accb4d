"""The exceptions of deepdrill, in one tree.

    DeepdrillError            something the person at the keyboard can mend; its text says what, where, what to do
    ├── UsageError            wrong command line, unknown name, wrong folder (exit code 2)
    ├── ContentError          a course is not sound; names the file (exit code 2)
    └── TroubleError          the grader itself could not do its work (score empty, exit code 3)
        └── SandboxError      no guest could be started

What a learner's code does never raises one of these: it becomes a verdict. The signals that end a test from inside a
call (``LearnerError``, ``TestEnded``) belong to the wall and live in ``sandbox.wall``.
"""

from autograder.records import Lang, Text


class DeepdrillError(Exception):
    """Something went wrong that a person can mend; its text is the whole message, in both languages if it has both."""

    def __init__(self, text: Text | str) -> None:
        self.text = text if isinstance(text, Text) else Text(text)
        super().__init__(self.text.en)

    def say(self, lang: Lang) -> str:
        """Return the message in ``lang``."""
        return self.text.say(lang)


class UsageError(DeepdrillError):
    """The command cannot do what was asked: wrong name, folder or option."""


class ContentError(DeepdrillError):
    """A file of a course is not as it must be.

    Args:
        where: the file, with ``:line`` when it is known.
        what: what is wrong there.
        do: what to do about it.
    """

    def __init__(self, where: object, what: str, do: str) -> None:
        super().__init__(f"{where}: {what} {do}")
        self.parts = str(where), what, do


class TroubleError(DeepdrillError):
    """The grader itself could not do its work; nobody may be marked by it."""


class SandboxError(TroubleError):
    """No guest could be started, or the sandbox asked for does not work on this machine."""
