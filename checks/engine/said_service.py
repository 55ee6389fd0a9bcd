"""Read the state of a service in which somebody says that it is: *ADSync is running*."""

import re
from collections.abc import Iterator

from checks.engine.context.letter import is_doubted
from checks.engine.context.own_sentences import is_own, sentences
from checks.engine.model import Observation
from checks.engine.text import Line, shorten

#: The service is the subject, and nothing else stands before what is said of it.
_SAID = (
    r"(?<!# )\b{name}\b(?: (?:service|dienst|itself|selbst))?"
    r" (?:(?P<on>(?:is|ist|je) (?:running|up|started|gestartet|spusten\w|spuštěn\w)|runs|läuft|b[eě]ž[ií])"
    r"|(?P<off>(?:is|ist|je) (?:stopped|down|not running|gestoppt|beendet|zastaven\w+|vypnut\w+)"
    r"|neb[eě]ž[ií]))"
    r"(?=\W*$|\s*[.,;(!]|\s+(?:but|and|fine|on|ale|aber|und|a|auf|na)\b)"
)
_NOT_NOW = re.compile(
    r"\b(?:when|while|once|after|before|until|wenn|sobald|nachdem|keď|když|kým|dokud)\b", re.IGNORECASE
)


def said_states(name: str, printed: list[Line]) -> Iterator[Observation]:
    """Yield the state of the service ``name`` in each sentence that neither doubts it nor asks for it."""
    said = re.compile(_SAID.format(name=re.escape(name)), re.IGNORECASE)
    for first, last, sentence in sentences(printed):
        found = said.search(sentence)
        if not found or _NOT_NOW.search(sentence[: found.end()]):
            continue
        if is_own(sentence) and not is_doubted(sentence):
            state = "Running" if found["on"] else "Stopped"
            yield Observation(state, first, last, shorten(sentence, 120))
