"""What to do next: the finding, or the open check, that most likely explains the failure, and why.

The rule, in this order: what the evidence rules out comes last; a failure comes before a warning;
what may stand behind a reported symptom comes first; a blocker before what is less; then the
earliest hop on the way, since what lies behind it may fail only because of it; then how often the
cause is reported; then the order of the guide. Where nothing is wrong, an open check is named.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from checks.engine.catalogue import Catalogue, CheckEntry
from checks.engine.model import SEVERITIES
from checks.engine.sentence import sentence

_ACT = ("fail", "warn")
_SYMPTOMS = "symptoms"
#: A guide need not know which causes are frequent.
_NOTHING_KNOWN: Mapping[str, Any] = {"told": {}, "order": []}
_END = "end"


@dataclass(frozen=True)
class NextStep:
    """A check and the reasons for it, as codes of the words ``next``; no check where none is left."""

    check: str | None
    reasons: tuple[str, ...]
    symptom: str | None = None
    reached: str | None = None

    def why(self, catalogue: Catalogue, locale: str) -> str:
        """Return the reasons as sentences."""
        words = catalogue.words[locale]
        values = {
            "hop": words["hops"][catalogue.checks[self.check].meta.hop] if self.check else "",
            "reached": words["hops"].get(self.reached, ""),
            "symptom": catalogue.checks[self.symptom].text[locale]["title"] if self.symptom else "",
        }
        return " ".join(sentence(words["next"][reason], values, words) for reason in self.reasons)


def next_step(catalogue: Catalogue, findings: Mapping[str, Mapping[str, str]]) -> NextStep:
    """Return the next step after ``findings``: check id → ``{"status", "code"}``; absent is unchecked."""
    return _Ranking(catalogue, findings).best()


class _Ranking:
    def __init__(self, catalogue: Catalogue, findings: Mapping[str, Mapping[str, str]]) -> None:
        self._catalogue, self._findings = catalogue, findings
        table = catalogue.facts.get("likely_causes", _NOTHING_KNOWN)
        self._told: Mapping[str, Any] = table["told"]
        self._frequency = {check: rank for rank, checks in enumerate(table["order"]) for check in checks}
        self._guide = {check: place for place, check in enumerate(_in_guide_order(catalogue))}
        self._symptoms = [
            check for check, one in findings.items() if self._is_symptom(check) and one["code"] in self._told
        ]
        self._way = [*catalogue.hops, _END]
        came = [self._told[findings[one]["code"]].get("reached") for one in self._symptoms]
        self._reached = max(filter(None, came), key=self._way.index, default=None)

    def best(self) -> NextStep:
        act = [one for one, found in self._findings.items() if found["status"] in _ACT]
        live = [one for one in act if not self._is_ruled_out(one)]
        if live:
            return self._finding(min(live, key=self._rank_of_finding), live, act)
        if self._reached == _END:
            return NextStep(None, ("arrives",), reached=_END)
        open_checks = [one for one in self._catalogue.checks if self._is_open(one)]
        if open_checks:
            return self._open(min(open_checks, key=self._rank_of_open))
        if act:
            return self._finding(min(act, key=self._rank_of_finding), act, act)
        return NextStep(None, ("all_checked",))

    def _finding(self, check: str, live: list[str], act: list[str]) -> NextStep:
        """Return the step for a finding, with what put it before the others."""
        status = self._findings[check]["status"]
        others = [one for one in live if one != check and self._findings[one]["status"] == status]
        symptom = self._explained_by(check)
        reasons = ["failed" if status == "fail" else "warned"]
        if symptom:
            reasons.append("explains")
        elif self._is_symptom(check):
            reasons.append("symptom")
        if status == "fail" and not others and len(act) == len(live):
            reasons.append("only")
        if others and self._meta(check).severity == "blocker":
            reasons.append("blocks")
        if others and self._hop(check) < min(self._hop(one) for one in others):
            reasons.append("first_cut")
        if check in self._frequency and any(self._hop(one) == self._hop(check) for one in others):
            reasons.append("often")
        if len(act) > len(live):
            reasons.append("ruled_out")
        return NextStep(check, tuple(reasons), symptom, self._reached)

    def _open(self, check: str) -> NextStep:
        symptom = self._explained_by(check)
        if not self._findings:
            return NextStep(check, ("start",))
        reasons = ["undecided" if check in self._findings else "open"]
        if symptom:
            reasons.append("explains_perhaps")
        elif check in self._frequency:
            reasons.append("often_open")
        return NextStep(check, tuple(reasons), symptom, self._reached)

    def _rank_of_finding(self, check: str) -> tuple[int, ...]:
        return (
            self._is_ruled_out(check),
            _ACT.index(self._findings[check]["status"]),
            self._distance(check),
            SEVERITIES.index(self._meta(check).severity),
            self._hop(check),
            self._often(check),
            self._guide[check],
        )

    def _rank_of_open(self, check: str) -> tuple[int, ...]:
        return (
            self._is_ruled_out(check),
            self._distance(check),
            self._hop(check) > 0,
            self._often(check),
            SEVERITIES.index(self._meta(check).severity),
            self._hop(check),
            self._guide[check],
        )

    def _distance(self, check: str) -> int:
        """Return 0 for what may stand behind a symptom, 1 for the symptom itself, 2 for anything else."""
        if self._explained_by(check):
            return 0
        return 1 if check in self._symptoms else 2

    def _explained_by(self, check: str) -> str | None:
        """Return the symptom behind which the check looks, if one was found."""
        for symptom in self._symptoms:
            found = self._findings[symptom]
            if found["status"] in _ACT and check in self._told[found["code"]].get("look_at", ()):
                return symptom
        return None

    def _is_ruled_out(self, check: str) -> bool:
        """Tell whether the request demonstrably came further than the hop of the check."""
        if self._reached is None or check in self._symptoms:
            return False
        return self._hop(check) < self._way.index(self._reached) and not self._explained_by(check)

    def _is_open(self, check: str) -> bool:
        return self._findings.get(check, {}).get("status", "unknown") == "unknown"

    def _is_symptom(self, check: str) -> bool:
        return self._catalogue.checks[check].section == _SYMPTOMS

    def _meta(self, check: str) -> Any:
        return self._catalogue.checks[check].meta

    def _hop(self, check: str) -> int:
        return self._way.index(self._meta(check).hop)

    def _often(self, check: str) -> int:
        return self._frequency.get(check, len(self._frequency))


def _in_guide_order(catalogue: Catalogue) -> list[str]:
    sections = list(dict.fromkeys(one.section for one in catalogue.checks.values()))

    def place(check: CheckEntry) -> tuple[int, int]:
        return sections.index(check.section), check.meta.order

    return [check.id for check in sorted(catalogue.checks.values(), key=place)]
