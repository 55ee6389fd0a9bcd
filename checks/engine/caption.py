"""Tell of a line above an output whether it says that something else is shown than what is now."""

import re

from checks.engine.page_signs import of_reader
from checks.engine.word_search import WordSearch

_LONGEST = 100
#: A field, a row or a whole sentence is no caption.
_NO_CAPTION = re.compile(r":\s+\S|\S\s{2}|[|={}]|\.$")
#: In English, German, Slovak and Czech: how it ought to be, how it was or will be, how it is elsewhere.
_SAYS = re.compile(
    r"\b(?:planned|proposals?|proposed|to ?do|tbd|goals?|best practices?|it (?:was|will|still)"
    r"|defaults? (?:values?|settings?|configuration)|(?:after|before) (?:the|a|this|that|your)\b"
    r"|(?<!since )yesterday|previously|formerly|(?:in|from) (?:the|a|my|our) (?:home ?)?lab|colleagues?"
    r"|(?:in|at|from) (?:my|our|the|his|her) (?:previous|former|last|old) (?:company|employer|job|workplace)"
    r"|wants? (?:us|me) to see"
    r"|(?:support|microsoft|they|he|she|consultant\w*) (?:wants?|expects?|asked|told|needs?) .{0,20}\bsee"
    r"|(?:a|my) friend\b.{0,60}\b(?:says?|shows?|has|runs)|(?:not|isn't) (?:mine|ours|(?:yet )?in use)"
    r"|from (?:an?|another|some|this|that) (?:\w+ ){0,2}(?:thread|post|forum|question)"
    r"|(?:found|saw|read)\b.{0,40}\b(?:thread|post|online|forum|reddit|technet|blog)"
    r"|partners?|vendor|chatgpt|copilot|(?:other|another|different) (?:company|customer|tenant|domain|forest)"
    r"|soll|sollwerte?|vorgaben?|standardwerte?|vorher|nachher|geplante?r?|nach dem|vor dem|(?<!seit )gestern"
    r"|kolleg\w+"
    r"|po (?:oprave|zmene|opravě|změně)|pred (?:opravou|zmenou)|před (?:opravou|změnou)|bude|bolo|bylo"
    r"|má (?:to )?(?:byť|být)|požadovan\w+|odporúčan\w+|doporučen\w+|predvolen\w+|výchozí|plánovan\w+"
    r"|(?<!od )včera"
    r"|predtým|předtím|kolegov?[ai]|kolegyn\w+|testovac\w+ prostred\w+|testovac\w+ prostřed\w+)\b"
    r"|^\W*(?:(?:a|the|our|my) )?(?:working|good|healthy|functioning|funktionierende\w?|funkčn\w+"
    r"|fungujúc\w+) \w+\W*$"
    r"|^\W*(?:user|account|server|tenant|agent|host|forest|domain) (?:that|which) works\W*$"
    r"|\b(?:on|in|from|at|for|auf|na|v|z) (?:(?!new|prod\w*|live|current)[\w']{1,12} ){0,2}?"
    r"(?:old|former|previous|test|lab|dev|second|secondary|dr|backup|standby|spare|other|another|different"
    r"|alten|anderen|zweiten|starom|inom|druhom)"
    r" (?:aadc|server\w?|site|machine|host|box|vm|environment|tenant|office|pc|network|serveri|rechner)\b"
    r"(?!.*\b(?:but|now|new|prod\w*|live|current\w*|however|aber|ale)\b).*:\s*$"
    r"|\b(?:his|hers|theirs|friend's|colleague's|coworker's|customer's)\b.*:\s*$"
    r"|^\W*(?:suppose|imagine|assume)\b|^\W*what (?:we|you)(?:'re)? (?:look|want|expect|hope)"
    r"|^\W*(?:we|i)(?:'d| would)? (?:want|need|like)(?: to (?:see|get|have))?(?: this| these)?\W*$"
    r"|^\W*(?:before|after|then|desired|wanted|lab|(?:\w{1,20} ){0,3}(?:requirements|pre-?requisites)"
    r"|voraussetzungen|anforderungen|požiadavky|predpoklady|požadavky|předpoklady)\W*$",
    re.IGNORECASE,
)
#: What says so only where a colon ends the line, for what is shown stands below it, and nobody speaks of
#: his own.
_LEADS = re.compile(
    r"(?:^\W*(?:normally|on success|earlier|last \w+|(?:as )?per (?:the|our)"
    r"|from (?:a |the )?(?:backup|stack ?overflow)|in (?:january|february|march|april|may|june|july|august"
    r"|september|october|november|december)"
    r"|(?:positive|success) case|happy path|to[- ]be|future|reference|aim|objective|if (?:the|you)"
    r"|for instance|e\.g)\b"
    r"|^\W*(?:from|(?:as )?per|according to)\b.*\b(?:docs?|documentation|article|blog|guide|tutorial|manual)"
    r"|\b(?:docs?|documentation|article|blog|blog post|guide|tutorial|manual) (?:says?|shows?|has)"
    r"|\b(?:correct|valid|right(?! now)|possible|old|reference|normal|simulated|mock|fake|dummy|wanted"
    r"|desired)\b"
    r".{0,20}\b(?:outputs?|results?|values?|states?|data|settings?|configuration)"
    r"|\bold (?:list|dump|export|screenshot|log|capture|copy)\b"
    r"|\b(?:comparison|vergleich|porovnani[eu]|srovnání|criteria|pass condition|fixture|consultant\w*"
    r"|once fixed|success looks|looks? for|will be|used to be"
    r"|(?:if|when|once) (?:it|everything|all|this|that)\b.{0,30}\b(?:works?|ok|fine|good|well|fixed)"
    r"|(?<![\w.-])examples?(?![.-]?\w)|(?<!as )expected|is (?:displayed|returned|printed)"
    r"|you (?:get|see)|(?:used|want) to"
    r"|your (?:outputs?|results?) (?:may|might|could|can|will)|(?:should|let's) say|looking for|assum\w+"
    r"|suppos\w+|hypothetical\w*|template|placeholder|illustration"
    r"|(?:someone|somebody)(?! (?:changed|disabled|enabled|turned|stopped|set))|another user|a friend"
    r"|a test (?:vm|server|machine|system|environment|tenant)|last (?:week|month|year)|before it|a pass"
    r"|(?:from|according to) microsoft(?: learn| docs?)?(?=\W*$)"
    r"|you'll (?:get|see)|(?:confirm|verify|check|ensure) .{0,20}\byou (?:get|see)|must (?:be|show|read)"
    r"|(?:a|another) (?:working|healthy|good|functioning|successful) \w+|(?:on|from) the old \w+"
    r"|(?:another|other|different) (?:site|server|office|branch)"
    r"|(?:with|without|through|via|over|behind|outside|bypassing)\b.{0,30}\b(?:fix|proxy|firewall|antivirus|vpn"
    r"|hotspot|inspection|disabled|turned off)|ago|support (?:says?|said|sent)|online"
    r"|(?:mit|ohne|bez|cez|přes)\b.{0,30}\b(?:proxy|firewall\w?|vpn|hotspot)"
    r"|funktionierende[nmr]? \w+|(?:korrekte|richtige)\w? ausgabe|funkčn\w+ \w+|správn\w+ výst\w+"
    r"|przykładow\w+|oczekiwan\w+|verwachte?|beklenen|örnek))\b.*:\s*$",
    re.IGNORECASE,
)
#: The same, whoever speaks: it was so some time ago, or it is the one that works.
_AGED = re.compile(
    r"(?:\b(?:days?|weeks?|months?|years?) (?:old|ago)"
    r"|\b(?:vor|pred|před) \w+ (?:tagen|wochen|monaten|jahren|dňami|týždňami|mesiacmi|rokmi|dny|týdny|měsíci"
    r"|lety)"
    r"|\((?:\w+ )?works?(?: \w+)?\))\W*:\s*$",
    re.IGNORECASE,
)
#: In small letters: one of these stands in every such caption.
_HINTS = (
    *"plan propos todo tbd goal practice default after before yesterday previously formerly lab".split(),
    *"colleague partner vendor chatgpt copilot company customer tenant domain forest then".split(),
    *"requirements requisites soll vorgabe standardwert nach vor gestern kolleg koleg".split(),
    *"oprav zmen změn pred před bude bolo bylo má požad odporúč doporuč plán včera testovac výchozí".split(),
    *"working works good healthy functioning funktionierend funkčn fungujúc".split(),
    *"correct reference normal simulat mock fake dummy wanted desired fixture comparison vergleich".split(),
    *"porovnani srovnání criteria condition doc article blog guide tutorial manual consultant".split(),
    *"fixed success works you must korrekt richtig správn przykład oczekiwan verwacht beklenen örnek".split(),
    *("it was", "it will", "it still", "to do", "anforderungen", "požiadavky", "look for", "looks for"),
    *"example instance e.g displayed returned printed your possible valid right looking assum suppos".split(),
    *"hypothetic template placeholder illustration someone somebody microsoft future objective".split(),
    *"imagine want need like aim friend expect hope mine ours thread post forum question".split(),
    *"technet reddit online tagen wochen monaten jahren dňami týždňami mesiacmi rokmi".split(),
    *("in use", "positive case", "happy path", "to be", "to-be", "another user", "a test ", "last week"),
    *("dny", "týdny", "měsíci", "last month", "last year", "a pass", "should say", "let's say"),
    *("lety", " old", " ago"),
    *"fix proxy firewall antivirus vpn hotspot inspection disabled turned support online earlier".split(),
    *(" ago", "per ", "backup", "overflow", "in ja", "in fe", "in ma", "in ap", "in ju", "in au", "in se"),
    *("in oc", "in no", "in de", "last ", "former", "previous", "dev", "second", "dr ", "backup", "standby"),
    *("spare", "alten", "anderen", "zweiten", "starom", "inom", "druhom", "his", "hers", "theirs", "'s "),
    *("will be", "used to", "if ", "when ", "once ", "old ", "other ", "different"),
)


def captions(search: WordSearch) -> set[str]:
    """Return the lines that are captions which make what is below them no evidence of what is."""
    return {
        text
        for text in search.holding(_HINTS)
        if len(text) <= _LONGEST
        and not _NO_CAPTION.search(text)
        and (_SAYS.search(text) or _AGED.search(text) or (_LEADS.search(text) and not of_reader(text)))
    }
