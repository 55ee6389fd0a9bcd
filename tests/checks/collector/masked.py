"""Mask a report as the script does it, with the script's own patterns: the script itself cannot run here."""

import re
from collections.abc import Iterable

from checks.loader import ROOT
from checks.yaml_file import read_yaml
from macros.collector import FOLDER

_OPTIONS = re.IGNORECASE | re.MULTILINE


def masked(report: str, users: list[str], computer: str, prefix: str) -> str:
    """Return the report with the names of accounts, hosts and domains replaced."""
    rules = read_yaml(ROOT / FOLDER / "collector.yml")["masking"]
    table: dict[str, str] = {}
    for number, one in enumerate(_names(report, rules["DomainPattern"], rules), 1):
        tail = "onmicrosoft.com" if one.endswith(".onmicrosoft.com") else "example"
        table[one] = f"domain-{number}.{tail}"
        table["dc=" + one.replace(".", ",dc=")] = f"DC=domain-{number},DC=example"
        table[one.split(".")[0] + "\\"] = f"domain-{number}\\"
    table.setdefault(f"{prefix.lower()}\\", "domain-0\\")
    domains = _any(one for one in table if not set("=\\") & set(one))
    prefixes = _any(one for one in table if one.endswith("\\"))
    hosts = [one.replace("{domains}", domains) for one in rules["HostPattern"]]
    accounts = [one.replace("{prefixes}", prefixes) for one in rules["UserPattern"]]
    _number(table, "host", [computer.lower(), *_names(report, hosts, rules)])
    _number(table, "user", [*map(str.lower, users), *_names(report, accounts, rules)])
    for one in sorted(table, key=len, reverse=True):
        end = "" if one.endswith("\\") else r"(?![\w-])"
        word = table[one].replace("\\", r"\\")
        report = re.sub(rf"(?<![\w-]){re.escape(one)}{end}", word, report, flags=re.IGNORECASE)
    return report


def _names(report: str, patterns: list[str], rules: dict[str, str]) -> list[str]:
    found = {one[1].lower() for pattern in patterns for one in re.finditer(pattern, report, _OPTIONS)}
    plain = {re.sub("^dc=", "", one).replace(",dc=", ".") for one in found}
    return sorted(one for one in plain if len(one) > 1 and not re.search(rules["NotMasked"], one, _OPTIONS))


def _any(names: Iterable[str]) -> str:
    return "|".join([*map(re.escape, names), "(?!)"])


def _number(table: dict[str, str], kind: str, names: list[str]) -> None:
    number = 0
    for one in names:
        if one not in table:
            number += 1
            table[one] = f"{kind}-{number}"
