"""Nothing that the language's rules refuse stands in a text or in a built page."""

import pytest

from tests.language.language import Language
from tests.language.lint import Fault, lint
from tests.language.messages import messages
from tests.language.passages import Passage
from tests.language.spelling import Speller


def listed(faults: list[Fault]) -> str:
    return "\n".join(map(str, faults))


def test_written_texts(language: Language, written: list[Passage]) -> None:
    """Words, names, quotation marks, dashes, plural forms: by file, line and right form."""
    assert "" == listed(lint(written, language))


def test_built_pages(language: Language, read: list[Passage]) -> None:
    """What the theme adds, and what facts and macros fill in, keeps the rules too."""
    assert "" == listed(lint(read, language))


def test_messages(language: Language) -> None:
    """What the checks say, numbers and dates filled in, for every number that calls for another form."""
    said = {one.text: one for one in messages(language.locale)}

    assert "" == listed(lint(said.values(), language))


def test_spelling_of_written_texts(speller: Speller, written: list[Passage]) -> None:
    assert "" == listed(speller.faults(written))


def test_spelling_of_built_pages(speller: Speller, read: list[Passage]) -> None:
    assert "" == listed(speller.faults(read))


def test_each_exception_is_needed(language: Language, written: list[Passage], read: list[Passage]) -> None:
    """What is allowed stands somewhere, breaks a rule that lets a person decide, and has a reason."""
    levels = {rule.id: rule.level for rule in language.rules}
    for one in language.lint["allowed"]:
        assert one["why"], one
        assert levels.get(one["id"], "warn") in {"warn", "error"}, one
        assert any(one["text"] in passage.text for passage in (*written, *read)), one


PLANTED = {
    "a name with an ending": ("V službe Microsoft Entra IDu", "name-ending", "služba Microsoft Entra ID"),
    "a name in lower case": ("v systéme Windows server", "name-spelling", "Windows Server"),
    "a name cut by bold": ("nástroj Microsoft **Entra** Connect beží", "name-broken", "without marks"),
    "no noun before a name": ("v Windows Server", "name-without-noun", "systém"),
    "another noun before a name": (
        "otvorte službu Microsoft Entra Connect",
        "name-noun",
        "nástroj Microsoft Entra Connect",
    ),
    "straight quotes": ('pole "Heslo" je prázdne', "straight-quotes", "„…“"),
    "an English closing mark": ("pole „Heslo” je prázdne", "closing-quote", "„…“"),
    "an em dash": ("kontrola — a výsledok", "em-dash", "en dash"),
    "a hyphen for a dash": ("kontrola - a výsledok", "hyphen-as-dash", "en dash"),
    "a number without plural forms": ("Zostáva {days} dní.", "plural-forms", "plural forms by days"),
    "a number with another form": ("Trvá to 5 minúty.", "plural-form", "5 minút"),
    "an address without respect": ("Klikni na tlačidlo.", "informal-you", "vykanie"),
    "no comma": ("Skontrolujte verziu ktorú používate.", "comma-before-clause", "comma"),
}


@pytest.mark.parametrize("planted", PLANTED)
def test_planted_fault_is_named_with_the_right_form(planted: str) -> None:
    text, rule, right = PLANTED[planted]
    found = lint([Passage("docs/sk/x.md", 7, "", text)], Language("sk"))

    assert [fault for fault in found if fault.rule == rule and right in fault.say], found
    assert all(fault.where == "docs/sk/x.md:7" for fault in found)
