"""Make the collector: one script of all the commands that the inputs declare for server and domain.

``checks/collector/`` holds the script around the commands, and what is to be known besides them.
A guide without that folder has no collector.
"""

import hashlib
import re
import textwrap
from collections.abc import Iterable
from typing import Any

from checks.engine.catalogue import Catalogue
from checks.importing import in_use
from checks.yaml_file import read_yaml

FOLDER = "collector"
SCRIPT = "Get-WritebackReport.ps1"
#: Windows PowerShell 5.1 takes a script for UTF-8 only where this mark begins it.
_BYTE_MARK = "\ufeff"
_MARKER = re.compile(r"^( *)# <(\w+)>$", re.MULTILINE)
#: Quoted texts of a command, and what stands between them.
_PARTS = re.compile(r"'[^']*'|\"(?:[^\"`]|`.)*\"|[^'\"]+")
#: No account's logon name is longer, and no host's.
_WORD = re.compile(r"(?<![\w-])[A-Za-z]\w{1,19}(?![\w-])")
#: In which parts of a network the script runs a command of that place.
_CONDITIONS = {"server": "$Part -ne 'Domain'", "domain": "$Part -ne 'Server'"}


def script(catalogue: Catalogue) -> str:
    """Return the script as text; ``script_file`` is its form on a disk."""
    rules = read_yaml(in_use() / FOLDER / "collector.yml")
    parts = {
        "masking": _masking(rules["masking"]) + "\n" + _plain_words(catalogue),
        "relay": _relay(catalogue.facts["writeback_hosts"]),
        "sections": _sections(catalogue, rules),
    }
    text = (in_use() / FOLDER / SCRIPT).read_text("utf-8")
    text = _MARKER.sub(lambda found: _indented(parts[found[2]], found[1]), text)
    return text.replace("<edition>", hashlib.sha256(text.encode()).hexdigest()[:8])


def files(catalogue: Catalogue) -> dict[str, bytes]:
    """Return the script by its name; nothing for a catalogue that has none."""
    return {SCRIPT: script_file(catalogue)} if (in_use() / FOLDER).is_dir() else {}


def script_file(catalogue: Catalogue) -> bytes:
    """Return the bytes that Windows PowerShell 5.1 reads rightly."""
    return (_BYTE_MARK + script(catalogue)).replace("\n", "\r\n").encode()


def tenant_block(catalogue: Catalogue) -> str:
    """Return the commands for the tenant: apart, because they belong on another computer."""
    rules = read_yaml(in_use() / FOLDER / "collector.yml")
    scopes = sorted({scope for one in rules["scopes"].values() for scope in one})
    own = (_own(command, rules["placeholders"])[0] for _, command in commands(catalogue, "tenant"))
    return "\n".join(
        [
            "$UserPrincipalName = 'user01@contoso.com'",
            f"Connect-MgGraph -Scopes {', '.join(map(_text, scopes))} -NoWelcome",
            *(one.replace("$Each", "$UserPrincipalName") for one in own),
            "Disconnect-MgGraph | Out-Null",
        ]
    )


def commands(catalogue: Catalogue, place: str) -> list[tuple[str, str]]:
    """Return the inputs whose commands run there, with the commands; an answer is chosen, not printed."""
    return [
        (name, entry.meta.command)
        for name, entry in catalogue.inputs.items()
        if entry.meta.command and entry.meta.runs_on == place and entry.meta.kind != "choice"
    ]


def plain_words(catalogue: Catalogue) -> list[str]:
    """Return the words that are no secret as names, because every report holds them: -Mask leaves them."""
    rules = read_yaml(in_use() / FOLDER / "collector.yml")
    sections = [one for place in _CONDITIONS for one in commands(catalogue, place)]
    own = [f"{name} {_own(command, rules['placeholders'])[0]}" for name, command in sections]
    return sorted({one.lower() for one in [*_WORD.findall(" ".join(own)), *rules["printed_words"]]})


def _sections(catalogue: Catalogue, rules: dict[str, Any]) -> str:
    places = {place: commands(catalogue, place) for place in _CONDITIONS}
    blocks = [(condition, places[place]) for place, condition in _CONDITIONS.items()]
    again = rules["on_domain_controllers_too"]
    blocks.append(("$Part -eq 'Domain'", [one for one in places["server"] if one[0] in again]))
    lines: list[str] = []
    for condition, own in blocks:
        sections = (f"    {_section(name, command, rules)}" for name, command in own)
        lines += [f"if ({condition}) {{", *sections, "}"]
    return "\n".join(lines)


def _section(name: str, command: str, rules: dict[str, Any]) -> str:
    own, each = _own(command, rules["placeholders"])
    section = f"Get-Section {_text(name)} {{ {own} }}"
    switch = " -ToldBySilence" if name in rules["told_by_silence"] else ""
    return f"foreach ($one in {each}) {{ {section} $one{switch} }}" if each else f"{section}{switch}"


def _own(command: str, placeholders: Iterable[dict[str, str]]) -> tuple[str, str]:
    """Return the command with the script's variable in it, and the list that the variable goes through."""
    for one in placeholders:
        text = one["text"]
        if text in command:
            opened = "".join(_opened(part, text) for part in _PARTS.findall(command))
            return opened.replace(text, "$Each"), one["each"]
    return command, ""


def _opened(quoted: str, text: str) -> str:
    """Return a quoted text in the quotes between which a variable is filled in."""
    return f'"{quoted[1:-1]}"' if text in quoted and quoted.startswith("'") else quoted


def _relay(hosts: dict[str, Any]) -> str:
    events = hosts["namespace_events"]
    families = (one["families"].get("relay") for one in hosts["clouds"].values() if "families" in one)
    domains = "|".join(re.escape(one["domain"]) for one in families if one)
    numbers = f"{events['heartbeat']}, {events['listener_error']}"
    names = f"LogName = {_text(events['log'])}; ProviderName = {_text(events['source'])}; Id = {numbers}"
    pattern = _text(rf"[\w-]+\.(?:{domains})")
    return f"$relayHosts = @(Get-RelayHost @{{ {names} }} {pattern})"


def _masking(patterns: dict[str, Any]) -> str:
    lines: list[str] = []
    for name, one in patterns.items():
        if isinstance(one, str):
            lines.append(f"${name} = {_text(one)}")
        else:
            lines += [f"${name} = @(", *(f"    {_text(each)}" for each in one), ")"]
    return "\n".join(lines)


def _plain_words(catalogue: Catalogue) -> str:
    lines = textwrap.wrap(" ".join(plain_words(catalogue)), 104)
    return "\n".join(["$PlainWords = -split @'", *lines, "'@"])


def _text(value: str) -> str:
    """Return a value as PowerShell writes a text to the letter."""
    return "'" + value.replace("'", "''") + "'"


def _indented(text: str, indent: str) -> str:
    return "\n".join(f"{indent}{line}" if line else "" for line in text.split("\n"))
