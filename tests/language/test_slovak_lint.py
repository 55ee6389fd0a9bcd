"""The fifteen errors of the source article are found wherever somebody plants them again."""

import pytest

from tests.language.language import Language
from tests.language.lint import lint
from tests.language.passages import Passage

SLOVAK = Language("sk")

#: What the article's machine translation says, by the number of the error in its list of fifteen,
#: each with a part of the right form.
SEED = [
    (1, "Nainštalujte Azure AD Pripojenie.", "Microsoft Entra Connect"),
    (2, "Password writeback nefunguje", "spätný zápis"),
    (2, "WriteBack pre heslo", "spätný zápis hesiel"),
    (2, "funkcia writeback hesiel", "spätný zápis"),
    (2, "služba zapisovania hesiel", "spätný zápis hesiel"),
    (2, "písanie hesla", "spätný zápis hesiel"),
    (2, "zápis hesla", "spätný zápis hesiel"),
    (3, "Stále sa mi nená pomýlili problémy s písaním hesla", "spätný zápis hesiel nefunguje"),
    (4, "Ak problémy aj naďalej pretrváva, reštartujte službu.", "pretrvávajú"),
    (5, "Ak chcete, aby funguje služba, pripojte ju k primárnemu emulátorovi.", "aby fungovala"),
    (5, "Pripojte sa k primárnemu emulátorovi.", "emulátoru"),
    (6, "kliknutím pravým tlačidlom myši na vlastnosti konektora a výberom položky", "vyberte"),
    (6, "Vyberte položku Konfigurovať oblasti adresára.", "**Configure Directory Partitions**"),
    (6, "Vyberte položku **adresára.**", "outside the bold label"),
    (7, "Ak preferované DC nie je emulátor PDC, bude kontaktovať službu.", "preferovaný radič domény"),
    (7, "Služba bude aj naďalej kontaktovať emulátor PDC.", "present tense"),
    (8, "V nájomníkovi bolo nakonfigurované vytvorenie nového hesla.", "pre vášho nájomníka je nastavené"),
    (9, "Konto je cloudové (vytvorené v cloude nie v lokálnej službe).", "a comma before nie"),
    (10, "Máte jedno alebo viac doménové nasadenie AD.", "viac doménových štruktúr"),
    (11, "Dokončili úplnú synchronizáciu importu.", "úplný import a potom úplná synchronizácia"),
    (12, "Potrebuje prístup HTTPS odchádzajúcich údajov na:", "odchádzajúci prístup cez protokol HTTPS"),
    (13, "Povolenie nečinnosti pripojení pretrvájú minimálne 2 minúty.", "nečinné pripojenia"),
    (14, "Stiahnite si a povoľte najnovšiu verziu služby.", "nainštalujte verziu"),
    (15, "všetky Office 365 platené SKU", "platená licencia"),
    (15, "[požiadavky na vytvorenie nového](a.md) hesla", "whole title"),
    (15, "[vypnutie a zapnutie zápisu.](a.md)", "outside the link"),
]


def test_each_of_the_fifteen_is_planted() -> None:
    assert set(range(1, 16)) == {number for number, _, _ in SEED}


@pytest.mark.parametrize(("number", "text", "right"), SEED)
def test_error_of_the_article_is_named_with_the_right_form(number: int, text: str, right: str) -> None:
    found = lint([Passage("docs/sk/x.md", 7, "", text)], SLOVAK)

    assert any(right in fault.say for fault in found), (number, found)
    assert all(str(fault).startswith("docs/sk/x.md:7: ") for fault in found)
