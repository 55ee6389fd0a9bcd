"""Find the three answers of the page below its label, and a word that marks the chosen one."""

import re
from collections.abc import Sequence

from checks.engine.spelling import spelled

_ANSWERS = (
    r"none|keine\w?|žiadn\w+|žádn\w+|selected|ausgewählt\w*|vybran\w+|all|alle|všetc\w+|všetk\w+|všichni"
)
#: A word in the place of a mark; the answer *Selected* may stand in brackets itself.
_MARK = spelled(
    rf"\b(?P<answer>{_ANSWERS}) {{0,20}}[(\[](?:selected|chosen|checked|ticked|marked|active"
    r"|ausgewählt|gewählt|vybran\w+|zvolen\w+|označen\w+)[)\]]",
    re.IGNORECASE,
)
_SELECTED = spelled(r"\b(?:selected|ausgewählt\w*|vybran\w+)\b", re.IGNORECASE)
#: Behind the label nothing but the three answers, with their marks.
_ALL_THREE = spelled(
    rf"\W{{0,9}}(?:enabled|aktiviert|povolen\w+|zapnut\w+)?(?:\W{{1,20}}(?:{_ANSWERS})){{3}}\W{{0,9}}",
    re.IGNORECASE,
)
_MOST = 3


def marked_by_signs(text: str) -> str:
    """Return the text with a sign behind the answer beside which a word says that it is chosen."""
    words = [*_MARK.finditer(text)]
    if len(words) != 1:
        return text
    rest = f"{text[: words[0].start()]} {words[0]['answer']} | {text[words[0].end() :]}"
    return _MARK.sub(r"\g<answer> ◉", text) if _SELECTED.search(rest) else text


def stacked(behind: str, below: Sequence[str]) -> tuple[str, str]:
    """Return what stands behind a label with the lines of its answers, and the line below; or nothing."""
    text = behind
    for index, line in enumerate(below[:_MOST]):
        text = f"{text} | {line}"
        if _ALL_THREE.fullmatch(marked_by_signs(text)):
            return text, below[index + 1] if len(below) > index + 1 else ""
    return "", ""
