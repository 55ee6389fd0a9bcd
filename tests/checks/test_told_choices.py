"""A question with a few answers is answered by a sentence as well as by choosing."""

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
