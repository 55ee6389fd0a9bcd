"""The kinds of things that a YAML file is made of, each with a sentence for its author."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Text:
    """A scalar. The loader reads every scalar as text, so that numbers and dates are texts too.

    ``prose`` is what YAML must not take for a number, a date or a yes; ``pattern`` is what the
    whole text must match, and ``expected`` says so in words. A ``day`` is one of the calendar.
    """

    about: str = ""
    prose: bool = False
    choices: tuple[str, ...] = ()
    pattern: str = ""
    expected: str = ""
    may_be_empty: bool = False
    day: bool = False


@dataclass(frozen=True)
class Record:
    """A mapping with known keys; others are let in where it is ``open``."""

    about: str = ""
    required: Mapping[str, "Shape"] = field(default_factory=dict)
    optional: Mapping[str, "Shape"] = field(default_factory=dict)
    open: bool = False


@dataclass(frozen=True)
class Table:
    """A mapping of names that its author chooses."""

    of: "Shape"
    about: str = ""
    may_be_empty: bool = False


@dataclass(frozen=True)
class Items:
    """A list."""

    of: "Shape"
    about: str = ""


@dataclass(frozen=True)
class Either:
    """Things of different kinds, told apart by being a text, a mapping or a list."""

    options: tuple["Shape", ...]
    about: str = ""


@dataclass(frozen=True)
class Anything:
    """Whatever YAML can hold."""

    about: str = ""


Shape = Text | Record | Table | Items | Either | Anything


def day(about: str) -> Text:
    """Return the shape of a day."""
    return Text(about, pattern=r"\d{4}-\d\d-\d\d", expected="a day as YYYY-MM-DD", day=True)
