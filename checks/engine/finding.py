"""Put a verdict into words: the finding of one check in one language, as plain JSON."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from checks.engine.catalogue import Catalogue, CheckEntry
from checks.engine.model import STATUSES, Problem, Verdict
from checks.engine.sentence import sentence
from checks.engine.text import lines

#: ``check, status, code, params, message, remedy, evidence``: what the page, the command line
#: and the tests all get.
Finding = dict[str, Any]


@dataclass(frozen=True)
class Speaker:
    """Speaks for one check in one language."""

    catalogue: Catalogue
    check: CheckEntry
    locale: str

    def from_verdict(self, found: Verdict | Iterable[Verdict]) -> Finding:
        """Return the finding of a rule's verdict, or of the worst of several, one a subject."""
        verdicts = [found] if isinstance(found, Verdict) else list(found)
        outcomes, text = self.check.meta.outcomes, self.check.text[self.locale]
        chosen = min(verdicts, key=lambda one: STATUSES.index(outcomes[one.code]))
        evidence = [each for one in verdicts if one.code == chosen.code for each in one.evidence]
        return {
            "check": self.check.id,
            "status": outcomes[chosen.code],
            "code": chosen.code,
            "params": dict(chosen.params),
            "message": sentence(text["messages"][chosen.code], chosen.params, self._words),
            "remedy": text.get("remedies", {}).get(chosen.code, ""),
            "evidence": _without_repeats(one.evidence() for one in evidence if one.text),
        }

    def from_problem(self, name: str, problem: Problem, text: str) -> Finding:
        """Return the finding that an input's text cannot be read, with the lines that stand in the way."""
        finding = self.from_input(name, "unknown", problem.code, problem.params)
        if problem.lines:
            first, last = problem.lines
            shown = "\n".join(line.text for line in lines(text)[first - 1 : last])
            finding["evidence"] = [{"first_line": first, "last_line": last, "text": shown}]
        return finding

    def from_input(self, name: str, status: str, code: str, params: Mapping[str, Any]) -> Finding:
        """Return a finding that says something of an input, in its own words or the shared ones."""
        text = self.catalogue.inputs[name].text[self.locale]
        filled = {"input": text["label"], "expected": text.get("expected", ""), **params}
        own = {**text.get("problems", {}), "not_in_scope": text.get("not_in_scope", "")}
        template = own.get(code) or self._words["problems"][code]
        return {
            "check": self.check.id,
            "status": status,
            "code": code,
            "params": {"input": name, **params},
            "message": sentence(template, filled, self._words),
            "remedy": "",
            "evidence": [],
        }

    @property
    def _words(self) -> Mapping[str, Any]:
        return self.catalogue.words[self.locale]


def _without_repeats(evidence: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    kept: list[dict[str, Any]] = []
    for one in evidence:
        if one not in kept:
            kept.append(one)
    return kept
