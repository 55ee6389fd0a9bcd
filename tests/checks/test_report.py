"""A report holds what somebody else needs, and nothing that he must not see."""

import json
from datetime import date
from typing import Any

import pytest

from checks.engine.diagnose import Diagnostician
from checks.engine.evaluate import evaluate
from checks.engine.reports.kept import answers_in, overview
from checks.engine.reports.report import report
from checks.engine.reports.report_text import forms
from checks.engine.sentence import sentence
from checks.loader import load

CATALOGUE = load()
TODAY = date(2026, 11, 22)
HOST = "ssprdedicatedsbprodscu.servicebus.windows.net"
SESSION = rf"""PS C:\Users\jane.roe> Test-NetConnection {HOST} -Port 443

ComputerName     : {HOST}
RemotePort       : 443
TcpTestSucceeded : False

PS C:\> Get-ADUser jroe -Properties adminCount

DistinguishedName : CN=Jane Roe,OU=Sales,DC=woodgrove,DC=org
Enabled           : True
Name              : Jane Roe
ObjectGUID        : 5f7c9d1e-1111-2222-3333-444455556666
SamAccountName    : jroe
SID               : S-1-5-21-1004336348-1177238915-682003330-1105
UserPrincipalName : jane.roe@woodgrove.org
adminCount        : 1
client_secret=Kx81abcDEF123456
"""
NAMES = ("jane", "jroe", "woodgrove", "sales", "5f7c9d1e", "1004336348")
SECRET = "Kx81abcDEF123456"  # noqa: S105 - what must not leave


def kept(text: str = SESSION) -> dict[str, Any]:
    """Return what the page keeps of a pasted text."""
    diagnosis = Diagnostician(CATALOGUE).diagnose(text, TODAY, "en")
    about = {"day": TODAY.isoformat(), "rules": "r1", "site": "s1"}
    findings = {one["check"]: {**one, **about} for one in diagnosis["findings"]}
    answers = {**answers_in(text, diagnosis), "affected_users": f"jroe\nPassword: {SECRET}"}
    return {"answers": answers, "findings": findings}


def made(locale: str = "en", *, with_names: bool = False) -> dict[str, Any]:
    about = {
        "date": TODAY.isoformat(),
        "locale": locale,
        "site": "s1",
        "rules": "r1",
        "home": "https://contoso.example/",
    }
    return report(CATALOGUE, kept(), about, with_names=with_names)


@pytest.mark.parametrize("locale", CATALOGUE.locales)
def test_holds_what_somebody_else_needs(locale: str) -> None:
    """Each finding has its text, value, verdict, the rule's version, sources; the whole its site and date."""
    text = forms(made(locale), CATALOGUE.words[locale])["text"]
    check, words = CATALOGUE.checks["relay_port_is_open"], CATALOGUE.words[locale]
    rule = {"check": check.id, "version": check.meta.version, "date": TODAY.isoformat()}

    for expected in (
        check.text[locale]["title"],
        CATALOGUE.words[locale]["statuses"]["fail"],
        "TcpTestSucceeded: False",
        CATALOGUE.facts["sources"]["sources"][check.meta.sources[0]]["url"],
        sentence(words["report"]["rule_is"], rule, words),
        "s1",
        "2026",
    ):
        assert expected in text


