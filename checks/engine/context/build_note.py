"""Tell the note of a build and its system, as somebody puts it at the beginning of his question."""

import re

from checks.engine.context.own_words import is_taken_back
from checks.engine.context.product import PRODUCT
from checks.engine.spelling import spelled

#: The build and the system, as somebody notes them at the beginning of his question.
_NOTE = re.compile(
    rf"\W*(?:microsoft )?(?:{PRODUCT.pattern})(?: sync)?(?:,? (?:version|build))?[: ]{{1,3}}v?\d[\d.]{{4,20}}"
    r",? (?:installed |running )?(?:on|auf|na) (?:an? )?(?:Windows )?Server 20\d\d(?: ?R2)?"
    r"(?: Standard| Datacenter)?(?=\s*(?:[,.;)]|$))",
    re.IGNORECASE,
)
_DOUBTED_NOTE = spelled(
    r"\b(?:not|never|no longer|plan\w*|soon|tomorrow|next|lab|test\w*|staging|recommend\w*|requir\w*|supp\w*"
    r"|should|would|could|will|available|released|old|fix\w*|example|docs?|article|nicht|kein\w*|soll\w*|nie"
    r"|nem\w+|má byť|plán\w*)\b",
    re.IGNORECASE,
)


def is_note(sentence: str) -> bool:
    """Return whether a sentence without a verb notes which build runs on which system, and doubts nothing."""
    noted = _NOTE.match(sentence)
    return (
        noted is not None
        and "?" not in sentence
        and not (is_taken_back(sentence) or _DOUBTED_NOTE.search(sentence))
    )
