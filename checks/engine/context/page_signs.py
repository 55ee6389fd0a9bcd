"""Tell a page that teaches, which shows outputs as examples, from what somebody says of his own server."""

import re
from collections.abc import Iterable, Sequence
from itertools import islice

from checks.engine.context.word_search import WordSearch
from checks.engine.spelling import spelled, spellings, whole_words

#: Who speaks of what he has, or asks for help: in English, German, Slovak and Czech.
_OF_READER = whole_words(
    "I I'm I've I'd I'll my My mine me we We we're We're we've We've our Our ours Ours Mine us actual Actual"
    " Actually currently Currently thanks Thanks hello Hello hi Hi regards Regards reproduce"
    " ich Ich wir Wir mir mich mein Mein meine Meine meinem meinen uns unser Unser unsere Unsere unserem"
    " unseren Hallo danke Danke"
    " mám Mám máme Máme môj moja Moja moje Moje moju mojom můj náš Náš naša Naša naše Naše našom našej našem"
    " nás nám mne som sme jsem jsme dostávam Dostávam dostávám Dostávám posielam Posielam posílám Posílám"
    " ďakujem Ďakujem děkuji Děkuji díky Díky ahoj Ahoj".split()
)
_WORD = re.compile(r"[^\W\d_]+(?:'[a-z]{1,2})?")
#: What only a page has: its parts, how it begins, what stands at its foot.
_FURNITURE = spelled(
    r"\s*#{0,6}\s*(?:in this article|was this page helpful\b.*|.{0,60}\bminutes? to read|\.?synopsis|syntax"
    r"|question \d{1,3}|hotspot|.{0,200}\bwhat should you do\b.*|.{0,40}\bdrop-down menus to select\b.*"
    r"|.*\b(?:this event (?:indicates|occurs|means|is (?:logged|raised|generated|written))"
    r"|dieses ereignis (?:gibt|tritt)|táto udalosť (?:označuje|znamená|sa)"
    r"|tato událost (?:označuje|znamená|se))\b.*"
    r"|table of contents|v tomto článku|v tomto návod[eu]|in diesem artikel"
    r"|(?:in )?this (?:article|(?:blog )?post|tutorial|guide|how-to|section|page|topic)\b.{0,40}"
    r"\b(?:you|your|learn|shows?|explains?|describes?|provides?|covers?|will|how)\b.*"
    r"|(?:v tomto|tento) (?:článku|článok|návode|návod|návodu|článek|příspěvku|príspevku) .*"
    r"|(?:in diesem|dieser) (?:artikel|beitrag)\b.*)\s*",
    re.IGNORECASE,
)
_OF_FURNITURE = spellings(
    (
        *(
            "question",
            "hotspot",
            "should you do",
            "drop-down",
            "this article",
            "helpful",
            "to read",
            "synopsis",
            "syntax",
            "table of contents",
            "post",
            "tutorial",
        ),
        *("this event", "dieses ereignis", "táto udalosť", "tato událost", "guide"),
        *("how-to", "this section", "this page", "this topic", "tomto", "tento", "diesem", "dieser"),
    )
)
#: Headings of which a page has several.
_PARTS = {
    *"symptoms cause resolution workaround prerequisites installation usage license options".split(),
    *"parameters remarks".split(),
} | {"more information", "next steps", "related content", "see also"}
#: Who teaches says *we* of his readers, too.
_TEACHES = re.compile(r"\b[Ww]e (?:can|could|will|must|should|are going to)\b(?!')|\b[Ww]e'll\b|\b[Ll]et's\b")
_HEAD = re.compile(
    r"(?:title|description|author|ms\.\w{1,20}|layout|date|permalink|tags|categories|manager)\s*:"
)
#: Where the head of a file of Markdown ends.
_LONGEST_HEAD = 60
#: The first word of what tells somebody else to do something; it has a capital, unlike a command.
_INSTRUCTS = whole_words(
    "run open click select sign go navigate verify check ensure make use enter type execute install"
    " download restart set choose expand right-click copy confirm replace review"
    " führen öffnen klicken wählen prüfen überprüfen melden geben starten stellen"
    " spustite otvorte kliknite overte skontrolujte prihláste zadajte nastavte vyberte prejdite reštartujte"
    " použite spusťte otevřete klikněte klepněte ověřte zkontrolujte přihlaste zadejte přejděte restartujte"
    " použijte".split()
)
_FIELD = re.compile(r"\s{0,40}[\w .()/-]{1,60}:\s{1,40}\S")
_OF_CONSOLE = re.compile(
    r"^\s*[A-Z]{4,12}: |https://aka\.ms/|\bEXO\b|untrusted repository|Get back into your"
    r"|Your password has been"
)
_BULLETS = " \t>*•-.)#0123456789"
#: Whom a page speaks to.
_OF_YOU = spelled(
    r"\b(?:[Yy]ou(?:r|'ll|'re|'ve)?|Ihre?[mnrs]?|[Vv]ášho|[Vv]ašom|[Vv]aš[ae]|[Vv]áš|[Vv]aše(?:ho|m))\b"
)
_OF_YOU_BEGINS = spellings(("we ", "we'", "et's", "you", "ihr", "vaš", "váš"))
#: So many instructions make a page, where nobody speaks of himself.
_OF_PAGE = 3


def of_reader(text: str) -> bool:
    """Return whether a line is what somebody says of his own."""
    return not _OF_READER.isdisjoint(_WORD.findall(text))


def is_page(printed: Sequence[str], search: WordSearch) -> bool:
    """Return whether lines are a page that teaches; blank ones and commands are left out of them.

    ``search`` is over all of them, and may be over more.
    """
    texts = {*printed}
    if _has_head(printed) or _has_furniture(texts & search.holding(_OF_FURNITURE).keys()):
        return True
    if _has_parts(texts & search.holding(_PARTS).keys()):
        return True
    # A console and its modules instruct as well, when they are started; so does a page to sign in.
    instructions = (
        one
        for one in {*filter(is_order, texts), *_addresses(texts & search.holding(_OF_YOU_BEGINS).keys())}
        if not (one.endswith("?") or _OF_CONSOLE.search(one))
    )
    is_taught = len([*islice(instructions, _OF_PAGE)]) == _OF_PAGE
    return is_taught and not any(of_reader(_TEACHES.sub("", one)) for one in texts)


def is_order(text: str) -> bool:
    """Tell whether a line begins with a verb that tells somebody to do something."""
    first, _, rest = text.lstrip(_BULLETS).partition(" ")
    is_order = first[:1].isupper() and rest[:1] not in {"", " ", ":"} and first.lower() in _INSTRUCTS
    return is_order and not _FIELD.match(text)


def _addresses(texts: Iterable[str]) -> set[str]:
    """Return the lines that speak to whoever reads them."""
    return {one for one in texts if _OF_YOU.search(one) or _TEACHES.search(one)}


def _has_furniture(texts: Iterable[str]) -> bool:
    return any(map(_FURNITURE.fullmatch, texts))


def _has_parts(texts: Iterable[str]) -> bool:
    short = {one.strip(_BULLETS + "*:").lower() for one in texts if len(one) < _LONGEST_HEAD}
    return len(short & _PARTS) > 1


def _has_head(printed: Sequence[str]) -> bool:
    """Tell the head of a file of Markdown, between two lines of three dashes."""
    return printed[:1] == ["---"] and sum(bool(_HEAD.match(one)) for one in printed[:_LONGEST_HEAD]) > 1
