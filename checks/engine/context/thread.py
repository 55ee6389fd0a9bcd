"""Tell the answers of a copied thread from the question: what others say is not the reader's own."""

import re
from collections.abc import Sequence

from checks.engine.context.word_search import WordSearch
from checks.engine.spelling import spelled, spellings
from checks.engine.text import Line

#: Who asks is named in so many lines at the top, or nowhere.
_HEAD = 6
#: In characters, of all lines above and of one: they have to be more than the head of a question.
_ABOVE_ANSWERS, _SENTENCE = 150, 90
_LONGEST, _LONGEST_NAME, _MOST_NAMES = 140, 40, 2_000
#: What has no name may say something as well: a page, a log, a program.
_WHO = (
    r"(?!(?:the|an?|this|that|it|its|he|she|they|we|i|you|nobody|no|my|our|your|which|what|who|log|page|portal"
    r"|error|event|message|server|wizard|die|der|das|es|sie|er|ich|wir|niemand|to|nikto|nikdo|elle?|il)\b)"
    r"@?(?P<who>[^\W\d][\w.'@-]{1,40}(?: [^\W\d][\w.'-]{0,30}){0,3})"
)
#: One of these stands in every line that begins a post.
_HINTS = spellings(
    (
        *"answer replie reply response responded comment wrote solution u/ # reputation".split(),
        *"point support".split(),
        *"desk lösung antwort schrieb schreibt geschrieben kommentar odpove odpově komentár poznámka".split(),
        *"napsal napísal posted verfasst erstellt napsáno napísané publicado publié".split(),
        *"assistant chatgpt copilot gemini human".split(),
        *(
            "réponse",
            "écrit",
            "respuesta",
            "escribió",
            " · ",
            ", 20",
            " ago",
            " said",
            "sort by",
            "sorted by",
        ),
    )
)
#: What stands above the answers, whoever gave them.
_ANSWERS = spelled(
    r"\W*(?:[1-9]\d{0,3} (?:answers?|repl(?:y|ies)|responses?|comments?|antwort(?:en)?|kommentare?"
    r"|odpoved[eí]|odpověd[ií]|odpovědí|réponses?|respuestas?)"
    r"|(?:best|accepted|top|suggested|verified|recommended|helpful|all|most helpful"
    r"|asker certified|certified|assisted) (?:answers?|repl(?:y|ies)|solutions?|responses?|comments?)"
    r"|answers?|repl(?:y|ies)|solution|answer accepted by\b.*|sort(?:ed)? by\b.*"
    r"|(?:beste )?antwort(?:en)?|lösung|odpove(?:ď|de)|odpovědi?|réponses?|respuestas?"
    r"|(?:comment|komentár|kommentar|poznámka) \((?:support|help ?desk|it|agent|podpora)\)(?::.*)?"
    r"|(?:reply|response|answer) from (?:\w{1,20} )?(?:support|help ?desk|service ?desk)"
    r"|(?:microsoft |customer )?(?:support|help ?desk|service ?desk)(?: (?:engineer|agent|team))?(?:'s)?"
    r" (?:notes?|comments?|reply|response|answer)s?(?::.*)?)\W*",
    re.IGNORECASE,
)
#: What a program answers, and with what its user goes on.
_OF_MACHINE = re.compile(r"\W*(?:assistant|chatgpt|copilot|gemini)(?: said)?\s?:", re.IGNORECASE)
#: The line above a post, which names its author.
_POSTS = [
    spelled(says, re.IGNORECASE)
    for says in (
        _WHO
        + r" (?:commented|replied|answered|responded)(?: to .{1,60}?)?(?: (?:on|at|vor|[•·]|\d).{0,40})?:?",
        _WHO + r" · (?:comment|description|review|review thread) · \d{4}-\d\d-\d\d",
        r"(?:reply|answer|comment|response|antwort|kommentar|odpoveď|odpověď) (?:by|from|von|od) "
        + _WHO
        + r"(?: (?:on|at|am|\().{1,60})?:?",
        r"(?P<who>human|you)(?: said)?\s?:.*",
        r"/?u/(?P<who>[\w-]{3,20})(?: ?[•·].*)?",
        r"\[[+-]\] ?(?P<who>[\w-]{3,20})(?:\[\w\])? .{0,40}\bago\b.*",
        _WHO + r" \([^()]{2,40}\) [a-z]{3,9} \d{1,2}, \d{4}, \d{1,2}:\d\d ?[ap]m(?: \d{1,4})?",
        _WHO + r" [\d,.]{1,9} reputation points?\b.*",
    )
]
#: Above what somebody wrote, here or in a post that is quoted, so that it never leads back to the question.
_QUOTES = spelled(
    _WHO
    + r" (?:wrote|said|(?:hat )?(?:geschrieben|schrieb)|schreibt|napsala?|napsal\(a\)|napísala?|napísal\(a\)"
    r"|a écrit|escribió)(?: (?:on|at|am|dne|dňa|le) .{1,60})?\s?:|vor .{1,30} schrieb .{1,40}:",
    re.IGNORECASE,
)
#: The number or the date of a post, and what stands above it beside its author.
_PLACE = spelled(
    r"#\d{1,4}|(?:geschrieben|verfasst|posted|erstellt|napsáno|napísané|publicado|publié)"
    r" (?:am |on |le |el )?\w.{0,40}\d.{0,12}",
    re.IGNORECASE,
)
_NO_NAME = re.compile(
    r"\d{4}|member|contributor|level|avatar|employee|moderator|\bmvp\b|reputation|\?$|^\W*$", re.IGNORECASE
)
#: How long ago the post was made whose author stands above.
_AGE = re.compile(
    r"\W*\d{1,3} ?(?:y|yrs?|years?|mo|months?|w|weeks?|d|days?|h|hrs?|hours?|m|min|minutes?)\.? ago\b.{0,20}",
    re.IGNORECASE,
)
#: Stands below a name: the author of the question.
_ASKER = re.compile(
    r"\W*(?:op|asker|author|original poster|topic starter|(?:human|you)(?: said)?\s?:.*)\W*", re.IGNORECASE
)
#: Above one's own output, which stands below somebody else's.
_OWN = spelled(
    r"\W*(?:and |but |now |here(?:'s| is| are| comes?) )*(?:(?:mine|ours)\b.{0,40}"
    r"|(?:my|our)(?: own)?(?: \w+){0,2}(?: (?:looks?|shows?|says?|is|are|has)\b.{0,40})?"
    r"|(?:meiner?|unserer?|moje|môj|naše|náš)(?: \w+){0,2})\s?:\s*",
    re.IGNORECASE,
)
#: Whoever quotes a mail says first when it came.
_OF_MAIL = spelled(r"\s*(?:on|am|dňa|dne|le) .{0,20}\d", re.IGNORECASE)


