"""What the page keeps of a pasted text, and how it goes on from what it kept."""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from checks.engine.catalogue import Catalogue
from checks.engine.cleaning.secrets import without_secrets
from checks.engine.context.hearsay import ONLY_QUOTED
from checks.engine.context.taken_back import TAKEN_BACK
from checks.engine.diagnose import Diagnosis
from checks.engine.evaluate import evaluate
from checks.engine.finding import Finding
from checks.engine.next_step import next_step
from checks.engine.reports.retell import of_ours, retold
from checks.engine.text import lines

#: Of one input no more is kept; in characters.
LONGEST_ANSWER = 400_000
_LINE_END = re.compile(r"\r{1,2}\n|\r|\n")


def answers_in(text: str, diagnosis: Diagnosis) -> dict[str, str]:
    """Return for each input what was recognised as its output, with the secrets in it covered.

    Quoted text is left out: without what stands around it, nobody could tell that it is. So is an answer
    that a sentence takes back, because a choice has no place for the sentence.
    """
    chosen = {one["input"]: one["answer"] for one in diagnosis["recognised"] if "answer" in one}
    doubted = [(one["code"], one["params"].get("input")) for one in diagnosis["findings"]]
    left_out = {
        name for code, name in doubted if code == ONLY_QUOTED or (code == TAKEN_BACK and name in chosen)
    }
    cleaned, secret = without_secrets(lines(text))
    original, covered = _LINE_END.split(text), set(secret)
    parts: dict[str, list[str]] = {}
    for one in diagnosis["recognised"]:
        if one["input"] in left_out:
            continue
        numbers = range(one["first_line"], one["last_line"] + 1)
        block = [cleaned[n - 1].text if n in covered else original[n - 1] for n in numbers]
        parts.setdefault(one["input"], []).append("\n".join(block))
    found = {name: "\n\n".join(blocks) for name, blocks in parts.items()} | diagnosis.get("assumed", {})
    answers = {name: one for name, one in (found | chosen).items() if name not in left_out}
    return {name: one for name, one in answers.items() if 0 < len(one) <= LONGEST_ANSWER}


def judge_again(
    catalogue: Catalogue, check_ids: Iterable[str], answers: Mapping[str, str], today: date, locale: str
) -> list[Finding]:
    """Return the findings of those checks whose inputs all have an answer."""
    given = {name: text for name, text in answers.items() if text.strip()}
    found = [evaluate(catalogue, one, given, today, locale) for one in check_ids if one in catalogue.checks]
    return [one for one in found if one["status"] != "unchecked"]


def overview(catalogue: Catalogue, findings: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """Return the next step after ``findings``, and their sentences, in every language.

    What is no finding of this site has no sentence.
    """
    findings = of_ours(catalogue, findings)
    step = next_step(catalogue, findings)
    check = catalogue.checks[step.check] if step.check else None
    told = {
        locale: {
            "title": check.text[locale]["title"] if check else "",
            "why": step.why(catalogue, locale),
        }
        for locale in catalogue.locales
    }
    said = {
        one: {locale: retold(catalogue, one, found, locale) for locale in catalogue.locales}
        for one, found in findings.items()
    }
    section = check.section if check else ""
    return {"next": {"check": step.check, "section": section, "said": told}, "said": said}
