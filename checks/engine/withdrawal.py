"""Tell a sentence that takes back what stands above it: of another server, or otherwise by now."""

import re

from checks.engine.word_search import WordSearch

#: How what was shown is turned into something bad.
_BAD = (
    r"(?:stopped|stops|disabled|(?:switched |turned )?off|false|not running|down|crash\w*|inactive|offline"
    r"|cloud[- ]?only|suspended|expired|gone|removed|uninstalled|unhealthy|in staging|times? out"
    r"|fail(?:s|ing|ed)? to start|(?:does not|doesn't|will not|won't) start)\b"
)
_THIS = (
    r"(?:(?:edit|update|sorry|oops|wait|hm+|note|ps|correction|actually|well|but|ok)\b[\W\d]*)*"
    r"(?:that|this|it|these|those|(?:the )?above|(?:the )?(?:output|screenshot|log|result)s?(?: above)?)"
    r"(?:'s| is| was| are| were|'re| comes?| came| belongs?| looked| stems?)?"
)
_ELSEWHERE = (
    r"(?:(?:(?:in|on|from|of|for|at) )?(?:the|my|our|an?|another|some)? ?"
    r"(?:tests?|lab|old|other|different|another|wrong|dev|sandbox|demo|staging|spare|second|admin"
    r"|working|unaffected|not affected) (?!commands?\b|cmdlet|quer|line|test\b)"
    r"|another |(?:in|from|of) (?:the|my|our) lab\b|(?:just|only) an example"
    r"|from (?:an?|the|microsoft's?|some|this|that) (?:\w+ )?"
    r"(?:docs?|documentation|article|blog|colleague|friend)"
    r"|(?:from|on) my (?:own )?(?:workstation|laptop|pc|desktop|home)"
    r"|(?:before|yesterday|last (?:week|month|year|night|time)|(?:months?|weeks?|days?) ago)\b"
    r"|when it (?:still )?work|decommission|retired|(?:been|was|is) replaced"
    r"|not (?:my|mine|ours|the (?:one|right|affected|real)|from the (?:sync )?server)\b"
    r"|(?:my own (?:account|user)|me)\W|after (?:i|we) (?:re)?start(?:ed)? it (?:by hand|manually)"
    r"|(?:the|a|an) (?:\w+ )?(?:user|account|server|one|agent|host|tenant)s? (?:that|which|who)"
    r" (?:still )?(?:works?|is fine))"
)
_WHO = r"(?:user|account|one|server|tenant|agent|person|box|machine|host|connector|sync server)s?"
_LACKS = (
    r"(?:not (?:in|registered|sync\w*|licen[sc]ed|assigned|enabled|listed|a member|there|running)\b"
    r"|isn't (?:in|registered|sync\w*|licen[sc]ed|enabled|listed|running)\b"
    rf"|no (?:licen[sc]e|aad|entra|p[12])|none\b|{_BAD})"
)
_STATE = (
    r"(?:\w+ )?(?:running|enabled|active|true|assigned|licen[sc]ed|registered|synced|synchroni[sz]ed|the case"
    r"|installed|valid)"
)
_HAS_TROUBLE = (
    r"(?:that|which|who|with)\b.{0,25}\b(?:problems?|issues?|trouble|fails?|failing|affected|can(?:no|')t)\b"
)
#: It is told how well something works, not where or when it was shown.
_WORKED = (
    r"(?<!that )(?<!who )(?<!which )(?<!still )"
    r"(?:work(?:s|ed|ing)|start(?:s|ed)?|happen(?:s|ed)?|fine|ok|broken?)\b"
    r"(?! (?:user|server|one|account|tenant))"
)
_SOMEBODY = r"\b(?:we|i|they|he|she|somebody|someone)\b(?: \w+){0,2}"
#: How such a sentence begins, in English, German, Slovak and Czech.
_BEGINS = re.compile(
    rf"\W*(?:{_THIS}\b(?!.*\b{_WORKED}).{{0,30}}?\b{_ELSEWHERE}"
    r"|not (?:my|our) (?:output|server|tenant|log)"
    r"|(?:das|dies|die ausgabe)(?: oben)? (?:war|ist|stammt|kommt)\b.{0,50}"
    r"\b(?:falsche\w*|gestern|letzte\w*|test\w*|andere[nmrs]?|alte\w*|nicht (?:meine?|unsere?))\b"
    r"|(?:to|toto|výstup)(?: vyššie| výše)? (?:bol[ao]?|byl[ao]?|je|sú|jsou)\b.{0,50}"
    r"\b(?:zl\w{1,3}|nesprávn\w+|špatn\w+|včera|minul\w+|test\w+|in(?:ý|ého|ej|om|ém)|jin(?:ý|ého|é|ém)"
    r"|star\w+|nie (?:môj|náš)|není (?:můj|náš))\b)",
    re.IGNORECASE,
)
#: Words of which one stands in the line, which is found fast, and what the line then says.
_SAYS = (
    (
        "wrong",
        r"\bwrong (?:server|box|machine|tenant|user|account|one|output|host|screenshot|window|agent|vm)\b",
    ),
    ("took copied captured ran", r"\b(?:took|copied|captured|ran) (?:this|that|it) (?:before|from)\b"),
    ("meantime by", rf"\b(?:is|are) {_BAD} (?:by now|in the meantime)"),
    (
        "now meanwhile currently",
        rf"\b(?:now|meanwhile|currently)\b.{{0,20}}?(?:\b(?:is|are|says?|shows?|it)\b.{{0,20}}?)?\b{_BAD}",
    ),
    (
        "now again meanwhile",
        rf"\b(?:is|are|it's|says?|shows?|reads?|went|goes) (?:now|again|meanwhile)\b.{{0,40}}?\b{_BAD}",
    ),
    (
        "since after today",
        rf"\b(?:since|after|today)\b.{{1,60}}\b(?:it|the \w+)(?:'s| is| says| shows)\b.{{0,20}}?\b{_BAD}",
    ),
    ("longer more", rf"\bno longer {_STATE}\b|\b(?:not|isn't) {_STATE} any ?more\b"),
    (
        "stops stopped dies crashes shuts",
        r"\b(?:stop(?:s|ped)|dies|crashes|shuts down) (?:again|after|every|within|right away|immediately)\b",
    ),
    ("since", r"\bno \w+ (?:has|have|was|were)\b.{0,20}\bsince\b"),
    ("last", r"\blast (?:dir)?sync\w*\b.{0,30}\b\d{1,4} (?:days?|weeks?|months?)\b"),
    ("turned switched", rf"{_SOMEBODY} (?:turned|switched) (?:it|that|the feature) off\b"),
    (
        "disabled removed uninstalled reverted cancel unchecked",
        (
            rf"{_SOMEBODY} (?:disabled|removed|uninstalled|reverted|cancell?ed|unchecked)"
            r" (?:it|that|the (?:feature|option))\b"
        ),
    ),
    ("expire", r"\b(?:let|had) (?:it|that|the) .{0,30}\bexpire\b"),
    (
        "affected failing problem broken other real actual production live new active current",
        (
            r"\b(?:affected|failing|problem|broken|other|real|actual|production|live|new|active|current)"
            rf" {_WHO}\b.{{0,50}}?"
            rf"\b{_LACKS}"
        ),
    ),
    (
        "question problem issue trouble fail affected can",
        rf"\b{_WHO} (?:in question|{_HAS_TROUBLE}).{{0,40}}?\b{_LACKS}",
    ),
    ("itself", rf"\b{_WHO} itself\b.{{0,30}}\b(?:{_BAD}|can(?:no|')t|fails)"),
    (
        "jetzt inzwischen mittlerweile seitdem heute",
        (
            r"\b(?:jetzt|inzwischen|mittlerweile|seitdem|heute)\b.{0,30}"
            r"\b(?:gestoppt|beendet|deaktiviert|abgelaufen|ausgeschaltet|nicht mehr)\b"
        ),
    ),
    (
        "jetzt inzwischen nicht",
        r"\b(?:dienst|server|agent|funktion|lizenz) (?:ist|läuft) (?:jetzt|inzwischen|nicht mehr)\b",
    ),
    (
        "teraz teď medzitým mezitím odvtedy doby dnes",
        (
            r"\b(?:teraz|teď|medzitým|mezitím|odvtedy|od té doby|dnes)\b.{0,40}"
            r"\b(?:zastaven\w+|vypnut\w+|nebeží|neběží|vypršal\w+|vypršel\w*|zrušen\w+)\b"
        ),
    ),
    ("už", r"\buž (?:nie je|není|nebeží|neběží)\b"),
)
#: It went back to how it is shown.
_RESTORED = re.compile(
    r"\b(?:re-?enabled|back on|on again|restarted|started (?:it )?again|works? (?:now|again)"
    r"|wieder (?:an|aktiv)|znova zapnut\w+|znovu zapnut\w+)\b",
    re.IGNORECASE,
)
_PATTERNS: dict[str, list[re.Pattern[str]]] = {}
for _hints, _says in _SAYS:
    _pattern = re.compile(_says, re.IGNORECASE)
    for _hint in _hints.split():
        _PATTERNS.setdefault(_hint, []).append(_pattern)


def taking_back(search: WordSearch) -> set[str]:
    """Return the sentences that say that what is shown above them is not so, or somebody else's."""
    found = {text for text in search.texts if _BEGINS.match(text)}
    found |= {
        text
        for text, hints in search.holding(_PATTERNS).items()
        if any(says.search(text) for says in dict.fromkeys(one for hint in hints for one in _PATTERNS[hint]))
    }
    return {text for text in found if not (text.endswith(":") or _RESTORED.search(text))}
