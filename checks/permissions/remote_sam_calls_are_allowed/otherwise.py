"""What is said or printed beside what is good here, and speaks against it."""

import re

from checks.engine.model import Otherwise

#: A policy restricts it again, or sets it elsewhere.
OTHERWISE = (
    Otherwise(
        ("again", "gpupdate", "gpo", "policy", "richtlinie", "politika", "zásad", "wieder", "znov", "opäť"),
        re.compile(
            r"\b(?:again|back|now|wieder|erneut|znova|znovu|opäť|opět|zase)\b.{0,30}(?:\b[OGD]:[A-Z(]"
            r"|\brestricted\b|\beingeschränkt\b|\bobmedzen|\bomezen)|\b(?:gpupdate|gpo|group policy"
            r"|richtlinie|politika|zásada)\b.{0,40}\b(?:sets?|restricts?|restores?|writes?|puts?|setzt"
            r"|nastav\w+|vracia|vrací|obnov\w+)\b(?!.{0,20}\b(?:nothing|not|empty|leer|nicht|prázdn\w+)\b)",
            re.IGNORECASE,
        ),
    ),
)
