"""Mark the labels of English screens in a translated text, so that they are read out as English.

A label that a translation leaves in English is one that is emphasised in an English text too.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from html import unescape
from typing import Any

from checks.engine.catalogue import Catalogue, CheckEntry, InputEntry
from checks.validate_texts import SOURCE

_EMPHASIS = re.compile(r"(?<!\*)(\*\*?)(?![\s*])([^*]+?)(?<!\s)\1(?!\*)")
_ELEMENT = re.compile(r"<(strong|em)>([^<]*)</\1>")


@lru_cache(maxsize=4)
def english_labels(catalogue: Catalogue) -> frozenset[str]:
    """Return what is emphasised in the English texts of the catalogue, on one line each."""
    entries: tuple[InputEntry | CheckEntry, ...] = (*catalogue.inputs.values(), *catalogue.checks.values())
    texts = [text for one in entries for text in _texts(one.text[SOURCE])]
    texts += _english(catalogue.facts)
    return frozenset(label for text in texts for label in emphasised(text))


def emphasised(text: str) -> Iterator[str]:
    """Yield what a text of Markdown emphasises, each on one line."""
    return (" ".join(label.split()) for _, label in _EMPHASIS.findall(text))


def with_english_labels(html: str, labels: frozenset[str]) -> str:
    """Return the translated HTML with its English labels marked."""

    def marked(found: re.Match[str]) -> str:
        label = " ".join(unescape(found[2]).split())
        return f'<{found[1]} lang="en">{found[2]}</{found[1]}>' if label in labels else found[0]

    return _ELEMENT.sub(marked, html)


def _english(facts: Any) -> Iterator[str]:
    """Yield the English texts that stand in fact tables beside their translations."""
    for key, value in facts.items():
        if key == SOURCE:
            yield from _texts(value)
        elif isinstance(value, dict):
            yield from _english(value)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    else:
        for one in value.values() if isinstance(value, dict) else value:
            yield from _texts(one)
