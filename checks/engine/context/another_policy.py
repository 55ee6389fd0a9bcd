"""In which sentences people say that a fine-grained password policy holds, and from which age on."""

import re

from checks.engine.model import Otherwise
from checks.engine.spelling import spelled

_POLICY = r"(?:\bPSOs?\b|\bPSO_|\bFGPPs?\b|\bfine[- ]grained\b|\bpodrobn\w{1,4} (?:politik|zásad))"
_NONE = r"\b(?:no|not|none|without|never|kein\w{0,2}|nicht|ohne|nie|není|bez|žiadn\w{1,3}|žádn\w{1,3})\b"
_AGE = (
    r"(?:\bmin(?:imum|imal|\.)? ?(?:password ?)?age\b|\bminpasswordage\b|mindestalter|minimal(?:es|en|em) "
    r"(?:kennwort|passwort)?alter|kennwortalter|\bminimáln\w{1,3} (?:vek|vekom|stáří|stářím|doba|dobou|dobu))"
)
_DAYS = r"\b[1-9]\d{0,2}[- ]?(?:days?|tage?n?|d[nň][íi]|d[nň]\w{1,4}|deň|den)\b"

#: For user01 the PSO of the staff applies, with a minimum age of 30 days.
OF_ANOTHER_POLICY = (
    Otherwise(
        ("pso", "fgpp", "fine-grained", "fine grained", "podrobn"),
        spelled(rf"^(?=.*{_POLICY})(?=.*{_AGE})(?=.*{_DAYS})(?!.*{_NONE}.{{0,20}}{_POLICY})", re.IGNORECASE),
    ),
)
