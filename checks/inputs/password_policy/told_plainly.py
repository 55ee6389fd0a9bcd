"""Tell whether a part of a sentence says the minimum age of the domain plainly, with nothing left over.

Any word that is not known may say that somebody demands it, or that it is so in another place.
"""

import re

from checks.engine.spelling import spelled, whole_words

#: What may stand around the age and its value, in English, German, Slovak and Czech.
_KNOWN = whole_words(
    "our the my this that a an in on at of for to by with and it is are has have had we i we've i've"
    " there's there no any got use uses using set already also still here now just even only both hi hello"
    " yes fyi note well currently domain domain's domains default ad active directory policy policies"
    " password passwords group gpo gpos on-prem prem onprem premises company organization organisation"
    " environment dc dcs settings setting value checked verified confirmed looked see found can correctly"
    " too anyway unfortunately indeed configured defined enabled minimum days day today"
    " yesterday week last monday tuesday wednesday thursday friday ago everyone users all das der die"
    " dem den des unser unsere unserer unserem im bei uns auf auch schon bereits noch wir ich haben habe"
    " ist steht gesetzt eingestellt konfiguriert domäne richtlinie gruppenrichtlinie kennwortrichtlinie"
    " hat derzeit aktuell hier leider ja ein eine kein keine es gibt v vo na u nás máme mám má je sme som"
    " jsme jsem náš naša naše našej naší doména doméne doméně domény dome doménu politike politika"
    " politiky politiku zásadách zásade zásadě hesiel hesel heslo nastavený nastavená nastavenú nastavené"
    " nastavenou nastaven nastavili nastavil zmenili zmenil změnili změnil znížili znížil snížili snížil"
    " skupinovej predvolenej už aj tu teraz teď aktuálne stále nemáme žiadny žiadna žádné žádný není nie"
    " však dobrý deň ahoj včera dnes bohužiaľ bohužel ale".split()
)
#: A part of a sentence with a meaning of its own.
PARTED = spelled(
    r"[,;] (?!\d)|: (?=\D)| - | – | (?:and|but|so|yet|which|und|aber|also|ale|avšak|takže|však) | a"
    r" (?=(?:tak|aj|stále|stejně|přesto|predsa|i|to|je|nič|nic)\b)",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*|\d+", re.IGNORECASE)


def is_plain(text: str, said: re.Match[str]) -> bool:
    """Return whether around what was ``said`` in its part of a sentence, all words are known."""
    begins = max((one.end() for one in PARTED.finditer(text, 0, said.start())), default=0)
    after = PARTED.search(text, said.end())
    around = f"{text[begins : said.start()]} {text[said.end() : after.start() if after else len(text)]}"
    return all(word in _KNOWN or word == "age" for word in _WORD.findall(around.lower()))
