"""Build the site in Zensical, every language: ``python -m tests.exit.build``, in an environment without MkDocs."""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import yaml

from checks.guide_files import load_guide
from checks.loader import load
from checks.validate_texts import SOURCE
from macros.languages import alternates, settings_of_others, to_root
from macros.pack import Runtime, pack
from macros.policy import with_policy
from macros.typography import with_no_breaks

ROOT = Path(__file__).parent.parent.parent
#: Zensical builds below the folder of its settings only.
SITE = ROOT / "exit-site"
_TEMPLATES = ROOT / "docs" / "theme" / "overrides"
#: A copy of them without what MiniJinja cannot read.
_OWN_TEMPLATES = ROOT / ".cache" / "exit"
_JINJA_ONLY = re.compile(r"{% block (config|footer) %}.*?{% endblock %}", re.DOTALL)
_ADDRESS = "http://127.0.0.1:8000/"
#: What only MkDocs knows.
_LEFT_OUT = ("hooks", "watch", "validation", "strict", "INHERIT")


class _Settings(yaml.SafeLoader):
    """Reads the settings of MkDocs, which may name variables of the environment."""


_Settings.add_constructor("!ENV", lambda _loader, _node: _ADDRESS)


def main() -> int:
    """Return the exit status."""
    _copy_templates()
    runtime = pack()
    base = _read(ROOT / "mkdocs.yml")
    _build(SOURCE, base, runtime)
    for locale, path in settings_of_others(ROOT).items():
        _build(locale, _inherited(base, _read(path)), runtime)
    runtime.write(SITE)
    for path in SITE.rglob("*.html"):
        if path.parent.name != "runtime":
            html = with_no_breaks(path.read_text("utf-8"), load().words)
            path.write_text(with_policy(html, serving=False), "utf-8")
    return 0


def _copy_templates() -> None:
    shutil.rmtree(_OWN_TEMPLATES, ignore_errors=True)
    shutil.copytree(
        _TEMPLATES, _OWN_TEMPLATES, ignore=shutil.ignore_patterns("languages", "404.html", "sitemap.xml")
    )
    main = _OWN_TEMPLATES / "main.html"
    main.write_text(_JINJA_ONLY.sub("", main.read_text("utf-8")), "utf-8")


def _read(path: Path) -> dict[str, Any]:
    settings: dict[str, Any] = yaml.load(path.read_text("utf-8"), Loader=_Settings)  # noqa: S506 - a safe loader
    return {key: value for key, value in settings.items() if key not in _LEFT_OUT}


def _inherited(base: dict[str, Any], own: dict[str, Any]) -> dict[str, Any]:
    """Return settings as MkDocs inherits them; Zensical appends lists, so that a menu would stand twice."""
    return base | {
        key: base[key] | value if isinstance(value, dict) and key in base else value
        for key, value in own.items()
    }


def _build(locale: str, settings: dict[str, Any], runtime: Runtime) -> None:
    folder = "" if locale == SOURCE else f"{locale}/"
    macros = next(one["macros"] for one in settings["plugins"] if isinstance(one, dict))
    told = {
        "root": to_root(locale),
        "root_url": _ADDRESS,
        "alternate": alternates(ROOT, locale),
        "runtime": runtime.names,
        "guide": load_guide()["name"],
        "page_data": runtime.page_data(locale),
    }
    theme = settings["theme"] | {
        "variant": "classic",
        "custom_dir": str(_OWN_TEMPLATES.relative_to(ROOT)),
        "language": locale,
    }
    own = settings | {
        "site_dir": str((SITE / folder).relative_to(ROOT)),
        "site_url": _ADDRESS + folder,
        "theme": theme,
        "plugins": ["search", {"macros": macros | {"module_name": "tests.exit.zensical_macros"}}],
        "extra": settings.get("extra", {}) | told,
    }
    path = ROOT / f"exit.{locale}.yml"
    path.write_text(yaml.safe_dump(own, allow_unicode=True), "utf-8")
    try:
        call = [str(Path(sys.executable).with_name("zensical")), "build", "-f", str(path)]
        subprocess.run(call, check=True, cwd=ROOT, env={"PYTHONPATH": str(ROOT), "PATH": ""})
    finally:
        path.unlink()


if __name__ == "__main__":
    sys.exit(main())
