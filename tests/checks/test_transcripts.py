# Long, because its tests share one set of transcripts.
"""What surrounds an output, how often it stands there and where it is cut change no verdict for the better."""

import random
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checks.engine.diagnose import LONGEST_TRANSCRIPT, Diagnostician, TooLongTranscript
from checks.engine.model import Problem
from checks.engine.text import Excerpt, lines
from checks.loader import ROOT, examples, load
from tests.bench.diagnose import BAD, bad_string

CATALOGUE = load()
DIAGNOSTICIAN = Diagnostician(CATALOGUE)
TODAY = date(2026, 11, 22)


def diagnose(text: str) -> dict[str, Any]:
    return DIAGNOSTICIAN.diagnose(text, TODAY, "en")


def outline(text: str) -> list[tuple[str, str, str]]:
    return [(one["check"], one["status"], one["code"]) for one in diagnose(text)["findings"]]


def is_read(name: str, text: str) -> bool:
    """Return whether a text is recognised in full, between lines that are nobody's."""
    diagnosis = diagnose(f"hello\n\n{text}\n\nbye")
    last = len(lines(text)) + 4
    named = name in {one["input"] for one in diagnosis["recognised"]}
    return named and {1, last} == {one for span in diagnosis["unrecognised_lines"] for one in span}


#: The texts of each input that are recognised by themselves; what printed nothing is none.
TEXTS = {
    name: found
    for name in CATALOGUE.inputs
    if (
        found := [
            text
            for one in examples(ROOT / "inputs" / name).values()
            if one.get("values") and is_read(name, text := one["text"].strip("\n"))
        ]
    )
}
SAMPLES = [
    pytest.param(text, id=f"{name}-{number}") for name in TEXTS for number, text in enumerate(TEXTS[name])
]
ALL = [text for found in TEXTS.values() for text in found]


def test_inputs_with_signs_are_recognised() -> None:
    """Each input that declares signs has at least three examples that are found by them."""
    signed = {name for name, entry in CATALOGUE.inputs.items() if entry.meta.signs}

    few = {name for name in signed if len(TEXTS.get(name, ())) < 3}

    assert set() == few, "three outputs, each with a sign in every block, were expected among the examples"


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("between", ["\n\n", "\nPS C:\\> \n"])
def test_one_of_each_is_recognised_in_full(seed: int, between: str) -> None:
    """One example of each input, in random order: every line is somebody's."""
    pick = random.Random(seed)  # noqa: S311 - an order to try, no secret
    names = sorted(TEXTS)
    pick.shuffle(names)
    diagnosis = diagnose(between.join(pick.choice(TEXTS[name]) for name in names))

    assert set() == set(names) - {one["input"] for one in diagnosis["recognised"]}
    assert [] == diagnosis["unrecognised_lines"]


@pytest.mark.parametrize("text", SAMPLES)
def test_surroundings_change_nothing(text: str) -> None:
    """Doubled, ended, indented, quoted, fenced, prompted, spaced and coloured otherwise: the same findings."""
    text += "\n"
    expected = outline(text)

    for changed in (
        text + text,
        f"{text}\n{text}",
        text.replace("\n", "\r\n"),
        "".join(f"    {line}" for line in text.splitlines(keepends=True)),
        "".join(f"> {line}" for line in text.splitlines(keepends=True)),
        f"```powershell\n{text}```\n",
        f"PS C:\\>\n{text}PS C:\\>\n",
        text.replace("PS C:\\>", "[SRV01.contoso.com]: PS C:\\Users\\user01>"),
        "\0".join(text),
        text.replace(" ", "\u00a0"),
        text.replace(" ", "\u200b "),
        "".join(f"\x1b[32m{line}" for line in text.splitlines(keepends=True)),
    ):
        assert expected == outline(changed)


