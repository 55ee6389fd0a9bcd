"""What is said beside what is good here, and speaks against it."""

import re

from checks.engine.model import Otherwise
from checks.engine.spelling import spelled

#: The wizard, another place where the mode stands, shows that it is on.
OTHERWISE = (
    Otherwise(
        ("staging", "wizard", "assistent", "sprievodca", "průvodce"),
        spelled(
            r"\b(?:wizard|assistent\w*|sprievodca|průvodce)\b.{0,40}\bstaging[ -]?mod\w+\b.{0,15}?"
            r"(?<!not )(?<!nicht )\b(?:enabled|on|aktiviert|ein|zapnut\w+)\b"
            r"|\b(?:wizard|assistent\w*|sprievodca|průvodce)\b.{0,30}\b(?:opposite|gegenteil|opak)\b"
            r"|\bstaging mode (?:has been|is now) (?:enabled|turned on)\b"
            r"(?!.{0,40}\b(?:other|second|spare|standby|old)\b)",
            re.IGNORECASE,
        ),
    ),
)
