"""The allow list covers the hosts that writeback needs, by names that last."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from checks.engine.model import Check, Observation, Verdict, verdict

CHECK = Check(
    version=1,
    hop="network",
    severity="blocker",
    order=30,
    inputs=("firewall_hosts",),
    optional=("cloud",),
    applies={"sync_tool": ("connect_sync", "both")},
    # The order decides which of several findings is told: the one that explains most comes first.
    outcomes={
        "article_host": "fail",
        "other_cloud": "fail",
        "similar_name": "fail",
        "other_port": "fail",
        "blocked": "fail",
        "missing": "fail",
        "only_single_names": "warn",
        "without_wildcard": "warn",
        "without_the_name_itself": "warn",
        "also_blocked": "warn",
        "only_addresses": "unknown",
        "not_published": "unknown",
        "allowed_broadly": "pass",
        "allowed": "pass",
    },
    facts=("writeback_hosts",),
    sources=("writeback_troubleshooting", "writeback_2017", "source_article", "connect_connectivity"),
    statements=("S23", "S24"),
)

#: So many entries are named in the sentence, and so many lines are shown under it.
_MOST_NAMED, _MOST_SHOWN = 4, 20


def evaluate(
    firewall_hosts: tuple[Observation, ...], cloud: Observation | None, today: date, facts: Mapping[str, Any]
) -> Verdict:
    table = facts["writeback_hosts"]
    chosen = table["clouds"][cloud.value if cloud else "public"]
    if "families" not in chosen:
        return verdict("not_published")
    names = [one for one in firewall_hosts if one.value.kind == "name"]
    judged = {role: _judge(role, family, names, table) for role, family in chosen["families"].items()}
    addresses = [one for one in firewall_hosts if one.value.kind == "address" and one.value.public]
    if addresses and all(code == "missing" and not entries for code, entries in judged.values()):
        return verdict("only_addresses", *addresses[:_MOST_SHOWN], cloud=chosen["name"])

    codes = [code for code, _ in judged.values()]
    worst = min(codes, key=list(CHECK.outcomes).index)
    told = [role for role, (code, _) in judged.items() if code == worst]
    evidence = [one for role in told for one in judged[role][1]]
    return verdict(
        worst,
        *evidence[:_MOST_SHOWN],
        cloud=chosen["name"],
        needed=[name for family in chosen["families"].values() for name in _needed(family)],
        entries=_some(one.value.name for one in evidence),
        missing=[name for role in told for name in _absent(chosen["families"][role], evidence)],
    )


def _absent(family: Mapping[str, Any], entries: Iterable[Observation]) -> list[str]:
    """Return what is needed of a family; of full names only those that no entry allows yet."""
    allowing = [one.value for one in entries if one.value.action == "allow"]
    full_names = family.get("hosts", [])
    absent = [host for host in full_names if not any(_covers_host(one, host) for one in allowing)]
    return absent or _needed(family)


def _needed(family: Mapping[str, Any]) -> list[str]:
    return family.get("hosts") or [family["listed"]]


def _some(names: Iterable[str]) -> list[str]:
    each = list(dict.fromkeys(names))
    return each if len(each) <= _MOST_NAMED else [*each[:_MOST_NAMED], "…"]


def _judge(
    role: str, family: Mapping[str, Any], names: list[Observation], table: Mapping[str, Any]
) -> tuple[str, list[Observation]]:
    """Return the code of one family of hosts, and the entries that it rests on."""
    domain, port = family["domain"], int(table["port"])
    about = [one for one in names if _touches(one.value, domain)]
    usable = [one for one in about if one.value.action == "allow" and _reaches(one.value, port)]
    blocking = [one for one in about if one.value.action == "deny" and _reaches(one.value, port)]
    if not usable:
        if blocking:
            return "blocked", blocking
        if about:
            return ("other_port" if any(one.value.action == "allow" for one in about) else "blocked"), about
        return _explain_missing(role, names, table, domain)
    code, entries = _judge_usable(family, usable)
    if blocking and CHECK.outcomes[code] == "pass":
        return "also_blocked", blocking
    return code, entries


def _judge_usable(family: Mapping[str, Any], usable: list[Observation]) -> tuple[str, list[Observation]]:
    domain = family["domain"]
    covering = [one for one in usable if _covers(one.value, domain)]
    if "hosts" in family and not covering:
        # Where Microsoft gives full names, each of them is needed and no wildcard is.
        allowed = [host for host in family["hosts"] if any(_covers_host(one.value, host) for one in usable)]
        return ("allowed" if allowed == family["hosts"] else "missing"), usable
    if covering:
        if "host" in family and not any(_covers_host(one.value, family["host"]) for one in usable):
            return "without_the_name_itself", covering
        narrow = [one for one in covering if one.value.host == domain]
        return ("allowed", narrow) if narrow else ("allowed_broadly", covering)
    plain = [one for one in usable if one.value.form == "exact" and _within(domain, one.value.host)]
    return ("without_wildcard", plain) if plain else ("only_single_names", usable)


def _explain_missing(
    role: str, names: list[Observation], table: Mapping[str, Any], domain: str
) -> tuple[str, list[Observation]]:
    """Tell what stands in the list instead of a family that is not in it at all."""
    families = [cloud["families"] for cloud in table["clouds"].values() if "families" in cloud]
    others = [one[role]["domain"] for one in families if role in one and one[role]["domain"] != domain]
    wrong, label = table["wrong_hosts"], table["labels"][role]

    def entries_of(domains: Iterable[str]) -> list[Observation]:
        return [one for one in names if any(_within(one.value.host, each) for each in domains)]

    labelled = [one for one in names if label in one.value.host.split(".")]
    for code, entries in (
        ("article_host", entries_of([wrong["article"]]) if role == "relay" else []),
        ("other_cloud", entries_of(others)),
        ("similar_name", entries_of(wrong["similar"][role]) or labelled),
    ):
        if entries:
            return code, entries
    return "missing", []


def _within(name: str, domain: str) -> bool:
    """Tell whether ``name`` is ``domain`` or stands below it, label by label."""
    return name == domain or name.endswith(f".{domain}")


def _touches(entry: Any, domain: str) -> bool:
    """Tell whether an entry is about the family: all of it, its name or one host of it."""
    above = entry.form == "exact" and _within(domain, entry.host)
    return above or _covers(entry, domain) or _within(entry.host, domain)


def _covers(entry: Any, domain: str) -> bool:
    return entry.form in ("below", "whole") and _within(domain, entry.host)


def _covers_host(entry: Any, host: str) -> bool:
    if entry.form == "below":
        return host.endswith(f".{entry.host}")
    return host == entry.host or (entry.form == "whole" and _within(host, entry.host))


def _reaches(entry: Any, port: int) -> bool:
    """Tell whether an entry is open for a TCP port; one that names no port is."""
    spans = [[int(one) for one in each.split("-")] for each in entry.ports if not each.endswith("/udp")]
    return not entry.ports or any(min(span) <= port <= max(span) for span in spans)
