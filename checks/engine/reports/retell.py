"""Say a finding again, in any language, from what it is made of."""

from collections.abc import Mapping
from typing import Any

from checks.engine.catalogue import Catalogue
from checks.engine.model import STATUSES
from checks.engine.sentence import sentence

#: The reader's own verdict has no sentence.
OWN_VERDICT = "own_verdict"
_OUTSIDE = "not_in_scope"


def retold(catalogue: Catalogue, check_id: str, finding: Mapping[str, Any], locale: str) -> str:
    """Return the sentence of a finding; raise ``LookupError`` or ``ValueError`` where it is none of ours."""
    check, words = catalogue.checks[check_id], catalogue.words[locale]
    code, params = finding["code"], finding["params"]
    if code == OWN_VERDICT:
        return ""
    if code in check.meta.outcomes:
        return sentence(check.text[locale]["messages"][code], params, words)
    text = catalogue.inputs[params["input"]].text[locale]
    if code == _OUTSIDE:
        return sentence(text["not_in_scope"], {"answer": text["choices"][params["answer"]]}, words)
    template = text.get("problems", {}).get(code) or words["problems"][code]
    filled = {**params, "input": text["label"], "expected": text.get("expected", "")}
    return sentence(template, filled, words)


def of_ours(catalogue: Catalogue, findings: Mapping[str, Any]) -> dict[str, Any]:
    """Return those of ``findings`` that this site can have made.

    They come from where anybody may write: from a file, or from what the browser keeps for the whole host.
    """
    return {check: one for check, one in findings.items() if _is_ours(catalogue, check, one)}


def _is_ours(catalogue: Catalogue, check_id: str, finding: Any) -> bool:
    try:
        status, code = finding["status"], finding["code"]
        outcomes = {**catalogue.checks[check_id].meta.outcomes, _OUTSIDE: "not_applicable"}
        if status not in STATUSES or (code != OWN_VERDICT and status != outcomes.get(code, "unknown")):
            return False
        return all(isinstance(retold(catalogue, check_id, finding, one), str) for one in catalogue.locales)
    except (LookupError, TypeError, ValueError, AttributeError, ArithmeticError):
        return False
