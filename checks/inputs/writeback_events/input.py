"""Events of the Application log of the server, as a list, a table, CSV, XML or text of Event Viewer."""

import re
from collections.abc import Collection, Mapping
from typing import Any

from checks.engine.formats.json_format import json_records
from checks.engine.model import Input, Observation, Problem
from checks.engine.text import Line, clean, lines, shorten
from checks.engine.values.iso_time import iso_time
from checks.inputs.writeback_events.asked import refuse_part
from checks.inputs.writeback_events.event import Event
from checks.inputs.writeback_events.indexed import with_labels
from checks.inputs.writeback_events.labelled import labelled_events
from checks.inputs.writeback_events.markup import without_copies, xml_events
from checks.inputs.writeback_events.message import masked, result_code, tracking_of, user_of
from checks.inputs.writeback_events.order import in_turn
from checks.inputs.writeback_events.raw import (
    Raw,
    common_name,
    from_cells,
    known_source,
    source_of_text,
)
from checks.inputs.writeback_events.rows import separated_events, table_events
from checks.inputs.writeback_events.told import may_tell, noted_events, told_events, with_noted

INPUT = Input(
    kind="paste",
    many=True,
    repeats=True,
    command=(
        "Get-WinEvent -FilterHashtable @{ LogName = 'Application'; ProviderName = 'PasswordResetService',"
        " 'ADSync'; StartTime = (Get-Date).AddDays(-2) } -MaxEvents 200 |"
        " Select-Object @{n='TimeCreated'; e={$_.TimeCreated.ToString('s')}}, Id, ProviderName, Level,"
        " Message | Format-List"
    ),
    runs_on="server",
    facts=("events",),
    signs=(
        "PasswordResetService",
        *("6329, ADSync", "Directory Synchronization 611", "Directory Synchronization 652"),
        *("611, Directory Synchronization", "652, Directory Synchronization"),
        *("Password hash synchronization failed for domain", "failed to run on run profile"),
        *("during a password set operation", "Password writeback service is not in a healthy state"),
        "ProviderName",
        "Event ID",
        "<EventID",
        *("EventID", "InstanceID", "TimeCreated Id", "EventCode"),
        # as in checks/inputs/writeback_events/raw.py, which names where they come from
        *("ID události", "ID udalosti"),
        "Identifikácia udalosti",
        "Ereignis-ID",
        *("ID de l'événement", "Id. del evento", "ID evento", "ID do evento", "Gebeurtenis-id"),
        "Identyfikator zdarzenia",
        "TrackingId",
    ),
)

#: How PowerShell names an empty result in every language, and what it says of it in English.
_NO_MATCH = (
    *("NoMatchingEventsFound", "GetEventLogNoEntriesFound"),
    *("No events were found that match", "Get-EventLog : No matches found", "Get-EventLog: No matches found"),
)
_LEVELS = {"1": "error", "2": "error", "3": "warning", "4": "information", "0": "information"}
_LEVEL_WORDS = {"critical": "error", "error": "error", "warning": "warning", "information": "information"}
#: What tells the source of an event, or begins an event's own text.
_TELLS_SOURCE = re.compile(
    r"\bsource(?:name)?(?::|\W{1,60}(?:event|instance|id\b))|provider|entrytype"
    r"|passwordresetservice|adsync|trackingid|zdroj|quelle|\d{3}, directory synchronization"
    r"|password hash synchronization failed for domain|failed to run on run profile"
    r"|during a password set operation|password writeback service is not in a",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"event ?id\W{0,4}(\d{1,5})\b", re.IGNORECASE)


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return the events of the sources that writeback writes to; the subject is the user.

    Events of other programs are passed over: they use the same numbers. Raises ``Problem``:
    ``not_recognised``, ``no_events`` (the log holds none), ``other_sources``, ``no_source``,
    ``asked_for_good``, ``asked_for_some`` or ``saved_log`` where the command leaves events out,
    ``taken_back`` where they are of another computer.
    """
    table = facts["events"]
    sources = tuple(table["programs"].values())
    all_lines = lines(text)
    raws = _read(all_lines, table)
    raws = with_noted(raws, all_lines, table) if raws else told_events(all_lines, table)
    if not raws and any(one in clean(text) for one in _NO_MATCH):
        raise Problem("no_events")
    if not raws:
        raise Problem("not_recognised", command="Get-WinEvent", found=shorten(clean(text)))
    by_command = _source_of_command(all_lines, table["programs"]["writeback"], sources)
    told = [(raw, source) for raw in raws if (source := _source(raw, sources, by_command, table)) is not None]
    own = list({_identity(raw, number): (raw, source) for number, (raw, source) in enumerate(told)}.values())
    if not own:
        raise Problem("other_sources", sources=sorted({shorten(raw.get("source")) for raw in raws}))
    if not any(source for _, source in own):
        raise Problem("no_source", ids=sorted({raw.get("id") for raw, _ in own}))
    if not any(_is_failure(raw, table) for raw, _ in own):
        refuse_part(all_lines, [raw for raw, _ in own], table)
    events = [_event(raw, source) for raw, source in own]
    typed = [line.number for line in all_lines if line.command]
    printed, records = ([raw.get(name) for raw, _ in own] for name in ("time", "record"))
    return in_turn(events, table["starts"], printed, records, typed)


def recognise(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether the events may be those of writeback: numbers alone that it never uses are not."""
    table = facts["events"]
    # What a table without a source says of providers is the text of an event.
    in_table = {raw.get("id") for raw in table_events(lines(text)) if not raw.get("source")}
    if not in_table and _TELLS_SOURCE.search(text):
        return True
    numbers = in_table or {*_NUMBERED.findall(text)}
    return not numbers or any(numbers & table[key].keys() for key in table["programs"])


