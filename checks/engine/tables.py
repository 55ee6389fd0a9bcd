"""Work out once what an input looks up in its tables of facts again and again."""

from collections.abc import Callable, Mapping
from operator import is_
from typing import Any, TypeVar

Made = TypeVar("Made")


def once_per_table(make: Callable[..., Made]) -> Callable[..., Made]:
    """Return ``make``, which keeps what it made for as long as it is given the very same tables.

    What it made is shared by all who ask: nobody may change it.
    """
    kept: list[tuple[tuple[Mapping[str, Any], ...], Made]] = []

    def made(*tables: Mapping[str, Any]) -> Made:
        if not kept or not all(map(is_, kept[0][0], tables)):
            kept[:] = [(tables, make(*tables))]
        return kept[0][1]

    return made
