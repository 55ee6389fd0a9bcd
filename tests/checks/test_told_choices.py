"""A question with a few answers is answered by a sentence as well as by choosing."""

import pytest

from checks.engine.reports.kept import answers_in
from tests.checks.transcripts import diagnose, outline

RELAY = """ComputerName     : ssprdedicatedsbprodscu.servicebus.windows.net
RemoteAddress    : 203.0.113.20
RemotePort       : 443
TcpTestSucceeded : False
"""


def test_an_answer_that_a_sentence_gives_is_kept_as_if_it_were_chosen() -> None:
    """The test of a port proves nothing of a server that goes through a proxy; who says both is believed neither."""
    told = "Our sync server has no direct internet access, everything goes through the proxy.\n\n"

    for text in (told + RELAY, f"{RELAY}\n{told}"):
        diagnosis = diagnose(text)
        assert ("relay_port_is_open", "unknown", "closed_past_proxy") in outline(text)
        assert "proxy" == answers_in(text, diagnosis)["internet_route"]
    both = f"{told}The server goes out directly, there is no proxy.\n\n"
    assert "internet_route" not in answers_in(both + RELAY, diagnose(both + RELAY))


@pytest.mark.parametrize(
    ("name", "answer", "text"),
    [
        (
            "internet_route",
            "proxy",
            "The sync server sits in a DMZ and can only reach the internet through our web proxy.",
        ),
        ("internet_route", "proxy", "Server nemá priamy prístup na internet, ide cez proxy."),
        ("internet_route", "direct", "Server geht direkt raus, kein Proxy."),
        ("internet_route", None, "On the other server everything goes through the proxy."),
        ("internet_route", None, "If the server is behind a proxy, set it in machine.config."),
        ("internet_route", None, "My laptop goes through the proxy."),
        (
            "preferred_dc_only",
            "on",
            '"Only use preferred domain controllers" is ticked, dc03 and dc04 are listed.',
        ),
        (
            "preferred_dc_only",
            "on",
            '- Nur bevorzugte Domänencontroller verwenden ("Only use preferred domain controllers"): ja',
        ),
        ("preferred_dc_only", "off", "[ ] Only use preferred domain controllers"),
        ("preferred_dc_only", "off", "The box 'Only use preferred domain controllers' is not checked."),
        ("preferred_dc_only", "off", "We do not have 'Only use preferred domain controllers' ticked."),
        (
            "preferred_dc_only",
            "off",
            '"Only use preferred domain controllers" is not ticked, resets still fail.',
        ),
        ("preferred_dc_only", None, "Only use preferred domain controllers: not checked by me yet"),
        ("preferred_dc_only", None, '"Only use preferred domain controllers": nicht geprüft'),
        ("preferred_dc_only", None, '"Only use preferred domain controllers" is not the problem.'),
        (
            "preferred_dc_only",
            "unknown",
            '"Only use preferred domain controllers" nie je zaškrtnuté na fabrikam, na contoso je zaškrtnuté.',
        ),
        ("preferred_dc_only", None, "Should 'Only use preferred domain controllers' be checked?"),
        ("preferred_dc_only", None, "By default 'Only use preferred domain controllers' is not selected."),
    ],
)
def test_a_sentence_answers_where_it_says_what_is(name: str, answer: str | None, text: str) -> None:
    """Of others, supposed, asked or by default is no answer."""
    told = {one["input"]: one.get("answer") for one in diagnose(text)["recognised"]}

    assert answer == told.get(name)


def test_an_answer_may_stand_on_two_lines() -> None:
    """A sentence goes on over the end of a line."""
    text = "Hi, our server has\nno direct internet access. Where do I set that?"

    assert {"input": "internet_route", "first_line": 1, "last_line": 2, "answer": "proxy"} in diagnose(text)[
        "recognised"
    ]
