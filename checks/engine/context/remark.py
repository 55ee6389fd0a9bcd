"""Tell from the words of a sentence or a label whether the output beside it is the reader's, and still holds.

What the string of its ``meanings`` says is the same in every language.
"""

import re
from enum import Enum

from checks.engine.context.gone_since import is_gone_since
from checks.engine.context.meanings import meanings
from checks.engine.context.other_languages import is_said_of_others
from checks.engine.context.own_label import is_own_label
from checks.engine.context.plain_remark import confirms, has_ended, is_of_unknown, may_be_plain
from checks.engine.spelling import spelled

#: Where a clause begins.
_CLAUSE = r"(?:^|[,:])[-!LJ]*\.?"
#: Somewhere else, from somebody who only tells it, invented, or some time ago.
ELSEWHERE = r"(?:[ESH]|[ODj][.AM]?P|w[PTE]|P[bn.]?,?[AB]{0,2}o)"
_OF_OTHERS = (
    # This is from another server. That was last year.
    rf"{_CLAUSE}T[^,:?KkIN]{{0,8}}?(?:{ELSEWHERE}(?!K|I)|h)",
    # This is with the firewall off. We see that when we bypass the proxy.
    rf"{_CLAUSE}T[^?]{{0,6}}(?:V[^,:]{{0,3}}Y|Y.?V)|I[^?]{{0,2}}T[^?]{{0,5}}Y.?V",
    # This is what we want. So it should look.
    rf"{_CLAUSE}TB[.IBT]{{0,3}}W(?!.*[KJ])|{_CLAUSE}T[.T]{{0,2}}W[.T]{{0,2}}B(?=,|$)",
    # I ran this on my laptop. I took that before. Run from a client. Last week.
    rf"R[.]?T[^,:?Kk]{{0,3}}F[^,:?KkN]{{0,4}}{ELSEWHERE}|I.{{0,2}}R[.]?T.{{0,3}}[Hh]|{_CLAUSE}(?:TK|o).?F.{{0,2}}E|^[-!,:]*R?F[.MO]{{0,2}}{ELSEWHERE}(?!.*[KXpYf])",
    # A colleague sent this. This was sent by the support.
    r"[ES][-.]{0,2}[GR].{0,2}T(?=$|[,:FW])|T.{0,3}[GR].?[ES]",
    # That is not our server. It is not so on ours. Not my output.
    rf"{_CLAUSE}TB*NB?[.F]{{0,2}}(?:M|[AO]?P(?=$|,|A))|{_CLAUSE}TB*NB?[.T]{{0,2}}FM?A?P|^N[MA][TP]",
    # Pasted from the wrong window. The state before the change.
    r"F.?w|^s?\.?H\.{0,2}$",
    # That is test. Ours is off. Ours does not show that. It is not so with us.
    rf"{_CLAUSE}TB\.?O$|{_CLAUSE}M[BG][XYp](?=.?(?:$|,))|^M.?NG.?T|M(?:TT?NB|BTNT)$",
    # Ours looks different.
    r"[MALOn].{0,6}?[BG].{0,3}D(?!.?P)",
    # I have not run it there. Never mind, wrong server.
    r"I.{0,3}N.{0,2}R.{0,2}T|(?:^|[,:])[-!.]{0,3}w[PTE.]|[TIM].{0,6}m|m.{0,2}T",
)
_PLACE = r"(?:F[.MTO]{0,2}(?:[OADMj].?P|[PEnA])|[OA]P|PA|E)"
_BAD = r"(?:[Xp]|N{1,2}[.T]?x|x[.P]{0,2}N$|Y(?=$|,)|f(?=$|,))"
_ELSEWHERE_BAD = (
    # On the other server it is stopped. The affected user is not licensed.
    rf"{_PLACE}[^?:KkN]{{0,8}}?{_BAD}|(?:AP|PA)B?N[xF]|F.{{0,2}}V[^?:KkNY]{{0,4}}f",
    # The portal says it is off; but not: it is ticked in the portal, but resets fail.
    rf"q(?!B)(?:!G)?[^?:KkN!]{{0,8}}?{_BAD}",
    # It is blocked from the server.
    r"[Xp].{0,2}F.{0,2}(?:[OA].?P|[EPn])|q(?!.{0,3}R).{0,6}[Hh]",
)
_SINCE = (
    # Now it is stopped. It stops again.
    r"L[^?:KkN]{0,6}(?:[Xp]|Y(?=$|,))|(?:[Xp]|BY).?[LHh]",
    # That has changed since. We undid it. The server is gone. It no longer runs.
    rf"{_CLAUSE}T.{{0,3}}C.{{0,2}}L|L.{{0,4}}T.{{0,2}}C|{_CLAUSE}T.{{0,5}}u(?![KO])(?=.{{0,2}}(?:$|,))|I.?.?u.?T",
    # All of that has changed. We rolled that back yesterday. This morning it was, now no longer.
    rf"{_CLAUSE}[-F]{{0,2}}T\.?C(?=$|,)|{_CLAUSE}Iu[HL]?$|I\.?T[HL]?u$|{_CLAUSE}uIT|L{{1,2}}T\.?u(?!O)|{_CLAUSE}Lu$",
    # We have reinstalled the server since. Since then we have reinstalled everything.
    r"I.{0,2}C.{0,2}P.{0,2}L(?=$|,)|^L.{0,2}I?.{0,2}PC|^L.{0,2}I.{0,2}TC",
    # Then somebody changed it. Since yesterday it is no longer so. Not any more.
    r"L.{0,2}E.{0,2}CT|E.{0,2}CT.{0,2}L|T.{0,2}L.{0,2}C(?=$|,)|BTu|^Nu$|^[.FLH]{0,4}TBN?.?u(?=.{0,2}$)",
    r"u[xXp]|xu|I.{0,2}[YC].?T.{0,3}[LHh]|I.{0,2}TYL|I.{0,2}TL.{0,4}C|^N.{1,3}[RB].{0,2}L$",
)


