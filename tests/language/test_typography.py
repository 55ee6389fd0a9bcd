"""No line breaks where the language does not allow it, in pages and in what a check says."""

import re
from collections.abc import Iterable
from typing import Any

from checks.engine.sentence import sentence
from checks.loader import load
from checks.typography import set_markdown, set_prose
from macros.typography import with_no_breaks
from tests.language.language import Language
from tests.language.passages import Passage

WORDS = load().words


def broken(texts: Iterable[tuple[str, str]], language: Language) -> list[str]:
    """Return where a space may break, by what stands around it."""
    rules = [
        (re.compile(one["pattern"].replace("space", "[ \n]+")), one["say"])
        for one in language.lint["unbroken"]
    ]
    return [
        f"{where}: {text[max(0, found.start() - 20) : found.end() + 20]!r} -> {say}"
        for where, text in texts
        for pattern, say in rules
        for found in pattern.finditer(text)
    ]


def test_built_pages(language: Language, read: list[Passage]) -> None:
    """Also across the edges of bold words, links and code."""
    assert any("\u00a0" in one.text for one in read)
    assert [] == broken(((one.path, one.text) for one in read if not one.entry), language)


def test_messages(language: Language) -> None:
    """Every sentence and every remedy comes with its no-break spaces from the catalogue."""
    catalogue = load()
    owners = [("words", catalogue.words[language.locale]["problems"])]
    owners += [(one.name, one.text[language.locale].get("problems", {})) for one in catalogue.inputs.values()]
    owners += [(one.id, one.text[language.locale]["messages"]) for one in catalogue.checks.values()]

    assert [] == broken(((name, text) for name, owner in owners for text in _texts(owner)), language)


def _texts(value: Any) -> Iterable[str]:
    if isinstance(value, str):
        yield value
    else:
        for one in value.values():
            yield from _texts(one)


def test_prose() -> None:
    words = WORDS["sk"]
    assert "v\u00a0službe a\u00a0o\u00a02\u00a0minúty" == set_prose("v službe a o 2 minúty", words)
    assert "7\u00a0dní, 7,5\u00a0dňa, pred 7\u00a0dňami" == set_prose("7 dní, 7,5 dňa, pred 7 dňami", words)
    assert "22.\u00a011.\u00a02026, 22.\u00a0novembra\u00a02026" == set_prose(
        "22. 11. 2026, 22. novembra 2026", words
    )
    assert "50\u00a0000 kont, 15\u00a0%" == set_prose("50 000 kont, 15 %", words).replace(
        "\u00a0kont", " kont"
    )
    assert "systém Windows Server\u00a02022\u00a0R2" == set_prose("systém Windows Server 2022 R2", words)
    assert "porte TCP\u00a0443, verzia\u00a02.4.27.0" == set_prose("porte TCP 443, verzia 2.4.27.0", words)


def test_markdown_keeps_code_and_targets() -> None:
    text = "`v a b` a [v sieti](x v y.md)\n\n```\nv a b\n```\n"
    assert text.replace(" a [v s", " a\u00a0[v\u00a0s") == set_markdown(text, WORDS["sk"])


def test_page_keeps_code_attributes_scripts_and_other_languages() -> None:
    kept = (
        '<p title="v a b"><code>v a b</code> <span lang="en">I go to a place</span></p>'
        "<script>v a b</script><style>v a b</style><textarea>v a b</textarea><pre>v a b</pre>"
    )
    page = f'<html lang="sk">{kept}<p>v <b>sieti</b> a\n v cloude</p></html>'

    assert page.replace("v <b>", "v\u00a0<b>").replace("a\n v cl", "a\u00a0v\u00a0cl") == with_no_breaks(
        page, WORDS
    )


def test_page_looks_into_the_link_behind_a_word() -> None:
    page = (
        '<html lang="sk"><p>Udalosť <a href="events/">31001</a> a udalosť <a href="events/">X</a></p></html>'
    )
    assert page.replace("Udalosť ", "Udalosť\u00a0").replace(" a ud", " a\u00a0ud") == with_no_breaks(
        page, WORDS
    )


def test_page_follows_the_language_of_each_part() -> None:
    """A page in English with a Slovak part, as the page for unknown addresses is."""
    page = '<html lang="en"><p>I am a page</p><p lang="sk">v sieti<br>a v cloude</p><p>a b</p></html>'
    assert page.replace("v ", "v\u00a0").replace(">a v", ">a\u00a0v") == with_no_breaks(page, WORDS)


def test_language_without_rules_is_left_alone() -> None:
    assert "v a b 2 minúty" == set_prose("v a b 2 minúty", WORDS["en"])


def test_dates_in_sentences_do_not_break() -> None:
    """A date that is filled in comes from the language's own pattern."""
    assert "z\u00a022.\u00a011.\u00a02026" == sentence(
        "z\u00a0{day:date}", {"day": "2026-11-22"}, WORDS["sk"]
    )
