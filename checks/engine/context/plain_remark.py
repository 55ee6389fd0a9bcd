"""Tell what whole phrases say of an output beside them, where the meanings of single words do not."""

import re

from checks.engine.spelling import spelled, whole_words

#: It is not known whose it is, is somebody's who is named by a pronoun, or ours is not so.
_OF_OTHERS = spelled(
    r"\b(?:not sure|don't know|do not know|no idea|nicht sicher|weiß nicht|neviem|nevím)\b.{0,40}"
    r"\b(?:whose|which (?:server|tenant|machine|one|domain)"
    r"|(?:if|whether) (?:this|that|it) is (?:our|from|ours))"
    r"|\b(?:weiß|sicher).{0,30}\b(?:wessen|von welchem)\b|\bnev[ií]m.{0,30}\b(?:čí|čie|z ktor|ze kter)"
    r"|\bwhat (?:i|we) (?:expect|want)\b.{0,40}\bbut\b"
    r"|^\W*(?:just|only|nur|len|jen) (?:an? |ein )?(?:example|beispiel|príklad|příklad)\b|^\W*example from\b"
    r"|^\W*\((?:not (?:ours|mine)|theirs|old|outdated|test|target)\)\W*$"
    r"|^\W*(?:on|in) (?:the )?(?:production|prod|broken|affected|our)\b.{0,20}\b(?:i|we) (?:get"
    r"|see) (?:an error|nothing)"
    r"|\bthe (?:broken|affected|bad) (?:one|server)\b.{0,30}\b(?:nothing|an error)\b"
    r"|\bfor us .{0,15}\bdifferent\b|^\W*(?:i|we) get something (?:else|different)\b|^\W*not what we have\b"
    r"|\bwe have the opposite\b|\bmy server (?:doesn't|does not) have (?:that|this)\b"
    r"|\bdon't (?:see|have) (?:this|that) on (?:my|our)\b|\bbei mir steht (?:et)?was anderes\b"
    r"|\b(?:i|we) made (?:\w+ ){1,3}up\b|^\W*\^? ?(?:expected|erwartet|očakávané|očekávané)\W*$"
    r"|^\W*typed from memory\b|\bi'?m not sure(?: this is right)?\W*$|\bcould be wrong\b"
    r"|\b(?:may|might) be outdated\b|\bi think\. i can't check\b|\bnie som si ist[ýá]\W*$"
    r"|\b(?:that|this)(?:'s| is) (?:what microsoft recommends|the (?:target|recommendation))\b"
    r"|\bhätten wir es gern\b"
    r"|\b(?:the|our) (?:\w+ )?server itself (?:gets?|sees?|shows?|says?|has|reports?|prints?)\b"
    # A colleague at another company sent me his events.
    r"|\b(?:an)?(?:other|different|inej|jiné|ander\w+) (?:company|firm|organi[sz]ation|school|firm[ayěe]"
    r"|škol[aye]|organiz[aá]ci[ae]|firma|schule|organisation)\b.{0,60}\b(?:(?:sent|gave|showed|posted|shared)"
    r" (?:me |us )?(?:his|her|their|this|it)|(?:poslal|ukázal|dal)\w* (?:mi|nám) (?:svoj|svůj|své|to)\w*"
    r"|(?:schickte|zeigte|gab) (?:mir|uns) (?:seine|ihre|dies|das))"
    r"|^\W*(?:mine|ours) (?:fails|errors|hangs|doesn't|does not|isn't|is not)\b(?!.*:$)",
    re.IGNORECASE,
)
#: The same was done again and failed, or what is shown is not in force.
_SINCE = spelled(
    r"\b(?:now|today|jetzt|heute|teraz|dnes)\b.{0,50}\b(?:exception|error|nothing|fehler|nichts|chyb\w+|nič)\b"
    r".{0,20}\b(?:instead|stattdessen|namiesto)\b(?! of)"
    r"|\b(?:now|today) (?:the same (?:command|query|cmdlet) (?:\w+ )?(?:returns?|gives?|throws?|fails|ends)"
    r"|it (?:threw|throws) an?\b)|\bafter i (?:took|ran|copied|posted) (?:this|that|it)\b"
    r"|^\W*(?:this (?:is|was) )?not (?:yet )?(?:applied|saved|active|live|deployed|in effect)(?: yet)?\W*$"
    r"|\b(?:couldn't|could not|can't) save (?:it|this|that|the)\b|^\W*\(?staged for\b"
    r"|\bnoch nicht (?:gespeichert|übernommen)\b|\bešte (?:to )?nie je uložen"
    r"|^\W*(?:scratch|strike) that\b|^\W*(?:please )?(?:ignore|disregard)(?: this| that)?(?=\W*$|[,.;!])"
    r"|^\W*correction: "
    r"|^\W*bitte ignorieren\b|\b(?:i|we) (?:reverted|undid) (?:it|that|the change)\b|\bsets it back\b"
    r"|\b(?:rolled|roll) back (?:afterwards|since)\b|\b(?:we've rolled|had to roll) back\b"
    r"|\bsince uninstalled\b"
    r"|\bnot (?:on (?:this|the) server|in place|there|set|configured) yet\b|\bnot yet (?:set|configured)\b"
    r"|\b(?:everything|all (?:of )?(?:it|that|this)) (?:has|have) (?:since )?changed\b"
    r"|\bwhat (?:i am|i'm|we are|we're) going to\b|\bwhat (?:i|we) (?:will|shall|plan to|intend to)\b"
    r"|\b(?:restored|reverted|rolled back) (?:the|our) (?:vm|server|machine|box)\b"
    # of a list of hosts
    r"|^\W*(?:these|those|they|all of (?:these|them)|both|none of (?:these|them))\b.{0,12}\b(?:are|is|get)"
    r" (?:all |both |currently |still )?(?:blocked|denied|dropped|(?:not )?(?:yet )?allowed)\b"
    r"|^\W*the (?:first|second|third|last|other)(?: one| entry| rule| line)? (?:was|has been|is)"
    r" (?:deleted|removed|disabled|expired|missing|blocked)\b"
    r"|\breverted it\b|\bit (?:only lasts|reverts|switches back|changes back|goes back|comes and goes"
    r"|flaps|toggles)\b"
    r"|\bit (?:doesn't|does not) (?:stay|last)\b|\bit's not stable\b|\bwieder aus\W*$|\bhält nicht lange\b"
    r"|\bvráti späť\b|\bthe server (?:has been|was) (?:shut down|turned off)\W*$|^\W*then it (?:died"
    r"|crashed)\b",
    re.IGNORECASE,
)