class Remark(Enum):
    """What a sentence says of the output beside it: it is of others, not so any more, or bad elsewhere."""

    OF_OTHERS = re.compile("|".join(_OF_OTHERS))
    SINCE = re.compile("|".join(_SINCE))
    BAD_ELSEWHERE = re.compile("|".join(_ELSEWHERE_BAD))


#: A computer itself is off; what is off on it would be named.
_SHUT_DOWN = spelled(
    r"(?<!on )(?<!auf )\b(?:the|our|an?|der|die|unser) (?:old|former|previous|other|second|alte|frühere"
    r"|andere|zweite) (?:[\w-]+ )?(?:server|box|vm|machine|maschine|dc) (?:is|was|has been|ist|wurde)"
    r" (?:[\w-]+ ){0,4}?"
    r"(?:turned off|switched off|shut ?down|powered off|abgeschaltet|ausgeschaltet|heruntergefahren)\W*$",
    re.IGNORECASE,
)
#: What is bad is all that is not shown.
_ALL_THE_REST = spelled(
    r"\b(?:(?:every|any)thing else|all (?:else|others?|the rest)|the rest|alles andere|alles übrige|der rest"
    r"|všetko (?:ostatné|iné)|zvyšok|vše (?:ostatní|jiné)|zbytek|tout le reste)\b",
    re.IGNORECASE,
)
#: To ask an enumeration for its members and their values takes longer than to search.
_SAYS = [(one, one.value) for one in Remark]


def remark(sentence: str) -> Remark | None:
    """Return what a sentence says of the output beside it; nothing where it asks, or all is well again."""
    found = meanings(sentence)
    is_open = "?" in found or "r" in found
    said = None if is_open else next((one for one, says in _SAYS if says.search(found)), None)
    if not said:
        return _said_plainly(sentence, is_open=is_open)
    if confirms(sentence) or (sentence.endswith(":") and is_own_label(sentence)):
        return None
    if said is Remark.BAD_ELSEWHERE:
        return None if _SHUT_DOWN.search(sentence) or _ALL_THE_REST.search(sentence) else said
    return None if "Z" in found else said


def _said_plainly(sentence: str, *, is_open: bool) -> Remark | None:
    """Return what the phrases of a sentence say; one that is open takes nothing back."""
    if is_said_of_others(sentence):
        return Remark.OF_OTHERS
    if not is_open and is_gone_since(sentence):
        return Remark.SINCE
    if not may_be_plain(sentence):
        return None
    if is_of_unknown(sentence):
        return Remark.OF_OTHERS
    is_ended = not is_open and has_ended(sentence)
    return Remark.SINCE if is_ended and not confirms(sentence) else None


def is_elsewhere(text: str) -> bool:
    """Return whether a text names a place or a time other than the reader's own."""
    return not {*"EOH"}.isdisjoint(meanings(text))


def tells_of_named(text: str) -> bool:
    """Return whether a text names a server or a user and tells of its state, not of a way from there."""
    found = meanings(text)
    return "n" in found and not {"p", "f"} & {*found}
