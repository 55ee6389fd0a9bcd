"""Whether writeback is enabled on the server, and the state of its service, for each connector."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from checks.engine.context.letter import Letter
from checks.engine.context.own_sentences import is_own, sentences
from checks.engine.formats.record import Record
from checks.engine.formats.records import records
from checks.engine.model import Input, Observation, Problem
from checks.engine.spelling import spelled
from checks.engine.text import clean, lines, lowered, output_lines, shorten
from checks.inputs.writeback_state.told import told_states
from checks.inputs.writeback_state.wizard import of_wizard

INPUT = Input(
    kind="paste",
    many=True,
    command=(
        "Get-ADSyncConnector | Where-Object Name -like '* - AAD' |"
        " ForEach-Object { Get-ADSyncAADPasswordResetConfiguration -Connector $_.Name } | Format-List"
    ),
    runs_on="server",
    signs=(
        "Get-ADSyncAADPasswordResetConfiguration",
        "OnboardingRequiredStatus",
        "ServiceStatus",
        "Password Writeback",
        "Kennwortrückschreiben",
    ),
    changed_by=(
        "Stop-Service … ADSync",
        "net stop … adsync",
        "sc.exe stop … adsync",
        "Set-ADSyncAADPasswordResetConfiguration",
        "Remove-ADSyncAADPasswordResetConfiguration",
        " … password writeback",
        " … kennwortrückschreiben",
        " … passwortrückschreiben",
        " … spätný zápis",
        " … spätného zápisu",
        " … zpětný zápis",
        " … zpětného zápisu",
    ),
)

_CMDLET = "Get-ADSyncAADPasswordResetConfiguration"
#: PowerShell prints the kind of an error in English on every Windows, unlike its message.
_NOT_FOUND = ("CommandNotFoundException", "is not recognized as")
#: How setup names the connector to the cloud, and how a console ends a name that it shortened.
_TO_THE_CLOUD = (" - AAD", "…", "...")
#: What somebody says that the command told him: *Enabled : True and ServiceStatus : Started*.
_SAID = spelled(
    r"\bEnabled\W{0,3}[:=]\W{0,3}(True|False)\W{1,6}(?:[a-záčšžíýéúß&]{1,5}\W{1,3})?"
    r"ServiceStatus\W{0,3}[:=]\W{0,3}([A-Z][A-Za-z]{2,20})"
)
#: Parts of a record that a line beside them tore apart count, too.
_OF_THE_SERVICE = ("ServiceStatus", "OnboardingRequiredStatus")
#: The services of a subscription are a list.
_LIST = "{"
_ANY_ERROR = "FullyQualifiedErrorId"


@dataclass(frozen=True)
class WritebackState:
    """Microsoft documents these fields nowhere; ``None`` and ``""`` stand for what is absent.

    ``is_told`` where it stands in a sentence of somebody's own, and nothing printed it.
    """

    connector: str
    enabled: bool | None
    service: str
    onboarding: str
    is_told: bool = False

    def __str__(self) -> str:
        told = {"ServiceStatus": self.service, "OnboardingRequiredStatus": self.onboarding}
        return ", ".join([f"Enabled {self.enabled}", *(f"{name} {one}" for name, one in told.items() if one)])


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return the state of each connector; the subject is the connector, where it is printed.

    Raises ``Problem``: ``cmdlet_not_found`` and ``command_failed`` for an error's text,
    ``password_hash_sync`` for the output of the neighbouring command, or ``not_recognised``.
    """
    found = [one for one in records(text) if any(map(one.has, ("Enabled", *_OF_THE_SERVICE)))]
    states = [_state(one) for one in found if _is_ours(one)]
    if all(one.value.enabled is None for one in states):
        states = [*_said(text)] or states
    states = states or [replace(seen, value=WritebackState("", on, "", "")) for seen, on in of_wizard(text)]
    states = states or [*told(Letter(lines(text)))]
    if states:
        return states
    plain = clean(text)
    other = [one for one in found if one.has("SourceConnector")]
    if other:
        first, *_ = other
        raise Problem("password_hash_sync", (first.first_line, first.last_line))
    if _CMDLET.lower() in plain.lower() and any(mark in plain for mark in _NOT_FOUND):
        raise Problem("cmdlet_not_found")
    if _ANY_ERROR in plain:
        raise Problem("command_failed")
    raise Problem("not_recognised", command=_CMDLET, found=shorten(plain))


def _said(text: str) -> Iterator[Observation]:
    """Yield the state that a sentence repeats; one of how it ought to be tells none."""
    for first, last, sentence in sentences(output_lines(text)):
        said = _SAID.search(sentence)
        if said and is_own(sentence):
            yield Observation(WritebackState("", said[1] == "True", said[2], ""), first, last, sentence)


def recognise(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether a text is the command's or the wizard's: much else names the feature."""
    is_ours = _CMDLET.lower() in lowered(text) or any(map(text.__contains__, _OF_THE_SERVICE))
    return is_ours or any(of_wizard(text)) or resembles(text, facts)


def resembles(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether the text names the connector to the cloud, and whether something of it is on."""
    printed = records(text) if "enabled" in text.lower() else ()
    found = [one for one in printed if one.has("Enabled") and not one.has("SourceConnector")]
    return any(one.fields.get("connector", "").endswith(_TO_THE_CLOUD) for one in found)


def told(letter: Letter) -> Iterator[Observation]:
    """Yield what sentences tell of the switch."""
    for one, is_on in told_states(letter):
        yield one.tells(WritebackState("", is_on, "", "", is_told=True))


def _is_ours(record: Record) -> bool:
    """Tell the state of writeback from that of anything else that is enabled: a user, a task, a rule."""
    if record.has("SourceConnector") or record.fields.get("servicestatus", "").startswith(_LIST):
        return False
    others = [name for name in record.fields if name not in ("enabled", "pscomputername", "runspaceid")]
    return not others or any(map(record.has, ("Connector", "ConnectorName", *_OF_THE_SERVICE)))


def _state(record: Record) -> Observation:
    connector = record.get("Connector") or record.get("ConnectorName")
    state = WritebackState(
        connector, record.flag("Enabled"), record.get("ServiceStatus"), record.get("OnboardingRequiredStatus")
    )
    used = ("Connector", "ConnectorName", "Enabled", "ServiceStatus", "OnboardingRequiredStatus")
    return record.observe(state, *used, subject=connector)
