"""What is said or printed beside what is good here, and speaks against it."""

import re

from checks.engine.model import Otherwise
from checks.engine.spelling import spelled

#: A policy lets nobody but administrators call, or a server has logged that it refused somebody.
_BY_POLICY = re.compile(
    r"(?:Restrict clients allowed to make remote calls to SAM|\\Lsa\\RestrictRemoteSam)\b[^\n]{0,80}\n?"
    r"[^\n]{0,40}[OGD]:[^\s(]{0,20}(?:\(A;[A-Z]{0,12};RC;;;BA\))?[\"']?[ \t|]*(?:\n|$)",
    re.IGNORECASE,
)
_REFUSED = re.compile(
    r"^\W{0,9}A remote call to the SAM database has been denied"
    r"|\bEvent ?ID\W{1,40}16965\s*$|^\W{0,9}Id\W{1,40}16965\s*$"
    r"|^.{0,80}\b16965\b.{0,40}\bDirectory-Services-SAM\b",
    re.IGNORECASE | re.MULTILINE,
)

#: A policy restricts it again, or sets it elsewhere.
OTHERWISE = (
    Otherwise(("remote calls to sam", "lsa\\restrictremotesam"), _BY_POLICY, printed=True),
    Otherwise(("16965", "remote call to the sam database"), _REFUSED, printed=True),
    Otherwise(
        ("again", "gpupdate", "gpo", "policy", "richtlinie", "politika", "zásad", "wieder", "znov", "opäť"),
        spelled(
            r"\b(?:again|back|now|wieder|erneut|znova|znovu|opäť|opět|zase)\b.{0,30}(?:\b[OGD]:[A-Z(]"
            r"|\brestricted\b|\beingeschränkt\b|\bobmedzen|\bomezen)|\b(?:gpupdate|gpo|group policy"
            r"|richtlinie|politika|zásada)\b.{0,40}\b(?:sets?|restricts?|restores?|writes?|puts?|setzt"
            r"|nastav\w+|vracia|vrací|obnov\w+)\b(?!.{0,20}\b(?:nothing|not|empty|leer|nicht|prázdn\w+)\b)",
            re.IGNORECASE,
        ),
    ),
)
