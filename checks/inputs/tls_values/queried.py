"""Read that ``reg query`` does not find a value that its command names."""

import re
from collections.abc import Iterator

from checks.engine.model import Observation
from checks.engine.text import Line
from checks.inputs.tls_values.rows import Row

_ASKED = re.compile(
    r"\breg(?:\.exe)? +query +\"?((?:HKLM|HKEY_LOCAL_MACHINE)\\[^\"/]{5,200}?)\"? +/v +\"?(\w{1,60})",
    re.IGNORECASE,
)
_LONGEST = 400
#: What it begins with in English, German, Slovak and Czech.
_ERROR = re.compile(r"\s*(?:ERROR|FEHLER|CHYBA): ")


def not_found(all_lines: list[Line]) -> Iterator[Row]:
    """Yield a row for each value whose query ended in an error; a console may have broken the command."""
    typed = ""
    for line in all_lines:
        if line.command and line.text:
            typed = line.text
        elif typed and _ERROR.match(line.text):
            seen = Observation(None, line.number, line.number, line.text.strip())
            if asked := _ASKED.search(typed):
                yield Row(asked[1], asked[2], "Not Found", seen)
            typed = ""
        elif typed and line.text:
            typed = typed + line.text if len(typed) < _LONGEST else ""
