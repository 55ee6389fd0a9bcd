"""For whom the tenant has self-service password reset switched on."""

import re
from collections.abc import Iterator, Sequence

from checks.engine.context.answers import NOT, Sentence
from checks.engine.model import Input, Observation
from checks.engine.values.choice import choice_of

INPUT = Input(kind="choice", choices=("none", "selected", "all", "unknown"))
HINTS = ("sspr", "service")

_LABEL = re.compile(
    r"\b(?:self[- ]service[- ]password[- ]reset|sspr(?! ?-)|self-service-kennwortzurücksetzung)\b",
    re.IGNORECASE,
)
_SAID = {
    "none": r"none|nobody|no ?one|keine[nr]?|niemand\w*|nikoho|nikto|nikdo",
    "selected": r"selected|(?:an?|one|the) (?:\w+ )?group|ausgewählt\w*|vybran\w+|(?:eine|einer) gruppe",
    "all": r"all|everyone|everybody|alle[nr]?|všetk\w+|všechn\w+",
}
_SCOPE = re.compile("|".join(rf"(?P<{name}>(?:{said})\b)" for name, said in _SAID.items()), re.IGNORECASE)
#: What stands between the label and for whom it is on.
_IS_ON = re.compile(
    r"(?:(?![,;:=]| but ).){0,40}?(?:[:=]|\b(?:enabled|on|set|scope|active|aktiviert|aktiv|steht|zapnut\w*"
    r"|povolen\w*|für|pre|pro)\b)(?:\W{1,4}(?:is|to|on|for|only|für|auf|nur|pre|pro|na|len)\b){0,3}\W{0,4}(?=\w)",
    re.IGNORECASE,
)
_MARKED = re.compile(rf"(?:\[[xX]\]|\([xX•*]\)|[☑✅✔✓☒◉●⦿])\s?(?:{_SCOPE.pattern})", re.IGNORECASE)
_NEXT = re.compile(rf"\W*(?:{re.sub(r'[?]P<[^>]*>', '?:', _SCOPE.pattern)})", re.IGNORECASE)

parse = choice_of(*INPUT.choices)


def told(found: Sequence[Sentence]) -> Iterator[Observation]:
    """Yield each scope; where the page's three answers stand side by side, the marked one."""
    for one in found:
        *_, label = [None, *_LABEL.finditer(one.text)]
        if not label or one.is_doubted:
            continue
        rest = one.text[label.end() :]
        is_on = _IS_ON.match(rest)
        scope = _MARKED.search(rest) or (is_on and _SCOPE.match(rest, is_on.end()))
        is_denied = is_on and NOT.search(one.text[: label.end()] + is_on[0])
        if scope and not is_denied and (scope.re is _MARKED or not _NEXT.match(rest, scope.end())):
            yield one.tells(scope.lastgroup or "")
