"""The macros of the pages: thin, they load the catalogue and call the rendering.

Of MkDocs they touch only ``env.conf["theme"]["language"]``, ``env.page`` and ``env.macro``, so
that another generator with the same macros can take their place.
"""

from collections.abc import Callable, Mapping
from typing import Any, Protocol

from checks.fact_references import fact_value
from checks.loader import load
from macros.collector_page import collector as collector_part
from macros.guide import define_guide
from macros.page_mistakes import TellingEnvironment
from macros.reference import shared, tables
from macros.render import Renderer
from macros.statements import statement_rows
from macros.workbench import workbench as workbench_tables


class Page(Protocol):
    """The page that calls a macro."""

    @property
    def url(self) -> str:
        """Its address, seen from the root of its language."""


class Environment(Protocol):
    """All that the macros know of the generator."""

    @property
    def conf(self) -> Mapping[str, Any]:
        """The configuration of the site."""

    @property
    def page(self) -> Page:
        """The page that calls a macro."""

    def macro(self, function: Callable[..., str], /) -> Callable[..., str]:
        """Offer a function to the pages by its name."""


def define_env(generator: Environment) -> None:
    """Register the macros; the language is read when a page calls one, not before."""
    env = TellingEnvironment(generator)

    def renderer() -> Renderer:
        return Renderer(load(), env.conf["theme"]["language"], env.page.url)

    @env.macro
    def checklist(section: str) -> str:
        """Return a section's checks as one list."""
        return renderer().checklist(section)

    @env.macro
    def check(check_id: str) -> str:
        """Return one check."""
        return renderer().check(check_id)

    @env.macro
    def scope() -> str:
        """Return the questions that are asked first."""
        return renderer().scope()

    @env.macro
    def diagnosis(brief: bool = False) -> str:  # noqa: FBT001, FBT002 - a page says it by name
        """Return the box that takes whatever the reader has, with the picture of the way."""
        return renderer().diagnosis(brief=brief)

    @env.macro
    def fact(reference: str) -> str:
        """Return the value of a fact table that ``table.key`` leads to."""
        catalogue = load()
        return fact_value(catalogue.facts, reference, catalogue.words[env.conf["theme"]["language"]])

    @env.macro
    def source(source_id: str) -> str:
        """Return a link to a source, with its date."""
        return renderer().source(source_id)

    @env.macro
    def statement(number: str) -> str:
        """Return the anchor of a statement of the source article."""
        if number not in load().facts["article_statements"]["statements"]:
            raise ValueError("there is no such statement in facts/article_statements.yml")
        return f'<span class="statement" id="{number.lower()}"></span>'

    @env.macro
    def article_statements() -> str:
        """Return the table of the source article's statements."""
        render = renderer()
        return render.statements(statement_rows(load(), env.conf["docs_dir"], render.locale))

    @env.macro
    def table(name: str, part: str = "") -> str:
        """Return a table of facts, or one part of it."""
        return tables.table(renderer(), name, part)

    @env.macro
    def origin(*names: str) -> str:
        """Return where fact tables come from that a page shows in parts."""
        return shared.origin(renderer(), *names)

    @env.macro
    def collector(part: str) -> str:
        """Return a part of the page that offers the collector."""
        return collector_part(renderer(), part)

    @env.macro
    def workbench() -> str:
        """Return every example of every check, to be run at once."""
        return workbench_tables(renderer())

    @env.macro
    def en(label: str) -> str:
        """Return a label that stands on an English screen."""
        return f'<strong lang="en">{label}</strong>'

    define_guide(env)
