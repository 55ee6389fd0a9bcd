"""Render the catalogue as HTML; plain functions that know nothing of MkDocs."""

import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

import jinja2
import markdown
from markupsafe import Markup

from checks.engine.catalogue import Catalogue, CheckEntry
from checks.engine.next_step import next_step
from checks.guide_files import load_guide
from checks.validate_texts import SOURCE
from macros.english_labels import english_labels, with_english_labels
from macros.items import Items
from macros.reporting import report_address
from macros.translation_notice import original
from macros.way import ICONS, LAYOUTS
from macros.words import words_for

_PAGE_LINK = re.compile(r'href="([\w-]+)\.md(#[\w-]*)?"')
_PLACEHOLDER = re.compile(r"\{\w+(?::\w+)?\}")
_EXTENSIONS = ["tables", "attr_list", "pymdownx.superfences", "pymdownx.highlight"]
#: Commands in a remedy look like those to run; their colours would weigh more than they tell.
_CONFIGURED = {"pymdownx.highlight": {"use_pygments": False}}


class Renderer:
    """Renders for one language and one page, whose address the links start from."""

    def __init__(self, catalogue: Catalogue, locale: str, page_url: str) -> None:
        self.catalogue, self.locale, self.page_url = catalogue, locale, page_url
        self.words = words_for(locale)
        self.items = Items(catalogue, locale, page_url)

    def checklist(self, section: str) -> str:
        """Return every check of a section, in order."""
        entries = self.catalogue.section(section)
        if not entries:
            raise ValueError("no check stands in that section")
        return self.template(
            "checklist.html", section=section, checks=[self.items.check(one) for one in entries]
        )

    def check(self, check_id: str) -> str:
        """Return one check as a whole item."""
        if check_id not in self.catalogue.checks:
            raise ValueError("there is no such check")
        return self.template("single.html", checks=[self.items.check(self.catalogue.checks[check_id])])

    def scope(self) -> str:
        """Return the questions asked first, with their defaults chosen."""
        entries = [one for one in self.catalogue.inputs.values() if one.meta.scope]
        entries.sort(key=lambda one: one.meta.order)
        return self.template("scope.html", fields=[self.items.field(one, "scope") for one in entries])

    def diagnosis(self, *, brief: bool) -> str:
        """Return the paste box, a low one where ``brief``, with the picture of the way."""
        return self.template("diagnosis.html", brief=brief, picture=self._picture())

    def known(self) -> str:
        """Return, as a page, what the paste box shows of every check and input besides the finding."""
        inputs = [
            {"name": one.name, "label": one.text[self.locale]["label"]}
            for one in self.catalogue.inputs.values()
        ]
        checks = [
            {**self._link(one), "remedies": one.text[self.locale].get("remedies") or {}}
            for one in self.catalogue.checks.values()
        ]
        return self.template("known.html", inputs=inputs, checks=checks)

    def overview(self) -> str:
        """Return the bar that tells where the reader stands."""
        first, why = self._first_step()
        address = f"{self.page(first['section'])}#{first['html_id']}"
        languages = {locale: words["language"] for locale, words in self.catalogue.words.items()}
        return self.template(
            "overview.html", first={**first, "address": address}, why=why, languages=languages
        )

    def _picture(self) -> dict[str, Any]:
        """Return what the picture of the way is drawn from: before anything was checked."""
        first, why = self._first_step()
        by_hop = {
            hop: [one for one in self._in_order() if one.meta.hop == hop] for hop in self.catalogue.hops
        }
        return {
            "layouts": [(one, one.places(self.catalogue.hops)) for one in LAYOUTS],
            "icons": ICONS,
            "hops": self.catalogue.words[self.locale]["hops"],
            "checks": {hop: [self._link(one) for one in rows] for hop, rows in by_hop.items()},
            "first": first,
            "why": why,
        }

    def _first_step(self) -> tuple[dict[str, Any], str]:
        step = next_step(self.catalogue, {})
        first = self.catalogue.checks[step.check or next(iter(self.catalogue.checks))]
        return self._link(first), step.why(self.catalogue, self.locale)

    def source(self, source_id: str) -> str:
        """Return a link to a source, its date beside it."""
        one = self.items.source(source_id)
        date = one["date"] or self.words["item"]["undated"]
        title = self.words["source_dated"].format(title=f'<span lang="en">{one["title"]}</span>', date=date)
        return f'<a href="{one["url"]}">{title}</a>' if one["url"] else title

    def statements(self, rows: Sequence[dict[str, Any]]) -> str:
        """Return the table of the article's statements, a heading for each of its parts."""
        parts: dict[str, list[dict[str, Any]]] = {}
        for row in rows:
            parts.setdefault(row["part"], []).append(row)
        return self.template("statements.html", parts=parts)

    def markdown(self, text: str) -> str:
        """Return Markdown as HTML, links to pages leading from this page."""
        html = _converter().reset().convert(text or "")
        if self.locale != SOURCE:
            html = with_english_labels(html, english_labels(self.catalogue))
        return _PAGE_LINK.sub(lambda found: f'href="{self.page(found[1])}{found[2] or ""}"', html)

    def page(self, name: str) -> str:
        """Return the address of another page of this language, seen from this one."""
        up = "../" * self.page_url.count("/")
        return (up or "./") if name == "index" else f"{up}{name}/"

    def _in_order(self) -> list[CheckEntry]:
        """Return every check in the order of the guide."""
        return [check for section in load_guide()["sections"] for check in self.catalogue.section(section)]

    def _link(self, entry: CheckEntry) -> dict[str, Any]:
        """Return what a link to a check is made of."""
        return {
            "id": entry.id,
            "html_id": entry.id.replace("_", "-"),
            "section": entry.section,
            "title": entry.text[self.locale]["title"],
        }

    def template(self, name: str, **values: Any) -> str:
        """Return a template filled with values; it knows the language, the page and the catalogue."""
        statuses = self.catalogue.words[self.locale]["statuses"]
        return (
            _environment()
            .get_template(name)
            .render(
                renderer=self,
                words=self.words,
                statuses=statuses,
                page=self.page,
                catalogue=self.catalogue,
                locale=self.locale,
                is_translation=self.locale != SOURCE,
                original=original(self.page_url),
                report=report_address,
                **values,
            )
        )


@cache
def _converter() -> markdown.Markdown:
    return markdown.Markdown(extensions=_EXTENSIONS, extension_configs=_CONFIGURED)


@cache
def _environment() -> jinja2.Environment:
    """Return the templates, compiled once; their filters ask the renderer that they are given."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).with_name("templates")),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["example_values"] = lambda text: _PLACEHOLDER.sub("…", text)
    environment.filters["markdown"] = _as_html
    return environment


@jinja2.pass_context
def _as_html(context: jinja2.runtime.Context, text: str) -> Markup:
    return Markup(context["renderer"].markdown(text))  # noqa: S704 - what our own texts say in Markdown