@pytest.mark.parametrize("text", SAMPLES)
def test_cut_passes_nothing_that_failed(text: str) -> None:
    """Cut anywhere behind the beginning of what it fails for, a text does not pass.

    A cut before that leaves another text: one user, run or host less.
    """
    starts = [0]
    for line in text.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    for finding in diagnose(text)["findings"]:
        if finding["status"] != "fail" or not finding["evidence"] or finding["check"] in _UNDECIDED:
            continue
        line = min(one["first_line"] for one in finding["evidence"]) - 1
        #: So much of the line tells that the output has begun.
        begun = len(text[starts[line] : starts[line + 1]].partition(":")[0]) + 1
        for length in range(starts[line] + begun, len(text), 7):
            passed = {check for check, status, _ in outline(text[:length]) if status == "pass"}
            assert finding["check"] not in passed, text[:length]


#: What its rule lets pass although a field that could fail it is missing, and says so.
_UNDECIDED = {"server_operating_system_is_supported"}


def wrapped(text: str, width: int) -> str:
    """Return the text as a console of a width shows it."""
    parts = [
        line[start : start + width] for line in text.split("\n") for start in range(0, len(line) or 1, width)
    ]
    return "\n".join(parts)


@pytest.mark.parametrize("width", [80, 120])
@pytest.mark.parametrize("text", SAMPLES)
def test_wrapping_changes_nothing(text: str, width: int) -> None:
    """Broken by a console, a text says the same, or it cannot be told: nothing else."""
    if max(map(len, text.split("\n"))) <= width:
        return
    expected = {check: (status, code) for check, status, code in outline(text)}
    for check, status, code in outline(wrapped(text, width)):
        assert status == "unknown" or (status, code) == expected.get(check), check


def test_most_wrapped_texts_say_the_same() -> None:
    texts = [(text, width) for width in (80, 120) for text in ALL if max(map(len, text.split("\n"))) > width]
    same = sum(outline(text) == outline(wrapped(text, width)) for text, width in texts)

    assert 0.85 * len(texts) < same


@pytest.mark.parametrize("mark", ["…", "..."])
@pytest.mark.parametrize("text", SAMPLES)
def test_dropped_characters_pass_nothing(text: str, mark: str) -> None:
    """A value that a console shortened does not turn a failure into a pass."""
    failed = {check for check, status, _ in outline(text) if status == "fail"}
    if not failed:
        return
    rows = text.split("\n")
    for index, row in enumerate(rows):
        name, colon, value = row.partition(" : ")
        if colon and len(value) > 1:
            cut = [*rows[:index], f"{name}{colon}{value[:-1]}{mark}", *rows[index + 1 :]]
            passed = {check for check, status, _ in outline("\n".join(cut)) if status == "pass"}
            assert not passed & failed, row


@pytest.mark.parametrize(
    "name", [name for name, entry in CATALOGUE.inputs.items() if entry.meta.kind != "choice"]
)
def test_input_keeps_the_numbers_of_an_excerpt(name: str) -> None:
    """A text that was cut out of a longer one is read as it is, and its lines keep their numbers."""
    entry = CATALOGUE.inputs[name]
    facts = CATALOGUE.facts_for(entry.meta.facts)
    for one in examples(ROOT / "inputs" / name).values():
        moved = Excerpt([replace(line, number=line.number + 50) for line in lines(one["text"])])
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


