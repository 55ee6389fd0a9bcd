"""Make a language that nobody speaks: accented, longer, with the plural forms of Scottish Gaelic.

Whoever reads it sees at once what does not come from a language's files. It is never published:
a test copies the project, adds these files and one file of settings, and builds the copy.
"""

import re
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from checks.translation_state import pairs
from checks.yaml_file import read_yaml

LOCALE = "gd"
NAME = "Pseudo"
#: What CLDR knows for the language.
FORMS = ("one", "two", "few", "other")
#: The only page that is translated; English stands in for the others.
PAGE = "index.md"

_ACCENTED = str.maketrans("aceinorsuyzACEINORSUYZ", "áčéíñóřšúýžÁČÉÍÑÓŘŠÚÝŽ")
#: What a translator leaves alone: code, macros, values to fill in, tags, targets, attributes, labels.
_KEPT = re.compile(
    r"(```.*?```|`[^`]*`|\{\{.*?\}\}|\{[^{}]*\}|<[^<>]*>|\]\([^)]*\)|https?://\S+|\*+[^*\n]+\*+|^!!! \w+)",
    re.DOTALL | re.MULTILINE,
)
#: Keys whose values are no prose.
_NOT_PROSE = {"by", "placeholder", "date", "decimal", "language", "typography"}
_FRONT = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)


def add_language(project: Path) -> None:
    """Add every file of the language to a copy of the project."""
    for folder in ("checks", "macros"):
        for source in sorted((project / folder).rglob("en.yml")):
            target = source.with_name(f"{LOCALE}.yml")
            text = yaml.safe_dump(_said(read_yaml(source)), allow_unicode=True, sort_keys=False)
            target.write_text(text, "utf-8")
    _facts(project / "checks" / "facts")
    page = project / "docs" / LOCALE / PAGE
    page.parent.mkdir()
    source_text = (project / "docs" / "en" / PAGE).read_text("utf-8")
    front = _FRONT.match(source_text)
    start = front.end() if front else 0
    page.write_text(source_text[:start] + accented(source_text[start:]), "utf-8")
    for pair in pairs(LOCALE, project):
        pair.accept("unrecorded")
    _settings(project)


def accented(text: str) -> str:
    """Return a text with accents on its prose."""
    return "".join(
        part if index % 2 else part.translate(_ACCENTED) for index, part in enumerate(_KEPT.split(text))
    )


def _said(value: Any) -> Any:
    if isinstance(value, dict) and "by" in value:
        return {"by": value["by"], **{form: f"{accented(value['other'])} [{form}]" for form in FORMS}}
    if isinstance(value, dict):
        return {key: one if key in _NOT_PROSE else _said(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_said(one) for one in value]
    return f"{accented(value)}{_longer(value)}" if value.strip() else value


def _facts(folder: Path) -> None:
    """Write the texts of the fact tables."""
    (folder / LOCALE).mkdir()
    for source in sorted(folder.glob("*.yml")):
        texts = _texts(read_yaml(source))
        if texts:
            text = yaml.safe_dump(texts, allow_unicode=True, sort_keys=False)
            (folder / LOCALE / source.name).write_text(text, "utf-8")


def _texts(value: Any) -> Any:
    """Return of a table only the texts, each in the language's words, and what leads to them."""
    if isinstance(value, list):
        value = {str(index): one for index, one in enumerate(value)}
    if not isinstance(value, dict):
        return None
    if "en" in value:
        return _said(value["en"])
    return {key: texts for key, one in value.items() if (texts := _texts(one))}


def _longer(text: str) -> str:
    """Return what makes a text of one line a third longer."""
    return "" if "\n" in text.strip() else f" {'ǁ' * max(1, len(text) // 3)}"


def _settings(project: Path) -> None:
    """Write the settings of the site, and the theme's own words, which it has not in this language."""
    settings = {
        "INHERIT": "mkdocs.yml",
        "docs_dir": f"docs/{LOCALE}",
        "site_description": accented("What the site is for."),
        "theme": {"language": LOCALE},
    }
    (project / f"mkdocs.{LOCALE}.yml").write_text(yaml.safe_dump(settings), "utf-8")
    for words in (project / "checks" / "words", project / "macros" / "words"):
        path = words / f"{LOCALE}.yml"
        path.write_text(path.read_text("utf-8").replace("language: English", f"language: {NAME}"), "utf-8")
    partials = project / "docs" / "theme" / "overrides" / "partials" / "languages"
    slovak = (partials / "sk.html").read_text("utf-8")
    theirs = re.sub(r'": "(.*?)"', lambda found: f'": "{accented(found[1])}ǁ"', slovak)
    (partials / f"{LOCALE}.html").write_text(
        theirs.replace(f'"language": "{accented("sk")}ǁ"', f'"language": "{LOCALE}"'), "utf-8"
    )


def copied(root: Path, project: Path, changes: Mapping[str, str]) -> Path:
    """Copy what the build needs, with some English sentences changed, by file."""
    for name in ("checks", "docs", "macros"):
        shutil.copytree(root / name, project / name, ignore=shutil.ignore_patterns("__pycache__"))
    for path in root.glob("mkdocs*.yml"):
        shutil.copy(path, project)
    for name, sentence in changes.items():
        path = project / name
        path.write_text(f"{path.read_text('utf-8')}\n{sentence}\n", "utf-8")
    return project
