"""Open a report again: what somebody handed over becomes answers and findings, said in any language."""

import json
from collections.abc import Mapping
from typing import Any

from checks.engine.catalogue import Catalogue
from checks.engine.model import STATUSES
from checks.engine.report import FORMAT, VERSION
from checks.engine.retell import OWN_VERDICT, retold


class NoReport(Exception):
    """The file is no report of this site, or one of a later version; ``code`` names the sentence."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def read_report(catalogue: Catalogue, text: str) -> dict[str, Any]:
    """Return what the text of a file holds, as ``reopened`` does."""
    try:
        whole = json.loads(text)
    except ValueError:
        raise NoReport("no_report") from None
    return reopened(catalogue, whole)


def reopened(catalogue: Catalogue, whole: Any) -> dict[str, Any]:
    """Return ``{"answers", "findings", "dropped"}`` of a report; raise ``NoReport`` where it is none.

    What this version of the site does not know is left out, and counted as ``dropped``.
    """
    if not isinstance(whole, Mapping) or whole.get("format") != FORMAT:
        raise NoReport("no_report")
    if not isinstance(whole.get("version"), int) or whole["version"] > VERSION:
        raise NoReport("later_report")
    answers, rows = whole.get("answers"), whole.get("findings")
    if not isinstance(answers, Mapping) or not isinstance(rows, list):
        raise NoReport("no_report")
    taken = {
        name: text for name, text in answers.items() if name in catalogue.inputs and isinstance(text, str)
    }
    findings = {row["check"]: kept for row in rows if (kept := _kept(catalogue, whole, row))}
    return {
        "answers": taken,
        "findings": findings,
        "dropped": len(rows) - len(findings) + len(answers) - len(taken),
    }


def _kept(catalogue: Catalogue, whole: Mapping[str, Any], row: Any) -> dict[str, Any] | None:
    """Return a finding as the page keeps it, ``None`` where it is none that this site knows."""
    try:
        check, status, code = catalogue.checks[row["check"]], row["status"], row["code"]
        known = {**check.meta.outcomes, OWN_VERDICT: status}
        if status not in STATUSES or known.get(code, status) != status:
            return None
        said = {locale: str(retold(catalogue, check.id, row, locale)) for locale in catalogue.locales}
        evidence = [{key: one[key] for key in ("first_line", "last_line", "text")} for one in row["evidence"]]
        return {
            "status": status,
            "code": code,
            "params": dict(row["params"]),
            "evidence": evidence,
            "day": str(row["judged"]),
            "rules": str(whole["rules"]),
            "site": str(row["judged_by"]),
            "said": said,
        }
    except (LookupError, TypeError, ValueError, AttributeError):
        return None
