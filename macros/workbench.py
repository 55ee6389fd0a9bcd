"""The workbench: every example of every check, to be run at once and looked at by a reviewer."""

from collections.abc import Iterator, Sequence
from typing import Any

from markupsafe import Markup

from checks.engine.catalogue import CheckEntry
from checks.loader import check_folder, examples
from checks.run_examples import DAY
from macros.render import Renderer


def workbench(renderer: Renderer) -> str:
    """Return a table for each check, a row for each example, a cell for each language; then its remedies."""
    catalogue = renderer.catalogue
    languages = [{"locale": one, "name": words["language"]} for one, words in catalogue.words.items()]
    return renderer.template("workbench.html", tables=[*_tables(renderer)], languages=languages)


def _tables(renderer: Renderer) -> Iterator[dict[str, Any]]:
    speaking = [Renderer(renderer.catalogue, one, renderer.page_url) for one in renderer.catalogue.locales]
    for check in renderer.catalogue.checks.values():
        cases = examples(check_folder(check.section, check.id))
        yield {
            "id": check.id,
            "section": check.section,
            "html_id": check.id.replace("_", "-"),
            "title": check.text[renderer.locale]["title"],
            "rows": [
                {"name": name, "given": one["inputs"], "today": one.get("date", DAY), **one}
                for name, one in cases.items()
            ],
            "remedies": [*_remedies(check, speaking)],
        }


def _remedies(check: CheckEntry, speaking: Sequence[Renderer]) -> Iterator[dict[str, Any]]:
    """Yield each remedy once, in every language, with all the outcomes that have it."""
    found: dict[tuple[str, ...], list[dict[str, str]]] = {}
    for code, status in check.meta.outcomes.items():
        texts = tuple((check.text[one.locale].get("remedies") or {}).get(code, "") for one in speaking)
        if any(texts):
            found.setdefault(texts, []).append({"code": code, "status": status})
    for texts, outcomes in found.items():
        said = {one: one.markdown(text) for one, text in zip(speaking, texts, strict=True)}
        # A link within the page of the check leads to that page from here.
        html = {
            one.locale: Markup(text.replace('href="#', f'href="{one.page(check.section)}#'))  # noqa: S704 - our own texts
            for one, text in said.items()
        }
        yield {"outcomes": outcomes, "texts": html}
