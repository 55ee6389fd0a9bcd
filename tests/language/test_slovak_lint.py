"""Slovak text keeps to the glossary and to the rules of its typography."""

import pytest

from tests.conftest import ROOT
from tests.language.language import Language
from tests.language.lint import lint
from tests.language.passages import Passage, passages

SLOVAK = Language("sk")

#: Errors of the source article that patterns can find; wrong agreement and lost clauses need a reader.
PLANTED = [
    "Pripojenie zabezpečuje nástroj Azure AD Pripojenie.",
    "Zapnite službu zapisovania hesiel.",
    "Ak problémy aj naďalej pretrváva, reštartujte službu.",
    "Aby funguje spätný zápis, reštartujte službu.",
    "Skontrolujte konto užívateľa.",
    'Vyberte položku "Vlastnosti".',
    "Čakajte 2 - 3 minúty.",
    "Klikni na tlačidlo.",
]


def test_no_fault_in_any_text() -> None:
    """Pages, checks, inputs, words: each fault names file, entry and the right form."""
    levels = {rule.id: rule.level for rule in SLOVAK.rules}
    found = [one for one in lint(passages(ROOT, "sk"), SLOVAK) if levels.get(one.rule) != "warn"]

    assert [] == list(map(str, found))


@pytest.mark.parametrize("text", PLANTED)
def test_planted_error_is_found(text: str) -> None:
    assert lint([Passage("planted", 1, "", text)], SLOVAK)