#: It is as it is written, or was shown a moment ago.
_CONFIRMED = spelled(
    r"\b(?:docs|documentation|article|guide|microsoft)\b.{0,30}"
    r"\b(?:correct|right|fine|okay|ok|in order|(?:should be|is) (?:like that|so|ok|fine))\W*$"
    r"|\b(?:few|\d{1,2}|one|two|an?) (?:minutes?|seconds?|hours?) ago\b"
    r"|^\W*(?:this is |that is |that's |all |everything )?(?:just )?as it should be\b|^\W*that's expected\b"
    r"|^\W*(?:for example|e\.g\.?),? (?:the )?user|\b(?:staging|old|second|other"
    r"|test) server was (?:removed|retired)\b"
    r"|\bthe output you (?:wanted|asked)\b|\bset (?:it |this )?up\b.{0,20}\bby (?:our|a|the)\b"
    r"|\bset it up\W*$"
    r"|\bstarý server je vypnutý\b|\bes geht nicht mehr\b|\b(?:doesn't|does not|not) work(?:ing)? any ?more\b"
    r"|^\W*there (?:used to be|was|were)\b|\b(?:docs|documentation|article)\b.{0,20}\bthere (?:is|are)\b"
    r"|\b(?:thanks|thank you)\b|\b(?:hasn't|haven't|has not|have not|nothing has|never) (?:been )?changed\b",
    re.IGNORECASE,
)


#: Of these words one stands in each phrase, which is found faster than the phrase.
_WORDS = whole_words(
    "made everything changed expected erwartet očakávané očekávané restored"
    " sure know idea sicher weiß neviem nevím mine ours what just only nur len jen example not theirs"
    " old outdated test target production prod broken affected our bad us something opposite server see"
    " have steht wrong memory recommends recommendation gern istý istá now today jetzt heute teraz dnes"
    " after save staged gespeichert übernommen nie scratch strike ignore disregard correction ignorieren"
    " these those they both first second third all none"
    " reverted undid sets rolled roll uninstalled lasts reverts switches changes goes comes flaps"
    " company firm organisation organization school firma firmy firmě škola školy firme schule"
    " toggles stay last stable wieder nicht lange späť died crashed uložený uložené".split()
)
_WORD = re.compile(r"[^\W\d_]+")


def may_be_plain(sentence: str) -> bool:
    """Return whether a sentence has a word of any of the phrases."""
    return not _WORDS.isdisjoint(_WORD.findall(sentence.lower()))


def confirms(sentence: str) -> bool:
    """Return whether a sentence says that an output is right, or of this hour."""
    return bool(_CONFIRMED.search(sentence))


def is_of_unknown(sentence: str) -> bool:
    """Return whether a sentence says that an output is of somebody else, or of nobody knows whom."""
    return bool(_OF_OTHERS.search(sentence)) and not sentence.rstrip().endswith("?")


def has_ended(sentence: str) -> bool:
    """Return whether a sentence says that an output does not hold, or is not in force."""
    return bool(_SINCE.search(sentence))