def test_names_are_covered_unless_asked_for() -> None:
    """People, organizations and hosts get stand-ins, the same everywhere; public hosts stay."""
    covered = json.dumps([made(), forms(made(), CATALOGUE.words["en"])], ensure_ascii=False).lower()

    assert [] == [one for one in NAMES if one in covered]
    assert HOST in covered
    assert "jane.roe@woodgrove.org" in json.dumps(made(with_names=True))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (r"CONTOSOHQ\jroe", "contosohq"),
        ("dc07.corp.woodgrove.org answers", "dc07"),
        ("woodgrove.onmicrosoft.com", "woodgrove"),
        ("ComputerName: SRV-AADC-01", "srv-aadc-01"),
        ("10.20.30.40", "10.20.30.40"),
        ("jane_woodgrove.org#EXT#@contosohq.onmicrosoft.com", "contosohq"),
        ("Sean.O'Brien@woodgrove.org", "brien"),
        ("jroe@woodgrove.org signed in; for user jroe", "jroe"),
        ("Srv-Sync-01.Woodgrove.Org", "woodgrove"),
        (r"\\srv-files\share", "srv-files"),
        (r"C:\Users\jroe\Desktop", "jroe"),
        ("2001:db8:85a3::8a2e:370:7334", "8a2e"),
        ("S-1-12-1-2345678901-1234567890-3456789012-987654321", "2345678901"),
        ("TrackingId:1f8c2d3e-1111-2222-3333-444455556666_G12", "1f8c2d3e"),
        ("MSOL_0a1b2c3d4e5f was denied", "0a1b2c3d4e5f"),
        ('{"displayName": "Jane Roe"}', "jane"),
        ('"DisplayName","SamAccountName"\n"Jane Roe","jroe"', "jane"),
        ("Name     SamAccountName\n----     --------------\nJane Roe jroe", "jroe"),
        ("<Computer>SRVSYNC01</Computer>", "srvsync01"),
        ("request for onPremUser jroe. SourceAnchor: 0aBcDeFgHiJkLmNoPqRsTg==", "jroe"),
        ("SourceAnchor: 0aBcDeFgHiJkLmNoPqRsTg==", "0abcdefg"),
        ("CanonicalName : woodgrove.org/Sales/Jane Roe", "jane"),
        ("Názov počítača : SRVSYNC01", "srvsync01"),
        ('"ipAddress": "198.51.100.77"', "198.51"),
        ("MobilePhone : +421 905 123 456", "905"),
    ],
)
def test_each_kind_of_name(text: str, name: str) -> None:
    whole = report(
        CATALOGUE,
        {"answers": {"affected_users": text}, "findings": {}},
        {
            "date": "2026-11-22",
            "locale": "en",
            "site": "s1",
            "rules": "r1",
            "home": "https://contoso.example/",
        },
        with_names=False,
    )

    assert name not in whole["answers"]["affected_users"].lower()


@pytest.mark.parametrize("text", ["2.6.79.0", "10.0.17763.1", "System.Int32", "machine.config", "443"])
def test_what_is_no_name_stays(text: str) -> None:
    answers = {"answers": {"affected_users": text}, "findings": {}}
    about = {
        "date": "2026-11-22",
        "locale": "en",
        "site": "s1",
        "rules": "r1",
        "home": "https://contoso.example/",
    }

    assert {"affected_users": text} == report(CATALOGUE, answers, about, with_names=False)["answers"]


@pytest.mark.parametrize("with_names", [True, False])
def test_no_secret_leaves(with_names: bool) -> None:
    whole = made(with_names=with_names)

    assert SECRET not in json.dumps([kept()["answers"]["ad_user"], whole])


def test_plan_holds_only_what_failed() -> None:
    """What failed, the next step first, with room for an owner and a date, and links that lead somewhere."""
    found = forms(made(), CATALOGUE.words["en"])

    failed = [one["title"] for one in made()["findings"] if one["status"] == "fail"]
    assert 2 == len(failed)
    for form in ("plan", "plan_markdown"):
        assert len(failed) == found[form].count("Owner:") == found[form].count("Date of completion:")
        assert "staging" not in found[form]
        assert ".md" not in found[form]
    assert "](https://contoso.example/connectivity/#" in found["plan_markdown"]


def test_verdict_that_no_rule_gave_is_not_handed_over() -> None:
    """What the browser keeps, any page of the host may have written; the rest is handed over all the same."""
    found = kept()
    found["findings"] |= {"staged": {}, "tls12_is_enabled": {"status": "pass", "code": "blank", "params": {}}}
    about = {"date": "2026-11-22", "locale": "sk", "site": "", "rules": "", "home": ""}
    whole = report(CATALOGUE, found, about, with_names=True)

    assert kept()["findings"].keys() == {one["check"] for one in whole["findings"]}
    assert kept()["findings"].keys() == overview(CATALOGUE, found["findings"])["said"].keys()


def test_secret_of_a_field_is_not_repeated() -> None:
    """Typed into a single check, a password is neither in the finding nor in the values of its sentence."""
    given = {"connect_version": f"Password: {SECRET}"}
    finding = evaluate(CATALOGUE, "connect_is_supported", given, TODAY, "en")
    raw = {**finding, "params": {**finding["params"], "found": f"pwd={SECRET}"}, "day": "", "site": ""}
    about = {"date": "2026-11-22", "locale": "en", "site": "", "rules": "", "home": ""}
    whole = report(CATALOGUE, {"answers": given, "findings": {finding["check"]: raw}}, about, with_names=True)

    assert 1 == len(whole["findings"])
    assert SECRET not in json.dumps([finding, whole])
