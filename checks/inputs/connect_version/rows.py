"""Find the lines of a list of programs, or of a note, that hold a version, and what names its product."""

import re
from itertools import pairwise

from checks.engine.formats.markdown_format import rows_of_wishes
from checks.engine.model import Observation
from checks.engine.text import Line, lines
from checks.engine.values.version import versions_in
from checks.inputs.connect_version.told import installed_lines
from checks.inputs.connect_version.wizard_log import is_of_wizard

#: Numbers of another program, and those of a page that is linked to.
_NO_BUILD = re.compile(r"\.NET(?: Framework)? v?4[\d.]+|\[[^\[\]]{1,200}\]\([^()\s]{1,300}\)", re.IGNORECASE)
#: Between a name and a number, where values are parted by it.
_COMMA = re.compile(r"(?<=[^\W\d_]),(?=\d)")
_MOST_BUILDS = 20
_LISTED_NAME, _LISTED_VERSION = (re.compile(rf"\s*Display{one}\s*:") for one in ("Name", "Version"))


def rows_with_versions(text: str) -> list[Observation]:
    """Return each version with the line that names its product: its own, or in a list the one before."""
    rows = []
    wishes = rows_of_wishes(lines(text))
    printed = [one for one in installed_lines(text) if not (one.number in wishes or is_of_wizard(one.text))]
    for before, line in pairwise([Line(0, ""), *printed]):
        is_listed = _LISTED_NAME.match(before.text) and _LISTED_VERSION.match(line.text)
        stood = [before, line] if is_listed else [line]
        shown = "\n".join(one.text.strip() for one in stood)
        told = dict.fromkeys(versions_in(_COMMA.sub(", ", _NO_BUILD.sub("", line.text))))
        # A line of so many is a list of what there is.
        few = told if len(told) <= _MOST_BUILDS else ()
        rows += [Observation(one, stood[0].number, line.number, shown) for one in few]
    return rows
