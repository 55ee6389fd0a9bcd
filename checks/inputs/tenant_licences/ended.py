"""In which words people say that a licence is there no longer."""

from checks.engine.spelling import spellings

_LICENCE = spellings(("licen", "lizenz", "subscription", "abonnement", "predplatn", "předplatn"))
_ENDED = spellings(
    (
        *("ran out", "expired", "replaced", "cancel", "removed", "moved", "switched", "downgraded", "let go"),
        *("gekündigt", "abgelaufen", "ersetzt", "umgestellt", "zruš", "vyprš", "nahrad", "odobr", "odebr"),
    )
)

ENDED_IN_SENTENCES = tuple(f" … {one} … {gone}" for one in _LICENCE for gone in _ENDED)
