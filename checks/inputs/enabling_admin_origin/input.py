"""Where the account that the wizard signs in with was created."""

from collections.abc import Iterator

from checks.engine.context.answers import told_by
from checks.engine.context.letter import Letter
from checks.engine.context.wizard_account import address_of_account
from checks.engine.formats.record import Record
from checks.engine.formats.records import records
from checks.engine.model import Input, Observation
from checks.engine.values.choice import choice_of

INPUT = Input(
    kind="choice",
    choices=("cloud", "synchronized", "guest", "unknown"),
    command=(
        "Get-MgUser -UserId admin01@contoso.com -Property UserPrincipalName, UserType, OnPremisesSyncEnabled"
        " | Select-Object UserPrincipalName, UserType, OnPremisesSyncEnabled"
    ),
    runs_on="tenant",
)

parse = choice_of(*INPUT.choices)
_said = told_by(
    ("guest", "#ext#", "cloud", "created in", "sync"),
    {
        "guest": r"\bguest (?:account|user)\b|#EXT#",
        "cloud": (
            r"\bcloud[- ]?only\b|\bcreated in (?:the cloud|entra|azure)|\bcloud[- ](?:account|konto|účet)"
            r"|\bcloudov\w+ (?:konto|účet)|\b(?:not|never|nicht|nie je|není) sync\w+"
        ),
        "synchronized": (
            r"\b(?:account|konto|účet|it|he|she|je|ist)\b.{0,25}(?<![-_.@])\bsyn[ck]\w*"
            r"|\bsync\w* (?:admin )?account"
            r"|^\W*sync\w* from\b|\bsyn[ck]\w* (?:from|aus|z|zo) \b"
            r"|\b(?:from|aus|z|zo) (?:\w+ )?(?:ad|active directory|on-?prem\w*)\b.{0,15}\bsyn[ck]"
        ),
    },
)
_NAME, _KIND, _FLAG = "UserPrincipalName", "UserType", "OnPremisesSyncEnabled"


def told(letter: Letter) -> Iterator[Observation]:
    """Yield what is said of the account, or what the record of its address shows, which is the subject."""
    said = [*_said(letter)]
    yield from said
    address = "" if said else address_of_account(letter)
    for record in records(letter.text) if address and _FLAG.lower() in letter.text.lower() else ():
        if record.has(_NAME) and record.get(_NAME).lower() == address and (origin := _origin(letter, record)):
            yield record.observe(origin, _NAME, _KIND, _FLAG, subject=address)


def _origin(letter: Letter, record: Record) -> str:
    """Return where an account is from; empty where the record leaves it open, or the flag was not read."""
    asked = [text for line in letter.text.numbered if line.command and "-prop" in (text := line.text.lower())]
    was_read = not asked or any(_FLAG.lower() in one.partition("|")[0] or "*" in one for one in asked)
    if record.has(_KIND) and record.get(_KIND).lower() == "guest":
        return "guest"
    if record.has(_FLAG) and record.get(_FLAG):
        return "synchronized" if record.flag(_FLAG) else "cloud"
    return "cloud" if was_read and record.has(_FLAG) and record.has(_KIND) and record.get(_KIND) else ""
