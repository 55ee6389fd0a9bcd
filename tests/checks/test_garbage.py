"""Whatever is typed or pasted, a check gives a finding, and garbage never passes."""

import re
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checks.engine.evaluate import evaluate
from checks.loader import check_folder, examples
from tests.checks.transcripts import CATALOGUE, TODAY, diagnose

#: Text without a value of any kind; a choice or a state that is one word would be one.
GARBAGE = [
    "?",
    "...",
    "<script>alert(1)</script>",
    "some words, nothing else",
    "\u200b\u00a0",
    "{}",
    "[]",
    "---\n---",
    ": : :",
    "PS C:\\>",
    "a" * 10_000,
    "\ud800",
    "\x00\x01",
    "=== ERROR ===",
    "null",
    "undefined",
    "%s%n",
]


@pytest.mark.parametrize("check_id", CATALOGUE.checks)
@pytest.mark.parametrize("text", GARBAGE, ids=range(len(GARBAGE)))
def test_garbage_never_passes(check_id: str, text: str) -> None:
    """Each input of the check is garbage: it is not decided, in a sentence."""
    check = CATALOGUE.checks[check_id]
    scope = {name: answers[0] for name, answers in check.meta.applies.items()}
    given = scope | dict.fromkeys(check.meta.inputs, text)
    finding = evaluate(CATALOGUE, check_id, given, TODAY, "sk")

    assert finding["status"] in ("unknown", "fail", "warn")
    assert "pass" != finding["status"]
    assert finding["message"]


@pytest.mark.parametrize("said", ["{}", "{}?"])
@pytest.mark.parametrize(
    ("check_id", "text"),
    [
        *[
            (check_id, text)
            for check_id in ("connect_is_supported", "connect_meets_article_minimum")
            for text in (
                "please upgrade to 2.6.92.0",
                "Microsoft Entra Connect Sync 2.6.92.0 is available",
                "newer than 2.6.84.0",
                "nie 2.6.92.0",
                ">= 2.6.92.0",
                "We run Microsoft Entra Connect Sync 2.6.92.0 in the other forest.",
                "my colleagues run 2.6.92.0 over there",
            )
        ],
        ("provisioning_agent_is_supported", "upgrade the Provisioning Agent to 1.1.2505.0"),
        ("idle_timeout_is_long_enough", "should be 30 min"),
        ("idle_timeout_is_long_enough", "odporúča sa 30 minút"),
        ("idle_timeout_is_long_enough", "not 30 min"),
        ("writeback_is_licensed", "We do not have: AAD_PREMIUM, EMS"),
        ("writeback_is_licensed", "Microsoft Entra ID P1, expired"),
        ("hresult_is_explained", "should be 0x0"),
        ("hresult_is_explained", "0x0, then 80070005"),
        ("hresult_is_explained", "0x0, then -2147023570"),
        ("sspr_code_is_explained", "it should say: your password has been reset"),
        ("server_operating_system_is_supported", "Windows Server 2022, Windows Server 2012 R2"),
        ("synchronization_service_is_running", "should be Running"),
        (
            "firewall_allows_writeback_hosts",
            "please allow .servicebus.windows.net .passwordreset.microsoftonline.com",
        ),
        (
            "firewall_allows_writeback_hosts",
            ".servicebus.windows.net .passwordreset.microsoftonline.com not allowed",
        ),
    ],
)
def test_words_about_a_value_pass_nothing(check_id: str, text: str, said: str) -> None:
    """A wish, a denial, a bound, a doubt or a question does not tell how it is, typed or in the midst of a mail."""
    check = CATALOGUE.checks[check_id]
    scope = {name: answers[0] for name, answers in check.meta.applies.items()}
    (name,) = check.meta.inputs
    typed = evaluate(CATALOGUE, check_id, scope | {name: said.format(text)}, TODAY, "en")
    diagnosis = diagnose(f"Hello,\n\n{said.format(text)}\n\nRegards")

    assert "pass" != typed["status"]
    assert [] == [
        one for one in diagnosis["findings"] if one["check"] == check_id and one["status"] == "pass"
    ]


