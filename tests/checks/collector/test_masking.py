"""What -Mask covers in texts that commands may print, and what it leaves as it is."""

import re
from pathlib import Path

import pytest

from tests.checks.collector.masked import masked

REPORT_OF_RIGHTS = r"""IdentityReference     : PARTNERNET\jdoe
Sid                   : S-1-5-21-1004336348-1177238915-682003330-1702

IdentityReference     : VORDEFINIERT\Administratoren
Sid                   : S-1-5-32-544

IdentityReference     : NT SERVICE\ADSync
Sid                   : S-1-5-80-3245704983-3664226991-764670653-2504430226-901976451
"""
#: A text, the names that must be gone, and what must still stand there.
CASES = [
    ("Server :\nRestrictRemoteSam :\n", "", "RestrictRemoteSam :"),
    (
        "ADConnectorAccountName   :\nADConnectorAccountDomain : CONTOSO.COM",
        "contoso",
        "ADConnectorAccountDomain :",
    ),
    (r"Message : User CONTOSO\jsmith could not be found.", "contoso jsmith", "could not be found."),
    (r"Message : The account 'CONTOSO\jsmith' is locked. jsmith failed", "contoso jsmith", "' is locked."),
    (r"Message : Access is denied to CONTOSO\jsmith. Asked by jsmith", "contoso jsmith", "Access is denied"),
    (r"Message : CONTOSO\o'brien, o'brien@contoso.com", "contoso brien", "Message :"),
    ("IdentityReference : CONTOSO\\Sales Staff\nMessage : no Sales", "contoso staff", "Message : no Sales"),
    (REPORT_OF_RIGHTS, "partnernet jdoe", r"VORDEFINIERT\Administratoren"),
    (REPORT_OF_RIGHTS, "partnernet jdoe", r"NT SERVICE\ADSync"),
    (r"Message : NORTHNET\jroe is locked, HKLM\SOFTWARE\x is not", "northnet jroe", r"HKLM\SOFTWARE\x"),
    (
        r"Message : NT AUTHORITY\SYSTEM in C:\Windows\System32",
        "",
        r"NT AUTHORITY\SYSTEM in C:\Windows\System32",
    ),
    (r"Message : weiss@contoso.com, weiß@contoso.com", "weiss weiß contoso", "Message :"),
    ("CN=weiss,OU=a,DC=contoso,DC=com\nCN=weiß,OU=a,DC=contoso,DC=com", "weiss weiß contoso", "OU=a"),
    ("    Proxy Server(s) :  webproxy:8080\n", "webproxy", "Proxy Server(s) :  host-2:8080"),
    ("    Proxy Server(s) :  http=web1:80;https=web2.adatum.net:443", "web1 web2 adatum", "http=host-"),
    ("    Bypass List     :  *.adatum.local;intra1;<local>\n", "adatum intra1", ";<local>"),
    ("    Bypass List     :  *.servicebus.windows.net;10.0.0.1", "", "*.servicebus.windows.net;10.0.0.1"),
    ('DefaultProxy : <proxy proxyaddress="http://web1:8080" />', "web1", '="http://host-'),
    (r'DefaultProxy : <add address="[a-z]+\.adatum\.com$" />', "adatum", "<add address="),
    (
        "Message : http://svc-out:S3cret@web1.adatum.com:80/",
        "svc-out s3cret web1 adatum",
        "Message : http://",
    ),
    ("Message : no answer (hostname: DC07), DC07 is down", "dc07", "no answer (hostname: "),
    (r"Message : \\FILES07\share cannot be found", "files07", r"\share cannot be found"),
    (
        "DNSRoot : contoso.com\nName : contoso.onmicrosoft.com\nCONTOSO\\jsmith",
        "contoso jsmith",
        "domain-2\\user-",
    ),
]


@pytest.mark.parametrize(("text", "names", "left"), CASES)
def test_names_are_gone_and_the_rest_is_left(text: str, names: str, left: str) -> None:
    hidden = masked(text, [], "SYNC01", "WORKGROUP")
    assert [] == [one for one in names.split() if one in hidden.lower()], hidden
    assert left in hidden


@pytest.mark.parametrize("word", ["ADSync", "proxy", "Server", "Enabled", "Running", "Name", "Delta"])
def test_names_that_are_words_of_the_report_are_left(word: str) -> None:
    """Covered everywhere, such a name would take the report's own words along, and tells nobody anything."""
    text = f"PS> Get-Service ADSync\n{word} : {word}\nUserName : {word}\nHostName : {word}\nNORTHNET\\{word}"
    assert text.replace("NORTHNET", "domain-2") == masked(text, [word], word, "WORKGROUP")


def test_labels_of_the_sample_are_left() -> None:
    """Whatever an account is called: what the diagnosis knows an output by stays as it is."""
    report = Path(__file__).with_name("report.txt").read_text("utf-8")
    labels = re.findall(r"^ {0,4}([A-Za-z][\w ()]*?) *:(?= |$)", report, re.MULTILINE)
    words = {one for label in labels for one in re.findall(r"\b\w{2,20}\b", label)}
    assert masked(report, [], "SYNC01", "CONTOSO") == masked(report, sorted(words), "SYNC01", "CONTOSO")
