"""The order of terms in a language's alphabet."""

import unicodedata

#: Sorts behind every other letter.
_AFTER = "\uffff"
#: Letters of their own, by what they are sorted as.
_LETTERS = {"sk": {"ch": f"h{_AFTER}", "č": f"c{_AFTER}", "š": f"s{_AFTER}", "ž": f"z{_AFTER}"}}


def place(term: str, locale: str) -> str:
    """Return what a term is sorted by; marks on other letters do not count."""
    text = term.lower()
    for letter, key in _LETTERS.get(locale, {}).items():
        text = text.replace(letter, key)
    return "".join(one for one in unicodedata.normalize("NFD", text) if not unicodedata.combining(one))
