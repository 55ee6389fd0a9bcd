"""Put a verdict into words: the finding of one check in one language, as plain JSON."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from checks.engine.catalogue import Catalogue, CheckEntry
from checks.engine.model import STATUSES, Problem, Verdict
from checks.engine.sentence import sentence
from checks.engine.text import lines, numbered

#: ``check, status, code, params, message, remedy, evidence``: what the page, the command line
#: and the tests all get.
Finding = dict[str, Any]

#: What stands on more lines is shown by its first and its last.
_MOST_LINES = 20


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
            spans = [(first, last)] if last - first < _MOST_LINES else [(first, first), (last, last)]
            finding["evidence"] = [
                {
                    "first_line": first,
                    "last_line": last,
                    "text": "\n".join(line.text for line in numbered(lines(text), first, last)),
                }
                for first, last in spans
            ]
        return finding

    def outside_scope(self, name: str, answer: str) -> Finding:
        """Return the finding that the check does not concern whoever gave this answer."""
        text = self.catalogue.inputs[name].text[self.locale]
        message = sentence(text["not_in_scope"], {"answer": text["choices"][answer]}, self._words)
        params = {"input": name, "answer": answer}
        return self._finding("not_applicable", "not_in_scope", params, message)

    def from_input(self, name: str, status: str, code: str, params: Mapping[str, Any]) -> Finding:
        """Return a finding that says something of an input, in its own words or the shared ones."""
        text = self.catalogue.inputs[name].text[self.locale]
        filled = {"input": text["label"], "expected": text.get("expected", ""), **params}
        template = text.get("problems", {}).get(code) or self._words["problems"][code]
        return self._finding(status, code, {"input": name, **params}, sentence(template, filled, self._words))

    def _finding(self, status: str, code: str, params: Mapping[str, Any], message: str) -> Finding:
        return {
            "check": self.check.id,
            "status": status,
            "code": code,
            "params": dict(params),
            "message": message,
            "remedy": "",
            "evidence": [],
        }

    @property
    def _words(self) -> Mapping[str, Any]:
        words: Mapping[str, Any] = self.catalogue.words[self.locale]
        return words


def _without_repeats(evidence: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    return list({tuple(one.values()): one for one in evidence}.values())
