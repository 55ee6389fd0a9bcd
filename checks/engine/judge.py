"""Judge checks by what a transcript was read to say."""

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import Any

from checks.engine.catalogue import Catalogue, CheckEntry, InputEntry
from checks.engine.context.otherwise import taken_back_beside
from checks.engine.early_end import ends_early
from checks.engine.evaluate import Evaluator, read
from checks.engine.finding import Finding, Speaker
from checks.engine.model import Problem
from checks.engine.parsing import Value
from checks.engine.readings import Reading
from checks.engine.text import Excerpt
from checks.engine.transcript.failed_command import failed_beside

#: The answer of whoever does not know.
UNKNOWN = "unknown"


def half_told(
    catalogue: Catalogue, told: Collection[str], given: Collection[str], findings: Iterable[Finding]
) -> list[dict[str, Any]]:
    """Return which checks need more than was told, and what; of what another one judged, nothing is said."""
    judged = {name for one in findings for name in catalogue.checks[one["check"]].meta.reads}
    alone = {*told} - judged
    return [
        {"check": one.id, "missing": missing}
        for one in catalogue.checks.values()
        if alone.intersection(one.meta.inputs) and (missing := one.meta.missed({*told, *given}))
    ]


class Judge:
    """Judges checks by what a transcript was read to say."""

    def __init__(
        self, catalogue: Catalogue, readings: Mapping[str, Reading], given: Mapping[str, str], whole: Excerpt
    ) -> None:
        self._catalogue, self._given, self._whole = catalogue, given, whole
        self._readings = readings
        self._only_said = {name for name, one in readings.items() if _is_only_said(one)}
        self._printed = {name for name, one in readings.items() if not one.tells_only_errors}
        #: Questions that nobody answered, where the other answers were enough.
        self.assumed: dict[str, str] = {}
        #: Of an input, the first and last line of what takes back something good that it shows.
        self.heard: set[tuple[str, int, int]] = set()
        self._settled = {name: one.settled() for name, one in readings.items()}
        #: Of how many inputs all that was read is in order.
        self.clear = sum(problem is None for _, problem in self._settled.values())
        for name, (value, problem) in self._settled.items():
            reading = readings[name]
            failed = failed_beside(whole, reading.observations)
            self._settled[name] = (value, problem or ends_early(whole.numbered, reading) or failed)
            told = failed.lines[0] if failed and failed.lines else 0
            if told and not any(told in segment.numbers for segment in reading.segments):
                self.heard |= {(name, told, told)}

    def __call__(self, check: CheckEntry, today: date, locale: str) -> Finding | None:
        """Return the finding of a check that the transcript has to do with and answers in full.

        A question that nobody answered is unknown, where the others are enough.

        Where a part of it cannot be read, what is bad in the rest still counts, what is good does not.
        """
        used = [name for name in check.meta.reads if name in self._settled]
        missed = check.meta.missed(self._settled.keys() | self._given.keys(), self._only_said)
        if not used or any(UNKNOWN not in self._catalogue.inputs[one].meta.choices for one in missed):
            return None
        if check.meta.asks_for and not self._tells_one(check.meta.asks_for, used):
            return None
        needed = {name if name in used else check.meta.stand_ins.get(name) for name in check.meta.inputs}
        usable = [name for name in used if name in needed or self._settled[name][0] is not None]
        evaluator = Evaluator(self._catalogue, today, locale, self._value, self._only_said)
        unknown = dict.fromkeys(missed, UNKNOWN)
        finding = evaluator.finding(check.id, unknown | self._texts(check, usable))
        if missed and finding["status"] == "unknown":
            return None
        self.assumed |= unknown
        if finding["status"] == "pass" and any(self._settled[name][1] for name in used):
            evaluator = Evaluator(self._catalogue, today, locale, self._whole_value)
            return evaluator.finding(check.id, unknown | self._texts(check, used))
        if beside := taken_back_beside(check.meta.otherwise, finding, self._whole):
            pasted = [name for name in used if self._catalogue.inputs[name].meta.kind != "choice"]
            name, *_ = pasted or used
            self.heard |= {(name, beside.first, beside.last)}
            return Speaker(self._catalogue, check, locale).from_problem(name, beside.problem, self._whole)
        return finding

    def _tells_one(self, fields: Collection[str], names: Collection[str]) -> bool:
        """Return whether one of the fields is told, or it cannot be known as nothing was read."""
        read = [one.value for name in names for one in self._readings[name].observations]
        return not read or any(getattr(one, field) not in (None, "") for one in read for field in fields)

    def _texts(self, check: CheckEntry, names: list[str]) -> dict[str, str]:
        """Return the texts for a check; a question nobody answered rules out nothing that was printed."""
        assumed = {
            scope: answers[0]
            for scope, answers in check.meta.applies.items()
            if self._printed.intersection(names) and self._catalogue.inputs[scope].meta.default not in answers
        }
        return {**assumed, **self._given, **dict.fromkeys(names, self._whole)}

    def _value(self, entry: InputEntry, text: str) -> Value:
        if text is not self._whole:
            return read(self._catalogue, entry, text)
        value, problem = self._settled[entry.name]
        if value is None:
            raise problem.alone() if problem else Problem("blank")
        return value

    def _whole_value(self, entry: InputEntry, text: str) -> Value:
        if text is self._whole and (problem := self._settled[entry.name][1]):
            raise problem.alone()
        return self._value(entry, text)


def _is_only_said(reading: Reading) -> bool:
    """Return whether nothing but somebody's sentences tells what an input is."""
    said = [getattr(one.value, "is_told", False) for one in reading.observations]
    return bool(said) and all(said)
