"""Read whether a sentence says that a feature is switched on: the state must be said of it, and for certain.

*It fails, and the account is enabled* says nothing of the feature, and neither does *I believe that it is
enabled*. Between the feature and its state stand only its place and words that lead to it.
"""

import re

from checks.engine.spelling import spelled

_ON = (
    r"(?:(?:re-?)?(?:enabled|activated|ticked)|selected|checked|active|(?:turned|switched|toggled) on"
    r"|(?:(?<=is )|(?<=are )|(?<=been )|(?<=now )|(?<=still )|(?<=already )|(?<=: )|(?<== ))on"
    r"(?! (?:the|our|a|my|prem\w*)\b)|(?<=set to )(?:yes|on|true)|(?:(?<=: )|(?<== )|(?<=auf ))(?:yes|true"
    r"|ja)"
    r"|(?:re)?aktiviert|eingeschaltet|angehakt|ausgewählt|gesetzt|aktiv"
    r"|zapnut\w|zapnul\w?|zapl[aiy]|zapol|povolen\w|povolil\w?|zaškrtnut\w|zaškrtl[aiy]?|aktivoval\w?"
    r"|aktívn\w)"
)
_OFF = (
    r"(?:disabled|deactivated|unticked|unchecked|deselected|(?:(?:turned|switched|toggled) )?off"
    r"|(?<=set to )(?:no|false)|(?:(?<=: )|(?<== )|(?<=auf ))(?:no|false|nein)|inactive"
    r"|deaktiviert|ausgeschaltet|(?<=ist )aus|vypnut\w|vypnul\w?|vypol|vypl[aiy]|zakázan\w"
    r"|ne(?:zapnut|povolen|zaškrtnut|aktívn)\w|ne(?:zapínal|zapnul|zapol|zapl|povolil)\w?)"
)
_STATE = spelled(rf"(?<!\w)(?:(?P<off>{_OFF})|(?P<on>{_ON}))(?!\w)", re.IGNORECASE)
_NOT = (
    r"(?:not(?! only)|never|nobody|no one|\w+n't|isnt|arent|wasnt|dont|doesnt|hasnt|havent"
    r"|nicht|nie|niemand|kein\w*|není|nikdy|nikto|nikdo|nemá\w*|neboli?|nebol[ao]|nebyl\w?)"
)
_IS_NOT = spelled(rf"\b{_NOT}\b", re.IGNORECASE)
_NOT_AFTER = spelled(r"\W{1,2}(?:nie je|není|nie sú|nemáme|nemám|nikto|nikdo)\b", re.IGNORECASE)
#: What leads from a feature to its state, or back.
_LINK = (
    r"(?:the|our|my|is|are|was|were|war|waren|has|have|had|been|be|got|i|we|it|now|in|on|at|under|of|as|to"
    r"|set"
    r"|option\w*|feature\w*|(?:check)?box|toggle|switch|setting|section|page|wizard|already|still|also|yet"
    r"|ever|currently|again"
    r"|shows?|server|running|status|today|just|both|definitely|of course|indeed|certainly|properly|correctly"
    r"|successfully|too|fully|natürlich|definitiv|samozrejme|samozřejmě|určite|určitě|správne|správně"
    r"|ist|sind|haben|habe|hat|wir|ich|bei|uns|auch|noch|immer|schon|steht|auf|im|der|die|das|dem|den|unter"
    r"|für|haken|heute|wurde"
    r"|je|sú|jsou|bol[aio]?|byl[aiy]?|sme|som|jsme|jsem|máme|mám|má|sa|se|u|nás|v|vo"
    r"|ve|na|pod|aj|i|už|ešte|ještě|stále|teraz|teď|dnes|možnosť|voľba|voľbu|volba|volbu|funkci[ae]"
    r"|nastaven\w)"
)
_OTHER = (
    r"(?:sspr|phs|(?:password )?hash sync\w*|synchroniz\w+ hash\w+( hesiel| hesel)?"
    r"|self.?service password reset"
    r"|(?:seamless )?sso|(?:group|device) write-?back|pass-?through authentication|pta)"
)
_AND = r"(?:[,&]|\b(?:and|und|a|aj|i|sowie|as well as|plus)\b)"
_LINKS = spelled(
    rf"{_AND} (?:it|its box|es|das|to)\b|{_AND} ?{_OTHER}\b"
    rf"|\b{_OTHER} ?{_AND}|\b{_LINK}\b|\b{_NOT}\b|[\"'‚‘()/>:=`*-]",
    re.IGNORECASE,
)
_IS = re.compile(r"\b(?:is|are|was|were)(?:n'?t)?\b", re.IGNORECASE)
_BEFORE = spelled(rf"\b{_NOT}(?: {_LINK}){{0,4}}\W{{0,3}}$", re.IGNORECASE)
#: Others say so, or it is only supposed.
_NOT_CERTAIN = spelled(
    r"\b(?:(?<!it )(?<!wizard )(?<!portal )(?<!page )(?<!config )(?<!configuration )says"
    r"|(?:they|people) say|said|told|tells|claim\w*|swears?|insists?"
    r"|wrote|writes|reckons?|according to|believe[sd]?|guess|assum\w+|suppose\w*|think|thought|doubt"
    r"|hope[sd]?"
    r"|as far as|afaik|iirc|knowledge|hardly|barely|nowhere|far from|the moment|lacks?|confirmed by|starting"
    r"|nobody knows|aware|never mind|(?:consultant|support|vendor|msp|boss) \w+"
    r"|sag(?:t|te|en|ten)|mein(?:t|te|en)|sei|wäre|glaub\w*|dacht\w*|soweit|laut|denk\w*|nehme an|angenommen"
    r"|vermut\w*|hoff\w*|muss|musí"
    r"|hovor\w+|vrav\w+|povedal\w*|tvrd\w+|mysl\w+|pokiaľ viem|podľa|predpoklad\w*|dúfa\w*|nikde|sotva"
    r"|řík[aá]\w*|řekl\w*|pokud vím|podle|předpoklad\w*|doufá\w*)\b"
    r"|^\W*až (?:bude|budú|budou)\b"
    r"|^\W*(?:step|schritt|krok|prereq\w*|requirement\w*|voraussetzung\w*|to-?do|task|goal|ziel"
    r"|cieľ)\b[^:]{0,15}:",
    re.IGNORECASE,
)
#: *That it is on* is what somebody says, unless the writer has seen it.
_REPORTED = spelled(
    r"\b(?:that|že|dass|daß|(?<=, )ze)\b.{0,80}(?:write[- ]?back|rückschreib|zápis)", re.IGNORECASE
)
_SEEN = spelled(
    r"\b(?:i|we)(?:'ve)? (?:\w+ ){0,2}(?:see|saw|check\w*|verif\w+|confirm\w*|found|noticed?)\b"
    r"|\b(?:sehen?|gesehen|geprüft|vidím\w*|ov[eě]ril\w?|zistil\w?|zjistil\w?|skontroloval\w?)\b",
    re.IGNORECASE,
)
#: It was begun and not finished, or undone.
_UNDONE = spelled(
    r"\b(?:undid|undone|remov\w+ it|decommission\w*|that was|since then|disappear\w*|clears|not really"
    r"|das war"
    r"|to bolo"
    r"|to bylo|cancel\w*|crash\w*|roll(?:ed|ing)? back|rolled|aborted|revert\w*|snapshot|access denied"
    r"|unsaved"
    r"|did(?:n't| not) (?:click|press|save|finish|apply)|(?:not|n't) (?:yet )?(?:saved|clicked|finished"
    r"|applied)"
    r"|verschwind\w+|zurückgesetzt|zmizn\w+|vráti(?:l|li|lo)|abgebrochen|brach|zrušil\w*|prerušil\w*"
    r"|přerušil\w*|spadol|spadl\w?"
    r"|(?:wizard|saving|assistent\w*|sprievodc\w*|průvodc\w*|configuration|konfigur\w+)\b[^.;]{0,30}"
    r"\b(?:fail\w*|errors?|fehler\w*|chyb\w*|zlyhal\w*|selhal\w*))\b",
    re.IGNORECASE,
)
_TAKEN_BACK = spelled(
    r"\b(?:(?:i|we) (?:thought|assumed|believed)|(?:was|were|been) told|turn(?:ed|s) out|wasn't|nope"
    r"|so they say"
    r"|dacht\w*|jedenfalls|zumindest|aspoň|alespoň|mysle?l\w*)\b",
    re.IGNORECASE,
)
#: So far from a feature its state is looked for.
_FARTHEST = 120
_MARKS = str.maketrans("“”„«»", '"""""')


