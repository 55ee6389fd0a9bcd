"""Say a finding again, in any language, from what it is made of."""

from collections.abc import Mapping
from typing import Any

from checks.engine.catalogue import Catalogue
from checks.engine.sentence import sentence

#: The reader's own verdict has no sentence.
OWN_VERDICT = "own_verdict"


def retold(catalogue: Catalogue, check_id: str, finding: Mapping[str, Any], locale: str) -> str:
    """Return the sentence of a finding; raise ``LookupError`` or ``ValueError`` where it is none of ours."""
    check, words = catalogue.checks[check_id], catalogue.words[locale]
    code, params = finding["code"], finding["params"]
    if code == OWN_VERDICT:
        return ""
    if code in check.meta.outcomes:
        return sentence(check.text[locale]["messages"][code], params, words)
    text = catalogue.inputs[params["input"]].text[locale]
    if code == "not_in_scope":
        return sentence(text["not_in_scope"], {"answer": text["choices"][params["answer"]]}, words)
    template = text.get("problems", {}).get(code) or words["problems"][code]
    filled = {**params, "input": text["label"], "expected": text.get("expected", "")}
    return sentence(template, filled, words)
