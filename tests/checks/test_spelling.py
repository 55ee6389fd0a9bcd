"""Slovak, Czech and German are read as well where somebody types them without diacritics."""

import ast
import re
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from checks.engine.spelling import spelled, spellings, whole_words, without_diacritics
from tests.checks.test_posts import POSTS
from tests.checks.transcripts import TODAY, diagnose
from tests.conftest import ROOT

#: Letters of Slovak, Czech and German, of which some stand in the words of other languages, too.
MARKED, PLAIN = "áčďéěíĺľňóôŕřšťúůýž", "acdeeillnoorrstuuyz"
UMLAUTS = {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"}
WITHOUT = str.maketrans(dict(zip(MARKED + MARKED.upper(), PLAIN + PLAIN.upper(), strict=True)) | UMLAUTS)
#: What Windows prints has them.
PRINTED = ("PRIMÄR", "Služba Active Directory")
#: What a file that was read as another one begins with is no word.
NO_WORDS = ("checks/engine/cleaning/characters.py", "checks/engine/spelling.py")


def is_marked(text: str) -> bool:
    """Return whether a text is Slovak, Czech or German with diacritics, and no other language."""
    small = text.lower()
    is_mixed = {*"öüß"} & {*small} and {*MARKED} & {*small}
    return bool({*MARKED, *UMLAUTS} & {*small}) and not (is_mixed or re.search("[ñçãàèêûłąę]", small))


@pytest.mark.parametrize(
    ("source", "fits", "fits_not"),
    [
        (r"\bešte nie je\b", ["ešte nie je", "este nie je"], ["este je"]),
        (r"\b(?:ne)?zaškrtnut[ýáé]\b", ["nezaškrtnuté", "nezaskrtnuta", "zaškrtnuty"], ["zaskrtnut"]),
        (r"\búčt\w*", ["účtu", "uctu"], ["ucet"]),
        (r"\bmá\b", ["má"], ["ma", "MA"]),
        (r"\bh[aä]ngt|läuft\b", ["hängt", "haengt", "hangt", "laeuft"], ["lauft"]),
        (r"(?<=für )alle", ["für alle"], ["fuer alle"]),
        (r"\bu nás\b", ["u nás", "u nas"], ["u vas"]),
        (r"[a-záčš]{4} \[á\] \bá", ["abčš [á] á"], ["abcs [a] a"]),
    ],
)
def test_a_pattern(source: str, fits: list[str], fits_not: list[str]) -> None:
    """A word that is short without them could be another one; what is no word stays as it is."""
    pattern = spelled(source)

    assert fits == [one for one in [*fits, *fits_not] if pattern.search(one)]


def test_words() -> None:
    """Parts of words only let something be asked; whole ones have to be long enough."""
    assert spellings(("účt", "password")) == ("účt", "password", "uct")
    assert whole_words(["nedávno", "má", "on"]) == {"nedávno", "nedavno", "má", "on"}
    assert [*map(without_diacritics, ["Včera", "nás", "už"])] == ["Vcera", "nás", "uz"]


@pytest.mark.parametrize("post", [one for one in POSTS if is_marked(one.values[0]["text"])])
def test_what_is_told_without_them(post: dict[str, Any]) -> None:
    """Each check has the status that it has of the same text with them."""
    found = {
        one["check"]: one["status"] for one in diagnose(post["text"].translate(WITHOUT), TODAY)["findings"]
    }

    assert post["findings"] == found


def test_every_pattern_is_compiled_so() -> None:
    """Nobody has to remember it."""
    assert [*strictly_compiled()] == []


def strictly_compiled() -> Iterator[str]:
    """Yield where a pattern with such letters is compiled that does without them nowhere."""
    for file in sorted((ROOT / "checks").rglob("*.py")):
        name = file.relative_to(ROOT).as_posix()
        for node in ast.walk(ast.parse(file.read_text("utf-8"))) if name not in NO_WORDS else ():
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "re.compile":
                told = " ".join(ast.unparse(one) for one in node.args)
                if {*MARKED, *UMLAUTS} & {*re.sub(r"\[[^\]]*-[^\]]*\]", "", told)}:
                    yield f"{name}:{node.lineno}"


def test_every_pattern_can_be_made() -> None:
    """They are made late: a mistake in one would else be met by the first reader whose text asks it."""
    kind = type(spelled(""))
    found = {
        f"{name}.{variable}": one
        for name, module in [*sys.modules.items()]
        if name.startswith("checks.")
        for variable, one in vars(module).items()
        if isinstance(one, kind)
    }

    assert len(found) > 300
    for one in found.values():
        one.search("")
