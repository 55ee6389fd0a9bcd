"""Whether a version is still supported: what the peers' pages run, one check's worth of Python."""

import re
from datetime import date

ENDS = {"2.4": date(2025, 9, 30), "2.5": date(2026, 9, 30), "2.6": date(2027, 12, 31)}


def evaluate(text: str, today: date) -> str:
    found = re.fullmatch(r"(\d+\.\d+)\.\d+\.\d+", text.strip())
    if not found:
        return "unknown"
    end = ENDS.get(found[1])
    return "pass" if end and today <= end else "fail"


verdict = evaluate("2.4.21.0", date(2026, 11, 23))
