"""The account of a user in the domain, as ``Get-ADUser`` prints its fields."""

from collections.abc import Iterable, Mapping
from typing import Any

from checks.engine.context.letter import Letter
from checks.engine.formats.record import Record
from checks.engine.formats.records import records
from checks.engine.model import Input, Observation, Problem
from checks.engine.text import clean, lines, lowered, shorten
from checks.engine.transcript.last_command import last_above
from checks.inputs.ad_user import dsget
from checks.inputs.ad_user.account import SET_AT
from checks.inputs.ad_user.asked_for import others_asked_for
from checks.inputs.ad_user.explorer import explorer_records
from checks.inputs.ad_user.joined import of_parts
from checks.inputs.ad_user.kinds import (
    accounts_in,
    asks_for_others,
    is_account,
    is_admin_count_asked_for,
    is_named,
    is_user,
)
from checks.inputs.ad_user.lone_name import lone_names
from checks.inputs.ad_user.memberships import protected_members
from checks.inputs.ad_user.net_user import SIGNS, is_net_user, may_be_net_user, net_users
from checks.inputs.ad_user.observed import observed, unread_row
from checks.inputs.ad_user.other_names import is_of_a_computer, with_powershell_names
from checks.inputs.ad_user.pairs import joined_pairs
from checks.inputs.ad_user.said import said_of_affected
from checks.inputs.ad_user.sought import is_list, with_sought
from checks.inputs.ad_user.told import said_of_users
from checks.inputs.ad_user.values import value
from checks.inputs.ad_user.wmi import with_names_of_wmi

INPUT = Input(
    kind="paste",
    many=True,
    command=(
        "Get-ADUser user01 -Properties adminCount, userAccountControl, CannotChangePassword,"
        " PasswordNeverExpires, SmartcardLogonRequired, LockedOut, pwdLastSet |"
        " Select-Object SamAccountName, UserPrincipalName, DistinguishedName, SID, Enabled, LockedOut,"
        " adminCount, userAccountControl, CannotChangePassword, PasswordNeverExpires,"
        " SmartcardLogonRequired, pwdLastSet | Format-List"
    ),
    runs_on="domain",
    facts=("account_flags",),
    signs=(
        "adminCount",
        "userAccountControl",
        "CannotChangePassword",
        "PasswordNeverExpires",
        "LockedOut",
        "SmartcardLogonRequired",
        *SET_AT,
        "SamAccountName",
        *("ObjectGUID", "PasswordChangeable", "memberOf", "primaryGroup", "Get-ADPrincipalGroupMembership"),
        *SIGNS,
        *dsget.SIGNS,
    ),
    changed_by=(
        "Add-ADPrincipalGroupMembership",
        "Remove-ADUser",
        "Set-ADUser … adminCount",
        "Set-ADUser … Enabled",
        "Set-ADUser … CannotChangePassword",
        "Set-ADUser … PasswordNeverExpires",
        "Set-ADUser … SmartcardLogonRequired",
        "Set-ADUser … ChangePasswordAtLogon",
        "Set-ADUser … pwdLastSet",
        "Set-ADUser … userAccountControl",
        "Set-ADObject … adminCount",
        "Set-ADObject … pwdLastSet",
        "Set-ADObject … userAccountControl",
        "Set-ADAccountControl",
        "Set-ADAccountPassword",
        "Enable-ADAccount",
        "Disable-ADAccount",
        "Unlock-ADAccount",
        "Move-ADObject",
        "Rename-ADObject",
        "Add-ADGroupMember … Admins",
        "Add-ADGroupMember … Operators",
        "net group … Admins … /add",
        "net user … /active",
        "net user … /passwordchg",
        "net user … /passwordreq",
        "dsmod user",
        "dsmove",
        " … account … disabled",
        " … account … locked",
        " … account … moved",
        " … renamed … ou",
        " … umbenannt … ou",
        " … premenovan … ou",
        " … přejmenován … ou",
        " … user … disabled",
        " … domain admins",
        " … admincount",
        " … konto … deaktiviert",
        " … konto … gesperrt",
        " … konto … zakáza",
        " … účet … zakáz",
    ),
)

