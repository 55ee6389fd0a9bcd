"""Tell of a line above an output whether it says that something else is shown than what is now."""

import re

from checks.engine.word_search import WordSearch

_LONGEST = 100
#: A field, a row or a whole sentence is no caption.
_NO_CAPTION = re.compile(r":\s+\S|\S\s{2}|[|={}]|\.$")
#: In English, German, Slovak and Czech: how it ought to be, how it was or will be, how it is elsewhere.
_SAYS = re.compile(
    r"\b(?:planned|proposals?|proposed|to ?do|tbd|goals?|best practices?|it (?:was|will|still)"
    r"|defaults? (?:values?|settings?|configuration)|(?:after|before) (?:the|a|this|that|your)\b"
    r"|(?<!since )yesterday|previously|formerly|(?:in|from) (?:the|a|my|our) lab|colleagues?|partners?|vendor"
    r"|chatgpt|copilot|(?:other|another|different) (?:company|customer|tenant|domain|forest)"
    r"|soll|sollwerte?|vorgaben?|standardwerte?|vorher|nachher|geplante?r?|nach dem|vor dem|(?<!seit )gestern"
    r"|kolleg\w+"
    r"|po (?:oprave|zmene|opravě|změně)|pred (?:opravou|zmenou)|před (?:opravou|změnou)|bude|bolo|bylo"
    r"|má (?:to )?(?:byť|být)|požadovan\w+|odporúčan\w+|doporučen\w+|predvolen\w+|výchozí|plánovan\w+"
    r"|(?<!od )včera"
    r"|predtým|předtím|kolegov?[ai]|kolegyn\w+|testovac\w+ prostred\w+|testovac\w+ prostřed\w+)\b"
    r"|^\W*(?:(?:a|the|our|my) )?(?:working|good|healthy|functioning|funktionierende\w?|funkčn\w+"
    r"|fungujúc\w+) \w+\W*$"
    r"|^\W*(?:user|account|server|tenant|agent|host|forest|domain) (?:that|which) works\W*$"
    r"|^\W*(?:before|after|then|(?:\w{1,20} ){0,3}(?:requirements|pre-?requisites)|voraussetzungen"
    r"|anforderungen|požiadavky|predpoklady|požadavky|předpoklady)\W*$",
    re.IGNORECASE,
)
#: In small letters: one of these stands in every such caption.
_HINTS = (
    *"plan propos todo tbd goal practice default after before yesterday previously formerly lab".split(),
    *"colleague partner vendor chatgpt copilot company customer tenant domain forest then".split(),
    *"requirements requisites soll vorgabe standardwert nach vor gestern kolleg koleg".split(),
    *"oprav zmen změn pred před bude bolo bylo má požad odporúč doporuč plán včera testovac výchozí".split(),
    *"working works good healthy functioning funktionierend funkčn fungujúc".split(),
    *("it was", "it will", "it still", "to do", "anforderungen", "požiadavky"),
)


def captions(search: WordSearch) -> set[str]:
    """Return the lines that are captions which make what is below them no evidence of what is."""
    return {
        text
        for text in search.holding(_HINTS)
        if len(text) <= _LONGEST and not _NO_CAPTION.search(text) and _SAYS.search(text)
    }
