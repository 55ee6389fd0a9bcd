"""Tell commands that leave events out: what they do not show may be a failure."""

import re
from collections.abc import Collection, Iterator, Mapping
from collections.abc import Set as AbstractSet
from typing import Any

from checks.engine.model import Problem
from checks.engine.text import Line, shorten
from checks.engine.transcript.other_computer import refuse_other_computer
from checks.engine.values.host_name import is_spare
from checks.inputs.writeback_events.raw import Raw

#: The codes of the problems: only what is good is asked for, or some events are left out, or none is new.
GOOD, SOME, SAVED = "asked_for_good", "asked_for_some", "saved_log"

_READS_LOG = re.compile(r"winevent|eventlog|wevtutil|ntlogevent", re.IGNORECASE)
#: A filter of Event Viewer, as it shows it.
_QUERY = re.compile(r"<Select\b", re.IGNORECASE)
#: What may be the one or the other, in XPath.
_OR = re.compile(r"(?<=[\d'\"])\s{1,4}or\s{1,4}(?:EventID|Level)\s?=\s?(?=['\"]?\d)", re.IGNORECASE)
_QUOTE = r"[\s'\"@(]{0,4}"
_VALUES = (
    rf"{_QUOTE}(?P<values>[^\s'\"()|;}},]{{1,60}}(?:['\"]?\s?,\s?['\"]?[^\s'\"()|;}},]{{1,60}}){{0,60}})"
)
_IS, _IS_NOT = (
    r"-c?i?(?:eq|in|contains|match|like)",
    r"(?:-c?i?(?:ne|notin|notcontains|notmatch|notlike)|!=|<>)",
)
_PROPERTY = r"(?P<name>(?:event|instance)?-?id|level(?:displayname)?|entrytype|message)"
#: A condition on what an event is; in a table of conditions and in XPath, with an equals sign.
_KEPT = re.compile(rf"\b{_PROPERTY}[\s'\")]{{0,3}}(?:=|{_IS}\b){_VALUES}", re.IGNORECASE)
_TYPED = re.compile(rf"-(?P<name>entrytype|instanceid|message)\s{_VALUES}", re.IGNORECASE)
_DROPPED = re.compile(rf"\b{_PROPERTY}[\s'\")]{{0,3}}{_IS_NOT}{_VALUES}", re.IGNORECASE)
#: A whole condition that is turned round.
_TURNED = re.compile(r"(?:-not\b|!)\s?\(")
_MOST_SERIOUS = re.compile(r"\blevel\s?(?:-gt\s?[23]|-ge\s?[34]|>\s?[23]|>=\s?[34])\b", re.IGNORECASE)
_SEARCHED = re.compile(
    r"\|\s?(?:select-string|sls|findstr|find|grep)(?P<options>(?:\s[-/]\w{1,20}){0,4})"
    r"\s(?:-pattern\s)?['\"]?(?P<values>[^|'\"]{1,80})",
    re.IGNORECASE,
)
_TURNS_ROUND = re.compile(r"[-/](?:v|notmatch)\b", re.IGNORECASE)
#: The newest are cut off; up to now, none is.
_UNTIL = re.compile(
    r"(?:\bendtime\s?=|\s-before\s|\btime(?:created|generated|written)\s?-l[te]\s)"
    r"(?!\s?\(?(?:get-date|\[datetime\]::now)\)?(?!\.add))",
    re.IGNORECASE,
)
_FEW = re.compile(r"(?:-maxevents|-newest|-first|/c:)\s?[1-4]\b|\)\[0\]", re.IGNORECASE)
#: Some of those that are sorted with the oldest first, or the last of those that are not.
_OLDEST = re.compile(
    r"\s-oldest\b.{0,200}(?:-maxevents|-first)\b|(?:-maxevents|-first)\b.{0,200}\s-oldest\b"
    r"|\|\s?sort(?:-object)?\s(?!.{0,60}-desc).{0,200}\s-first\b|\bwevtutil\b(?!.{0,300}/rd:t).{0,300}/c:\d",
    re.IGNORECASE,
)
_SORTED, _LAST = (
    re.compile(r"\|\s?sort(?:-object)?\s|\s-oldest\b", re.IGNORECASE),
    re.compile(r"\s-last\s?\d", re.IGNORECASE),
)
_OF_FILE = re.compile(r"\.evtx?\b", re.IGNORECASE)
#: How a level is called that a failure may have, also in German, Slovak and Czech.
_SERIOUS = re.compile(r"err|2|fehler|chyb|crit|warn|3|upozor|varov", re.IGNORECASE)
#: What a failure says as well as a success, and what is no more than noise.
_IN_FAILURES = re.compile(r"fail|err|hr\s?=|denied|password|trackingid|adsync", re.IGNORECASE)
_IN_SUCCESSES = re.compile(r"success|start", re.IGNORECASE)
_NOISE = re.compile(r"heart ?beat|\$null|^$", re.IGNORECASE)
_NUMBER = re.compile(r"\d{2,5}")


