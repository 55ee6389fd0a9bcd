"""The macros of the guide's prose: what it names comes from a table, what it shows from one source."""

from pathlib import Path

from checks.fact_references import event_id, fact_value, resolve_facts
from checks.loader import load
from macros.alphabet import place
from macros.named import check_markdown
from macros.page_mistakes import TellingEnvironment, source_of
from macros.page_sources import source_rows
from macros.render import Renderer
from macros.sequence import drawn_steps

_GLOSSARY = Path("checks/facts/glossary.yml")
_COMMANDS = Path("checks/facts/procedure_commands.yml")


def define_guide(env: TellingEnvironment) -> None:
    """Register the macros; the language is read when a page calls one, not before."""
    _define_names(env)
    _define_parts(env)


def _define_names(env: TellingEnvironment) -> None:
    """Register what stands within a sentence."""

    @env.macro
    def event(name: str) -> str:
        """Return the id of the event with that name, as a link to its row."""
        number = event_id(load().facts["events"], name)
        return f"[{number}](events.md#event-{number})"

    @env.macro
    def event_number(name: str) -> str:
        """Return the id of the event with that name, for a heading."""
        return event_id(load().facts["events"], name)

    @env.macro
    def proof(check_id: str) -> str:
        """Return a link to a check, in its own words."""
        return check_markdown(load(), check_id, env.conf["theme"]["language"])

    @env.macro
    def command(name: str) -> str:
        """Return a command of a procedure, its facts filled in."""
        catalogue = load()
        known = catalogue.facts["procedure_commands"]["commands"]
        if name not in known:
            raise KeyError(f"no command {name!r} in {_COMMANDS}")
        words = catalogue.words[env.conf["theme"]["language"]]
        return str(resolve_facts(_COMMANDS, known[name]["text"], catalogue.facts, words)).strip("\n")

    @env.macro
    def listed(reference: str) -> str:
        """Return the values of a fact, one a line."""
        catalogue = load()
        return fact_value(catalogue.facts, reference, catalogue.words["en"]).replace(", ", "\n")


def _define_parts(env: TellingEnvironment) -> None:
    """Register what stands by itself."""

    def renderer() -> Renderer:
        return Renderer(load(), env.conf["theme"]["language"], env.page.url)

    @env.macro
    def sequence() -> str:
        """Return the way of a password as a drawing, and below it the same as a table."""
        render = renderer()
        return render.template("sequence.html", **drawn_steps(render.catalogue, render.locale))

    @env.macro
    def glossary() -> str:
        """Return the terms of the guide in every language, in the order of this one."""
        render = renderer()
        facts, words = render.catalogue.facts, render.catalogue.words[render.locale]
        terms = resolve_facts(_GLOSSARY, facts["glossary"]["terms"], facts, words)
        ordered = sorted(terms.items(), key=lambda one: place(one[1]["term"][render.locale], render.locale))
        return render.template("glossary.html", terms=dict(ordered))

    @env.macro
    def page_sources() -> str:
        """Return the sources of this page: those it names and those of the tables it draws from."""
        render = renderer()
        text = source_of(env.page).read_text("utf-8")
        return render.template(
            "page_sources.html", **source_rows(render.catalogue, text, render.items.written)
        )
