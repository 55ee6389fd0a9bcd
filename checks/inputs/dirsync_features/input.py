"""The features of directory synchronization as Microsoft Graph lists them for the tenant."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from checks.engine.context.own_sentences import sentences_of
from checks.engine.context.statement import states_what_is
from checks.engine.formats.json_format import json_value
from checks.engine.formats.record import Record
from checks.engine.formats.records import records
from checks.engine.model import Input, Observation, Problem
from checks.engine.text import clean, output_lines, shorten

INPUT = Input(
    kind="paste",
    command="Get-MgDirectoryOnPremiseSynchronization | Select-Object -ExpandProperty Features | Format-List",
    runs_on="tenant",
    signs=(
        "PasswordWritebackEnabled",
        "PasswordSyncEnabled",
        "BlockSoftMatchEnabled",
        "DirSyncFeature",
        "EnableSoftMatchOnUpn",
    ),
    changed_by=(
        "Set-MsolDirSyncFeature",
        "Update-MgDirectoryOnPremiseSynchronization",
        "Set-EntraDirSyncFeature",
        "Set-ADSyncAADCompanyFeature",
    ),
)

_FLAG = "PasswordWritebackEnabled"
#: How the programs of others name the flag: as the synchronization's own interface does.
_OTHER_NAME = "PasswordWriteBack"
#: Fields by which the list is known even where the flag is missing.
_TELLING = (
    _FLAG,
    "EnableSoftMatchOnUpn",
    "PasswordSyncEnabled",
    "BlockSoftMatchEnabled",
    "SoftMatchOnUpnEnabled",
)
#: The flag alone, which somebody copied out of JSON into a sentence.
_TOLD = re.compile(rf"(?<![>\w])[\"`]?{_FLAG}[\"`]?\s?[:=]\s?(true|false)\b", re.IGNORECASE)
_CLASS = "OnPremisesDirectorySynchronizationFeature"


@dataclass(frozen=True)
class DirsyncFeatures:
    """What two features say; ``None`` where a feature is not listed or says neither yes nor no."""

    password_writeback: bool | None
    password_sync: bool | None

    def __str__(self) -> str:
        told = {_FLAG: self.password_writeback, "PasswordSyncEnabled": self.password_sync}
        return ", ".join(f"{name} {one}" for name, one in told.items() if one is not None)


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return the features of the tenant.

    Raises ``Problem``: ``not_expanded`` where PowerShell printed the name of a class in place of
    the list, ``not_recognised``, ``cut_off``.
    """
    printed = output_lines(text)
    objects = _objects(json_value(printed))
    nested = [Record.of(one, printed[0].number, printed[-1].number) for one in objects]
    rows = nested or records(text)
    found = [one for one in rows if any(one.has(name) for name in _TELLING)] or list(_one_in_a_row(rows))
    if found:
        return [_features(one) for one in found]
    told = [(line, said) for line in printed if (said := _TOLD.search(line.text))]
    if told := [one for one in told if _is_stated(one[0].text, one[1][0])]:
        line, said = told[-1]
        features = DirsyncFeatures(said[1].lower() == "true", None)
        return [Observation(features, line.number, line.number, said[0])]
    if _CLASS in clean(text):
        raise Problem("not_expanded")
    command = "Get-MgDirectoryOnPremiseSynchronization"
    raise Problem("not_recognised", command=command, found=shorten(clean(text)))


def _is_stated(text: str, said: str) -> bool:
    """Return whether a line states the flag, be there a question behind it."""
    return any(said in one and states_what_is(one, compares=True) for one in (text, *sentences_of(text)))


def _one_in_a_row(rows: Sequence[Record]) -> Iterator[Record]:
    """Yield the features that Get-EntraDirSyncFeature and the retired MSOnline module list row by row."""
    told = ("Enabled", "Enable")
    listed = [one for one in rows if one.has("DirSyncFeature") and any(map(one.has, told))]
    if listed:
        flags = {f"{one.get('DirSyncFeature')}Enabled": max(map(one.get, told)) for one in listed}
        numbers = {f"{one.get('DirSyncFeature')}Enabled": one.first_line for one in listed}
        yield Record.of(flags, min(numbers.values()), max(numbers.values()), numbers)


def _features(record: Record) -> Observation:
    flag = _FLAG if record.has(_FLAG) else _OTHER_NAME
    features = DirsyncFeatures(record.flag(flag), record.flag("PasswordSyncEnabled"))
    return record.observe(features, flag, "PasswordSyncEnabled")


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    """Yield the objects in JSON that list a feature, however deep an answer of Graph holds them."""
    nested = [value]
    while nested:
        one = nested.pop()
        if isinstance(one, dict) and {str(name).lower() for name in one} & {n.lower() for n in _TELLING}:
            yield one
        elif isinstance(one, (dict, list)):
            nested.extend(one.values() if isinstance(one, dict) else one)
