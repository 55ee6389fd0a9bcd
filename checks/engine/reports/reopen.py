"""Open a report again: what was entered is judged anew, for a file can say anything."""

import json
import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from checks.engine.catalogue import Catalogue
from checks.engine.reports.kept import judge_again
from checks.engine.reports.report import FORMAT, VERSION
from checks.engine.reports.retell import OWN_VERDICT, of_ours

#: A string, be it unfinished, or what begins and ends a value of several.
_NESTING = re.compile(r'"(?:\\.|[^"\\])*"?|[\[{\]}]', re.DOTALL)
#: A report nests its values less deep.
_DEEPEST = 50


class NoReport(Exception):
    """The file is no report of this site, or one of a later version; ``code`` names the sentence."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def read_report(catalogue: Catalogue, text: str, today: date, locale: str) -> dict[str, Any]:
    """Return what the text of a file holds, as ``reopened`` does."""
    try:
        whole = None if _is_too_deep(text) else json.loads(text)
    except ValueError:
        raise NoReport("no_report") from None
    return reopened(catalogue, whole, today, locale)


def reopened(catalogue: Catalogue, whole: Any, today: date, locale: str) -> dict[str, Any]:
    """Return ``{"answers", "findings", "claims", "by_hand", "dropped"}`` of a report.

    ``findings`` are those that the report's own answers bear out, as of ``today``, and the verdicts that
    somebody ticked, ``by_hand`` of them. ``claims`` is what else the report says: of covered names not
    everything can be judged again, and a file can say anything. What this version of the site does not
    know is left out, and counted as ``dropped``. Raises ``NoReport``.
    """
    answers, rows = _parts(whole)
    taken = {
        name: text for name, text in answers.items() if name in catalogue.inputs and isinstance(text, str)
    }
    told = of_ours(catalogue, {row["check"]: row for row in rows if _is_dated(row)})
    ticked = [_ticked(check, one["status"]) for check, one in told.items() if one["code"] == OWN_VERDICT]
    others = {check: one for check, one in told.items() if one["code"] != OWN_VERDICT}
    borne_out = [check for check, one in others.items() if _bears_out(catalogue, check, one, taken)]
    return {
        "answers": taken,
        "findings": [*judge_again(catalogue, borne_out, taken, today, locale), *ticked],
        "claims": {check: _claim(one) for check, one in others.items() if check not in borne_out},
        "by_hand": len(ticked),
        "dropped": len(rows) - len(told) + len(answers) - len(taken),
    }


def _bears_out(
    catalogue: Catalogue, check: str, claimed: Mapping[str, Any], answers: Mapping[str, str]
) -> bool:
    day = date.fromisoformat(claimed["judged"])
    found = judge_again(catalogue, [check], answers, day, catalogue.locales[0])
    return any((one["status"], one["code"]) == (claimed["status"], claimed["code"]) for one in found)


def _is_too_deep(text: str) -> bool:
    """Tell whether a file nests its values so deep that reading it would end Python in the browser."""
    depth = 0
    for found in _NESTING.finditer(text):
        depth += (found[0] in "[{") - (found[0] in "]}")
        if depth > _DEEPEST:
            return True
    return False


def _parts(whole: Any) -> tuple[Mapping[str, Any], list[Any]]:
    if not isinstance(whole, Mapping) or whole.get("format") != FORMAT:
        raise NoReport("no_report")
    version, answers, rows = whole.get("version"), whole.get("answers"), whole.get("findings")
    if type(version) is int and version > VERSION:
        raise NoReport("later_report")
    if type(version) is not int or version < 1 or not isinstance(answers, Mapping):
        raise NoReport("no_report")
    if not isinstance(rows, list):
        raise NoReport("no_report")
    return answers, rows


def _is_dated(row: Any) -> bool:
    """Tell whether a row names a check and a day."""
    try:
        return isinstance(row["check"], str) and bool(date.fromisoformat(row["judged"]))
    except (LookupError, TypeError, ValueError):
        return False


def _ticked(check: str, status: str) -> dict[str, Any]:
    own = {"check": check, "status": status, "code": OWN_VERDICT, "params": {}}
    return {**own, "message": "", "remedy": "", "evidence": []}


def _claim(row: Mapping[str, Any]) -> dict[str, Any]:
    """Return what the page keeps of a finding that it does not take for its own."""
    told = {"status": row["status"], "code": row["code"], "day": row["judged"][:10], "claimed": True}
    return {**told, "params": {}, "evidence": [], "rules": "", "site": "", "said": {}}
