"""Judge one check: from the reader's texts to a finding in his language."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from checks.engine.catalogue import Catalogue, CheckEntry, InputEntry
from checks.engine.cleaning.secrets import covered
from checks.engine.context.change import current
from checks.engine.context.changed_below import Changes
from checks.engine.context.hearsay import only_quoted, parted
from checks.engine.context.otherwise import taken_back_beside
from checks.engine.context.word_search import WordSearch
from checks.engine.finding import Finding, Speaker
from checks.engine.model import Observation, Problem
from checks.engine.parsing import NOT_MINE, Value, parsed, settle
from checks.engine.text import LONGEST_LINE_VALUE, Excerpt, clean, lines
from checks.engine.transcript.failed_command import failed_alone, failed_beside


def evaluate(
    catalogue: Catalogue, check_id: str, given: Mapping[str, str], today: date, locale: str
) -> Finding:
    """Return the finding of one check for the texts in ``given`` on the day ``today``.

    An absent required input gives ``unchecked``, a blank or unreadable one ``unknown``. A secret that
    stands in a text is not repeated.
    """
    texts = {name: covered(text) for name, text in given.items()}
    finding = Evaluator(catalogue, today, locale, partial(read, catalogue)).finding(check_id, texts)
    if finding["status"] == "pass" and any(
        _own_lines(entry, text) is not None or _changes(text).of(entry)
        for entry, text in ((catalogue.inputs[name], text) for name, text in texts.items())
    ):
        finding = Evaluator(catalogue, today, locale, partial(_read_own, catalogue)).finding(check_id, texts)
    check = catalogue.checks[check_id]
    for name, text in texts.items():
        if beside := taken_back_beside(check.meta.otherwise, finding, text):
            return Speaker(catalogue, check, locale).from_problem(name, beside.problem, text)
    return finding


@dataclass(frozen=True)
class Evaluator:
    """Judges checks on one day, in one language; ``reader`` reads the text given for an input.

    ``only_said`` are inputs of which nothing but somebody's sentences tells.
    """

    catalogue: Catalogue
    today: date
    locale: str
    reader: Callable[[InputEntry, str], Value]
    only_said: Collection[str] = ()

    def finding(self, check_id: str, given: Mapping[str, str]) -> Finding:
        """Return the finding of one check, as ``evaluate`` does."""
        catalogue, check = self.catalogue, self.catalogue.checks[check_id]
        speaker = Speaker(catalogue, check, self.locale)
        outside = _outside_scope(catalogue, check, given)
        if outside:
            return speaker.outside_scope(*outside)
        filled = _without_replaced(check, given)
        missed = check.meta.missed(filled, self.only_said)
        if missed:
            return speaker.from_input(missed[0], "unchecked", "missing_input", {})

        values: dict[str, Any] = {}
        for name in check.meta.reads:
            entry = catalogue.inputs[name]
            text = filled.get(name, entry.meta.default)
            try:
                values[name] = None if text is None else self.reader(entry, text)
            except Problem as problem:
                return speaker.from_problem(name, problem, text or "")
        facts = catalogue.facts_for(check.meta.facts)
        return speaker.from_verdict(check.module.evaluate(**values, today=self.today, facts=facts))


def read(catalogue: Catalogue, entry: InputEntry, text: str) -> Value:
    """Return what ``text`` says for an input: one observation, or all where it may be many.

    Quoted text counts only where the rest says nothing. Raises ``Problem`` where the text is blank,
    too long, unreadable or at odds with itself.
    """
    own = _own_lines(entry, text)
    if own is not None:
        try:
            return _read(catalogue, entry, own)[0]
        except Problem:
            pass
    return _read(catalogue, entry, text)[0]


def _read_own(catalogue: Catalogue, entry: InputEntry, text: str) -> Value:
    """Return what ``text`` says, or raise that nothing but quoted text says it, or that it was changed."""
    own = _own_lines(entry, text)
    try:
        value, changed = _read(catalogue, entry, text if own is None else own)
    except Problem:
        if own is None:
            raise
        value, _ = _read(catalogue, entry, text)
        raise only_quoted([value] if isinstance(value, Observation) else value) from None
    if changed:
        raise changed
    return value


def _own_lines(entry: InputEntry, text: str) -> Excerpt | None:
    """Return the text without what it quotes; ``None`` where it quotes nothing."""
    if entry.meta.kind == "choice":
        return None
    own, quoted = parted(lines(text), WordSearch(line.text for line in lines(text)))
    return Excerpt(own) if quoted else None


def _read(catalogue: Catalogue, entry: InputEntry, text: str) -> tuple[Value, Problem | None]:
    """Return the value, and what is wrong with it where a command below sets it."""
    if not clean(text).strip():
        raise Problem("blank")
    if entry.meta.kind == "line" and len(text) > LONGEST_LINE_VALUE:
        raise Problem("too_long", length=len(text), limit=LONGEST_LINE_VALUE)
    try:
        found = parsed(entry, text, catalogue.facts_for(entry.meta.facts))
    except Problem as unread:
        raise (failed_alone(text) if unread.code in NOT_MINE else None) or unread from None
    found, changed = current(found, _changes(text).of(entry, found))
    value, problem = settle(entry, found)
    problem = problem or failed_beside(text, found)
    if problem or value is None:
        raise problem or Problem("blank")
    return value, changed


def _changes(text: str) -> Changes:
    all_lines = lines(text)
    return Changes(all_lines, WordSearch(line.text for line in all_lines))


def _without_replaced(check: CheckEntry, given: Mapping[str, str]) -> dict[str, str]:
    """Return the texts without blank ones in whose place another was given."""
    blank = {name for name in check.meta.stand_ins if not clean(given.get(name, "")).strip()}
    replaced = {name for name in blank if check.meta.stand_ins[name] in given}
    return {name: text for name, text in given.items() if name not in replaced}


def _outside_scope(
    catalogue: Catalogue, check: CheckEntry, given: Mapping[str, str]
) -> tuple[str, str] | None:
    """Return the scope input and its answer that rule the check out, if one does."""
    for name, answers in check.meta.applies.items():
        entry = catalogue.inputs[name]
        answer = clean(given.get(name) or entry.meta.default or "").strip().lower()
        if answer in entry.meta.choices and answer not in answers:
            return name, answer
    return None
