"""The workbench: every example of every check, to be run at once and looked at by a reviewer."""

from collections.abc import Iterator
from typing import Any

from checks.loader import check_folder, examples
from checks.run_examples import DAY
from macros.render import Renderer


def workbench(renderer: Renderer) -> str:
    """Return a table for each check, with a row for each example and a cell for each language."""
    catalogue = renderer.catalogue
    languages = [{"locale": one, "name": words["language"]} for one, words in catalogue.words.items()]
    return renderer.template("workbench.html", tables=[*_tables(renderer)], languages=languages)


def _tables(renderer: Renderer) -> Iterator[dict[str, Any]]:
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
        }
