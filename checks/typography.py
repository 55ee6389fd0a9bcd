"""Put no-break spaces where a language wants them; its rules are data.

``typography`` in ``checks/words/<locale>.yml`` lists, under ``no_break``, pairs of regular
expressions: the space between what ``after`` and what ``before`` find is not to be broken.
A language without the key has no such rules.
"""

import re
from collections.abc import Mapping
from typing import Any

NO_BREAK_SPACE = "\u00a0"
#: What of Markdown is no prose: code, targets of links, tags, addresses.
_NOT_PROSE = re.compile(r"(```.*?```|`[^`\n]*`|\]\([^)]*\)|<[^<>]*>|https?://\S+)", re.DOTALL)
#: Samples of what a reader types; they stay as he would type them.
_SAMPLES = ("placeholder",)
#: A space within a line, and any white space, which HTML shows as one.
SPACES, WHITE_SPACE = " +", r"[ \t\n]+"


def set_prose(text: str, words: Mapping[str, Any], space: str = SPACES) -> str:
    """Return prose with the no-break spaces of the language whose words these are."""
    for rule in (words.get("typography") or {}).get("no_break", ()):
        pattern = rf"({rule['after']}){space}(?={rule.get('before', '')})"
        text = re.sub(pattern, rf"\g<1>{NO_BREAK_SPACE}", text)
    return text


def set_markdown(text: str, words: Mapping[str, Any]) -> str:
    """Return Markdown with no-break spaces in its prose, and nowhere else."""
    parts = _NOT_PROSE.split(text)
    return "".join(part if index % 2 else set_prose(part, words) for index, part in enumerate(parts))


def set_texts(texts: Any, words: Mapping[str, Any]) -> Any:
    """Return what a YAML file of texts holds, every text of it set."""
    if isinstance(texts, dict):
        return {key: one if key in _SAMPLES else set_texts(one, words) for key, one in texts.items()}
    if isinstance(texts, list):
        return [set_texts(one, words) for one in texts]
    return set_markdown(texts, words)