@pytest.mark.parametrize("sign", ["\u2067", "\u061c", "\U000e0041", "\x08", "\u034f"], ids=ascii)
def test_what_is_not_seen_changes_nothing(sign: str) -> None:
    """A sign within its words that nobody sees makes no failure a pass."""
    for section, check_id in (
        ("symptoms", "events_show_no_failure"),
        ("symptoms", "audit_reason_is_explained"),
    ):
        for example in examples(check_folder(section, check_id)).values():
            day = date.fromisoformat(example.get("date", "2026-11-22"))
            given = {
                name: sign.join(re.split(r"(?<=\w)(?=\w)", text)) for name, text in example["inputs"].items()
            }
            assert example["code"] == evaluate(CATALOGUE, check_id, given, day, "en")["code"]


@pytest.mark.parametrize(
    "host",
    [
        "a.servicebus.windоws.net",
        "a.servicebus.windows.net.evil.example",
        "a.evilservicebus.windows.net",
        "a.servicebus.windows.net@evil.example",
        "a.ſervicebus.windows.net",
        "a.servicebus.windows.net/evil.example",
    ],
)
def test_host_that_only_looks_like_the_relay_never_passes(host: str) -> None:
    texts = {
        "relay_port_is_open": [
            f"ComputerName : {host}\nRemotePort : 443\nTcpTestSucceeded : True",
            f"PS C:\\> tnc {host} -Port 443 -InformationLevel Quiet\nTrue",
        ],
        "relay_namespace_belongs_to_cloud": [f"Namespace: {host}", host],
        "firewall_allows_writeback_hosts": [f"*.passwordreset.microsoftonline.com\n{host}", f"*{host}"],
    }
    for check_id, each in texts.items():
        (name,) = CATALOGUE.checks[check_id].meta.inputs
        for text in each:
            assert "pass" != evaluate(CATALOGUE, check_id, {name: text}, TODAY, "en")["status"], (
                check_id,
                text,
            )


@pytest.mark.parametrize("number", ["⁴⁴³", "④④③", "٤٤٣", "443²"])
def test_digits_of_any_script_are_no_fault(number: str) -> None:
    text = f"ComputerName : a.servicebus.windows.net\nRemotePort : {number}\nTcpTestSucceeded : True"

    assert evaluate(CATALOGUE, "relay_port_is_open", {"relay_connection": text}, TODAY, "en")["message"]


@settings(max_examples=60, deadline=None)
@given(text=st.text(alphabet=st.characters(exclude_categories=[]), max_size=300))
def test_any_text_gives_a_finding(text: str) -> None:
    """No text at all makes a check raise."""
    for check in CATALOGUE.checks.values():
        scope = {name: answers[0] for name, answers in check.meta.applies.items()}
        given = scope | dict.fromkeys(check.meta.inputs, text)
        finding = evaluate(CATALOGUE, check.id, given, TODAY, "en")
        assert finding["message"]


@pytest.mark.parametrize(
    "text",
    [
        "Disable-PnPFlow -Identity fba63225-baf9-4d76-86a1-1b42c917a182",
        "@(1,2,3) | Measure-Object",
        "Get-Member -InputObject (1,2,3,4)",
        "$Numbers -contains 10s",
        "sed '/start/,+4d' /path/to/file",
        "rate(windows_net_bytes_sent_total)[2m]",
        "Get-PnPChangeLog -Version 2.12.0",
        "Set-Date -Adjust $90mins",
        "https://contoso.com/4d/2.6.1",
    ],
)
def test_what_only_holds_a_value_is_no_bare_value(text: str) -> None:
    assert [] == diagnose(text)["findings"]


@pytest.mark.parametrize(
    "text", ['"user01","22.11.2026 8:15:00"', "[10:00:00] adminCount :", "'1';'7.00:00:00'"]
)
def test_values_that_were_parted_are_no_bare_value(text: str) -> None:
    assert [] == diagnose(text)["findings"]
