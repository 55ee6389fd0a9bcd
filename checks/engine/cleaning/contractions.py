"""Set the apostrophes that somebody left out: *it isnt, thats old, weve moved*."""

import re

#: Words that are none without their apostrophe, and those that are another word unless this one follows.
_LEFT_OUT = (
    *"isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't couldn't wouldn't".split(),
    *"shouldn't mustn't needn't can't won't that's there's here's what's who's where's".split(),
    *"i've we've you've they've you're they're".split(),
    *(
        f"it's {one}"
        for one in "a an the not now been still just from our my gone off disabled stopped".split()
    ),
    *(f"i'm {one}" for one in "running using trying getting seeing still not".split()),
)
_WITHOUT = {one.replace("'", ""): one.index("'") for one in _LEFT_OUT}
#: Not a part of a name: ``DONT_EXPIRE_PASSWORD``, whose line a mail may have marked.
_WORD = re.compile(rf"(?<![\w-])(?:{'|'.join(_WITHOUT)})(?![\w\\-])", re.IGNORECASE)


def with_apostrophes(text: str) -> str:
    """Return ``text`` with an apostrophe in each word that is none without it."""
    small = text.lower()
    # To look for a part of a word is fast; most texts hold none.
    return _WORD.sub(_with_it, text) if any(map(small.__contains__, _WITHOUT)) else text


def _with_it(found: re.Match[str]) -> str:
    at = _WITHOUT[found[0].lower()]
    return f"{found[0][:at]}'{found[0][at:]}"
