"""Judge everything that a pasted text tells, whatever it is made of."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from checks.engine.bare_value import bare_value
from checks.engine.catalogue import Catalogue, CheckEntry, InputEntry
from checks.engine.deadline import NEVER, Deadline
from checks.engine.early_end import ends_early
from checks.engine.evaluate import Evaluator, read
from checks.engine.failed_command import failed_beside
from checks.engine.finding import Finding
from checks.engine.hearsay import parted
from checks.engine.model import SEVERITIES, STATUSES, Problem, worst
from checks.engine.parsing import Value
from checks.engine.ranges import ranges, ranges_across_blanks
from checks.engine.readings import Reader, Reading, without_strangers
from checks.engine.secrets import without_secrets
from checks.engine.segment import Segment
from checks.engine.segments import Finder
from checks.engine.spacing import single_spaced
from checks.engine.text import Excerpt, Line, lines
from checks.engine.transcript import passages

#: A longer text is refused; in characters.
LONGEST_TRANSCRIPT = 20_000_000

#: ``date, summary, recognised, unrecognised_lines, findings``, and ``secrets`` where there are any.
Diagnosis = dict[str, Any]


class TooLongTranscript(Exception):
    """The text is longer than ``LONGEST_TRANSCRIPT``; ``length`` tells how long."""

    def __init__(self, length: int) -> None:
        super().__init__(f"the text has {length:,} characters; at most {LONGEST_TRANSCRIPT:,} are read")
        self.length = length


class Diagnostician:
    """Reads and judges transcripts with a catalogue, whose signs it learns once."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._finder, self._reader = Finder(catalogue), Reader(catalogue)

    def diagnose(
        self,
        text: str,
        today: date,
        locale: str,
        given: Mapping[str, str] | None = None,
        deadline: Deadline = NEVER,
    ) -> Diagnosis:
        """Return what ``text`` tells on the day ``today``, the worst first.

        ``given`` are answers that stand in no transcript. Raises ``TooLongTranscript``, ``OutOfTime``.
        """
        if len(text) > LONGEST_TRANSCRIPT:
            raise TooLongTranscript(len(text))
        all_lines, secret = without_secrets(lines(text))
        own, quoted = parted(all_lines)
        readings = self._readings(own, deadline)
        if quoted:
            told = self._readings(quoted, deadline)
            readings = {name: replace(one, is_hearsay=True) for name, one in told.items()} | readings
        readings = readings or bare_value(self._catalogue, own)
        recognised = _recognised(readings, all_lines)
        judge = _Judge(self._catalogue, readings, given or {}, Excerpt(all_lines))
        checks = deadline.between(self._catalogue.checks.values())
        findings = [found for check in checks if (found := judge(check, today, locale))]
        findings.sort(key=self._rank)
        taken = {number for one in recognised for number in range(one["first_line"], one["last_line"] + 1)}
        statuses = [one["status"] for one in findings]
        return {
            "date": today.isoformat(),
            "summary": {
                "status": worst(statuses),
                "counts": {status: statuses.count(status) for status in STATUSES},
            },
            "recognised": recognised,
            "unrecognised_lines": ranges(
                line.number for line in all_lines if line.text and line.number not in taken
            ),
            "findings": findings,
            **({"secrets": ranges(secret)} if secret else {}),
        }

    def _readings(self, all_lines: list[Line], deadline: Deadline) -> dict[str, Reading]:
        """Read what the inputs claim, and then whatever none of them claims and can read."""
        parts = list(deadline.between(passages(single_spaced(all_lines), self._finder.names)))
        readings = self._read(
            (segment for one in deadline.between(parts) for segment in self._finder.segments(one)), deadline
        )
        read = {
            each.text
            for one in readings.values()
            for each in (
                *(output for part in one.good for output in part.claimed),
                *self._reader.at_fault(one),
            )
        }
        unread = [each for one in parts for each in one.outputs if each.text not in read]
        return readings | self._read(
            (segment for each in unread for segment in self._finder.without_signs(each)), deadline
        )

    def _read(self, segments: Iterable[Segment], deadline: Deadline) -> dict[str, Reading]:
        by_name: dict[str, list[Segment]] = {}
        for segment in segments:
            by_name.setdefault(segment.name, []).append(segment)
        return without_strangers(
            {
                name: self._reader.read(self._catalogue.inputs[name], own)
                for name, own in deadline.between(by_name.items())
            }
        )

    def _rank(self, finding: Finding) -> tuple[int, ...]:
        """Order findings: the worst first, of these what matters most, then as the guide takes them."""
        check = self._catalogue.checks[finding["check"]]
        sections = list(dict.fromkeys(one.section for one in self._catalogue.checks.values()))
        return (
            STATUSES.index(finding["status"]),
            SEVERITIES.index(check.meta.severity),
            sections.index(check.section),
            check.meta.order,
        )


class _Judge:
    """Judges checks by what a transcript was read to say."""

    def __init__(
        self, catalogue: Catalogue, readings: Mapping[str, Reading], given: Mapping[str, str], whole: Excerpt
    ) -> None:
        self._catalogue, self._given, self._whole = catalogue, given, whole
        self._printed = {
            name for name, one in readings.items() if not all(each.is_error for each in one.good)
        }
        self._settled = {name: one.settled() for name, one in readings.items()}
        for name, (value, problem) in self._settled.items():
            reading, all_lines = readings[name], whole.numbered
            lacking = ends_early(all_lines, reading) or failed_beside(all_lines, reading.observations)
            self._settled[name] = (value, problem or lacking)

    def __call__(self, check: CheckEntry, today: date, locale: str) -> Finding | None:
        """Return the finding of a check that the transcript has to do with and answers in full.

        Where a part of it cannot be read, what is bad in the rest still counts, what is good does not.
        """
        used = [name for name in (*check.meta.inputs, *check.meta.optional) if name in self._settled]
        if not used or check.meta.missed(self._settled.keys() | self._given.keys()):
            return None
        needed = {name if name in used else check.meta.stand_ins.get(name) for name in check.meta.inputs}
        usable = [name for name in used if name in needed or self._settled[name][0] is not None]
        evaluator = Evaluator(self._catalogue, today, locale, self._value)
        finding = evaluator.finding(check.id, self._texts(check, usable))
        if finding["status"] == "pass" and any(self._settled[name][1] for name in used):
            evaluator = Evaluator(self._catalogue, today, locale, self._whole_value)
            return evaluator.finding(check.id, self._texts(check, used))
        return finding

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
            raise problem or Problem("blank")
        return value

    def _whole_value(self, entry: InputEntry, text: str) -> Value:
        if text is self._whole and (problem := self._settled[entry.name][1]):
            raise problem
        return self._value(entry, text)


def _recognised(readings: Mapping[str, Reading], all_lines: list[Line]) -> list[dict[str, Any]]:
    """Return which lines are whose; what repeats a recognised output is recognised as well."""
    found = []
    for name, reading in readings.items():
        texts = {one.excerpt for one in (*reading.good, *(segment for segment, _ in reading.bad))}
        for segment in reading.segments:
            if segment.excerpt in texts:
                found += [
                    {"input": name, "first_line": first, "last_line": last}
                    for first, last in ranges_across_blanks(segment.numbers, all_lines)
                ]
    return sorted(found, key=lambda one: (one["first_line"], one["last_line"], one["input"]))
