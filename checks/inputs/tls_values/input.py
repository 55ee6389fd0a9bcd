"""The registry values that decide about TLS 1.2, as a script, ``reg query`` or a file prints them."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from checks.engine.context.letter import Letter
from checks.engine.formats.record import Record
from checks.engine.formats.records import records
from checks.engine.formats.registry_format import values_not_found
from checks.engine.model import Input, Observation, Problem
from checks.engine.text import Line, clean, lines, shorten
from checks.engine.transcript.last_command import last_above
from checks.inputs.tls_values.rows import Row, key_of, number_of, rows
from checks.inputs.tls_values.told import told_off

_SWITCHED = ("turned", "switched", "deaktiviert", "ausgeschaltet", "abgeschaltet", "vypnu", "vypli", "vypol")

INPUT = Input(
    kind="paste",
    many=True,
    command=(
        "'SOFTWARE\\WOW6432Node\\Microsoft\\.NETFramework\\v4.0.30319',"
        " 'SOFTWARE\\Microsoft\\.NETFramework\\v4.0.30319',"
        " 'SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\Server',"
        " 'SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\Client' |"
        ' ForEach-Object { $key = "HKLM:\\$_"; $item = Get-ItemProperty $key -ErrorAction Ignore;'
        " $names = if ($key -like '*NETFramework*') { 'SystemDefaultTlsVersions', 'SchUseStrongCrypto' }"
        " else { 'Enabled', 'DisabledByDefault' };"
        " foreach ($name in $names) { $value = $item.$name;"
        " if ($null -eq $value) { $value = 'Not Found' }; \"$key $name $value\" } }"
    ),
    runs_on="server",
    of_any_computer=True,
    facts=("tls_values",),
    signs=(
        "NETFramework\\v4.0.30319",
        "Protocols\\TLS 1.2",
        "SystemDefaultTlsVersions",
        "SchUseStrongCrypto",
    ),
    changed_by=(
        "Remove-Item … TLS 1.2",
        # Rows have the names alone: with such a word beside it, it is a sentence.
        *(f" … tls 1.2 … {word}" for word in _SWITCHED),
        "reg import",
        "reg add … SystemDefaultTlsVersions",
        "reg add … SchUseStrongCrypto",
        "reg add … TLS 1.2",
        "reg add … DisabledByDefault",
        "reg delete … SystemDefaultTlsVersions",
        "reg delete … SchUseStrongCrypto",
        "reg delete … TLS 1.2",
        "reg delete … DisabledByDefault",
        "Set-ItemProperty … SystemDefaultTlsVersions",
        "Set-ItemProperty … SchUseStrongCrypto",
        "Set-ItemProperty … TLS 1.2",
        "Set-ItemProperty … DisabledByDefault",
        "New-ItemProperty … SystemDefaultTlsVersions",
        "New-ItemProperty … SchUseStrongCrypto",
        "New-ItemProperty … TLS 1.2",
        "New-ItemProperty … DisabledByDefault",
        "Remove-ItemProperty … SystemDefaultTlsVersions",
        "Remove-ItemProperty … SchUseStrongCrypto",
        "Remove-ItemProperty … TLS 1.2",
        "Remove-ItemProperty … DisabledByDefault",
    ),
)


_OF_DOTNET = ("SchUseStrongCrypto", "SystemDefaultTlsVersions")
_NAMES = ("Enabled", "DisabledByDefault", *_OF_DOTNET)
_KEY = re.compile(
    r"(?:HKLM|HKEY_LOCAL_MACHINE):?\\[^'\"|;,]{5,200}?(?=['\"]|\s{0,9}(?:[|;,]|$|\s-))", re.IGNORECASE
)


@dataclass(frozen=True)
class TlsValue:
    """One value of one key; ``number`` is ``None`` where the registry has no such value.

    ``where`` is what a sentence calls it: the end of its key, and its name. Where somebody only says that
    TLS 1.2 is off, it has no key.
    """

    key: str
    name: str
    number: int | None
    where: str

    def __str__(self) -> str:
        return f"{self.where} = {'Not Found' if self.number is None else self.number}"


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    r"""Return each ``TlsValue``; its subject is the key with the name, ``software\…\enabled``.

    Keys of other versions of TLS or .NET are passed over. Raises ``Problem``: ``not_recognised``,
    ``cut_off``, ``key_not_shown``, or ``wrong_type`` for a value that is stored as something else than a
    number.
    """
    keys = facts["tls_values"]["keys"]
    found: dict[tuple[str, str, str], Observation] = {}
    for row in (*_from_records(text), *rows(text, keys), *_not_found(text)):
        # The registry of another computer.
        if row.path.lstrip().startswith("\\\\"):
            continue
        key = key_of(row.path, keys)
        name = next(
            (one for one in keys.get(key, {}).get("names", ()) if one.lower() == row.name.lower()), ""
        )
        if name:
            value = TlsValue(key, name, number_of(row), f"{keys[key]['label']}\\{name}")
            seen = replace(row.seen, value=value, subject=f"{keys[key]['path']}\\{name}".lower())
            found.setdefault((key, name, str(seen.value)), seen)
    if not found and (said := [*told(Letter(lines(text)))]):
        return said
    if not found:
        _refuse_without_key(text)
        raise Problem("not_recognised", command="Get-ADSyncToolsTls12", found=shorten(clean(text)))
    return list(found.values())


def told(letter: Letter, facts: Mapping[str, Any] | None = None) -> Iterator[Observation]:
    """Yield that TLS 1.2 is off, where a sentence says so."""
    for one in told_off(letter):
        yield one.tells(TlsValue("", "", None, "TLS 1.2"))


def _not_found(text: str) -> list[Row]:
    return [
        Row(key, name, "Not Found", Observation(None, line.number, line.number, line.text.strip()))
        for host, key, name, line in values_not_found(lines(text))
        if not host
    ]


def _refuse_without_key(text: str) -> None:
    """Raise ``key_not_shown`` for a value of .NET of which nothing tells whose it is."""
    if _KEY.search(clean(text)):
        return
    for record in records(text):
        for name in filter(record.has, _OF_DOTNET):
            raise Problem("key_not_shown", (record.first_line, record.last_line), name=name)


def _from_records(text: str) -> list[Row]:
    """Read records with Path, Name and Value, and keys as ``Get-ItemProperty`` prints them."""
    found = []
    commands = [line for line in lines(text) if line.command]
    for record in records(text):
        if record.fields.keys() >= {"path", "name", "value"}:
            seen = record.observe(None, "Path", "Name", "Value")
            found.append(Row(record.get("Path"), record.get("Name"), record.get("Value"), seen))
        elif record.has("PSPath"):
            found += [_property(record, name) for name in record.fields if not name.startswith("ps")]
        elif any(map(record.has, _NAMES)) and (asked := _asked(commands, record.first_line)):
            rests_on = record.observe(None)
            found += [Row(asked, name, value, rests_on) for name, value in record.fields.items()]
    return [row for row in found if row.is_readable]


def _asked(commands: list[Line], below: int) -> str:
    """Return the one key that the last command above a line asks for, be it shown nowhere else."""
    keys = dict.fromkeys(_KEY.findall(last_above(commands, below)))
    return next(iter(keys)) if len(keys) == 1 else ""


def _property(record: Record, name: str) -> Row:
    return Row(record.get("PSPath"), name, record.get(name), record.observe(None, name))
