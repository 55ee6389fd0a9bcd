"""Close up an output that was copied with a blank line below each of its lines, as forums do."""

import re
from collections.abc import Sequence

#: A label and its value, or the rest of a value, far to the right.
_ROW = re.compile(r"[^:]{1,80}:(?:\s|$)|\s{8,200}\S")
#: So many blank lines with one row between each other are no chance.
_FEWEST = 3


def superfluous(texts: Sequence[str]) -> set[int]:
    """Return the indices of the blank lines that stand between the rows of one output.

    Each row has exactly one below it; where more stand they part outputs, as single ones do elsewhere.
    """
    found: set[int] = set()
    run: list[int] = []
    for index in (index for index, text in enumerate(texts) if not text):
        if not _parts_rows(texts, index):
            continue
        run = [*run, index] if run and index == run[-1] + 2 else [index]
        if len(run) >= _FEWEST:
            found.update(run)
    return found


def _parts_rows(texts: Sequence[str], index: int) -> bool:
    """Tell whether a blank line stands alone between two rows, the lower of which has one below it."""
    if not 0 < index < len(texts) - 1 or any(texts[index + 2 : index + 3]):
        return False
    return all(_ROW.match(texts[one]) for one in (index - 1, index + 1))
