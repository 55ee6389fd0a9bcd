"""Judge everything that a pasted text tells, whatever it is made of."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from checks.engine.bare_value import bare_value
from checks.engine.catalogue import Catalogue
from checks.engine.cleaning.secrets import without_secrets
from checks.engine.cleaning.spacing import single_spaced
from checks.engine.collection import without_collection
from checks.engine.context.changed_below import Changes
from checks.engine.context.hearsay import parted
from checks.engine.context.meanings import forget
from checks.engine.context.prose import is_all_prose
from checks.engine.context.word_search import WordSearch
from checks.engine.deadline import NEVER, Deadline
from checks.engine.finding import Finding
from checks.engine.judge import Judge, half_told
from checks.engine.left_over import with_left_over
from checks.engine.model import SEVERITIES, STATUSES, worst
from checks.engine.readings import Reader, Reading, without_strangers
from checks.engine.recognised import recognised_lines
from checks.engine.text import Excerpt, Line, joined_lines, lines
from checks.engine.told_answers import told_answers, with_answers
from checks.engine.transcript.ranges import ranges
from checks.engine.transcript.segment import Segment
from checks.engine.transcript.segments import Finder
from checks.engine.transcript.transcript import passages

#: A longer text is refused; in characters.
LONGEST_TRANSCRIPT = 20_000_000

#: ``date, summary, recognised, unrecognised_lines, findings``, and where there are any, ``secrets``,
#: ``half_told``: checks of which a part was recognised, and which inputs are ``missing``, and ``assumed``.
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

    @without_collection
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
        forms = [without_secrets(one) for one in (lines(text), joined_lines(text)) if one]
        try:
            judged = [self._judged(one, today, locale, given or {}, deadline) for one, _ in forms]
        finally:
            forget()
        # Where a console may have broken lines, what tells more; on a tie, the text as it stands.
        _, diagnosis = max(judged, key=lambda one: one[0])
        secret = ranges(sorted({number for _, held in forms for number in held}))
        return diagnosis | {"secrets": secret} if secret else diagnosis

    def _judged(
        self,
        all_lines: list[Line],
        today: date,
        locale: str,
        given: Mapping[str, str],
        deadline: Deadline,
    ) -> tuple[tuple[int, ...], Diagnosis]:
        """Return how much the lines tell, to be compared with the same text in other lines, and what."""
        all_lines = single_spaced(all_lines)
        readings = self._told(all_lines, deadline)
        judge = Judge(self._catalogue, readings, given, Excerpt(all_lines))
        checks = deadline.between(self._catalogue.checks.values())
        findings = [found for check in checks if (found := judge(check, today, locale))]
        findings.sort(key=self._rank)
        recognised = recognised_lines(readings, all_lines, judge.heard)
        assumed = {"assumed": judge.assumed} if judge.assumed else {}
        taken = {number for one in recognised for number in range(one["first_line"], one["last_line"] + 1)}
        half = half_told(self._catalogue, readings.keys(), given.keys(), findings)
        statuses = [one["status"] for one in findings]
        seen = sum(len(one.observations) for one in readings.values())
        return (judge.clear, seen, len(statuses) - statuses.count("unknown")), {
            "date": today.isoformat(),
            "summary": {
                "status": worst(statuses),
                "counts": {status: statuses.count(status) for status in STATUSES},
            },
            "recognised": recognised,
            "unrecognised_lines": ranges(
                number
                for line in all_lines
                if line.text and line.number not in taken
                for number in line.numbers
            ),
            "findings": findings,
        } | ({"half_told": half} if half else {}) | assumed

    def _told(self, all_lines: list[Line], deadline: Deadline) -> dict[str, Reading]:
        """Return what the lines tell for each input, be it only quoted, and what in them changes it."""
        search = WordSearch(line.text for line in all_lines)
        own, quoted = parted(all_lines, search)
        readings = self._readings(own, deadline)
        if quoted:
            told = self._readings(quoted, deadline)
            readings = {name: replace(one, is_hearsay=True) for name, one in told.items()} | readings
        readings = with_answers(readings, told_answers(self._catalogue, own, quoted))
        readings = readings or bare_value(self._catalogue, own)
        changes = Changes(own, search)
        changed = {name: changes.of(one.entry, one.observations) for name, one in readings.items()}
        return {name: replace(one, changes=changed[name]) for name, one in readings.items()}

    def _readings(self, all_lines: list[Line], deadline: Deadline) -> dict[str, Reading]:
        """Read what the inputs claim, and then whatever none of them claims and can read."""
        parts = list(deadline.between(passages(all_lines, self._finder.names)))
        early = (segment for one in deadline.between(parts) for segment in self._finder.segments(one))
        readings = self._read(early, deadline)
        own = [
            (name, each)
            for name, one in readings.items()
            for each in [each for part in one.good for each in part.claimed] + self._reader.at_fault(one)
        ]
        read: set[str] = set()
        # Several inputs may have read the same: one is enough, first one that reads no sentences.
        for name, each in sorted(own, key=lambda one: one[0] in self._finder.with_sentences):
            if each.text not in read and not self._finder.is_told(name, each):
                read.add(each.text)
        outputs = [each for one in parts for each in one.outputs]
        unread = (each for each in outputs if each.text not in read)
        # A sentence may tell several things, and an event hold a code.
        events = {each.text for name, each in own if self._catalogue.inputs[name].meta.repeats}
        told_once = read - events
        prose = (each for each in outputs if each.text in told_once and is_all_prose(each.text))
        within = self._finder.within(each for each in outputs if each.text in events)
        # An output tells more than a sentence.
        told = self._finder.told(outputs, readings.keys())
        late, beside = self._finder.recognised(unread), self._finder.recognised(prose)
        more = self._read(told, deadline) | self._read(late, deadline)
        whole = self._read(within, deadline) | self._read(beside, deadline) | readings | more
        return with_left_over(whole, parts, self._catalogue)

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
