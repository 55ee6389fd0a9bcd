"""The names that the audit log gives its reasons."""

import re
from collections.abc import Mapping
from typing import Any

from checks.engine.cleaning.wording import plain
from checks.engine.tables import once_per_table

_WORD = re.compile(r"\w+")


@once_per_table
def known_names(audit_reasons: Mapping[str, Any], sspr_codes: Mapping[str, Any]) -> dict[str, str]:
    """Return every name that a reason may have, by its lower-case spelling."""
    reasons = audit_reasons["reasons"]
    names = {name.lower(): name for name in reasons}
    names |= {entry["code"].lower(): name for name, entry in reasons.items() if "code" in entry}
    constants = [entry["constant"] for entry in sspr_codes["codes"].values()]
    return {one.lower(): one for one in constants} | names


def name_of(text: str, names: Mapping[str, str]) -> str:
    """Return the first name that stands in ``text`` as a word, empty where none does."""
    return next((names[word] for word in _WORD.findall(text.lower()) if word in names), "")


def name_said(text: str, codes: Mapping[str, Any]) -> str:
    """Return the name of the reason that is told as a sentence, as the page for a new password says it."""
    said = plain(text)
    return next((name for sentence, name in _sentences(codes).items() if sentence in said), "")


@once_per_table
def _sentences(codes: Mapping[str, Any]) -> dict[str, str]:
    """Return the name of the reason for each sentence of the page, in plain wording."""
    return {plain(one): entry["constant"] for entry in codes.values() for one in entry["phrases"]}
