"""Tell an author what is wrong in a page: one sentence with file and line, instead of a traceback."""

import re
from collections.abc import Callable, Container, Mapping
from functools import wraps
from pathlib import Path
from typing import Any

import jinja2
from jinja2 import meta

from checks.errors import CatalogueError, shown


class PageMistake(SystemExit):
    """What ends the build: its sentence is printed, and its status is not 0.

    It is no ``Exception``, because whoever renders pages catches every one to print a traceback.
    """


class TellingEnvironment:
    """The generator's environment, whose macros tell a mistake in the call by file and line."""

    def __init__(self, env: Any) -> None:
        self._env = env

    @property
    def conf(self) -> Mapping[str, Any]:
        """The configuration of the site."""
        conf: Mapping[str, Any] = self._env.conf
        return conf

    @property
    def page(self) -> Any:
        """The page that calls a macro."""
        return self._env.page

    def macro(self, function: Callable[..., str], /) -> Callable[..., str]:
        """Offer a function to the pages by its name."""

        @wraps(function)
        def told(*arguments: Any, **named: Any) -> str:
            try:
                return function(*arguments, **named)
            except (CatalogueError, LookupError, TypeError, ValueError) as error:
                raise PageMistake(self._sentence(function.__name__, arguments, error)) from None

        self._env.macro(told)
        return told

    def _sentence(self, name: str, arguments: tuple[Any, ...], error: Exception) -> str:
        path = source_of(self.page)
        first = re.escape(str(arguments[0])) if arguments else ""
        call = re.compile(rf"\b{name}\s*\(\s*[\"']?{first}")
        said = str(error.args[0] if error.args else type(error).__name__).rpartition("<locals>.")[2]
        text = path.read_text("utf-8") if path.is_file() else ""
        found = call.search(text)
        line = text.count("\n", 0, found.start()) + 1 if found else 1
        return f"{shown(path)}:{line}: {name}({', '.join(map(repr, arguments))}): {said}"


def template_mistake(
    markdown: str, path: Path, environment: jinja2.Environment, known: Container[str]
) -> str:
    """Return what is wrong with the templates in a page before any macro is called, ``""`` for nothing.

    ``markdown`` is the page without its front matter, ``known`` are the names that it can use.
    """
    text = path.read_text("utf-8")
    above = text.count("\n") - markdown.count("\n") if text.endswith(markdown[-1:]) else 0
    try:
        names = meta.find_undeclared_variables(environment.parse(markdown))
    except jinja2.TemplateSyntaxError as error:
        return f"{shown(path)}:{error.lineno + above}: the page: {error.message}"
    for name in sorted(names):
        if name not in known:
            found = re.search(rf"\{{[{{%][^}}]*\b{name}\b", text)
            line = text.count("\n", 0, found.end()) + 1 if found else 1
            return f"{shown(path)}:{line}: {name}: there is no such macro"
    return ""


def source_of(page: Any) -> Path:
    """Return the file that a page is made from, as far as the generator tells."""
    file = getattr(page, "file", None)
    return Path(str(getattr(file, "abs_src_path", None) or page.url or "index"))
