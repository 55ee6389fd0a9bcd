"""In which words people say that a licence is there no longer."""

_LICENCE = ("licen", "lizenz", "subscription", "abonnement", "predplatn", "předplatn")
_ENDED = (
    *("ran out", "expired", "replaced", "cancel", "removed", "moved", "switched", "downgraded", "let go"),
    *("gekündigt", "abgelaufen", "ersetzt", "umgestellt", "zruš", "vyprš", "nahrad", "odobr", "odebr"),
)

ENDED_IN_SENTENCES = tuple(f" … {one} … {gone}" for one in _LICENCE for gone in _ENDED)
