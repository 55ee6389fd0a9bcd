"""What is read of one user's account, and under which names PowerShell, LDIF and other tools print it."""

from dataclasses import dataclass
from datetime import date, datetime

#: To what somebody says that the user belongs.
PROTECTED, ADMINISTRATORS, IN_NO_GROUP = "protected", "administrators", "in_no_group"


@dataclass(frozen=True)
class AdUser:
    """The fields of one user; ``None`` stands for what the text does not show.

    ``admin_count`` is 0 where the attribute was read and is empty. ``pwd_last_set`` are ticks of 100 ns
    since 1601; 0 means that the password must be changed at the next sign-in. ``password_set`` is the
    first and the last moment in UTC at which the password may have been set, where the text shows it as
    somebody's local time. ``changeable_from`` is the first day, in local time, on which the domain takes
    another password, as ``net user`` reckons it. ``other_name`` is what the record calls the user who has
    no name of the directory.
    ``is_bare_name`` where nothing tells that the name is that of a user, and not of a group. ``membership``
    is what a sentence of somebody's own says of his groups.
    """

    sam_account_name: str | None = None
    user_principal_name: str | None = None
    distinguished_name: str | None = None
    sid: str | None = None
    enabled: bool | None = None
    locked_out: bool | None = None
    admin_count: int | None = None
    user_account_control: int | None = None
    cannot_change_password: bool | None = None
    password_never_expires: bool | None = None
    smartcard_logon_required: bool | None = None
    password_expired: bool | None = None
    pwd_last_set: int | None = None
    password_set: tuple[datetime, datetime] | None = None
    changeable_from: date | None = None
    other_name: str | None = None
    is_bare_name: bool = False
    membership: str | None = None

    @property
    def shown_name(self) -> str:
        """The name that a sentence calls the user by; empty where the text shows none."""
        names = (self.sam_account_name, self.user_principal_name, self.distinguished_name, self.other_name)
        return next(filter(None, names), "")

    def __str__(self) -> str:
        told = [(FIELDS[name][1][0], getattr(self, name)) for name in FIELDS]
        parts = [f"{name} {value}" for name, value in told if value is not None]
        if self.membership:
            parts.append(self.membership.replace("_", " "))
        if self.password_set:
            parts.append("PasswordLastSet {:%Y-%m-%d %H:%M} to {:%Y-%m-%d %H:%M}".format(*self.password_set))
        if self.changeable_from:
            parts.append(f"changeable from {self.changeable_from}")
        return "; ".join(parts)


#: For each field: the type of its value, and its names as printed.
FIELDS: dict[str, tuple[type, tuple[str, ...]]] = {
    "sam_account_name": (str, ("SamAccountName",)),
    "user_principal_name": (str, ("UserPrincipalName",)),
    "distinguished_name": (str, ("DistinguishedName", "dn")),
    "sid": (str, ("SID", "objectSid")),
    "enabled": (bool, ("Enabled",)),
    "locked_out": (bool, ("LockedOut",)),
    "admin_count": (int, ("adminCount",)),
    "user_account_control": (int, ("userAccountControl",)),
    "cannot_change_password": (bool, ("CannotChangePassword",)),
    "password_never_expires": (bool, ("PasswordNeverExpires",)),
    "smartcard_logon_required": (bool, ("SmartcardLogonRequired",)),
    "password_expired": (bool, ("PasswordExpired",)),
    "pwd_last_set": (int, ("pwdLastSet",)),
}
#: Where the moment of the last change is printed, by PowerShell, and as a date by tools that translate it.
SET_AT = ("PasswordLastSet", "pwdLastSet")
