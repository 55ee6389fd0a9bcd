"""What surrounds an output, and how often it stands there, change no verdict for the better."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checks.engine.diagnose import LONGEST_TRANSCRIPT, TooLongTranscript
from checks.engine.model import Problem
from checks.engine.text import Excerpt, lines
from checks.loader import ROOT, examples
from tests.bench.diagnose import BAD, bad_string
from tests.checks.surroundings import surrounded
from tests.checks.transcripts import (
    ALL,
    CATALOGUE,
    TEXTS,
    diagnose,
    is_sentence,
    outline,
    stands_alone,
)


def test_inputs_with_signs_are_recognised() -> None:
    """Each input that declares signs has at least three examples that are found by them."""
    signed = {name for name, entry in CATALOGUE.inputs.items() if entry.meta.signs}

    few = {name for name in signed if len(TEXTS.get(name, ())) < 3}

    assert set() == few, "three outputs, each with a sign in every block, were expected among the examples"


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("between", ["\n\n", "\nPS C:\\> \n"])
def test_one_of_each_is_recognised_in_full(seed: int, between: str) -> None:
    """One example of each input, in random order: every line is somebody's, unless it only tells of an output."""
    pick = random.Random(seed)  # noqa: S311 - an order to try, no secret
    outputs = {
        name: found
        for name in sorted(TEXTS)
        if (found := [one for one in TEXTS[name] if not (is_sentence(name, one) or stands_alone(name, one))])
    }
    names = [*outputs]
    pick.shuffle(names)
    diagnosis = diagnose(between.join(pick.choice(outputs[name]) for name in names))

    assert set() == set(names) - {one["input"] for one in diagnosis["recognised"]}
    assert [] == diagnosis["unrecognised_lines"]


@pytest.mark.parametrize("index", range(len(ALL)))
def test_surroundings_change_nothing(index: int) -> None:
    """Doubled, ended, indented, quoted, fenced, prompted, spaced and coloured otherwise: the same findings.

    Each text is tried with every third of them, so that each of them meets several texts of every input.
    """
    text = f"{ALL[index]}\n"
    expected = outline(text)

    for changed in surrounded(text)[index % 3 :: 3]:
        assert expected == outline(changed)


def test_what_a_console_says_when_it_starts_makes_no_page() -> None:
    """PowerShell and its modules tell whoever starts them what to do; the outputs below are his own."""
    greeting = """Windows PowerShell
Install the latest PowerShell for new features and improvements! https://aka.ms/PSWindows

PS C:\\> Connect-MgGraph
NOTE: You can use the -NoWelcome parameter to suppress this message.

PS C:\\> Connect-ExchangeOnline
This V3 EXO PowerShell module contains new REST API backed Exchange Online cmdlets. You can now run these cmdlets
after turning off WinRM Basic Auth in your client machine thus making it more secure.

PS C:\\> Install-Module Microsoft.Graph
You are installing the modules from an untrusted repository. If you trust this repository, change its
InstallationPolicy value by running the Set-PSRepository cmdlet.

"""
    text = TEXTS["adsync_scheduler"][0]

    assert outline(text) == outline(greeting + text)


@pytest.mark.parametrize(
    "name", [name for name, entry in CATALOGUE.inputs.items() if entry.meta.kind != "choice"]
)
def test_input_keeps_the_numbers_of_an_excerpt(name: str) -> None:
    """A text that was cut out of a longer one is read as it is, and its lines keep their numbers."""
    entry = CATALOGUE.inputs[name]
    facts = CATALOGUE.facts_for(entry.meta.facts)
    for one in examples(ROOT / "inputs" / name).values():
        moved = Excerpt([line._replace(number=line.number + 50) for line in lines(one["text"])])
        try:
            found = [seen for seen in entry.module.parse(one["text"], facts) if seen.text[:1] not in "[{"]
        except Problem:
            continue
        again = entry.module.parse(moved, facts)
        if one["text"].lstrip()[:1] not in "[{" and "\n{" not in one["text"]:
            assert [(each.value, each.first_line + 50, each.last_line + 50) for each in found] == [
                (each.value, each.first_line, each.last_line) for each in again if each.text[:1] not in "[{"
            ]


@settings(max_examples=40, deadline=None)
@given(
    parts=st.lists(st.one_of(st.sampled_from(ALL), st.text(max_size=60)), max_size=6),
    cut=st.tuples(st.floats(0, 1), st.floats(0, 1)),
)
def test_any_mixture_is_diagnosed(parts: list[str], cut: tuple[float, float]) -> None:
    """Outputs, garbage and pieces of both: a result, its lines exist, and a pass rests on some of them."""
    text = "\n".join(parts)
    first, last = sorted(round(one * len(text)) for one in cut)
    diagnosis = diagnose(text[:first] + text[last:])
    count = len(lines(text[:first] + text[last:]))

    assert sum(diagnosis["summary"]["counts"].values()) == len(diagnosis["findings"])
    for one in diagnosis["recognised"]:
        assert 1 <= one["first_line"] <= one["last_line"] <= count
    for finding in diagnosis["findings"]:
        assert finding["message"]
        assert "pass" != finding["status"] or diagnosis["recognised"]


def test_two_values_of_one_server_are_named() -> None:
    """Without a time to order them, both lines are told, with what differs in the reader's own words."""
    one = "Name : ADSync\nDisplayName : Microsoft Azure AD Sync\nStatus : {}\n"
    finding = diagnose(f"{one.format('Running')}\nhello\n\n{one.format('Stopped')}")["findings"][0]

    assert ("unknown", "contradiction") == (finding["status"], finding["code"])
    assert {1, 7} <= {finding["params"]["first_line"], finding["params"]["second_line"]}
    assert ("Status: Running", "Status: Stopped") == (finding["params"]["first"], finding["params"]["second"])


def test_a_command_without_a_prompt_tells_whose_table_it_is() -> None:
    """Be the runs of blanks lost: the plans of a licence are not those of a user."""
    text = (
        "(Get-MgSubscribedSku | Where-Object SkuPartNumber -eq 'SPB').ServicePlans\n\n"
        "ServicePlanName ProvisioningStatus\n--------------- ------------------\nAAD_PREMIUM Success\n"
    )

    assert [("writeback_is_licensed", "unknown", "plans_without_licences")] == outline(text)


def test_cut_json_is_told() -> None:
    finding = diagnose('[{"ComputerName": "a.servicebus.windows.net",\n"TcpTestSucceeded": true,')["findings"]

    assert [] == finding or {"unknown"} == {one["status"] for one in finding}


def test_too_long_transcript_is_refused() -> None:
    with pytest.raises(TooLongTranscript):
        diagnose("a" * (LONGEST_TRANSCRIPT + 1))


@pytest.mark.parametrize("name", BAD)
def test_no_text_takes_long(name: str) -> None:
    """A string that makes a careless pattern slow takes no longer than its length allows."""
    diagnose(bad_string(BAD[name], 200_000))
