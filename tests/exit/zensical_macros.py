"""The macros as Zensical calls them: its page has a path, where that of MkDocs has a file."""

from collections.abc import Callable, Mapping
from pathlib import Path
from types import SimpleNamespace
from typing import Any, TypeVar

from macros import define_env as define_macros

_Macro = TypeVar("_Macro", bound=Callable[..., str])


def define_env(env: Any) -> None:
    """Register the project's macros."""
    define_macros(_Environment(env))


class _Environment:
    """What the macros know of the generator, and no more."""

    def __init__(self, env: Any) -> None:
        self._env = env

    @property
    def conf(self) -> Mapping[str, Any]:
        conf: Mapping[str, Any] = self._env.conf
        return conf

    @property
    def page(self) -> Any:
        path = Path(self.conf["root_dir"], self.conf["docs_dir"], self._env.page.path)
        url = self._env.page.url
        return SimpleNamespace(url=url, file=SimpleNamespace(abs_src_path=str(path)))

    def macro(self, function: _Macro, /) -> _Macro:
        self._env.macro(function)
        return function
