"""Read the state of one service of Windows, typed or as PowerShell and ``sc`` print it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from checks.engine.formats.record import Record
from checks.engine.formats.records import records
from checks.engine.formats.renamed import with_names
from checks.engine.model import Observation, Problem
from checks.engine.services.missing_service import missing
from checks.engine.services.monitored_service import monitored
from checks.engine.services.said_service import Said, said_states
from checks.engine.services.service_messages import Message, begins_list, messages
from checks.engine.services.states import BY_WORD, STATES, state_of, without_doubt
from checks.engine.spelling import spelled, whole_words
from checks.engine.text import Line, clean, lines, output_lines, shorten

#: The names of its columns; beside the last it leaves the state empty where a service is stopped.
_COLUMNS = dict.fromkeys(("stav", "état", "servicestate"), "status")
_COLUMNS |= dict.fromkeys(("názov", "název", "nom"), "name") | {"nom complet": "displayname"}
_COLUMNS |= dict.fromkeys(("starttyp", "typ spustenia", "typ spouštění", "type de démarrage"), "startup type")
#: What may stand beside the name where somebody notes the state.
_NOTED = whole_words("service status state dienst služba stav windows".split())
_SC_NAME = re.compile(r"^\s*SERVICE_NAME\s*:\s*(\S+)")
_SC_STATE = re.compile(r":\s{0,20}([1-7])\s{1,8}(?:STOPPED|RUNNING|PAUSED|[A-Z]{4,8}_PENDING)\b")
_MAY_TELL = spelled(
    r"stat(?:us|e)|stav|état|win32_service|service_name|running|stopped|paused|pending|servicefound"
    r"|find any service|\[sc\]|\bstart|terminated|beendet|gestartet|läuft|anmelden|démarr"
    r"|spust|spušt|b[eě]ž[ií]|\.exe\s|was not found|servi[czç][iz]?o|usługi|unable to log on|hung on"
    r"|(?<!\d)(?:10[567]\d|2182)(?!\d)|stay up|\bstojí\b",
    re.IGNORECASE,
)
#: From several computers it comes in a column *Value*.
_STATE_ALONE = re.compile(r"\b(?:invoke-command|icm)\b.{1,200}\)\.status\b", re.IGNORECASE)
_FIELD_OF_STATE = re.compile(r"\b(?:status|state)\b", re.IGNORECASE)
#: A row of a service: its name, what else it is called, its state; or the state first.
_ROW = re.compile(
    r"\s{0,20}(?P<name>[\w.-]{1,80})\s{2,60}(?:\S.{0,100}?\s{2,60})?(?P<state>Running|Stopped|Paused)\b"
)
_ROW_BY_STATE = re.compile(
    r"\s{0,20}(?P<state>Running|Stopped|Paused)\s{1,20}(?P<name>[\w.-]{1,80})\s{2,60}\S"
)
#: So much of a name that a table cut off names the service.
_ENOUGH_OF_A_NAME = 12
_NAMES = ("name", "servicename", "displayname")
_HOSTS = ("PSComputerName", "MachineName", "Server", "ComputerName", "Node", "Host")


@dataclass(frozen=True)
class Service:
    """A service by its ``name``, lower case, and a pattern of what lists call it."""

    name: str
    display_name: re.Pattern[str]

    def states_in(self, text: str) -> list[Observation]:
        """Return each state as PowerShell names it (``Running``), or ``not_found``; the subject is the host.

        Raises ``Problem``: ``other_service`` where only others are shown, or ``no_value``.
        """
        columns = _COLUMNS | ({"value": "status"} if self._is_state_asked(lines(text)) else {})
        printed = [with_names(one, columns) for one in records(text)]
        for one in printed:
            is_empty = one.fields.get("status") == "" and not one.has("Startup type")
            if is_empty and one.fields.get("name", "").lower() == self.name:
                raise Problem("no_value", (one.first_line, one.last_line), found="Status")
        is_asked = self._is_asked(lines(text))
        shown = [one for one in printed if _state_in(one) and (is_asked or any(map(one.fields.get, _NAMES)))]
        # Below a heading that is not known, the row that names the service is its own.
        named = [one for one in printed if self._is_named_in(one)]
        shown = [one for one in shown if not named or one in named or any(map(one.fields.get, _NAMES))]
        found = [_observed(one) for one in shown if self._is_shown(one)]
        found += [*self._named(text), *self._from_sc(lines(text)), *missing(lines(text), self.name)]
        found += self._of_messages(messages(lines(text)))[-1:]
        # Each may be of another server.
        found += self._of_messages(monitored(lines(text)))
        found = found or self._in_rows(lines(text)) or (_typed(lines(text)) if is_asked else [])
        found = found or [*said_states(output_lines(text), self._said)]
        if found:
            return without_doubt(found)
        if shown or any(_SC_STATE.search(line.text) for line in lines(text)):
            raise Problem("other_service")
        raise Problem("no_value", found=shorten(clean(text)))

    def _is_asked(self, all_lines: list[Line]) -> bool:
        """Tell whether a state without a name may be that of the service: no command asks for another one."""
        typed = [line.text for line in all_lines if line.command and line.text]
        return not typed or any(self._word.search(one) or self.display_name.search(one) for one in typed)

    def _is_state_asked(self, all_lines: list[Line]) -> bool:
        """Tell whether a command asks other computers for nothing but the state of the service."""
        asking = [line.text for line in all_lines if line.command and _STATE_ALONE.search(line.text)]
        return bool(asking) and all(map(self._word.search, asking))

    def _is_named_in(self, record: Record) -> bool:
        """Tell whether a value of a record is the name of the service, whatever its field is called."""
        told = (one.strip().lower() for one in record.fields.values())
        return any(one == self.name or self.display_name.fullmatch(one) for one in told)

    def _is_shown(self, record: Record) -> bool:
        field = "Name" if record.fields.get("name") else "ServiceName"
        shown = record.fields.get(field.lower(), "")
        begun = shown.rstrip(".…").lower()
        if begun and not self.name.startswith(begun) and not self.display_name.search(shown):
            return False
        if begun != shown.lower() and len(begun) >= _ENOUGH_OF_A_NAME:
            return True
        if shown:
            return record.get(field).lower() == self.name or bool(self.display_name.search(shown))
        return not record.has("DisplayName") or bool(self.display_name.search(record.fields["displayname"]))

    def _named(self, text: str) -> Iterator[Observation]:
        """Read ``ADSync: Running``, ``ADSync service: Running, Automatic``."""
        for one in records(text):
            for name, value in one.fields.items():
                is_named = self.name in name and {*name.split()} <= {self.name, *_NOTED}
                first, _, rest = value.partition(",")
                is_over = any(map(state_of, rest.split()))
                if is_named and not is_over and (state := state_of(first)):
                    yield one.observe(state, name)

    def _from_sc(self, all_lines: list[Line]) -> Iterator[Observation]:
        """Read ``sc query``: below the name of the service stands its state, under a localised label."""
        name = self.name
        for line in all_lines:
            named, state = _SC_NAME.search(line.text), _SC_STATE.search(line.text)
            if named:
                name = named.group(1).lower()
            elif state and name == self.name:
                yield Observation(STATES[int(state[1])], line.number, line.number, line.text.strip())

    def _of_messages(self, told: Iterable[Message]) -> list[Observation]:
        """Return what messages tell of the service; of one server the last counts, where it starts again."""
        return [
            Observation(state, line.number, line.number, shorten(line.text, 120))
            for called, state, line in told
            if called.lower() == self.name or self.display_name.search(called)
        ]

    def _in_rows(self, all_lines: list[Line]) -> list[Observation]:
        """Read rows of a table whose names of columns were not copied along."""
        rows = [_ROW.match(line.text) or _ROW_BY_STATE.match(line.text) for line in all_lines]
        return [
            Observation(BY_WORD[row["state"].lower()], line.number, line.number, line.text.strip())
            for line, row in zip(all_lines, rows, strict=True)
            if row and row["name"].lower() == self.name
        ]

    @cached_property
    def _said(self) -> Said:
        return Said(self.name, self.display_name.pattern)

    @cached_property
    def _word(self) -> re.Pattern[str]:
        return re.compile(rf"\b{re.escape(self.name)}\b", re.IGNORECASE)


def may_tell_state(text: str) -> bool:
    """Return whether an output speaks of a state, or of no such service; much else names a service."""
    is_told = any(_MAY_TELL.search(line.text) for line in output_lines(text))
    return is_told or any(line.command and begins_list(line) for line in lines(text))


def _state_in(record: Record) -> str | None:
    """Return the state: of WMI's two fields, ``Status`` says OK of whatever is set up."""
    if record.fields.get("status") == "" and record.has("Startup type"):
        return "Stopped"
    state = record.fields.get("state", "").replace(" ", "")
    told = state_of(record.fields.get("status", "")) or state_of(state)
    return told or state_of(record.get("Status")) or state_of(record.get("State"))


def _observed(record: Record) -> Observation:
    host = next((record.get(name) for name in _HOSTS if record.get(name)), "")
    field = "Status" if state_of(record.fields.get("status", "")) else "State"
    return record.observe(_state_in(record), "Name", "DisplayName", field, subject=host)


def _typed(all_lines: list[Line]) -> list[Observation]:
    """Read a state alone: it was typed so, or printed by a command that asks for just that field."""
    asked = [line.text for line in all_lines if line.command and line.text][-1:]
    match [line for line in all_lines if line.text.strip() and not line.command]:
        case [line] if all(map(_FIELD_OF_STATE.search, asked)):
            word = line.text.strip().strip(".\"'")
            state = None if word.isdigit() else state_of(word)
            return [Observation(state, line.number, line.number, word)] if state else []
    return []
