"""The state of the automatic upgrade, and the reason where it is suspended."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from checks.engine.context.answers import stated
from checks.engine.context.remark import is_elsewhere
from checks.engine.formats.record import Record
from checks.engine.formats.records import records
from checks.engine.model import Input, Observation, Problem
from checks.engine.spelling import spelled
from checks.engine.text import Line, clean, output_lines, shorten

INPUT = Input(
    kind="paste",
    many=True,
    command="Get-ADSyncAutoUpgrade -Detail",
    runs_on="server",
    facts=("auto_upgrade",),
    signs=(
        "Get-ADSyncAutoUpgrade",
        "AutoUpgradeState",
        "SuspensionReason",
        "AutoUpgrade",
        "Auto Upgrade",
        "Auto-Upgrade",
    ),
    changed_by=("Set-ADSyncAutoUpgrade", " … automatic upgrade", " … auto upgrade", " … auto-upgrade"),
)

#: Microsoft shows no output with the reason; the names are those of Set-ADSyncAutoUpgrade's parameters.
_CMDLET = "Get-ADSyncAutoUpgrade"
#: The same among the parameters of ``Get-ADSyncGlobalSettings``, each with a name and a value.
_STATE_PARAMETER = "Microsoft.OptionalFeature.AutoUpgradeState"
_REASON_PARAMETER = "Microsoft.OptionalFeature.AutoUpgradeSuspensionReason"
_STATE_FIELDS = (
    *("AutoUpgradeState", "AutoUpgrade", "Auto Upgrade", "Auto-Upgrade", _CMDLET, "State"),
    _STATE_PARAMETER,
)
_REASON_FIELDS = ("SuspensionReason", "AutoUpgradeSuspensionReason", "Reason", _REASON_PARAMETER)
_HOSTS = ("PSComputerName", "MachineName")
_SAID = spelled(
    r"\b(?:Get-ADSyncAutoUpgrade|auto(?:matic)?[- ]?upgrade)\b[^.?!:]{0,60}?"
    r"\b(?:returns|returned|gives|shows|is|set to|steht auf|ist|je|vracia|vrací)\b\W{0,3}"
    r"(enabled|disabled|suspended)\b",
    re.IGNORECASE,
)
_GOOD = "enabled"
#: Another program upgrades itself, or it was so once.
_OTHER = re.compile(
    r"\bagent\w*|\bcloud[- ]?sync\b|\bwindows(?: update)?\b|\b(?:chrome|edge|firefox|office|teams|sql)\b"
    r"|\bin 20[12]\d\b|\bnever\b",
    re.IGNORECASE,
)
#: The parameter in an export of the configuration.
_PARAMETER = re.compile(
    r"\s*<parameter name=\"Microsoft\.OptionalFeature\.AutoUpgradeState\"[^<>]{1,200}>\s*(\w{7,9})\s*<.*"
)
#: What PowerShell prints before a warning, in any language.
_WARNING = re.compile(r"[^\W\da-z_]{5,15}: ")
#: A reason is one word, or several joined by hyphens.
_REASON = re.compile(r"[A-Za-z][A-Za-z0-9-]{5,120}")


@dataclass(frozen=True)
class AutoUpgrade:
    """``state`` is Enabled, Suspended or Disabled; ``reason`` is empty where none is shown.

    Only ``-Detail`` shows it, so that an output without one says no different.
    """

    state: str
    reason: str = field(default="", compare=False)

    def __str__(self) -> str:
        return f"{self.state} ({self.reason})" if self.reason else self.state


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return the state of each server; the subject is the server, where it is named.

    Raises ``Problem``: ``no_value`` where a state is none of the three, ``not_recognised``,
    ``cut_off``.
    """
    states = {one.lower(): one for one in facts["auto_upgrade"]["states"].values()}
    found = [*_from_records(records(text), states), *_from_parameters(records(text), states)]
    found = found or _typed(output_lines(text), states)
    found = found or [*_exported(text, states)] or [*_told(text, states)]
    if not found:
        raise Problem("not_recognised", command=_CMDLET, found=shorten(clean(text)))
    return found


