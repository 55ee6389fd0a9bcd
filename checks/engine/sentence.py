"""Fill a sentence with values, the way its language writes numbers, dates and plurals."""

import string
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

#: How a placeholder can ask for its value to be written: ``{name}`` or ``{name:date}``.
FORMATS = ("", "date", "dates", "list", "number")


def sentence(template: Any, params: Mapping[str, Any], words: Mapping[str, Any]) -> str:
    """Return ``template`` filled with ``params`` in the language of ``words``.

    A template is text with ``{name}`` or ``{name:date}``, ``{name:dates}``, ``{name:list}``,
    ``{name:number}``, or a mapping ``{"by": name, "one": …, "few": …, "other": …}`` of whole
    sentences, of which the plural form of the number ``name`` is taken.
    """
    if isinstance(template, Mapping):
        template = template[plural_form(params[template["by"]], words)]
    return _Filler(words).vformat(template, (), params)


def plural_form(number: Any, words: Mapping[str, Any]) -> str:
    """Return the plural category of a number, read from the language's own table."""
    if int(number) != number:
        return str(words["plural"]["fraction"])
    whole = abs(int(number))
    forms: Sequence[str] = words["plural"]["whole"]
    return forms[whole] if whole < 100 else forms[100 + whole % 100]


def written_date(iso: str, words: Mapping[str, Any]) -> str:
    """Return an ISO date as the language writes it."""
    day = date.fromisoformat(iso)
    pattern: str = words["date"]["pattern"]
    return pattern.format(
        day=day.day, month=day.month, month_name=words["date"]["months"][day.month - 1], year=day.year
    )


class _Filler(string.Formatter):
    def __init__(self, words: Mapping[str, Any]) -> None:
        self.words = words

    def format_field(self, value: Any, format_spec: str) -> str:
        match format_spec:
            case "date":
                return written_date(value, self.words)
            case "dates":
                return ", ".join(written_date(one, self.words) for one in value)
            case "list":
                return ", ".join(map(self._named, value))
            case "number":
                return f"{value:g}".replace(".", self.words["decimal"])
            case "":
                return self._named(value)
        raise ValueError(f"unknown format {format_spec!r}")

    def _named(self, value: Any) -> str:
        """Return a value as text; ``None`` stands for a name that no output shows."""
        return str(self.words["unnamed"]) if value is None else str(value)