def said_by_others(all_lines: list[Line], search: WordSearch) -> tuple[set[int], set[int]]:
    """Return the numbers of the lines that somebody else than the author of the question wrote.

    Below the last of them, the reader may have put his own output, or whoever answered: those are apart.
    """
    filled = [line for line in all_lines if line.text]
    hinted = {text for text in search.holding(_HINTS) if len(text) <= _LONGEST}
    hinted -= {line.text for line in filled if line.command}
    places = (place for place, line in enumerate(filled if hinted else ()) if line.text in hinted)
    authors = {place: who for place in places if (who := _author(filled, place)) is not None}
    found: set[int] = set()
    if not authors:
        return found, found
    is_others, above, longest, askers = False, 0, 0, ""
    quoted_at, own_at = -1, -1
    for place, line in enumerate(filled):
        who = authors.get(place)
        if who is not None:
            is_asker = bool(who) and (above < _ABOVE_ANSWERS or _has_word(askers, who.lower()))
            is_asker = is_asker or (bool(who) and _is_marked(filled, place))
            is_head = above < _ABOVE_ANSWERS and longest < _SENTENCE and not _OF_MACHINE.match(line.text)
            if is_asker or not is_head:
                is_others = not is_asker
            own_at, quoted_at = -1, place if is_head and not who else quoted_at
            askers += f"\n{who.lower()}" if is_asker and len(askers) < _MOST_NAMES else ""
        elif own_at < 0 and (is_others or quoted_at >= 0) and _OWN.fullmatch(line.text):
            own_at = place
        if place < _HEAD and not is_others:
            askers += f"\n{line.text.lower()}"
        above, longest = above + len(line.text), max(longest, len(line.text))
        if is_others:
            found.add(line.number)
    doubtful = {line.number for line in filled[own_at:]} if own_at >= 0 else set()
    if own_at >= 0 and not is_others:
        # All that stands above was quoted, and nobody answered.
        return found | {line.number for line in filled[quoted_at:own_at]}, set()
    return found - doubtful, doubtful & found


def _has_word(text: str, word: str) -> bool:
    return word in text and re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text) is not None


def _author(filled: Sequence[Line], place: int) -> str | None:
    """Return who wrote what stands below a line: nobody named where answers begin, ``None`` elsewhere."""
    text = filled[place].text.strip()
    if _ANSWERS.fullmatch(text) or _OF_MACHINE.match(text):
        return ""
    if _AGE.fullmatch(text) or _PLACE.fullmatch(text):
        return _name_above(filled[max(place - 3, 0) : place])
    if _OF_MAIL.match(text):
        return None
    if _QUOTES.fullmatch(text):
        return ""
    return next((found["who"] for one in _POSTS if (found := one.fullmatch(text))), None)


def _name_above(above: Sequence[Line]) -> str | None:
    """Return the nearest short line that may be a name, and no rank of its owner and no date."""
    names = [one.text.strip() for one in above if len(one.text) <= _LONGEST_NAME]
    return next((one for one in reversed(names) if not (_ASKER.fullmatch(one) or _NO_NAME.search(one))), None)


def _is_marked(filled: Sequence[Line], place: int) -> bool:
    """Tell whether the author beside a line is marked as the one who asked."""
    return any(_ASKER.fullmatch(one.text) for one in filled[max(place - 2, 0) : place + 3])
