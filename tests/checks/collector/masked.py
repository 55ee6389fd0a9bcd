"""Mask a report as the script does it, with the script's own patterns: the tests have no PowerShell."""

import re
from collections.abc import Iterable, Iterator

from checks.loader import ROOT, load
from checks.yaml_file import read_yaml
from macros.collector import FOLDER, plain_words

_OPTIONS = re.IGNORECASE | re.MULTILINE


def masked(report: str, users: list[str], computer: str, prefix: str) -> str:
    """Return the report with the names of accounts, hosts and domains replaced."""
    rules = read_yaml(ROOT / FOLDER / "collector.yml")["masking"]
    table: dict[str, str] = {}
    for number, one in enumerate(dict.fromkeys(_names(report, rules["DomainPattern"], rules)), 1):
        tail = "onmicrosoft.com" if one.endswith(".onmicrosoft.com") else "example"
        table[one] = f"domain-{number}.{tail}"
        table["dc=" + one.replace(".", ",dc=")] = f"DC=domain-{number},DC=example"
        if tail == "example":
            table.setdefault(one.split(".")[0] + "\\", f"domain-{number}\\")
    number = sum(not set("=\\") & set(one) for one in table)
    for one in [prefix.lower(), *_captured(report, rules["PrefixPattern"])]:
        if one and f"{one}\\" not in table:
            number += 1
            table[f"{one}\\"] = f"domain-{number}\\"
    domains = _any(one for one in table if not set("=\\") & set(one))
    prefixes = _any(one for one in table if one.endswith("\\"))
    hosts = [one.replace("{domains}", domains) for one in rules["HostPattern"]]
    accounts = [one.replace("{prefixes}", prefixes) for one in rules["UserPattern"]]
    _number(
        table, "host", _known([computer], rules), _names(report, hosts, rules), _proxy_names(report, rules)
    )
    _number(table, "user", _known(users, rules), _names(report, accounts, rules))
    for one in sorted(table, key=len, reverse=True):
        end = "" if one.endswith("\\") else r"(?![\w-])"
        word = table[one].replace("\\", r"\\")
        report = re.sub(rf"(?<![\w-]){re.escape(one)}{end}", word, report, flags=re.IGNORECASE)
    return report


def _captured(report: str, patterns: Iterable[str]) -> Iterator[str]:
    for pattern in patterns:
        yield from ((one[1] or "").lower() for one in re.finditer(pattern, report, _OPTIONS))


def _known(names: Iterable[str], rules: dict[str, str]) -> list[str]:
    plain = set(plain_words(load()))
    return [
        one.lower()
        for one in names
        if len(one) > 1 and not re.search(rules["NotMasked"], one, _OPTIONS) and one.lower() not in plain
    ]


def _names(report: str, patterns: Iterable[str], rules: dict[str, str]) -> list[str]:
    found = (re.sub("^dc=", "", one).replace(",dc=", ".") for one in _captured(report, patterns))
    return _known(found, rules)


def _proxy_names(report: str, rules: dict[str, str]) -> list[str]:
    settings = " ".join(_captured(report, rules["ProxyPattern"])).replace("\\", "")
    names = _names(settings, [r"([\w-]+(?:\.[\w-]+)*)"], rules)
    parts = (part for one in names for part in re.sub(r"\.[\w-]+$", "", one).split("."))
    return _known((one for one in parts if re.search(r"[^\d-]", one)), rules)


def _any(names: Iterable[str]) -> str:
    return "|".join([*map(re.escape, names), "(?!)"])


def _number(table: dict[str, str], kind: str, *names: list[str]) -> None:
    number = 0
    for one in (one for each in names for one in each):
        if one not in table:
            number += 1
            table[one] = f"{kind}-{number}"
