"""Find the address of the account that somebody signs in to the wizard with."""

import re

from checks.engine.context.letter import Letter, Sentence
from checks.engine.spelling import spelled, spellings

_ADDRESS = re.compile(r"[\w.+-]{1,80}@[\w-]{1,63}(?:\.[\w-]{1,63})+")
_SIGNS_IN = spellings(
    ("sign in", "signed in", "log in", "logged in", "anmeld", "angemeldet", "prihlas", "přihlas")
)
#: The account that is shown above.
_SHOWN = spelled(
    r"^\W*\^|\b(?:this|that)(?: is|'s)? (?:the )?(?:one|account|user|admin)\b"
    r"|\bdiese[mrs]? (?:konto|account|benutzer)\b"
    r"|\b(?:tento|týmto|tímto|tomto|toto je|to je) (?:\w+ )?(?:účet|účtom|účtem|účte|konto|kontom)\b",
    re.IGNORECASE,
)


def address_of_account(letter: Letter) -> str:
    """Return the account's address in small letters: named, or the last one above *this account*."""
    about = letter.account
    signing = letter.near(*_SIGNS_IN) if about else []
    named = next((at[0] for one in [*about, *signing] if (at := _ADDRESS.search(one.text))), "")
    named = named or next((_last_above(letter, one) for one in about if _SHOWN.search(one.text)), "")
    return named.lower()


def _last_above(letter: Letter, one: Sentence) -> str:
    shown = (
        line.text for line in letter.text.numbered if line.number < one.first.number and not line.command
    )
    return next((at[-1] for text in reversed([*shown]) if (at := _ADDRESS.findall(text))), "")
