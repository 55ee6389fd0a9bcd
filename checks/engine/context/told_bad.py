"""Tell where somebody says plainly that something is bad now, on his own server or on the way from it.

Only what is bad is heard so. Whoever asks, supposes, advises, lists what may be the cause, speaks of others,
or has mended it since, tells nothing.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property

from checks.engine.context.answers import NOT
from checks.engine.context.letter import Letter, Sentence, is_doubted
from checks.engine.context.own_sentences import is_own, is_to_do
from checks.engine.context.remark import is_elsewhere
from checks.engine.context.reserve import corrects, is_of_other_times, is_of_others, is_wanted
from checks.engine.context.switch import is_hearsay
from checks.engine.spelling import spelled, spellings

#: What a reader found in a part of a sentence, and the words that are left to be weighed; ``None`` where it
#: found nothing.
Found = tuple[object, str] | None

_ASKS = spelled(
    r"\W*(?:hi,? |hello,? )?(?:do|does|did|is|are|was|has|have|can|could|should|would|will|why|how|what"
    r"|which|who|any(?:one|body)?"
    r"|isn't|aren't|doesn't|ist|sind|hat|kann|könn\w+|warum|wie|wird|blockiert|macht|muss|müsste"
    r"|prečo|ako|môže|nemôže|musí|je|nie je|není|máte|proč|jak|může|nemůže|či|zda|blokuje|robí|dělá)\b",
    re.IGNORECASE,
)
#: A step of a guide, or what ought to be.
_ADVISES = spelled(
    r"\W*(?:step \d|krok \d|schritt \d|make sure|ensure|verify|check|confirm|please|skontroluj\w*|over\w*"
    r"|zkontroluj\w*|ověř\w*|prüf\w*|stell\w*|note|warning|error|tip|faq|scenario)\b",
    re.IGNORECASE,
)
#: It depends, may be one of several, is what an error says, or what somebody only thinks of.
_OPEN = spelled(
    r"\b(?:if|when|whenever|perhaps|presumably|unless|in case|either|or|error|errors|exception|message|log"
    r"|logs"
    r"|means?|indicates?|caused? by|causes?|reasons?|possibl[ey]|potential\w*|suspect\w*|wonder\w*|seems?"
    r"|looks like|appears|likely|bet|cannot be|can't be|might|would|rule out|ruled out|in case"
    r"|prerequisit\w*|requirement\w*|wenn|falls|sobald|entweder|oder|meldung|fehlermeldung|ursachen?"
    r"|scheint|verdacht"
    r"|ak|keď|keby|buď|alebo|hláska|hlási|hlás[ií]|chyb\w+ \w{0,12}hl\w+|príčin\w*|zrejme|asi|tipujem"
    r"|podozr\w+|vyzerá"
    r"|pokud|když|kdyby|nebo|příčin\w*|zřejmě|vypadá|podezř\w+)\b",
    re.IGNORECASE,
)
#: Whose it is, or which server: not the one that synchronizes.
_NOT_OURS = spelled(
    r"\b(?:customers?|clients?'|another|other (?:server|tenant|site|box|company|team)|second|secondary|old"
    r"|former|standby"
    r"|staging|lab|home ?lab|test[- ]?(?:server|box|vm|system|lab|machine|environment)\w*|testumgebung"
    r"|testlab\w*"
    r"|colleague\w*|friend\w*|kund\w+|kolleg\w+|kol[eé]g\w+|zákazník\w*|testovac\w+|star(?:om|ý|ej"
    r"|ém) server\w*"
    r"|druh\w{1,3} server\w*|in[oéý]\w* server\w*|jin[éý]m\w* server\w*|alten? server|zweiten? server"
    r"|anderen? server"
    r"|article|blog|documentation|docs|microsoft says|dokumentáci\w+|článk\w+)\b",
    re.IGNORECASE,
)
#: It is over.
_MENDED = spelled(
    r"\b(?:fixed|solved|resolved|sorted|corrected|re-?enabled|unblocked|white-?listed|allow-?listed"
    r"|exempt(?:ed)?"
    r"|exclu(?:ded|sion)|bypass(?:e[ds]|ing)?|exception|caught up|back on|went away|no longer|not any ?more"
    r"|used to"
    r"|(?:i|we|they|he|she|and|then|now|since|have|has|been|got)(?:'ve|'s)? (?:then |just |now |have |it )?"
    r"(?:enabled|opened|allowed|activated|configured|added|turned|switched|disabled ssl|set it)"
    r"|(?:everything|all|it) (?:is |now )?(?:works|working|fine)|after (?:enabling|opening|adding|setting"
    r"|excluding|disabling)"
    r"|(?:works?|syncs?|syncing|running|reachable|fine|ok(?:ay)?) (?:again|now|since)"
    r"|(?:again|now) (?:works?|syncs?|ok(?:ay)?|fine|open|enabled|reachable)"
    r"|(?:is|are|it's) now (?:on|open|enabled|set|allowed|fine|working|syncing)"
    r"|(?:behoben|gelöst|freigeschaltet|freigegeben|geöffnet|eingeschaltet|ausgenommen|inzwischen"
    r"|mittlerweile|wieder)"
    r"|(?:ho|už|potom|to|sme|som|jsme|jsem) ?(?:\w+ )?(?:zapol|zapli|zapnuli?|otvorili?|povolili?"
    r"|opravili?|vyriešili?|nastavili?)"
    r"|(?:zapol|zapli|zapnul\w?|otvoril\w?|povolil\w?|opravil\w?|vyriešil\w?|nastavil\w?|vyňal\w?"
    r"|otevřel\w?|vyřešil\w?"
    r"|vyjmul\w?|vyjmut\w*|vyňat\w*|výnimk\w+|výjimk\w+|opraven\w+|vyriešen\w+|vyřešen\w+)"
    r"|(?:už|teraz|teď|opäť|zase|znova|opět) (?:to )?(?:ide|beží|funguje|jede|je v poriadku|je otvoren\w+"
    r"|je zapnut\w+))\b",
    re.IGNORECASE,
)
#: Where what stands below is only a list of what may be.
_HEADS_LIST = spelled(
    r"\b(?:causes?|reasons?|check(?:list|s|ed)?|prerequisites?|requirements?|troubleshoot\w*|possible"
    r"|common|verify"
    r"|ensure|ursachen|voraussetzungen|príčin\w*|příčin\w*|požiadavk\w+|požadavk\w+"
    r"|predpoklad\w*)\b.{0,60}:?\W*$"
    r"|\b(?:causes?|ursachen|príčin\w|příčin\w)\b.{0,40}:",
    re.IGNORECASE,
)
_LIST_WORDS = (
    *("cause", "reason", "check", "requi", "troubleshoot", "possible", "common", "verify", "ensure"),
    *("ursachen", "voraussetzung", "príčin", "příčin", "požiadav", "požadav", "predpoklad"),
)
#: So many lines stand between a heading and the last point of its list.
_LONGEST_LIST = 15
#: It was so.
_PAST = spelled(
    r"\b(?:(?:was|were|had)(?:n'?t)?(?! never)|wurden?|war|waren|gewesen|hatten?|bol[aio]?|byl[aioy]?"
    r"|mal[aio]? (?:sme|som)"
    r"|měl[aiy]? (?:jsme|jsem))\b",
    re.IGNORECASE,
)
#: Who did it, where it is so now.
_SOMEBODY = spelled(r"^\W*(?:some(?:one|body)|niekto|někdo|jemand) ", re.IGNORECASE)
_ANYWHERE = re.compile(r"")
_QUOTED = re.compile(r"[\"„“”»«][^\"„“”»«\s]{1,80}(?: [^\"„“”»«]{1,300})[\"“”»«]")


def told_bad(
    letter: Letter,
    words: Sequence[str],
    find: Callable[[str], Found],
    *,
    where: re.Pattern[str] = _ANYWHERE,
    may_be_past: bool = False,
) -> Iterator[tuple[Sentence, object]]:
    """Yield the first sentence in which ``find`` finds what is bad, and what that is.

    One of ``words`` stands in it, and the place ``where`` it is so. ``may_be_past`` where what is bad is a
    time that was long ago.
    """
    beside = _Beside(letter)
    for one in letter.near(*words):
        for part in _parts(one):
            found = find(_QUOTED.sub('""', part))
            if (
                found
                and where.search(one.text)
                and _is_so(one, found[1], may_be_past=may_be_past)
                and not beside.takes_back(one)
            ):
                yield one, found[0]
                return


def _parts(one: Sentence) -> list[str]:
    """Return the parts of a sentence that say something; of a question, what stands before it."""
    is_heading = one.text.rstrip().endswith(":")
    if is_heading or one.first.command or is_to_do(one.first.text) or _ADVISES.match(one.text):
        return []
    *before, last = one.clauses
    if not one.text.rstrip().endswith("?"):
        return [*dict.fromkeys([*before, last, one.text])]
    return [] if _ASKS.match(one.text) else before


def _is_so(one: Sentence, said: str, *, may_be_past: bool) -> bool:
    """Return whether a sentence says what is, now, and of the writer's own."""
    if _NOT_OURS.search(one.text) or _OPEN.search(one.text) or is_of_others(one.text) or is_hearsay(said):
        return False
    said = _SOMEBODY.sub("", said)
    if not may_be_past and _PAST.search(said):
        return False
    is_now = not (is_of_other_times(said) or is_wanted(said) or is_elsewhere(said))
    return is_now and is_own(said) and not is_doubted(said)


class _Beside:
    """What in a letter takes back what one of its sentences says, looked for once."""

    def __init__(self, letter: Letter) -> None:
        self._letter = letter

    def takes_back(self, one: Sentence) -> bool:
        """Return whether it is mended there or below, or a point in a list of what may be."""
        number = one.first.number
        is_over = self._last_mended >= number or number in self._listed
        return is_over or corrects(self._letter.below(one))

    @cached_property
    def _last_mended(self) -> int:
        mended = (
            each.first.number
            for each in self._letter.near("")
            if any(_MENDED.search(clause) and not NOT.search(clause) for clause in each.clauses)
        )
        return max(mended, default=0)

    @cached_property
    def _listed(self) -> set[int]:
        heads = self._letter.near(*spellings(_LIST_WORDS))
        ends = [each.last.number for each in heads if _HEADS_LIST.search(each.text)]
        return {end + below for end in ends for below in range(1, _LONGEST_LIST + 1)}
