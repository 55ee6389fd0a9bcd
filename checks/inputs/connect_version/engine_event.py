"""Read the build that the synchronization engine prints below its errors, as in event 6329."""

import re
from collections.abc import Iterator

from checks.engine.model import Observation
from checks.engine.text import Line
from checks.engine.values.version import Version

#: The last line of the message; whoever copies it may lose the end of the line before.
_BUILD = re.compile(r"Azure AD Sync (\d\.\d{1,2}\.\d{1,5}\.\d{1,4})(?=\W*$|\"|&quot;|<)")
#: How the engine names itself in the lines above.
ENGINE = "MMS("
_ENGINE = re.compile(r"\b(?:BAIL|ERR_?): {0,2}MMS\(\d{1,9}\):")


def builds_of_engine(printed: list[Line]) -> Iterator[Observation]:
    """Yield the build of the engine for each error that it wrote into the log."""
    if not any(_ENGINE.search(line.text) for line in printed):
        return
    for line in printed:
        if found := _BUILD.search(line.text):
            yield Observation(Version.of(found[1]), line.number, line.number, line.text.strip())
