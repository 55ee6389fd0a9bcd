"""Set the apostrophes that somebody left out: *it isnt, thats old, weve moved*."""

import re
from itertools import groupby

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
#: Not a part of a name: ``DONT_EXPIRE_PASSWORD``, whose line a mail may have marked. What stands before it is
#: asked last: first letters are found fast.
_WORDS = {
    bare: (re.compile(rf"{bare}(?<![\w-]{bare})(?![\w\\-])"), one.index("'"))
    for one in _LEFT_OUT
    if (bare := one.replace("'", ""))
}


def _end(bare: str) -> str:
    """Return how a word ends that lacks its apostrophe, with the blank where another one must follow."""
    word, blank, _ = bare.partition(" ")
    return word[-3:] + blank


#: Many end alike: where no word of a text ends so, none of them stands there.
_BY_END = {end: [*own] for end, own in groupby(sorted(_WORDS, key=_end), _end)}


def with_apostrophes(text: str) -> str:
    """Return ``text`` with an apostrophe in each word that is none without it."""
    small = text.lower()
    once = "\n".join({*small.split("\n")})  # lines repeat
    held = (_WORDS[bare] for end, own in _BY_END.items() if end in once for bare in own if bare in once)
    places = sorted(found.start() + at for word, at in held for found in word.finditer(small))
    if not places or len(small) != len(text):
        return text
    return "'".join(text[start:end] for start, end in zip([0, *places], [*places, len(text)], strict=True))
