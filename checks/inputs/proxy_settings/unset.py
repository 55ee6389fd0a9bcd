"""Tell that a file names no proxy, where a command looked for one in it and found nothing."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from checks.engine.model import Observation
from checks.engine.text import Line
from checks.inputs.proxy_settings.blocks import named_file, place_of
from checks.inputs.proxy_settings.setting import ProxySetting

#: What looks for the word in a file, or asks for the block itself.
_LOOKS = re.compile(
    r"(?:^|[\s|(;])(?:select-string|sls|findstr(?:\.exe)?|find)\s.*proxy|\.defaultproxy(?:\.outerxml)?\s*(?:\||$)",
    re.IGNORECASE,
)
#: What keeps what was found, and shows nothing of it.
_KEEPS = re.compile(r"^\s*\$\w+ *=|>|\b(?:out-file|out-null|set-\w+|export-\w+)\b|-quiet\b", re.IGNORECASE)
#: Every such file declares the section, be there a block of it or not.
_DECLARED = 'name="defaultproxy"'


def unset(all_lines: list[Line], files: Mapping[str, Any]) -> Iterator[Observation]:
    """Yield that there is none for each command below which stands the next one, or only the declaration."""
    asked = [(index, line.text) for index, line in enumerate(all_lines) if line.command]
    looking = [index for index, text in asked if _LOOKS.search(text) and not _KEEPS.search(text)]
    for index in looking:
        line = all_lines[index]
        below = [one for one in all_lines[index + 1 :] if one.text or one.command]
        end = next((at for at, one in enumerate(below) if one.command), None)
        printed = below[:end]
        is_answered = bool(printed) or end is not None
        place = place_of(named_file(line), files)
        if is_answered and place in files and all(_DECLARED in one.text.lower() for one in printed):
            last = printed[-1] if printed else line
            found = ProxySetting(place, "none").seen(line.number, last.number, line.text.strip())
            yield replace(found, is_empty=True)
