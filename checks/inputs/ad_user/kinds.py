"""Tell the accounts of people from what else has fields of the same names."""

import re
from collections.abc import Iterator, Sequence

from checks.engine.formats.record import Record
from checks.engine.spelling import spelled
from checks.engine.text import lines

#: Fields that only an account of a directory has; a record with none of them is of something else.
_TELLING = frozenset(
    "admincount useraccountcontrol cannotchangepassword smartcardlogonrequired pwdlastset".split()
)
#: What else has such a field (a security chip, a user of the cloud) has none of these.
_ALSO_ELSEWHERE = {
    "lockedout": frozenset(
        "samaccountname distinguishedname sid name userprincipalname accountexpirationdate"
        " lastbadpasswordattempt badlogoncount badpwdcount".split()
    ),
    "passwordneverexpires": frozenset("samaccountname distinguishedname sid passwordlastset".split()),
    "passwordlastset": frozenset(("samaccountname", "distinguishedname")),
    "enabled": frozenset(("samaccountname",)),
}
#: Only a Kerberos ticket, a computer or a group has these.
_OF_OTHERS = frozenset("effectivename dnshostname groupscope groupcategory grouptype".split())
#: What is shown of any object of the directory; with an id it is a member of a group, or one of those who
#: do not inherit.
_OF_OBJECTS = frozenset(("distinguishedname", "name", "objectguid"))
_IDS = frozenset(("objectsid", "sid", "samaccountname"))
#: What stands in the name of what was deleted, and of what Windows brings along.
_OF_NO_USERS = ("del:", ",cn=builtin,", ",cn=system,")
#: Where an object stood that was deleted.
_DELETED = "lastknownparent"
#: The ends of the SIDs of Guest, krbtgt and DefaultAccount, whatever they are called.
_NOBODYS = ("-501", "-502", "-503")
#: Each read-only domain controller has one of its own, with a number behind; so has the wizard's connector.
_OF_SERVERS = ("krbtgt", "msol_")
#: What stands where an author tells which value there ought to be.
_WISH = spelled(r"(?:must|should|has to|needs? to|muss|soll|musí|má b[yý][tť])\b", re.IGNORECASE)

_COMMAND, _NAME = "get-aduser", "samaccountname"
#: What asks for no users, and what does.
_CLASSES = ("user", "inetorgperson")
_OTHERS = re.compile(r"\bGet-AD(?:OrganizationalUnit|Group|Computer|ServiceAccount)\b", re.IGNORECASE)
#: A list of those who inherit nothing is no list of the users in question.
_USERS = re.compile(r"\bGet-ADUser\b(?!.{0,400}AreAccessRulesProtected)", re.IGNORECASE)


def asks_for_others(command: str) -> bool:
    """Tell whether a command asks for groups, computers and the like, and not for users."""
    return bool(_OTHERS.search(command)) and not _USERS.search(command)


def accounts_in(printed: Sequence[tuple[Record, str]]) -> Iterator[tuple[Record, str]]:
    """Yield of records with the commands above them those of accounts: what bears the name of one, is one."""
    own = [is_account(*one) for one in printed]
    names = {one.fields.get(_NAME) for (one, _), is_own in zip(printed, own, strict=True) if is_own}
    for (one, command), is_own in zip(printed, own, strict=True):
        if is_own or (one.fields.get(_NAME) and one.fields[_NAME] in names):
            yield one, command


def is_account(record: Record, command: str = "") -> bool:
    """Return whether a record is of an account of the directory, and tells what it is like or where it is."""
    if len(record.fields) > 1 and not any(record.fields.values()):
        # The names of fields are printed even where no account was found.
        return False
    told = _TELLING & record.fields.keys()
    if any(_WISH.match(record.fields[name]) for name in told):
        return False
    is_asked = bool(_USERS.search(command))
    is_placed = "userprincipalname" in record.fields or is_asked
    return (
        bool(told)
        or (is_asked and not record.fields.keys().isdisjoint(_ALSO_ELSEWHERE))
        or _is_object(record)
        or bool(is_placed and record.fields.get("distinguishedname"))
        or any(
            name in record.fields and not beside.isdisjoint(record.fields)
            for name, beside in _ALSO_ELSEWHERE.items()
        )
    )


def _is_object(record: Record) -> bool:
    """Tell what is shown of any object of the directory: the path of a user, if the class says so."""
    is_any = record.fields.keys() >= _OF_OBJECTS and _IDS.isdisjoint(record.fields)
    return is_any and record.fields.get("objectclass", "").lower() in _CLASSES


def is_named(record: Record) -> bool:
    """Tell a record that has the name of an account; a path alone may be that of anything."""
    return record.has("SamAccountName") or (record.has("DistinguishedName") and len(record.fields) > 1)


def is_user(record: Record) -> bool:
    """Tell the account of a person from that of a computer or a service, whose name ends in a dollar.

    Nor is it one that Windows brings along and nobody signs in with, or that was deleted.
    """
    sid = next((record.fields[one] for one in ("sid", "objectsid") if one in record.fields), "")
    place = (record.fields.get("distinguishedname") or record.fields.get("dn", "")).lower()
    is_change = record.fields.get("changetype", "").lower() == "modify"
    is_elsewhere = record.fields.get(_DELETED) or any(one in place for one in _OF_NO_USERS)
    if is_change or is_elsewhere or sid.endswith(_NOBODYS) or not _OF_OTHERS.isdisjoint(record.fields):
        return False
    kinds = record.fields.get("objectclass", "").lower()
    is_person = not kinds or ("user" in kinds and "computer" not in kinds) or "inetorgperson" in kinds
    name = record.fields.get("samaccountname") or place[len("CN=") :]
    name = name.lower()
    return is_person and not name.endswith("$") and not name.startswith(_OF_SERVERS)


def is_admin_count_asked_for(text: str) -> bool | None:
    """Say whether the typed commands read adminCount; ``None`` where no command was copied along.

    PowerShell shows an empty field also where nothing was read.
    """
    typed = [line.text for line in lines(text) if line.command and _COMMAND in line.text.lower()]
    if not typed:
        return None
    calls = " ".join(typed).lower().split(_COMMAND)[1:]
    properties = " ".join(one.partition("|")[0] for one in calls).partition("-prop")[2]
    return "admincount" in properties or "*" in properties
