"""Tell whether a sentence leaves open that the user's password was set by the way that it names."""

import re

from checks.engine.context.reserve import (
    is_of_other_times,
    is_of_others,
    names_another_way,
    without_quotes,
)
from checks.engine.spelling import spelled

#: A password of something else than a user, or a setting about passwords.
_OTHER_PASSWORD = spelled(
    r"\b(?:secrets?|geheim\w+|app registrations?|local admin\w*|lokal\w+ admin\w*|lok[aá]ln\w+|vms?"
    r"|virtual machines?|virtuell\w+|virtuáln\w+|sql|(?:computer|machine) account|computerkont\w+"
    r"|účt\w+ počítača|účt\w+ počítače|dsrm|krbtgt|wi-?fi|wlan|bitlocker|storage account"
    r"|mailbox\w*|\w*postf[aä]ch\w*|schránk\w+|(?:sync\w*|connector|(?:new |local )admin\w*) account|msol_\w*"
    r"|(?:passw\w+|pwd) (?:polic|hash|protect|expir|setting|complex|rule|length|lockout)\w*"
    r"|(?:kennwort|passwort)(?:richtlini|schutz|ablauf|einstellung|komplex|regel)\w*"
    r"|(?:politik|pravidl|zásad|platnos|ochran|nastaven)\w* (?:\w+ )?(?:hesiel|hesel|hesla))\b",
    re.IGNORECASE,
)
#: What is set there besides passwords; *with MFA* is how somebody proved who he is.
_OTHER_THING = spelled(
    r"(?<!with )(?<!his )(?<!mit )\b(?:mfa|2fa|pin|methods?)\b|\b(?:mfa-?|authentifizierungs)?methoden\b"
    r"|\b(?:his|her|seine|ihre) (?:mfa|2fa|pin|methods?)\b|\bmet[óo]d[yu]\b",
    re.IGNORECASE,
)
_PASSWORD = re.compile(r"passw|pwd?\b|kennw|hesl", re.IGNORECASE)
#: Another way to set one, which the sentence tells of as well.
_OTHER_WAY = spelled(
    r"\b(?:scripts?|skript\w*|powershell|graph|(?:update|set)-[a-z]{2,20}user\w*|patch|passwordprofile|ctrl|strg"
    r"|aduc|users and computers|dsa\.msc|mmc|net user|okta|mim|intune|autopilot|adaxes|manageengine|specops"
    r"|in fact|actually|eigentlich|v skutočnosti|ve skutečnosti|tools?|sessions?"
    r"|(?:set|chang\w+|reset) (?:\w+ ){0,4}on (?:the|his|her|a)"
    r" (?:dc|domain controller|pc|computer|laptop))\b",
    re.IGNORECASE,
)


def is_of_something_else(text: str, clause: str) -> bool:
    """Return whether no user's password is meant, or somebody else's; the place stands in the clause."""
    is_thing = _OTHER_THING.search(clause) and not _PASSWORD.search(clause)
    return bool(is_thing or _OTHER_PASSWORD.search(text)) or is_of_others(text)


def is_one_of_several(text: str) -> bool:
    """Return whether a sentence also tells of another way, or of another time."""
    said = without_quotes(text)
    return bool(_OTHER_WAY.search(said)) or names_another_way(said) or is_of_other_times(said)
