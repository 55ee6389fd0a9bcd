"""Tell whether the words before a value plainly say that it is the writer's own: *we are running …*."""

import re

#: The names of the program, as people write them.
PRODUCT = re.compile(
    r"\b(?:entra(?: id)?|azure ?ad|azure active directory|aad|ad) ?connect\b|\baadc\b", re.IGNORECASE
)
_HAS = (
    r"(?:running|run|runs|see|seeing|using|use|uses|have|has|got|on|at|installed|is|are|upgraded|updated|moved|migrated"
    r"|verwenden|nutzen|haben|läuft|beží|běží|používame|používáme|máme|mám|aktualizovali)"
)
#: Who has it, and that he has it.
_OWN = re.compile(
    rf"(?:\b(?:we|i|our|my|customer|(?:the|this) (?:\w+ )?server)\b.{{0,80}}?(?:\b{_HAS}\b|'(?:re|m|ve)\b|:)"
    r"|^\W*(?:environment|setup|umgebung|prostredie|prostředí) ?:"
    r"|^\W*(?:currently |already |still |just )?(?:running|using|installed|upgraded|updated)\b"
    r"|\b(?:currently|already|still|now|been|was|were|got)(?: auto\w{0,10}| automatically)?"
    r" (?:running|using|installed|upgraded|updated)\b"
    r"|\b(?:wir|unser\w{0,2}|ich|máme|mám|používame|používáme|naš\w{0,3}|náš|aktualizovali sme)\b)"
    r".{0,120}$",
    re.IGNORECASE,
)
#: The program itself is said to have it; of the newest one this says nothing.
_IS = re.compile(
    rf"^(?!.*\b(?:latest|newest|current|next|recommended)\b).*(?:{PRODUCT.pattern})(?: sync)?(?: server)?"
    r" (?:is|runs|=)(?: on| at)?(?: version| build)? ?$",
    re.IGNORECASE,
)
#: It is not so, ought to be, was before, or is somebody else's.
_DOUBTED = frozenset(
    "not never no none don't doesn't isn't aren't can't cannot should must need needs needed require"
    " requires required recommend recommends recommended would could may might will if whether unless"
    " until plan plans planned planning want wants wanted wish trying tried try attempt attempted"
    " attempting going about before had previously formerly earlier once downgrade downgraded rolled"
    " reverted least minimum than released release releases fix fixes fixed available anyone somebody"
    " someone microsoft's article docs page blog supports supported support when cause causes like"
    " example suppose asked asks unable another other others failed fails failing you your they their"
    " nicht kein keine soll sollte muss wollten wollen falls ob versucht nie nemáme nemá chceme chceli"
    " ak pred musí treba skúšali není nemají chtěli jestli zkoušeli".split()
)
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_PAST = re.compile(
    r"\b(?:was|were|been)\b(?! (?:auto\w* |automatically )?(?:upgraded|updated|installed))", re.IGNORECASE
)
_SENTENCE = re.compile(r"(?<=[.!?;])\s+|\s*[\u2022|]\s*")
#: With these a question goes on that is about something else.
_GO_ON = (",", "and", "but", "-")


def sentences(line: str) -> list[str]:
    """Return the sentences of a line; a number with dots is not parted."""
    return _SENTENCE.split(line)


def is_own(before: str, after: str) -> bool:
    """Return whether what stands between ``before`` and ``after``, is said to be the writer's."""
    if not (_OWN.search(before) or _IS.search(before)) or _PAST.search(before):
        return False
    if after.endswith("?") and not after.lstrip(" )").startswith(_GO_ON):
        return False
    return _DOUBTED.isdisjoint(_WORD.findall(before.lower()))
