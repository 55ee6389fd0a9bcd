"""What a page, a comment or a script quotes passes nothing; what somebody posts of his own does."""

import pytest

from checks.engine.evaluate import evaluate
from checks.engine.reports.kept import answers_in
from tests.checks.transcripts import CATALOGUE, TODAY, diagnose

#: Each passes: a list, a table, what a classic tool prints.
OUTPUTS = {
    "list": "StagingModeEnabled : False\nSyncCycleEnabled   : True\nSchedulerSuspended : False",
    "table": "Status   Name    DisplayName\n------   ----    -----------\nRunning  ADSync  Microsoft Azure AD Sync",
    "tool": "SERVICE_NAME: ADSync\n        TYPE   : 10  WIN32_OWN_PROCESS\n        STATE  : 4  RUNNING",
}
QUOTED = {
    "here-string": '$sample = @"\n{}\n"@\nTest-Sample $sample',
    "here-string that does not end": "Mock Get-Thing {{ @'\n{}\n",
    "comment of several lines": "<#\n{}\n#>\nparam($x)",
    "help of a script": "<#\n.SYNOPSIS\n  Tells.\n.EXAMPLE\n  PS C:\\> .\\x.ps1\n\n{}\n#>\nparam()",
    "comment of C": "/*\n{}\n*/",
    "comment of HTML": "<!--\n{}\n-->\n<p>",
    "string of Python": 'def test_it():\n    text = """\n{}\n"""\n    assert read(text)',
    "string of JavaScript": "const text = `\n{}\n`;",
    "array": "$values = @(\n{}\n)\n$values.Count",
    "object": "const values = {{\n{}\n}};",
    "here-document": "cat <<'EOF'\n{}\nEOF",
    "announced": "Run the command. You should see output like this:\n\n{}\n\nGo on with the next step.",
    "heading": "### Expected result\n\n```\n{}\n```",
    "one word": "**Expected:**\n\n```\n{}\n```",
    "one word behind a sentence": "Step 4: check the mode. Expected:\n\n{}",
    "one word in Slovak": "Malo by byť:\n\n{}",
    "after a change": "After the fix it should show:\n{}",
    "German": "Beispielausgabe:\n\n{}",
    "German, should": "Die Ausgabe sollte so aussehen:\n\n{}",
    "Slovak": "Mali by ste vidieť:\n\n{}",
    "Italian": "Output atteso:\n\n{}",
    "title of a fence": '```text title="Expected output"\n{}\n```',
    "Czech": "Výstup by měl vypadat takto:\n\n{}",
    "page with a head": "---\ntitle: Verify\nms.topic: how-to\n---\n# Verify\n\n{}",
    "page without one": "1. Sign in to the server.\n2. Open PowerShell.\n3. Verify the state:\n\n{}\n",
    "tool of somebody": "# AdCheck\n\n## Installation\n\nx\n\n## Usage\n\n{}\n\n## License\n\nMIT",
    "question of an exam": "You have a server. You see this:\n\n{}\n\nWhat should you do next?\nA. Nothing",
    "order": "Set these values:\n\n{}",
    "plan": "Proposal for the new server\n\n{}",
    "success": "What success looks like:\n\n{}",
    "condition": "When everything is fine the command returns:\n\n{}",
    "documentation": "From the Microsoft docs:\n\n{}",
    "comparison": "For comparison, a working server:\n\n{}",
    "German, comparison": "Zum Vergleich ein funktionierender Server:\n\n{}",
    "intended": "The intended state was:\n\n{}",
    "Portuguese": "Se tudo estiver bem, deverá ver o seguinte:\n\n{}",
    "Chinese": "应看到：\n\n{}",
    "a heading in Japanese": "**Windows Server 2019 Standard Edition (LTSC) サーバー コアの使用例:**\n\n{}",
    "a heading in Chinese": "**示例**\n\n{}",
    "a heading in French": "**Exemple pour Windows Server 2022 :**\n\n{}",
    "a sentence of a page": "In the following example, the state is read.\n\n{}",
    "a sentence of a page in French": "L’exemple suivant affiche le service.\n\n{}",
    "a sentence of a page in Slovak": "V nasledujúcom príklade sa číta stav.\n\n{}",
    "a sentence of a page in Chinese": "下面的示例将脚本块存储在变量中。\n\n{}",
    "a sentence of a page in Korean": "다음 예제에서는 서비스를 표시합니다.\n\n{}",
    "example of something": "Here's an example:\n\n{}",
    "example of a kind": "A successful connection:\n\n{}",
    "case": "If the port is open, the output is:\n\n{}",
    "what a page displays": "The following output is displayed:\n\n{}",
    "wish": "I need this:\n\n{}",
    "possible": "Possible results:\n\n{}",
    "supposed": "Let's say the output is:\n\n{}",
    "what is looked for": "What we're looking for:\n\n{}",
    "old": "Old output:\n\n{}",
    "elsewhere": "On a different server:\n\n{}",
    "somebody": "Someone else posted:\n\n{}",
    "past": "It used to say:\n\n{}",
    "colleague": "A colleague has this, and it works there:\n\n{}",
    "reference": "# Get-Thing\n\n## SYNOPSIS\nGets it.\n\n```\n{}\n```",
}
#: What whoever shows a value says behind it.
NOTES = {" <-- here": "pass", "   ← stays so": "pass", " ✅": "pass", "  <-- should be True": "unknown"}
QUOTED_BY_LINE = ("# {}", "// {}", "REM {}", 'Write-Host "{}"', "echo {}", "    Write-Output '{}'")
OWN = (
    "Hi,\n\nwriteback fails for all our users. This is what I get:\n\n{}\n\nAny ideas?",
    "It should look right, but I get this:\n\n{}",
    "You should see a running service, the article says.\n\nThis is ours:\n\n{}",
    "My output looks like this:\n\n{}",
    "I followed the docs and when everything was done well I get this:\n\n{}",
    "Our correct server shows:\n\n{}",
    "Right now the output is:\n\n{}",
    "Results for dc01.example.com:\n\n{}",
    "Our server says, for example:\n\n{}",
    "As you can see the service is running:\n\n{}",
    "Output from Microsoft Entra Connect server:\n\n{}",
    "**To reproduce**\nSteps to reproduce:\n1. Go to the portal\n2. Click on reset\n3. Open the log\n\n{}",
    "## Findings\n\n```\n{}\n```\n\n## Conclusion\nNo problem found on the server.",
    "Sieht bei uns so aus, was sollten wir prüfen?\n\n{}",
    "U nás to vyzerá takto:\n\n{}\n\nČo by sme mali skontrolovať?",
    "Change password (self-service)\n\n{}",
    "### What I tried\n```powershell\n{}\n```\nYou can see that it runs.",
)


