"""Tell the label of an output that is the reader's own, though others' labels have some of its words."""

import re

from checks.engine.spelling import spelled

#: Beside one of these it is not.
_NOT_OURS = spelled(
    r"\b(?:old|older|other|another|different|second|spare|former|previous|test(?! results?)|lab|staging|dr"
    r"|passive|standby|dev|alt\w{1,2}|ander\w+|star[éýáo]\w*|in[ýéáo]\w*|druh[ýéáo]\w*)\b",
    re.IGNORECASE,
)
_OWN = spelled(
    # whoever asked for it
    r"\b(?:asked|asks|wanted|wants (?=to)|requested|told)\b.{0,30}\b(?:run|see|for|post|show|this)\b"
    r"|\brequested by\b|\b(?:angefordert|gewünscht) (?:von|vom)\b|\bchc(?:e|ú|eli|el) (?:vidieť|výstup)"
    r"|\bgewünschte\w? (?:ausgabe|infos?|informationen|output)|^\W*wie gewünscht|\b(?:ako|jak) ste žiadali"
    # whatever it was read in, he did it
    r"|\b(?:according to|as (?:described|told|shown) in|following|per|podľa|laut)\b.{1,40}"
    r"\b(?:i|we|ich|wir|som|sme|jsem|jsme)\b"
    r"|\b(?:podľa|podle|nach) (?:vášho|vašeho|ihrer) (?:návodu|anleitung)"
    # why he shows it
    r"|^\W*(?:for (?:your )?reference|if it helps|just in case|should be relevant)\b"
    r"|\b(?:posted|sent|shared|included) (?:this|it) (?:earlier|before|right away)\b|\bwhat (?:we|i) have\b"
    r"|^\W*(?:my|our|mine|ours) (?:output|result|says|shows)\b|^\W*(?:just |right )?before (?:you|anyone"
    r"|someone|anybody) asks?\b|^\W*(?:just|right) before (?:i )?post(?:ing|ed)\b"
    r"|^\W*before (?:i|we) (?:restart|reboot|change|do|go|try|open|call|upgrade|touch)\b"
    r"|^\W*before doing anything\b|\byou (?:wanted|asked|requested)\b|\bas discussed\b"
    r"|\bwollten? (?:das|dies) sehen\b|\bpaste the output\b|\b(?:suggested|recommended) (?:this|to (?:check"
    r"|run)|the command)\b|\bsuggested, (?:i|we) ran\b|\bcommands? (?:from|in|of) (?:the|your|this"
    r"|that) (?:article|docs|documentation|guide|blog|post|thread|page)\b|\bwhat you (?:need|mean)\b"
    r"|\byou need this\b|^\W*(?:i hope|hopefully)\b|\byour command\b|\bours (?:shows?|says?|is)\W*$"
    r"|\bwe have\W*$|\bthe (?:above|suggested|recommended) (?:command|cmdlet)\b"
    r"|\bwhen(?:ever)? (?:i|we) (?:run|ran|execute)\b|\bwhat'?s wrong\b"
    r"|^\W*(?:current )?output (?:of|from) (?:the|our) server\W*$|^\W*after fixing (?:it|this|that)\b"
    r"|\bak to pomôže\b|\bfalls (?:es hilft|das wichtig ist)\b|\bpríkaz (?:\w+ ){0,3}vypísal\b"
    r"|\bkolega to spustil na serveri\b|^\W*(?:od včera|seit gestern)\W*$|\bmalo by to byť v poriadku\b"
    r"|\bdas müsste passen\b|^\W*test na serveri\W*$|\bwie v(?:on ihnen|om support) (?:gewünscht"
    r"|verlangt)\b|\bder support möchte\b|\bder kollege hat das auf dem server\b"
    # how, where and when it was run
    r"|^\W*run(?:ning)? (?:as|with|in) (?:an? )?(?:admin\w*|elevated)\b|^\W*(?:test|check) results?\W*$"
    r"|\b(?:from|on) (?:our|my) (?:\w+ )?(?:server|box|vm)\b|\bfor (?:me|us) on the server\b"
    r"|\bvon unserem server\b|\bz nášho servera\b|^\W*run (?:today|now|just now)\b"
    r"|^\W*run (?:on|from) (?-i:[A-Z][\w-]*\d)|\bearlier today\b|\bjust ran it\b"
    r"|\b(?:\d{1,2}|an?|few|one|two|three|five|ten) (?:min|mins|minutes?|seconds?|hours?) ago\b"
    r"|^\W*since (?:yesterday|today|then)\W*$|^\W*after (?:the|a|an|that|this|our|my) (?:change|reboot"
    r"|restart|upgrade|update|migration)\b|^\W*nach (?:dem|der|einem) (?:neustart|update|upgrade"
    r"|änderung)\b|^\W*po (?:reštarte|restarte|restartu|aktualizácii|aktualizaci|zmene|změně|inovácii)\b",
    re.IGNORECASE,
)
#: Of the same server, a second output.
_ANOTHER_OUTPUT = re.compile(
    r"^\W*(?:and )?(?:here'?s )?(?:the second|another|the other) (?:one|output)\W*$", re.IGNORECASE
)
#: Where the last of several sentences begins.
_SENTENCE = re.compile(r"[.;] ")


def is_own_label(text: str) -> bool:
    """Return whether the last sentence of a line says that what stands below is the reader's, as it is."""
    last = _SENTENCE.split(text)[-1]
    if _ANOTHER_OUTPUT.search(last):
        return True
    return bool(_OWN.search(last)) and not _NOT_OURS.search(last)
