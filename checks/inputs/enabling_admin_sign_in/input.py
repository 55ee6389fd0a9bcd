"""Who checks the password of the account that the wizard signs in with."""

import re
from collections.abc import Iterator

from checks.engine.context.answers import NOT
from checks.engine.context.letter import Letter
from checks.engine.context.wizard_account import address_of_account
from checks.engine.formats.records import records
from checks.engine.model import Input, Observation
from checks.engine.spelling import spelled
from checks.engine.values.choice import choice_of

INPUT = Input(
    kind="choice",
    choices=("managed", "federated", "unknown"),
    command="Get-MgDomain | Select-Object Id, AuthenticationType",
    runs_on="tenant",
)

parse = choice_of(*INPUT.choices)
_KIND = spelled(
    r"\b(?:federated|managed(?! (?:by|in|from|through|via|with)\b)|föderiert|federovan\w+)\b", re.IGNORECASE
)
_NAMES, _TYPE = ("Id", "Name", "DomainName"), ("AuthenticationType", "Authentication")
#: A question that names both, before its answer.
_EITHER = re.compile(r"^.*\b(?:federated or managed|managed or federated)\b", re.IGNORECASE)
_CLOUD = ".onmicrosoft.com"


def told(letter: Letter) -> Iterator[Observation]:
    """Yield what is told of the domain in the account's address, or of the account where it has none."""
    about = letter.account
    address = address_of_account(letter).partition("@")[2]
    if address.endswith(_CLOUD):
        yield about[0].tells("managed")
        return
    said = [*_said(letter, address)] if about else []
    read = {one.first_line for one in said}
    yield from said
    yield from (one for one in _shown(letter, address) if one.first_line not in read)


def _said(letter: Letter, address: str) -> Iterator[Observation]:
    for one in letter.near("feder", "föder", "managed"):
        for clause in () if one.is_doubted else [_EITHER.sub("", each) for each in one.clauses]:
            kind = _KIND.search(clause)
            of_account = re.search(r"\b(?:account|konto|účet|domain|it|he|she)\b", clause, re.IGNORECASE)
            is_meant = address in clause.lower() if address and "." in clause.rstrip(".") else of_account
            if kind and is_meant and not NOT.search(clause[: kind.start()]):
                yield one.tells("managed" if kind[0].lower() == "managed" else "federated")


def _shown(letter: Letter, domain: str) -> Iterator[Observation]:
    """Yield what the record of the address's domain shows: ``Id : contoso.com``, its kind below."""
    of_domains = domain and letter.near("authentication")
    for record in records(letter.text) if of_domains else ():
        kind = next((told for name in _TYPE if (told := record.fields.get(name.lower(), "").lower())), "")
        is_own = any(record.fields.get(name.lower(), "").lower() == domain for name in _NAMES)
        if is_own and kind in ("managed", "federated"):
            yield record.observe(kind, *_NAMES, *_TYPE)