def resembles(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether ``text`` has a row that somebody noted by hand."""
    return bool(noted_events(lines(text), facts["events"]))


def tells(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether nothing but sentences of ``text`` tell of events."""
    all_lines, table = lines(text), facts["events"]
    is_told = may_tell(text) and told_events(all_lines, table) and not noted_events(all_lines, table)
    return bool(is_told) and not _read(all_lines, table)


def _identity(raw: Raw, number: int) -> tuple[str, ...]:
    """Return what is the same where an event was copied twice; one without a time is like no other."""
    if not raw.get("time"):
        return (str(number),)
    return tuple(map(raw.get, ("time", "source", "id", "message")))


def _read(all_lines: list[Line], table: Mapping[str, Any]) -> list[Raw]:
    sources = tuple(table["programs"].values())
    from_json = [
        from_cells(((common_name(name), value) for name, value in one.fields.items()), one.first_line)
        for one in json_records(all_lines)
    ]
    if any(one.get("id").isdecimal() for one in from_json):
        return [one for one in from_json if one.get("id").isdecimal()]
    marked, rest = xml_events(with_labels(all_lines))
    tables = table_events(rest)
    in_tables = {one.first_line for one in tables}
    separated = [one for one in separated_events(rest, sources) if one.first_line not in in_tables]
    read = {one.first_line for one in separated}
    labelled = [one for one in labelled_events(rest, table) if one.first_line not in read]
    printed = [*separated, *labelled, *tables]
    return sorted(without_copies(marked, printed), key=lambda one: one.first_line)


def _source_of_command(all_lines: list[Line], writeback: str, sources: Collection[str]) -> str:
    """Return the source that the typed command asks for, where it asks for one only."""
    typed = _typed(all_lines).lower().replace('"', "'")
    named = [one for one in sources if f"'{one.lower()}'" in typed]
    return writeback if named == [writeback] else ""


def _typed(all_lines: list[Line]) -> str:
    return " ".join(line.text for line in all_lines if line.command)


def _is_failure(raw: Raw, table: Mapping[str, Any]) -> bool:
    return any(table[key].get(raw.get("id"), {}).get("cause") for key in table["programs"])


def _source(raw: Raw, sources: Collection[str], by_command: str, table: Mapping[str, Any]) -> str | None:
    """Return the event's source, ``""`` where none is told, ``None`` for that of another program."""
    printed = raw.get("source")
    if printed:
        begins_one = any(one.lower().startswith(printed.lower()) for one in sources)
        return known_source(printed, sources) or ("" if begins_one else None)
    return source_of_text(raw.get("message"), table["programs"]) or by_command


def _event(raw: Raw, source: str) -> Observation:
    level, message = raw.get("level").lower(), raw.get("message")
    user = user_of(message)
    event = Event(
        source=source,
        id=raw.number,
        level=_LEVELS.get(level) or _LEVEL_WORDS.get(level, ""),
        result=result_code(message),
        user=masked(user),
        tracking=tracking_of(message),
        message=message,
    )
    rows = [raw.shown[name] for name in ("time", "source", "id") if name in raw.shown]
    numbers = [number for number, _ in raw.shown.values()]
    shown = "; ".join(dict.fromkeys(" ".join(text.split()) for _, text in sorted(rows)))
    return Observation(event, min(numbers), max(numbers), shown, user, iso_time(raw.get("time")))
