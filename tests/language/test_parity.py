"""A translation is built like its English source: pages, parts, code, links, macros, values."""

from pathlib import Path

import pytest

from checks.translation_state import Pair, pairs
from tests.conftest import ROOT
from tests.language.language import Language
from tests.language.parity import extra_pages, faults


def test_translations_are_built_like_their_source(language: Language) -> None:
    files = [pair for pair in pairs(language.locale) if pair.target.is_file()]
    said = language.lint["said_otherwise"]
    found = [str(fault) for pair in files for fault in faults(pair, said)]

    assert "" == "\n".join(found)


def test_every_file_has_its_translation_and_no_page_is_extra(language: Language) -> None:
    missing = [pair.name for pair in pairs(language.locale) if not pair.target.is_file()]

    assert [] == missing
    assert [] == extra_pages(ROOT, language.locale)


ENGLISH = """# Title { #title }

Press `a.b` and see [the other page](other.md#part), {{ fact('x.y') }}.

- one
- two

!!! note "Note"

    Text.

## Part { #part }

```powershell
Get-Thing
```
"""
PLANTED = {
    "a heading without its id": ("## Part { #part }", "## Časť", "part"),
    "a heading of another level": ("## Part { #part }", "### Časť { #part }", "## … { #part"),
    "another id": ("{ #part }", "{ #cast }", "part"),
    "code that was translated": ("`a.b`", "`a.c`", "`a.b`"),
    "a link to another part": ("other.md#part", "other.md#cast", "other.md#part"),
    "a macro that was lost": ("{{ fact('x.y') }}", "x", '{{ fact("x.y") }}'),
    "another kind of note": ("!!! note", "!!! tip", "note"),
    "an item that was lost": ("- two\n", "", "2 items"),
    "a command that was changed": ("Get-Thing", "Get-Vec", "Get-Thing"),
}


@pytest.mark.parametrize("planted", PLANTED)
def test_planted_difference_is_named_with_the_right_form(tmp_path: Path, planted: str) -> None:
    wanted, found, right = PLANTED[planted]
    source, target = (tmp_path / "docs" / locale / "x.md" for locale in ("en", "sk"))
    for path, text in ((source, ENGLISH), (target, ENGLISH.replace(wanted, found))):
        path.parent.mkdir(parents=True)
        path.write_text(text, "utf-8")
    told = [str(one) for one in faults(Pair(source, target, tmp_path))]

    assert any(right in one and "docs/en/x.md:" in one for one in told), told
    assert all(one.startswith("docs/sk/x.md") for one in told)


def test_same_text_has_no_difference(tmp_path: Path) -> None:
    path = tmp_path / "x.md"
    path.write_text(ENGLISH, "utf-8")

    assert [] == list(faults(Pair(path, path, tmp_path)))
