"""What stands above or below an output may say that it is not what the reader's server prints now."""

import pytest

from tests.checks.test_hearsay import OUTPUTS
from tests.checks.transcripts import diagnose

OTHER = {
    "one word, good": "*Good:*\n\n{}",
    "one word of Markdown": "**Healthy**\n\n{}",
    "name and state": "AADC02 (works):\n\n{}",
    "old server of the reader": "**On our old server:**\n\n{}",
    "test environment of the reader": "In our test environment everything works:\n\n{}",
    "laptop of the reader": "From my laptop:\n\n{}",
    "German, old server": "Auf dem alten Server:\n\n{}",
    "Slovak, old server": "Na starom serveri:\n\n{}",
    "Czech, other server": "Na jiném serveru:\n\n{}",
    "after a fix": "Post-fix:\n\n{}",
    "before a restart": "Before the restart\n\n{}",
    "well before a change": "Before the firewall change it was fine:\n\n{}",
    "hangs by now": "{}\n\nNow it just hangs.",
    "Slovak, hangs by now": "{}\n\nTeraz to len visí.",
    "not in use": "The new server (not in production yet):\n\n{}",
    "state changed for a try": "With the proxy disabled:\n\n{}",
    "other day": "Two days ago:\n\n{}",
    "support": "Support says it should be:\n\n{}",
    "comparison of two": "{}\n\nvs.\n\nNothing at all",
    "second of two": "Nothing at all\n\nvs.\n\n{}",
    "remark below": "{}\n\nThat works from my desktop but not from the server.",
    "plan below": "{}\n\n(this is what I'm planning to set)",
    "day below": "{}\n\nThis was yesterday, before the reboot.",
    "old server where one speaks of himself": "On the old server we see this:\n\n{}",
    "somebody whom one asked": "I compared with a friend and his gives this:\n\n{}",
    "one instruction": "Run the following command on the server:\n\n{}",
    "one step": "2. Run `Get-Thing`.\n\n{}",
    "condition of an instruction": "To look at the state, run:\n\n{}",
    "instruction in German": "Führen Sie folgenden Befehl aus:\n\n{}",
    "instruction in Slovak": "Na serveri spustite príkaz:\n\n{}",
    "reader of a page": "If you run the cmdlet you get:\n\n{}",
}
OWN = (
    "On our new server:\n\n{}",
    "{}\n\nThis should be fine, right?",
    "{}\n\nThis is from our only server.",
    "**Current state**\n\n{}",
    "It is not working:\n\n{}",
    "From my colleague: it is fine.\n\nNow:\n\n{}",
    "After migration:\n\n{}",
    "Please run Get-Thing and post the output.\n\n{}",
    "I was told: run Get-Thing:\n\n{}",
    "With PowerShell:\n\n{}",
)


@pytest.mark.parametrize("output", OUTPUTS.values(), ids=list(OUTPUTS))
@pytest.mark.parametrize("around", OTHER.values(), ids=list(OTHER))
def test_what_is_of_somewhere_else_passes_nothing(around: str, output: str) -> None:
    assert "pass" not in _outline(around.format(output)).values()


@pytest.mark.parametrize("output", OUTPUTS.values(), ids=list(OUTPUTS))
@pytest.mark.parametrize("around", OWN)
def test_what_is_of_the_reader_is_judged(around: str, output: str) -> None:
    assert _outline(output) == _outline(around.format(output))


@pytest.mark.parametrize(
    ("other", "own"), [("Good:", "Bad:"), ("Before:", "Now:"), ("Old server:", "New server:")]
)
def test_own_output_counts_below_its_own_heading(other: str, own: str) -> None:
    text = f"{other}\n\nStagingModeEnabled : True\nSyncCycleEnabled : True\n\n{own}\n\n{OUTPUTS['list']}"

    assert _outline(text) == _outline(OUTPUTS["list"])


def _outline(text: str) -> dict[str, str]:
    return {one["check"]: one["status"] for one in diagnose(text)["findings"]}