@pytest.fixture(params=OUTPUTS)
def output(request: pytest.FixtureRequest) -> str:
    text: str = OUTPUTS[request.param]
    assert "pass" in _outline(text).values()
    return text


@pytest.mark.parametrize("around", QUOTED)
def test_what_is_quoted_passes_nothing(around: str, output: str) -> None:
    assert "pass" not in _outline(QUOTED[around].format(output)).values()


@pytest.mark.parametrize("line", QUOTED_BY_LINE)
def test_what_lines_of_a_script_hold_passes_nothing(line: str, output: str) -> None:
    script = "\n".join(line.format(one) for one in output.splitlines())

    assert "pass" not in _outline(f"{script}\n\n$x = 1\n").values()


@pytest.mark.parametrize("around", OWN)
def test_what_somebody_says_of_his_own_is_judged(around: str, output: str) -> None:
    assert _outline(output) == _outline(around.format(output))


@pytest.mark.parametrize("note", NOTES)
def test_what_is_said_behind_a_value_is_none_of_it(note: str) -> None:
    text = f"StagingModeEnabled : False{note}\nSyncCycleEnabled   : True"

    assert _outline(text)["server_is_not_in_staging_mode"] == NOTES[note]


def test_own_output_counts_beside_a_quoted_one() -> None:
    """The page says how it should be, the reader's server how it is."""
    should = "Expected output:\n\nStagingModeEnabled : False\nSyncCycleEnabled : True\n\n"

    own = _outline(f"{should}But I get:\n\nStagingModeEnabled : True\nSyncCycleEnabled : True\n")

    assert own["server_is_not_in_staging_mode"] == "fail"


def test_quoted_failure_is_told() -> None:
    text = "You will see this error:\n\nName   : ADSync\nStatus : Stopped\n"

    assert _outline(text)["synchronization_service_is_running"] == "fail"


def test_single_check_says_why() -> None:
    """A field of its own and the paste box go the same way, and nothing is kept that would pass later."""
    text = "Sample output:\n\nName   : ADSync\nStatus : Running\n"
    check = "synchronization_service_is_running"
    diagnosis = diagnose(text)

    finding = evaluate(CATALOGUE, check, {"adsync_service": text}, TODAY, "en")

    assert ("unknown", "only_quoted") == (finding["status"], finding["code"])
    assert [finding] == diagnosis["findings"]
    assert {} == answers_in(text, diagnosis)


def _outline(text: str) -> dict[str, str]:
    return {one["check"]: one["status"] for one in diagnose(text)["findings"]}
