"""What stands around an output may say whose it is: nothing of others passes, and what is the reader's own does."""

from pathlib import Path

import pytest
import yaml

from checks.engine.context.meanings import meanings
from checks.engine.context.vocabulary import ANY, LANGUAGES, MEANINGS
from tests.checks.test_hearsay import OUTPUTS
from tests.checks.transcripts import diagnose

SAID = {
    whose: {kind: lines.splitlines() for kind, lines in kinds.items()}
    for whose, kinds in yaml.safe_load(Path(__file__).with_name("remarks.yml").read_text("utf-8")).items()
}
PLACES = {
    "labels": ("{said}:\n\n{output}",),
    "sentences": ("{said}\n\n{output}", "{output}\n\n{said}"),
    "below": ("{output}\n\n{said}",),
    "elsewhere": ("{said}\n\n{output}", "{output}\n\n{said}"),
}
#: Whom the output is about, it names itself.
OF_USER = "SamAccountName : user01\nadminCount     : 0\npwdLastSet     : 134082345678901234\n"


def statuses(text: str) -> dict[str, str]:
    """Return the status of each finding."""
    return {one["check"]: one["status"] for one in diagnose(text)["findings"]}


@pytest.mark.parametrize("output", OUTPUTS.values(), ids=list(OUTPUTS))
@pytest.mark.parametrize("kind", SAID["not_own"])
def test_what_is_said_to_be_of_others_passes_nothing(kind: str, output: str) -> None:
    """Nor does what was so once, what ought to be so, and what is bad elsewhere."""
    passed = [
        said
        for said in SAID["not_own"][kind]
        for place in PLACES[kind]
        if "pass" in statuses(place.format(said=said, output=output)).values()
    ]
    assert not passed


@pytest.mark.parametrize("output", OUTPUTS.values(), ids=list(OUTPUTS))
@pytest.mark.parametrize("kind", SAID["own"])
def test_whatever_else_is_said_changes_nothing(kind: str, output: str) -> None:
    """Greetings, complaints, what was tried: who asks for help writes them."""
    own = statuses(output)
    changed = [
        said
        for said in SAID["own"][kind]
        for place in PLACES[kind]
        if statuses(place.format(said=said, output=output)) != own
    ]
    assert not changed


@pytest.mark.parametrize("place", PLACES["elsewhere"])
def test_the_sentence_is_shown(place: str) -> None:
    """The reason names its line, be it above or below."""
    said = "On the second server it is stopped."
    [found] = diagnose(place.format(said=said, output=OUTPUTS["table"]))["findings"]
    assert (found["status"], found["code"]) == ("unknown", "bad_elsewhere")
    assert found["params"]["found"] == said


@pytest.mark.parametrize("place", PLACES["elsewhere"])
def test_an_output_belongs_to_whom_it_names(place: str) -> None:
    """What is said of another one by name is not said of it; of itself it is, and of a way from elsewhere."""
    check = "user_is_not_protected"
    for said, status in {
        "On SRV2 it is disabled.": "pass",
        "For user02 it is stopped.": "pass",
        "For user01 it is disabled.": "unknown",
        "On the other server it is disabled.": "unknown",
        "It is blocked from SRV2.": "unknown",
    }.items():
        assert statuses(place.format(said=said, output=OF_USER))[check] == status, said


CLOCK = """w32tm /stripchart /computer:time.windows.com /samples:1 /dataonly
Tracking time.windows.com [52.231.114.183:123].
Collecting 1 samples.
The current time is 11/27/2026 8:15:02 AM.
08:15:02, -00.0031170s
"""


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("[DC01]: PS C:\\> ", ""),
        ("srv-dc2.contoso.com> ", ""),
        ("On the domain controller:\n\nC:\\> ", ""),
        ("Vom DC aus:\n\nC:\\> ", ""),
        ("Zmerané priamo na DC:\n\nC:\\> ", ""),
        ("It is fine. Ran on DC01 itself:\n\nC:\\> ", ""),
        ("C:\\> hostname\nDC01\nC:\\> ", ""),
        ("C:\\> psexec \\\\DC01 ", ""),
        ("C:\\> ", "\n\nThat was on the DC."),
    ],
)
def test_a_clock_that_was_measured_on_a_domain_controller_is_not_the_servers(above: str, below: str) -> None:
    """A prompt, a command or a sentence tells where; what asks for a user is asked there rightly."""
    assert statuses(above + CLOCK + below)["server_clock_is_right"] == "unknown"
    asked = f"Get-ADUser user01 -Properties adminCount\n\n{OF_USER}"
    assert statuses(above + asked + below)["user_is_not_protected"] == "pass"


@pytest.mark.parametrize(
    "above",
    [
        "[SRV-AADC01]: PS C:\\> ",
        "Compared with the PDC emulator DC01:\n\nC:\\> ",
        "Entra Connect runs on our DC01:\n\nC:\\> ",
    ],
)
def test_a_domain_controller_that_is_named_otherwise_changes_nothing(above: str) -> None:
    """It may be what was compared with, and the server's own name begins alike."""
    assert statuses(above + CLOCK)["server_clock_is_right"] == "pass"


def test_a_remark_means_what_stands_beside_it() -> None:
    """Above, up to what the reader says before it; below, down to where he goes on."""
    service = "synchronization_service_is_running"
    below = statuses(f"This is from another server.\n\n{OF_USER}\nAnd our service:\n\n{OUTPUTS['table']}")
    assert (below["user_is_not_protected"], below[service]) == ("unknown", "pass")
    above = statuses(f"{OF_USER}\nAnd our service:\n\n{OUTPUTS['table']}\n\nThis is from another server.")
    assert (above["user_is_not_protected"], above[service]) == ("pass", "unknown")


@pytest.mark.parametrize("meaning", MEANINGS)
def test_no_word_stands_twice(meaning: str) -> None:
    """In small letters, each word of a meaning once in a language."""
    for words in (ANY.get(meaning, ""), *(one.get(meaning, "") for one in LANGUAGES.values())):
        own = words.split()
        assert len(own) == len({*own})
        assert words == words.lower()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_has_a_meaning(language: str) -> None:
    assert LANGUAGES[language].keys() <= MEANINGS.keys()
    assert ANY.keys() <= MEANINGS.keys()


def test_nothing_of_a_text_is_kept() -> None:
    diagnose("Status : Running\nName : ADSync\n\nThat is from the server of fabrikam, whose name is SRVX99.")

    assert meanings.cache_info().currsize == 0
