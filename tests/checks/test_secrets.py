"""A secret in a paste is told and nowhere repeated; a field about passwords is none."""

import pytest

from tests.checks.transcripts import diagnose, outline


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
        ("Docasne heslo: Sup3rSecret", "Sup3rSecret"),
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
        "$profile = @{ Password = $newPassword }",
        "System, Version=4.0.0.0, PublicKeyToken=b77a5c561934e089",
        "Get-ADSyncEntraConnectorCredential : The term is not recognized",
    ],
)
def test_field_about_passwords_is_no_secret(text: str) -> None:
    assert "secrets" not in diagnose(text)
