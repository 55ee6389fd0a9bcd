"""What the templates are told of a check, a field and a source, in one language and for one page."""

import re
from pathlib import Path
from typing import Any

from checks.engine.catalogue import Catalogue, CheckEntry, InputEntry
from checks.engine.sentence import written_date
from checks.errors import CatalogueError
from checks.importing import in_use
from checks.loader import check_folder, examples
from checks.translation_state import stale_entries
from macros.rule import rule_of
from macros.translation_notice import original

_ISO_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_ISO_MONTH = re.compile(r"\d{4}-\d\d")
#: Texts that a folder may leave out.
_NO_CHECK_TEXTS = {"how": "", "note": ""}
_NO_FIELD_TEXTS = {"how": "", "hint": "", "placeholder": ""}


class Items:
    """Everything of the catalogue as plain data for the templates."""

    def __init__(self, catalogue: Catalogue, locale: str, page_url: str) -> None:
        self.catalogue, self.locale, self.page_url = catalogue, locale, page_url

    def check(self, entry: CheckEntry) -> dict[str, Any]:
        """Return a check with its fields, outcomes, examples, sources and its rule."""
        text, meta = {**_NO_CHECK_TEXTS, **entry.text[self.locale]}, entry.meta
        names = [one for one in meta.reads if not self.catalogue.inputs[one].meta.scope]
        html_id = entry.id.replace("_", "-")
        return {
            "id": entry.id,
            "html_id": html_id,
            "text": text,
            "stale": self._is_stale(
                check_folder(entry.section, entry.id), *(in_use() / "inputs" / one for one in names)
            ),
            "original": f"{original(self.page_url)}#{html_id}",
            "meta": meta,
            "fields": [self.field(self.catalogue.inputs[one], html_id) for one in names],
            "required": list(meta.inputs),
            "outcomes": [self._outcome(entry, code) for code in meta.outcomes],
            "examples": self._examples(entry),
            "sources": [self.source(one) for one in meta.sources],
            "rule": rule_of(entry.module),
        }

    def is_table_stale(self, name: str) -> bool:
        """Tell whether the English of any text in a fact table has changed since it was translated."""
        return bool(stale_entries(in_use() / "facts" / self.locale / f"{name}.yml"))

    def _is_stale(self, *folders: Path) -> bool:
        """Tell whether the English of any text in these folders has changed since it was translated."""
        return any(stale_entries(folder / f"{self.locale}.yml") for folder in folders)

    def _outcome(self, entry: CheckEntry, code: str) -> dict[str, str]:
        text = entry.text[self.locale]
        message = text["messages"][code]
        return {
            "code": code,
            "status": entry.meta.outcomes[code],
            "message": message["other"] if isinstance(message, dict) else message,
            "remedy": (text.get("remedies") or {}).get(code, ""),
        }

    def _examples(self, entry: CheckEntry) -> list[dict[str, Any]]:
        folder = check_folder(entry.section, entry.id)
        known, shown = examples(folder), entry.text[self.locale].get("examples") or {}
        for name in shown:
            if name not in known:
                raise CatalogueError(folder / "examples.yml", name, "is offered on the page but missing")
        return [{"label": label, "inputs": known[name]["inputs"]} for name, label in shown.items()]

    def field(self, entry: InputEntry, owner: str) -> dict[str, Any]:
        """Return a field whose id begins with that of its owner."""
        return {
            "name": entry.name,
            "id": f"{owner}--{entry.name.replace('_', '-')}",
            "meta": entry.meta,
            "text": {**_NO_FIELD_TEXTS, **entry.text[self.locale]},
        }

    def source(self, source_id: str) -> dict[str, str]:
        """Return a source with its dates written out."""
        table = self.catalogue.facts["sources"]
        if source_id not in table["sources"]:
            raise ValueError("there is no such source in facts/sources.yml")
        one = table["sources"][source_id]
        return {
            "title": one["title"],
            "url": one.get("url", ""),
            "date": self.written(one["dated"]),
            "compared": self.written(table["compared"]),
        }

    def written(self, date: str) -> str:
        """Return a day or a month in the language's way, and anything else as it is."""
        words = self.catalogue.words[self.locale]
        if _ISO_MONTH.fullmatch(date):
            in_months = {**words["date"], "pattern": words["date"]["month_pattern"]}
            return written_date(f"{date}-01", {**words, "date": in_months})
        return written_date(date, words) if _ISO_DATE.fullmatch(date) else date
