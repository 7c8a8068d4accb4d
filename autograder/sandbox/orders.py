"""What a pool and its workers say to each other, as plain data."""

from __future__ import annotations

from autograder.records import Record
from autograder.sandbox.jail import Jail


class Order(Record, frozen=True):
    """What the workers of a pool are to serve: a jail, and the tests of one unit of a course.

    Attributes:
        diagnose: whether known mistakes are named in what does not pass.
    """

    jail: Jail
    course: str
    slug: str
    salt: str
    diagnose: bool = False
