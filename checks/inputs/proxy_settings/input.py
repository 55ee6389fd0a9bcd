"""The proxy that files of .NET name, and the one of WinHTTP."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from checks.engine.context.letter import Letter
from checks.engine.formats.record import Record
from checks.engine.formats.records import records
from checks.engine.model import Input, Observation, Problem
from checks.engine.text import clean, lines, shorten
from checks.inputs.proxy_settings.blocks import blocks, is_whole, place_of, without_remarks
from checks.inputs.proxy_settings.of_user import of_user
from checks.inputs.proxy_settings.setting import setting_of
from checks.inputs.proxy_settings.told import told_unset
from checks.inputs.proxy_settings.unset import unset
from checks.inputs.proxy_settings.winhttp import advanced, winhttp
from checks.inputs.proxy_settings.wizard_log import of_wizard

INPUT = Input(
    kind="paste",
    many=True,
    command=(
        '"$env:windir\\Microsoft.NET\\Framework64\\v4.0.30319\\Config\\machine.config",'
        ' "$env:ProgramFiles\\Microsoft Azure AD Connect Provisioning Agent'
        '\\AADConnectProvisioningAgent.exe.config" | Where-Object { Test-Path $_ } |'
        " ForEach-Object { $xml = [xml](Get-Content $_); [pscustomobject]@{ File = $_;"
        " DefaultProxy = [string]$xml.configuration.'system.net'.defaultProxy.OuterXml } } | Format-List;"
        " netsh winhttp show proxy"
    ),
    runs_on="server",
    of_any_computer=True,
    facts=("proxy_settings",),
    signs=("DefaultProxy", "Default Proxy", "WinHTTP", "ProxyIsEnabled", "ProxyEnable"),
    changed_by=(
        "netsh winhttp set",
        "netsh winhttp reset",
        "netsh winhttp import",
    ),
)


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return a ``ProxySetting`` for each place; the subject is the place.

    Raises ``Problem``: ``not_recognised``, ``cut_off``.
    """
    table = facts["proxy_settings"]
    files = table["files"] | table["mistaken"]
    printed, all_lines = records(text), lines(text)
    found = [_of_record(one, files) for one in printed if one.has("File") and one.has("DefaultProxy")]
    found = [*(found or blocks(all_lines, files)), *winhttp(all_lines)]
    found += [*of_wizard(all_lines), *unset(all_lines, files)]
    found += [advanced(one) for one in printed if one.has("ProxyIsEnabled")]
    found += [of_user(one) for one in printed if one.has("ProxyEnable")]
    found = found or [*told(Letter(all_lines))]
    if not found:
        raise Problem("not_recognised", command="netsh winhttp show proxy", found=shorten(clean(text)))
    return found


def told(letter: Letter, facts: Mapping[str, Any] | None = None) -> Iterator[Observation]:
    """Yield the place that a sentence says to name no proxy."""
    for one, setting in told_unset(letter):
        yield one.tells(setting, setting.place)


def _of_record(record: Record, files: Mapping[str, Any]) -> Observation:
    block = without_remarks(record.get("DefaultProxy"))
    if block and not is_whole(block):
        lines_of_it = (record.first_line, record.last_line)
        raise Problem("cut_off", lines_of_it, field="DefaultProxy", found=shorten(block))
    setting = setting_of(place_of(record.get("File"), files), block)
    seen = record.observe(setting, "File", "DefaultProxy")
    return replace(setting.seen(seen.first_line, seen.last_line, seen.text), is_empty=not block)
