"""Let a page that a language has not translated yet speak English there, and say so."""

import re
from collections.abc import Iterator, Mapping
from html import escape
from pathlib import Path
from typing import Any

from mkdocs.structure.files import File

from checks.validate_texts import SOURCE

#: What a macro has put into an English page in the reader's own language.
_OWN = re.compile(r"<(check-\w+|table class=\"statements\")(?=[ >])")


def untranslated_files(docs: Path, site: str, *, directory_urls: bool) -> Iterator[File]:
    """Yield the English files that a language's folder of pages lacks."""
    source = docs.parent / SOURCE
    for path in sorted(one for one in source.rglob("*") if one.is_file()):
        name = path.relative_to(source).as_posix()
        if not (docs / name).exists():
            yield File(name, str(source), site, directory_urls)


def told_as_english(html: str, locale: str, original: str, words: Mapping[str, Any]) -> str:
    """Return an English page's content, marked as English, below a notice in the reader's language."""
    said = words["translation"]
    own = _OWN.sub(rf'<\1 lang="{locale}"', html)
    return (
        '<div class="admonition info translation-missing">'
        f'<p class="admonition-title">{said["missing_title"]}</p>'
        f"<p>{said['missing']}"
        f' <a href="{escape(original)}" hreflang="{SOURCE}">{said["original"]}</a></p></div>'
        f'\n<div lang="{SOURCE}">\n{own}\n</div>'
    )
