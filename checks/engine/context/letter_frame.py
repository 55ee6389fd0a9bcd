"""Tell what frames what people write: the head of a mail or of a message, thanks, a greeting, their name."""

import re

from checks.engine.spelling import spelled

_GREETING = spelled(
    r"\W*(?:(?:many )?th(?:an)?ks?\b|thank you|thx|cheers|(?:best|kind|warm)? ?regards|best wishes|greetings"
    r"|br\b|sincerely|danke|vielen dank|besten dank|(?:viele |beste |liebe |schöne )?gr(?:uß|üße|uss|uesse)"
    r"|mfg|lg\b|vg\b|mit freundlichen|ďakujem|dakujem|vďaka|vdaka|díky|diky|dík\b|s pozdravom|s úctou"
    r"|děkuji|děkuju|s pozdravem|hezký den|pekný deň)(?: [^\W\d][\w-]*){0,5}\W*",
    re.IGNORECASE,
)
_NAME = re.compile(r"-{0,2} ?[^\W\da-z_][\w'-]{0,20}\.?(?: [^\W\da-z_][\w'-]{0,20}\.?){0,2}")
_HEAD_OF_MAIL = spelled(
    r"\s*(?:-{2,10} ?(?:original message|ursprüngliche nachricht|pôvodná správa|původní zpráva) ?-{2,10}"
    r"|(?:from|von|od): [^:]{1,200})\s*",
    re.IGNORECASE,
)
_REST_OF_HEAD = spelled(
    r"\s*(?:sent|gesendet|odoslané|odesláno|to|an|komu|cc|kopie|subject|betreff|predmet|předmět): .{1,300}",
    re.IGNORECASE,
)
#: Above a message of a chat: who wrote it, and when.
_HEAD_OF_MESSAGE = spelled(
    r"\[?(?:[^\W\d][\w.' -]{1,40}[,:]? {1,3}(?:[-\u2014|] )?)?"
    r"(?:(?:today|yesterday|heute|gestern|dnes|včera)(?: at| um| o)? )?\d{1,2}:\d\d(?::\d\d)?(?: [ap]m)?\]?"
    r"(?: [^\W\d][\w.' -]{1,40}:?)?",
    re.IGNORECASE,
)
#: The same before it, in its line.
_STAMP = re.compile(r"\[[\d/.,:\sAPMapm-]{4,30}\] (?:[^\W\d][\w.' -]{1,40}: )?(?=[^\W\d])")


_FRAME = spelled(
    "|".join(f"(?:{one.pattern})" for one in (_GREETING, _HEAD_OF_MAIL, _REST_OF_HEAD, _HEAD_OF_MESSAGE)),
    re.IGNORECASE,
)


def is_frame(text: str, *, after_words: bool) -> bool:
    """Return whether a line is a head, thanks or a greeting, or a name right below what somebody wrote."""
    bare = text.strip()
    if " : " in bare or "  " in bare:
        return False
    return bool(_FRAME.fullmatch(bare)) or (after_words and bool(_NAME.fullmatch(bare)))


def begins_mail(text: str) -> bool:
    """Return whether a line is the first one of an older mail below a newer one."""
    return bool(_HEAD_OF_MAIL.fullmatch(text))


def without_stamp(text: str) -> str:
    """Return what somebody wrote in a chat, without when and who."""
    return _STAMP.sub("", text, count=1) if text.startswith("[") else text
