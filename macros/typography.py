"""Put no-break spaces into a built page: in its text, not in its code, tags or scripts.

Each text follows the rules of its own language, which the ``lang`` attributes tell.
"""

import re
from collections.abc import Mapping
from typing import Any

from checks.typography import WHITE_SPACE, set_prose

_TOKEN = re.compile(
    r"<!--.*?-->"
    r"|<(?P<raw>script|style|textarea)\b(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>.*?</(?P=raw)\s*>"
    r"|<!(?:[^<>])*>"
    r"|<(?P<close>/)?(?P<name>[A-Za-z][\w:-]*)(?P<rest>(?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>",
    re.DOTALL | re.IGNORECASE,
)
#: What stands at the beginning of a link or of emphasised words belongs to the words before it.
_AHEAD = re.compile(r"(?:<(?:a|b|em|i|strong)\b[^<>]*>)+([^\s<>]+)", re.IGNORECASE)
_LANG = re.compile(r"""\slang=["']?([\w-]+)""", re.IGNORECASE)
_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
_NOT_PROSE = frozenset("code kbd pre samp svg".split())


def with_no_breaks(html: str, words: Mapping[str, Mapping[str, Any]]) -> str:
    """Return the page set by the rules of the languages whose ``words`` are given by locale."""
    result, position, opened = [], 0, _Opened()
    for token in _TOKEN.finditer(html):
        ahead = _AHEAD.match(html, token.start())
        result.append(_set(html[position : token.start()], opened, words, ahead[1] if ahead else ""))
        result.append(token[0])
        position = token.end()
        opened.see(token)
    result.append(_set(html[position:], opened, words))
    return "".join(result)


def _set(text: str, opened: "_Opened", words: Mapping[str, Mapping[str, Any]], ahead: str = "") -> str:
    """Return a text set by its language's rules, as it stands before a word ``ahead`` of it."""
    if not text.strip() or not opened.prose:
        return text
    return set_prose(text + ahead, words.get(opened.language, {}), WHITE_SPACE).removesuffix(ahead)


class _Opened:
    """The elements that are open, with the language and the kind of the text inside."""

    def __init__(self) -> None:
        self._stack: list[tuple[str, str, bool]] = [("", "", True)]

    @property
    def language(self) -> str:
        return self._stack[-1][1]

    @property
    def prose(self) -> bool:
        return self._stack[-1][2]

    def see(self, token: re.Match[str]) -> None:
        """Open or close the element of a tag; comments and whole scripts change nothing."""
        name = (token["name"] or "").lower()
        if not name or name in _VOID or token["rest"].endswith("/"):
            return
        if not token["close"]:
            told = _LANG.search(token["rest"])
            language = told[1].lower() if told else self.language
            self._stack.append((name, language, self.prose and name not in _NOT_PROSE))
        elif any(name == one[0] for one in self._stack):
            while self._stack.pop()[0] != name:
                pass