def switched(text: str, feature: re.Pattern[str], place: re.Pattern[str]) -> bool | None:
    """Return whether a text says that a feature is on, or off; nothing where it says neither, or both."""
    text = text.translate(_MARKS).replace("’", "'")
    found = {
        _state(text, said, state)
        for said in feature.finditer(text)
        for state in _STATE.finditer(text)
        if _is_of(text, said, state, place)
    }
    return found.pop() if len(found) == 1 else None


def is_uncertain(sentence: str, below: str) -> bool:
    """Return whether what a sentence says to be on is hearsay, not finished, or taken back below it."""
    is_undone = _UNDONE.search(sentence) or _UNDONE.search(below)
    is_reported = _REPORTED.search(sentence) and not _SEEN.search(sentence)
    return bool(is_undone or is_reported or is_hearsay(sentence) or _TAKEN_BACK.search(below))


def is_hearsay(text: str) -> bool:
    """Return whether a text says what others say, or what is only supposed."""
    return bool(_NOT_CERTAIN.search(text))


def _is_of(text: str, said: re.Match[str], state: re.Match[str], place: re.Pattern[str]) -> bool:
    """Return whether a state is said of the feature, and not only in a quotation."""
    is_before = state.end() <= said.start()
    between = text[state.end() : said.start()] if is_before else text[said.end() : state.start()]
    if len(between) > _FARTHEST:
        return False
    # "I have checked it" is no state, and what stands before a comma is said of something else.
    if is_before and (state[0].lower() in ("checked", "on", "active", "off") or between.startswith(",")):
        return False
    begins, ends = min(said.start(), state.start()), max(said.end(), state.end())
    is_quoted = text[:begins].count('"') % 2 and '"' not in text[begins:ends]
    return not (is_quoted or _LINKS.sub(" ", place.sub(" ", between)).strip())


def _state(text: str, said: re.Match[str], state: re.Match[str]) -> bool | None:
    begins, ends = min(said.start(), state.start()), max(said.end(), state.end())
    within = text[begins:ends].replace(said[0], " ")
    is_denied = _IS_NOT.search(within) or _BEFORE.search(text[:begins]) or _NOT_AFTER.match(text, ends)
    # "Not checked yet" may be nobody's box.
    if is_denied and state[0].lower() == "checked" and not _IS.search(within):
        return None
    # A verb that is denied itself may stand beside another such word: *nikdy sme to nezapli*.
    if state["off"] and is_denied and not state[0].lower().startswith("ne"):
        return None
    return bool(state["on"]) and not is_denied
