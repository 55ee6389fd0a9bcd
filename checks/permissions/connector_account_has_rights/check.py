"""The connector account holds the rights on users that password writeback needs."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from checks.engine.model import Check, Observation, Verdict, verdict
from checks.permissions.connector_account_has_rights.otherwise import OTHERWISE

CHECK = Check(
    version=1,
    hop="domain",
    severity="blocker",
    order=10,
    inputs=("account_rights", "connector_account"),
    told_alone=("account_rights",),
    applies={"sync_tool": ("connect_sync", "both")},
    outcomes={
        "told_missing": "fail",
        "all_present": "pass",
        "present_below_the_root": "pass",
        "reset_missing": "fail",
        "write_missing": "fail",
        "not_passed_on": "fail",
        "denied": "fail",
        "perhaps_denied": "unknown",
        "unexpire_missing": "warn",
        "account_not_listed": "unknown",
        "account_unclear": "unknown",
        "object_not_named": "unknown",
        "other_object": "unknown",
    },
    facts=("connector_rights",),
    sources=("writeback_tutorial", "connector_account", "writeback_rights", "sspr_0029"),
    otherwise=OTHERWISE,
)

Entries = Sequence[Any]
#: Accounts of other installations of the wizard.
_OF_WIZARD = "msol_"


def evaluate(
    account_rights: tuple[Observation, ...],
    connector_account: tuple[Observation, ...] | None,
    today: date,
    facts: Mapping[str, Any],
) -> Iterator[Verdict]:
    table = facts["connector_rights"]
    for found in account_rights:
        if found.value.is_told:
            yield verdict("told_missing", found)
            continue
        accounts = _accounts_for(found.value, connector_account or ())
        if not found.value.kind:
            yield verdict("object_not_named", found)
        elif found.value.kind == "other":
            yield verdict("other_object", found, object=found.value.name)
        elif len(accounts) != 1:
            yield verdict("account_unclear", found, object=found.value.name)
        else:
            (account,) = accounts
            yield _judge(found, account, table)


def _accounts_for(listed: Any, accounts: tuple[Observation, ...]) -> tuple[Observation, ...]:
    """Return the account of the forest that an object belongs to, as far as its name tells."""
    if len(accounts) == 1:
        return accounts
    domain = _domain_of(listed.name)
    own = tuple(one for one in accounts if f".{domain}".endswith(f".{one.value.forest}"))
    return own or tuple(one for one in accounts if _entries_of(listed, one.value))


def _domain_of(name: str) -> str:
    """Return the domain in which an object with that distinguished name is."""
    parts = [part.strip() for part in name.lower().split(",")]
    return ".".join(part.removeprefix("dc=") for part in parts if part.startswith("dc="))


def _entries_of(listed: Any, account: Any) -> Entries:
    return [one for one in listed.entries if _is_about(one, account, _domain_of(listed.name))]


def _is_about(entry: Any, account: Any, place: str) -> bool:
    """Return whether an entry is about the account, by its id or, where one is not known, by its name.

    A short domain name and a full one may differ and yet mean the same domain, where the list is of an
    object there; two short ones, or two full ones, may not. ``place`` is the domain of the object.
    """
    if entry.sid and account.sid:
        return bool(entry.sid == account.sid)
    domain, _, name = entry.account.casefold().rpartition("\\")
    own = account.domain.casefold()
    if name != account.name.casefold():
        return False
    if not (domain and own) or ("." in domain) == ("." in own):
        return domain == own or not (domain and own)
    full, short = (domain, own) if "." in domain else (own, domain)
    forest = account.forest or full
    is_there = not place or f".{place}".endswith((f".{full}", f".{forest}"))
    return is_there or short in full.split(".")


def _judge(found: Observation, account: Observation, table: Mapping[str, Any]) -> Verdict:
    listed = found.value
    own = _entries_of(listed, account.value)
    told = {"account": account.value.shown_name, "object": listed.name}
    if not own:
        return verdict("account_not_listed", account, found, **told)
    about = [*own] + [one for one in listed.entries if _is_everybody(one, table)]
    rights = {name: right for name, right in table["rights"].items() if right["decides"] == "true"}
    denying = {name: _denying(about, name, listed.kind) for name in rights}
    denied = [right["shown"] for name, right in rights.items() if denying[name]]
    if denied:
        return verdict("denied", *_shown(e for one in denying.values() for e in one), rights=denied, **told)
    missing = [name for name in rights if not _allowing(about, name, listed.kind)]
    astray = [name for name in missing if _allowing(about, name)]
    if "reset_password" in missing and "reset_password" not in astray:
        return verdict("reset_missing", *_shown(own), **told)
    if missing:
        code, lacking = ("not_passed_on", astray) if astray else ("write_missing", missing)
        return verdict(code, *_shown(own), rights=[rights[name]["shown"] for name in lacking], **told)
    others = [one for one in listed.entries if one not in about and _may_hold(one, table)]
    perhaps = [one for name in rights for one in _denying(others, name, listed.kind, about)]
    if perhaps:
        whom = list(dict.fromkeys(one.account or one.sid for one in perhaps))
        return verdict("perhaps_denied", *_shown(perhaps), groups=whom, **told)
    if listed.kind != "domain_root":
        return verdict("present_below_the_root", *_shown(own), **told)
    if not _allowing(about, "unexpire_password"):
        return verdict("unexpire_missing", *_shown(own), **told)
    return verdict("all_present", *_shown(own), **told)


def _is_everybody(entry: Any, table: Mapping[str, Any]) -> bool:
    names = {name.lower() for one in table["everybody"].values() for name in one["names"]}
    return entry.account.lower() in names or entry.sid in {one["sid"] for one in table["everybody"].values()}


def _reaches_users(entry: Any, kind: str) -> bool:
    """Say whether an entry works on a user: on the user himself, or on users beneath the object."""
    return bool(entry.here if kind == "user" else entry.to_users)


def _allowing(entries: Entries, right: str, kind: str = "") -> Entries:
    """Return the entries that grant a right; with ``kind``, those of them that reach users."""
    return [
        one
        for one in entries
        if right in one.rights and not one.deny and (not kind or _reaches_users(one, kind))
    ]


def _may_hold(entry: Any, table: Mapping[str, Any]) -> bool:
    """Return whether an entry may be of a group to which the connector account belongs."""
    own = entry.account.casefold()
    known = table["strangers"].values()
    if any(entry.sid == one["sid"] or own in map(str.casefold, one["names"]) for one in known):
        return False
    name = own.rpartition("\\")[2]
    return not (name.startswith(_OF_WIZARD) or name.endswith("$"))


def _denying(entries: Entries, right: str, kind: str, granted: Entries = ()) -> Entries:
    """Return what takes a right away: a denial from above gives way to a grant made on the object.

    The grants are among the ``entries``, or ``granted``.
    """
    granted_here = any(not one.inherited for one in _allowing([*granted, *entries], right, kind))
    return [
        one
        for one in entries
        if right in one.rights
        and one.deny
        and _reaches_users(one, kind)
        and not (one.inherited and granted_here)
    ]


def _shown(entries: Any) -> list[Observation]:
    return [one.observation() for one in entries]