def tells(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether a sentence tells the state."""
    return any(_told(text, {one.lower(): one for one in facts["auto_upgrade"]["states"].values()}))


def _exported(text: str, states: Mapping[str, str]) -> Iterator[Observation]:
    for line in output_lines(text):
        found = _PARAMETER.fullmatch(line.text) if "AutoUpgradeState" in line.text else None
        if found and found[1].lower() in states:
            value = AutoUpgrade(states[found[1].lower()])
            yield Observation(value, line.number, line.number, line.text.strip())


def _told(text: str, states: Mapping[str, str]) -> Iterator[Observation]:
    for found, one in stated(text, ("upgrade",), _SAID):
        states_told = {word for word in states if re.search(rf"\b{word}\b", one.text, re.IGNORECASE)}
        # What is good is told alone, and of this program.
        if found[1].lower() == _GOOD and (len(states_told) > 1 or _OTHER.search(one.text)):
            continue
        yield one.tells(AutoUpgrade(states[found[1].lower()]))


def _from_records(printed: Sequence[Record], states: Mapping[str, str]) -> Iterator[Observation]:
    for record in printed:
        # ``State`` alone is a field of many commands; only one of our states or a reason makes it ours.
        telling = ("AutoUpgradeState", "SuspensionReason")
        is_ours = any(
            record.fields.get(one.lower(), "").lower().partition(" (")[0] in states for one in _STATE_FIELDS
        )
        is_ours = is_ours or any(map(record.has, telling))
        if is_ours:
            yield _from_record(record, states)


def _from_parameters(printed: Sequence[Record], states: Mapping[str, str]) -> Iterator[Observation]:
    named = [(one.fields.get("name", "").lower(), _host(one), one) for one in printed if one.has("Value")]
    reasons = {host: one for name, host, one in named if name == _REASON_PARAMETER.lower()}
    for name, host, one in named:
        shown = states.get(one.get("Value").lower()) if name == _STATE_PARAMETER.lower() else None
        if shown:
            is_told = shown.lower() != _GOOD and host in reasons
            why = reasons[host].get("Value") if is_told else ""
            yield one.observe(AutoUpgrade(shown, why), *_HOSTS, "Name", "Value", subject=host)


def _host(record: Record) -> str:
    return next((record.get(name) for name in _HOSTS if record.get(name)), "")


def _from_record(record: Record, states: Mapping[str, str]) -> Observation:
    printed = next((record.get(name) for name in _STATE_FIELDS if record.get(name)), "").partition(" (")[0]
    if printed.lower() not in states:
        lines = (record.first_line, record.last_line)
        raise Problem("no_value", lines, found=shorten(printed) or "AutoUpgradeState :")
    reason = next((record.get(name) for name in _REASON_FIELDS if record.get(name)), "")
    host = _host(record)
    remark = next((record.get(name) for name in _STATE_FIELDS if record.get(name)), "").partition(" (")[2]
    if _OTHER.search(remark) or is_elsewhere(remark):
        raise Problem("no_value", (record.first_line, record.last_line), found=shorten(remark))
    if printed.lower() == _GOOD and len(reason) > 1:
        rows = [number for number, _ in record.shown.values()]
        told = {
            "first": printed,
            "first_line": min(rows),
            "second": shorten(reason),
            "second_line": max(rows),
        }
        raise Problem("contradiction", (min(rows), max(rows)), **told)
    value = AutoUpgrade(states[printed.lower()], shorten(reason, 120))
    return record.observe(value, *_STATE_FIELDS, *_REASON_FIELDS, *_HOSTS, subject=host)


def _typed(printed: list[Line], states: Mapping[str, str]) -> list[Observation]:
    """Read the state alone on its line, and a reason alone below it or beside it, maybe below a warning."""
    if printed and _WARNING.match(printed[0].text):
        alone = (index for index, line in enumerate(printed) if line.text.strip().lower() in states)
        printed = printed[next(alone, len(printed)) :]
    words = [word.strip(".,;:()\"'") for line in printed for word in line.text.split()]
    words = [word for word in words if word]
    if not 1 <= len(words) <= 2 or words[0].lower() not in states:
        return []
    reason = words[1] if len(words) > 1 else ""
    if reason and not (_REASON.fullmatch(reason) and reason.lower() not in states):
        return []
    value = AutoUpgrade(states[words[0].lower()], reason)
    first, last = printed[0], printed[-1]
    return [Observation(value, first.number, last.number, " ".join(line.text.strip() for line in printed))]
