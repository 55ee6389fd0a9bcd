"""Read when somebody says that the last synchronization was: *the last sync was 10 days ago*."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from checks.engine.context.letter import is_doubted
from checks.engine.context.own_sentences import is_own, sentences
from checks.engine.context.remark import is_elsewhere
from checks.engine.model import Observation
from checks.engine.spelling import spelled
from checks.engine.text import Line, shorten
from checks.engine.values.moment import Moment, moment
from checks.inputs.last_sync.ago import UNIT, Ago, ago_of, switched_off, told_ago, told_times
from checks.inputs.last_sync.last import LastSync

_LAST = (
    r"(?:last (?:successful )?(?:directory )?sync(?:hroni[sz]ation)?(?: cycle)?"
    r"|letzte (?:erfolgreiche )?synchronisierung"
    r"|posledn[íá] (?:úspešná |úspěšná )?synchroniz(?:ace|ácia))"
)
#: Who says so, and what stands before the time.
_BETWEEN = (
    r"(?:,? (?:according to|as per|laut|podľa|podle|in|im|v|vo|ve) [^.,;:?\d]{1,60}?)?"
    r"(?:(?:,? (?:was|is|ran|finished|war|ist|lief|bol[ao]|byl[ao]|je|prebehla|proběhla))|:){0,2} ?"
)
_DATE = r"\d{1,4}[./-] ?\d{1,2}[./-] ?\d{1,4}(?:,?[ T](?:um |o )?\d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M)?Z?)?"
_WHEN = spelled(
    rf"\b{_LAST}{_BETWEEN}(?:{_LAST}:? ?)?(?:on |am |dňa |dne )?(?P<when>{_DATE}"
    rf"|(?:[^\W\d]{{2,7}} (?:than|ako|než|als) |(?:vor|pred|před) ){{0,2}}(?:an?|eine?\w?|\d{{1,3}})"
    rf" {UNIT}(?: ago)?)"
    r"(?=\W*$|[.,;)]?\s|[,;)])",
    re.IGNORECASE,
)
#: By whose word it is so.
_SOURCE = spelled(
    r"\b(?:according to|as per|laut|podľa|podle|in|im|v|ve) (?:[\w-]+ ){0,4}?(?:[\w-]*port[aá]l\w*"
    r"|admin cent(?:er|re)),?",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"\b(?:other|another|lab|test|demo|inom|inej|druhom|ander\w+|test\w+)\b", re.IGNORECASE
)
#: It was so at another time, or with another result.
_NOT_SO = spelled(
    r"\b(?:before|until|was fine|normally|usually|failed|never|fehlgeschlagen|zlyhala|selhala|predtým)\b",
    re.IGNORECASE,
)


def said_in(printed: Iterable[Line]) -> Iterator[tuple[int, int, str, Moment | Ago]]:
    """Yield the lines of each sentence that tells it, the sentence, and the time or the age."""
    for first, last, sentence in sentences(printed):
        said = _WHEN.search(sentence)
        when = (moment(said["when"]) or ago_of(said["when"])) if said else None
        if said and when and _is_so(sentence, said):
            yield first, last, sentence, when


def observed_in(printed: Sequence[Line]) -> Iterator[Observation]:
    """Yield what a page says of it, or else a sentence; and where it says so, that it is switched off."""
    off = switched_off(printed)
    state = LastSync(None, False if off else None)
    told: list[tuple[Line, Moment | Ago]] = [*told_times(printed), *told_ago(printed)]
    for line, when in told:
        yield Observation(_with(state, when), line.number, line.number, line.text.strip())
    for first, last, sentence, when in () if told else said_in(printed):
        yield Observation(_with(state, when), first, last, shorten(sentence, 120))
    if off and not told:
        yield Observation(state, off.number, off.number, off.text.strip())


def _with(state: LastSync, when: Moment | Ago) -> LastSync:
    return replace(state, ago=when) if isinstance(when, Ago) else replace(state, when=when)


def _is_so(sentence: str, said: re.Match[str]) -> bool:
    before = _SOURCE.sub("", sentence[: said.start()])
    if sentence.endswith("?") or any(one.search(sentence) for one in (_NOT_SO, _ELSEWHERE)):
        return False
    return is_own(before) and not (is_elsewhere(before) or is_doubted(before + _SOURCE.sub("", said[0])))