@pytest.mark.parametrize(
    ("line", "secret"),
    [
        ("Password : correct horse battery", "correct"),
        ("New-ADServiceAccount -Password 'Sup3r,Secret'", "Sup3r"),
        ('"client_secret": "a1b2c3d4e5"', "a1b2c3d4e5"),
        ("Server=db;Uid=sa;Pwd=Sup3rSecret;", "Sup3rSecret"),
        (
            "Endpoint=sb://x.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=QUJDREVG=",
            "QUJDREVG",
        ),
        ("Authorization: Bearer abcdefghijklmnopqrstuvwxyz", "abcdefghij"),
        ('<proxy proxyaddress="http://svc:Sup3rSecret@proxy.contoso.com:8080" />', "Sup3rSecret"),
        ("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl", "eyJzdWIi"),
        ("-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA\n-----END RSA PRIVATE KEY-----", "MIIEpAI"),
        ('$password = ConvertTo-SecureString "Sup3rSecret" -AsPlainText -Force', "Sup3rSecret"),
        ('ConvertTo-SecureString -AsPlainText -Force -String "Sup3rSecret"', "Sup3rSecret"),
        ("Password: $ummer2026!", "ummer2026"),
        ("Pass\u2066word: Sup3rSecret", "Sup3rSecret"),
        ('-NewPassword "correct horse"', "horse"),
        ("--password=Sup3rSecret", "Sup3rSecret"),
        ('"password": "a\\"Sup3rSecret"', "Sup3rSecret"),
        ("AdminPassword = correct horse", "horse"),
        ("Temporary password: Sup3rSecret", "Sup3rSecret"),
        ("Nové heslo pre jroe: Sup3rSecret", "Sup3rSecret"),
        ("heslo je Sup3rSecret", "Sup3rSecret"),
        ("Pwd={a;Sup3rSecret};", "Sup3rSecret"),
        ("net user jroe Sup3rSecret /domain", "Sup3rSecret"),
        (r"net use \\files\share Sup3rSecret /user:jroe", "Sup3rSecret"),
        ("curl -u jroe:Sup3rSecret https://contoso.com", "Sup3rSecret"),
        ("Cookie: x=1; ESTSAUTH=Sup3rSecret", "Sup3rSecret"),
        ("Authorization: Basic U3VwM3I=", "U3VwM3I"),
        ("<password>Sup3rSecret</password>", "Sup3rSecret"),
        ('<add key="ClientSecret" value="Sup3rSecret"/>', "Sup3rSecret"),
        ("ftp://jroe:p@Sup3rSecret@contoso.com", "Sup3rSecret"),
        (
            "-----BEGIN RSA PRIVATE KEY-----\nDEK-Info: AES\n\nMIIEpAIBAAKC\n-----END RSA PRIVATE KEY-----",
            "MIIEpAI",
        ),
    ],
)
def test_secret_is_told_and_not_repeated(line: str, secret: str) -> None:
    """A secret beside an output, or in its very lines, is nowhere in the diagnosis; its line is."""
    record = "ComputerName : a.servicebus.windows.net\nRemotePort : 443\nTcpTestSucceeded : "
    diagnosis = diagnose(f"{line}\n{record}True\n{line}\n")

    assert secret not in repr(diagnosis)
    assert 1 == diagnosis["secrets"][0][0]
    assert outline(f"{record}True\n") == outline(f"{line}\n\n{record}True\n")


@pytest.mark.parametrize(
    "text",
    [
        "PasswordNeverExpires : True",
        "MinPasswordLength : 8",
        "Password: False",
        "Reason: wrong password: The user is blocked",
        "PrimaryKey: 4, Token Elevation Type: %%1936",
        "New-ADServiceAccount -Password $cred.Password -Credential (Get-Credential)",
        "System, Version=4.0.0.0, PublicKeyToken=b77a5c561934e089",
        "Get-ADSyncEntraConnectorCredential : The term is not recognized",
    ],
)
def test_field_about_passwords_is_no_secret(text: str) -> None:
    assert "secrets" not in diagnose(text)


def test_two_values_of_one_server_are_named() -> None:
    """Without a time to order them, both lines are told."""
    one = "Name : ADSync\nDisplayName : Microsoft Azure AD Sync\nStatus : {}\n"
    finding = diagnose(f"{one.format('Running')}\nhello\n\n{one.format('Stopped')}")["findings"][0]

    assert ("unknown", "contradiction") == (finding["status"], finding["code"])
    assert {1, 7} <= {finding["params"]["first_line"], finding["params"]["second_line"]}


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
