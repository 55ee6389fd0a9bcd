"""The macros as Zensical calls them: its page has a path, where that of MkDocs has a file."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

from macros import define_env as define_macros
from macros.page_mistakes import TellingEnvironment


def define_env(env: Any) -> None:
    """Register the project's macros."""
    define_macros(_Environment(env))


class _Environment(TellingEnvironment):
    """The generator's environment with a page as MkDocs has it."""

    @property
    def page(self) -> Any:
        """The page that calls a macro."""
        page = super().page
        path = Path(self.conf["root_dir"], self.conf["docs_dir"], page.path)
        return SimpleNamespace(url=page.url, file=SimpleNamespace(abs_src_path=str(path)))