def refuse_part(all_lines: list[Line], own: list[Raw], table: Mapping[str, Any]) -> None:
    """Raise ``Problem`` where events without a failure may not be all of them, or of another computer."""
    if code := _left_out(all_lines, table):
        raise Problem(code)
    first = own[0].first_line
    refuse_other_computer(all_lines, first)
    for one in own:
        if is_spare(one.get("computer")):
            line, found = one.shown["computer"]
            both = (min(first, line), max(first, line))
            raise Problem("taken_back", both, first_line=first, line=line, found=shorten(found))


def _left_out(all_lines: Collection[Line], table: Mapping[str, Any]) -> str:
    """Return the code of the problem that a typed command leaves events out; empty where none does."""
    failures = {
        number for key in table["programs"] for number, entry in table[key].items() if entry.get("cause")
    }
    found = {code for one in _commands(all_lines) if (code := _left_out_by(one, failures))}
    return next((code for code in (GOOD, SOME, SAVED) if code in found), "")


def _commands(all_lines: Collection[Line]) -> Iterator[str]:
    """Yield each typed command that reads a log, with the lines in which it goes on, and query of XML."""
    typed: list[str] = []
    for line in all_lines:
        if _QUERY.search(line.text):
            yield line.text
        elif line.command and line.prompt and not line.prompt.startswith(">>"):
            typed.append(line.text)
        elif line.command:
            typed[-1:] = [f"{typed[-1]} {line.text}" if typed else line.text]
    yield from filter(_READS_LOG.search, typed)


def _left_out_by(command: str, failures: AbstractSet[str]) -> str:
    command = _OR.sub(",", command)
    kept = [*_KEPT.finditer(command), *_TYPED.finditer(command)]
    if any(_keeps_good(one["name"], one["values"], failures) for one in kept) or _MOST_SERIOUS.search(
        command
    ):
        return GOOD
    searched = [*_SEARCHED.finditer(command)]
    turned = [one for one in kept if _TURNED.search(command[: one.start()])]
    drops = [(one["name"], one["values"]) for one in (*_DROPPED.finditer(command), *turned)]
    drops += [("message", one["values"]) for one in searched if _TURNS_ROUND.search(one["options"])]
    some = [(one["name"], one["values"]) for one in kept]
    some += [("message", one["values"]) for one in searched if not _TURNS_ROUND.search(one["options"])]
    is_some = any(_drops_failure(*one, failures) for one in drops) or any(_keeps_some(*one) for one in some)
    if is_some or _UNTIL.search(command) or _is_of_few(command):
        return SOME
    return SAVED if _OF_FILE.search(command) else ""


def _keeps_good(name: str, values: str, failures: AbstractSet[str]) -> bool:
    name = name.lower()
    if name.endswith("id"):
        return failures.isdisjoint(_NUMBER.findall(values)) and bool(_NUMBER.search(values))
    return bool(_IN_SUCCESSES.search(values)) if name == "message" else not _SERIOUS.search(values)


def _keeps_some(name: str, values: str) -> bool:
    return name.lower() == "message" and not (_IN_FAILURES.search(values) or _NOISE.search(values))


def _drops_failure(name: str, values: str, failures: AbstractSet[str]) -> bool:
    name = name.lower()
    if name.endswith("id"):
        return not failures.isdisjoint(_NUMBER.findall(values)) or not _NUMBER.search(values)
    return not _NOISE.search(values) if name == "message" else bool(_SERIOUS.search(values))


def _is_of_few(command: str) -> bool:
    """Return whether a command shows only one event or a few, or only the oldest ones."""
    is_cut = _FEW.search(command) or _OLDEST.search(command)
    return bool(is_cut or (_LAST.search(command) and not _SORTED.search(command)))
