"""Read the page with which the Microsoft 365 admin center says that it has set a password."""

import re
from collections.abc import Iterator

from checks.engine.context.letter import Letter
from checks.engine.model import Observation
from checks.engine.spelling import spelled
from checks.engine.text import shorten

_TITLE = spelled(
    r"\W{0,9}(?:[\w &-]{1,60} [-|–>] )?(?:(?:microsoft|office) 365[ -]admin[ -]cent(?:er|re)"
    r"|(?:centrum|center) (?:spravovania|správy|pro správu) (?:služby )?(?:microsoft|office) 365)"
    r"(?: [-|–>] [\w &-]{1,60})?\W{0,9}",
    re.IGNORECASE,
)
_DONE = spelled(
    r"\W{0,9}(?:(?:the |user'?s? )?passwords? (?:has|have) been reset"
    r"|(?:das )?(?:kennwort|passwort) wurde zurückgesetzt"
    r"|hesl\w (?:bol[ao]|bylo) (?:obnoven|resetovan|resetován|vynulovan|vynulován)\w)"
    r"(?: (?:for|für|pre|pro) .{1,80})?\W{0,9}",
    re.IGNORECASE,
)
#: So many lines below its title a page says so.
_BELOW = 8


def shown_resets(letter: Letter) -> Iterator[Observation]:
    """Yield the way where a line says that it is done, below one with nothing but that page's title."""
    title = 0
    for line in letter.text.numbered if letter.near("365") else ():
        if line.command or line.remark:
            continue
        if _TITLE.fullmatch(line.text):
            title = line.number
        elif title and line.number - title <= _BELOW and _DONE.fullmatch(line.text):
            text = shorten(line.text, 120)
            yield Observation("microsoft_365_admin_center", title, line.number, text)