_COMMAND = "Get-ADUser"
_NOT_FOUND = ("cannot find an object with identity", "identitynotfound", "net helpmsg 2221")


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return an ``AdUser`` for each user; the subject is the logon name, else another name shown.

    Raises ``Problem``: ``not_recognised``, ``user_not_found``, ``only_a_name``, ``not_a_user``,
    ``not_of_the_domain``, ``cut_off``, ``unreadable_number``, ``unreadable_flag``.
    """
    printed = _printed(text)
    typed = sorted(line for line in lines(text) if line.command)
    accounts = [*accounts_in([(one, last_above(typed, one.first_line)) for one in printed])]
    found = [
        with_sought(one, command)
        for one, command in accounts
        if is_user(one) and not asks_for_others(command)
    ]
    read = {number for one in found for number in range(one.first_line, one.last_line + 1)}
    groups = [one for one in protected_members(text) if one.first_line not in read]
    others = [*net_users(text), *dsget.dsget_users(text), *lone_names(text), *groups]
    if not (found or others):
        others = [*said_of_users(text), *said_of_affected(Letter(lines(text)))]
    if not found and not others:
        if accounts:
            raise Problem("not_a_user", (accounts[0][0].first_line, accounts[-1][0].last_line))
        if _is_not_found(text):
            raise Problem("user_not_found")
        is_other = is_list(printed, " ".join([line.text for line in typed]))
        if not is_other and any(map(is_named, printed)):
            raise Problem("only_a_name")
        raise Problem("not_recognised", command=_COMMAND, found=shorten(clean(text)))
    is_asked_for, flags = is_admin_count_asked_for(text), facts["account_flags"]["names"]
    is_shown = any(value(one, "adminCount", str, flags) for one in found)
    rows: dict[str, list[Observation]] = {}
    told: list[Observation] = []
    unread: list[Record] = []
    fault: Problem | None = None
    for record in found:
        try:
            told.append(observed(record, flags, is_asked_for=is_asked_for, is_shown=is_shown))
        except Problem as problem:
            unread.append(record)
            fault = fault or problem.alone()
    if fault and not told:
        raise fault.alone()
    told += others_asked_for([(one, command) for one, command in accounts if is_user(one)])
    # A number with words behind it, all alone, tells of nobody beside those who are shown.
    told += [unread_row(one) for one in unread if len(one.fields) > 1]
    for one in [*sorted(told, key=lambda one: one.first_line), *others]:
        rows.setdefault(one.subject, []).append(one)
    return [one for group in rows.values() for one in of_parts(group)]


def recognise(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether anything tells of a user's account, or the error says that there is no such user."""
    if is_net_user(text) or dsget.dsget_users(text) or protected_members(text):
        return True
    printed = _printed(text)
    asked = " ".join([line.text for line in lines(text) if line.command])
    if is_list(printed, asked) or any(is_account(one, asked) and is_user(one) for one in printed):
        return True
    return _is_not_found(text)


def tells(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether somebody says what adminCount is, or what keeps an account from a new password."""
    return bool(said_of_users(text))


def told(letter: Letter, facts: Mapping[str, Any]) -> Iterable[Observation]:
    """Return what sentences tell of the affected user, as one."""
    said = said_of_affected(letter)
    return of_parts(said) if said else ()


def resembles(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether ``text`` tells where a user is, or may be ``net user`` in an unknown language."""
    if "distinguishedname" in lowered(text) and recognise(text, facts):
        return True
    return bool(lone_names(text)) or may_be_net_user(text)


def _printed(text: str) -> list[Record]:
    named = [
        with_names_of_wmi(with_powershell_names(one)) for one in (*records(text), *explorer_records(text))
    ]
    own = [one for one in named if not is_of_a_computer(one)]
    return [*own, *joined_pairs(own)]


def _is_not_found(text: str) -> bool:
    return any(map(lowered(text).__contains__, _NOT_FOUND))
