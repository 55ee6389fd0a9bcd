"""Every sentence that the checks say in a language, as a reader gets it: numbers and dates filled in."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from checks.engine.evaluate import evaluate
from checks.engine.sentence import sentence
from checks.loader import check_folder, examples, load
from checks.run_examples import DAY
from tests.language.passages import Passage
from tests.language.prose import GAP

#: Numbers of every plural form, in every place that a language may look at.
NUMBERS = (0, 1, 2, 4, 5, 11, 21, 22, 100, 101)
_WRITTEN = re.compile(r"\d{4}-\d\d-\d\d|\d+([ \u00a0]\d{3})*([.,]\d+)*")


def messages(locale: str) -> Iterator[Passage]:
    """Yield what the examples of every check come to, gaps for the reader's own words.

    A sentence with plural forms comes with numbers that call for each of them.
    """
    catalogue = load()
    for check in catalogue.checks.values():
        path = f"checks/{check.section}/{check.id}/{locale}.yml"
        for name, one in examples(check_folder(check.section, check.id)).items():
            day = date.fromisoformat(one.get("date", DAY))
            found = evaluate(catalogue, check.id, one["inputs"], day, locale)
            code, params = found["code"], found["params"]
            said = _without_own_words(found["message"], params)
            yield Passage(path, 0, f"{code}, as in the example {name}", said)
            template = check.text[locale]["messages"].get(code)
            if isinstance(template, dict):
                for number in NUMBERS:
                    filled = {**params, template["by"]: number}
                    said = sentence(template, filled, catalogue.words[locale])
                    entry = f"{code}, {template['by']}: {number}"
                    yield Passage(path, 0, entry, _without_own_words(said, params))


def _without_own_words(message: str, params: Mapping[str, Any]) -> str:
    words = [str(word) for one in params.values() for word in (one if isinstance(one, list) else [one])]
    for word in sorted(words, key=len, reverse=True):
        if not _WRITTEN.fullmatch(word):
            message = message.replace(word, GAP)
    return message
