"""How the same text looks where people paste it from; none of it may change what is found."""

from html import escape

#: What a console's record begins with.
RECORDED = f"""{"*" * 22}
Windows PowerShell transcript start
Start time: 20261120091512
Username: CONTOSO\\admin01
RunAs User: CONTOSO\\admin01
Machine: SRV01 (Microsoft Windows NT 10.0.17763.0)
PSVersion: 5.1.17763.6189
{"*" * 22}
Transcript started, output file is C:\\temp\\record.txt
"""


def surrounded(text: str) -> list[str]:
    """Return a text, which ends a line, as it is found here and there: in a fence, a mail, a chat, a log."""
    each = text.splitlines(keepends=True)
    return [
        text + text,
        f"{text}\n{text}",
        text.replace("\n", "\r\n"),
        "".join(f"    {line}" for line in each),
        "".join(f"> {line}" for line in each),
        f"```powershell\n{text}```\n",
        f"PS C:\\>\n{text}PS C:\\>\n",
        text.replace("PS C:\\>", "[SRV01.contoso.com]: PS C:\\Users\\user01>"),
        "\0".join(text),
        text.replace(" ", "\u00a0"),
        text.replace(" ", "\u200b "),
        "".join(f"\x1b[32m{line}" for line in each),
        "".join(f"\t{line}" for line in each),
        text.replace("_", "\\_"),
        "".join(
            f"`{line}`\n" if line.strip() and "`" not in text else f"{line}\n" for line in text.splitlines()
        ),
        f"<pre><code>{escape(text, quote=False)}</code></pre>\n",
        f"{RECORDED}{text}{RECORDED}",
        f"{{code:powershell}}\n{text}",
        f"[CODE]{text}[/CODE]\n",
        "".join(f"<p>{escape(line, quote=False)}</p>\n" for line in text.splitlines()),
        f"{'=' * 40}\n{text}",
        f"[10:32 AM] Novak, Jan\n{text}",
        "".join(f"report.txt:{number}:{line}\n" for number, line in enumerate(text.splitlines(), 1)),
        text.replace("fi", "\ufb01").replace("fl", "\ufb02"),
    ]
