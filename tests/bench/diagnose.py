"""Measure how long a transcript takes to be diagnosed: per MB, from 10 KB to 10 MB, and bad strings.

Run by ``make bench``, or alone: ``python -m tests.bench.diagnose``.
"""

import itertools
import random
import re
import time
from datetime import date

from checks.engine.diagnose import Diagnostician
from checks.loader import ROOT, examples, load

TODAY = date(2026, 11, 22)
#: A session that repeats its outputs, and one in which no output stands twice.
KINDS = {"as a session repeats them": False, "of other names each time": True}
SIZES = (10_000, 100_000, 1_000_000, 10_000_000)
#: What makes a careless pattern or parser slow; each is repeated until it fills a megabyte.
BAD = {
    "blanks": " ",
    "letters": "a",
    "one field and blanks": "A" + " " * 200,
    "colons": "a:",
    "quotes and backslashes": '"\\',
    "open brackets": "{\n",
    "open brackets in one line": "[",
    "dashes": "-- ",
    "rules of tables": "---- ----\n",
    "prompts": "PS C:\\> ",
    "mail quotes": "> ",
    "dots": "1.",
    "digits": "1",
    "commas": ",",
    "passwords": "password=",
    "fields of one record": "Field {n} : 1\n",
    "fields with blank lines between": "Field : 1\n\n",
    "wrapped value": "                         wrapped\n",
    "headings and rules": "A\n--\n",
    "escape sequences": "\x1b[1",
    "zeros": "a\0",
    "commands": "PS C:\\> Get-Service ADSync\n",
    "codes in one line": "SSPR_0029 ",
    "builds in one sentence": "we are running Entra Connect 2.5.3.0, ",
    "signs": "TcpTestSucceeded ",
    "parameters": "Name : Microsoft.Synchronize.ServerConfigurationVersion\nValue : 2.6.{n}.0\n\n",
    "runs of one command": "PS C:\\> Get-ADSyncScheduler\nSyncCycleEnabled : True\n\n",
    "tests": "ComputerName : a{n}.contoso.com\nRemotePort : 443\nTcpTestSucceeded : True\n\n",
}

#: Of sentences, no more are read than a letter has; each says the same of another server.
SENTENCES = {
    "switched off": "Password writeback is disabled on our Entra Connect server number {n}.\n",
    "off and mended": "TLS 1.2 is not enabled on our sync server {n}, we enabled it.\n",
    "long ago and mended": "Last sync was {n} days ago, it works again.\n",
    "points of a list": "- Inheritance is disabled on the user {n}.\n",
}

#: What names somebody or something in the examples.
NAMES = re.compile(r"contoso|fabrikam|srv(?=\d)|dc(?=\d)|user(?=\d)", re.IGNORECASE)


def transcript(size: int, *, renamed: bool = False) -> str:
    """Return ``size`` characters of examples of every input, in random order, with prompts between.

    They repeat as a long session repeats its tests; ``renamed`` gives each its own hosts, users and domains.
    """
    texts = [
        one["text"]
        for name, entry in load().inputs.items()
        if entry.meta.signs
        for one in examples(ROOT / "inputs" / name).values()
        if one.get("values")
    ]
    pick = random.Random(1)  # noqa: S311 - an order to try, no secret
    parts: list[str] = []
    length = 0
    while length < size:
        part = f"PS C:\\Users\\user01> \n{pick.choice(texts).rstrip()}\n\n"
        parts.append(NAMES.sub(rf"\g<0>{len(parts)}", part) if renamed else part)
        length += len(parts[-1])
    return "".join(parts)[:size]


def bad_string(unit: str, size: int = 1_000_000) -> str:
    """Return ``unit`` over and over, ``{n}`` being the number of the repetition."""
    if "{n}" not in unit:
        return (unit * (size // len(unit) + 1))[:size]
    parts = (unit.replace("{n}", str(number)) for number in itertools.count())
    return "".join(itertools.islice(parts, size // len(unit)))[:size]


def repeated(text: str, size: int) -> str:
    """Return an output over and over, each time of other hosts, users and domains."""
    parts: list[str] = []
    length = 0
    while length < size:
        parts.append(NAMES.sub(rf"\g<0>{len(parts)}", text) + "\n\n")
        length += len(parts[-1])
    return "".join(parts)


def growth(text: str, diagnostician: Diagnostician) -> tuple[float, float]:
    """Return how many times longer an output takes that is four times as often there, and seconds per MB."""
    few, many = (repeated(text, size) for size in (15_000, 60_000))
    short, long = seconds(few, diagnostician), seconds(many, diagnostician)
    return long / short, long / len(many) * 1e6


def seconds(text: str, diagnostician: Diagnostician) -> float:
    """Return how long one diagnosis takes."""
    begin = time.perf_counter()
    diagnostician.diagnose(text, TODAY, "en")
    return time.perf_counter() - begin


def main() -> None:
    """Print the measurements."""
    diagnostician = Diagnostician(load())
    diagnostician.diagnose(transcript(10_000), TODAY, "en")
    print("diagnose: characters, seconds (best of 3), seconds per million characters")
    for kind, renamed in KINDS.items():
        print(kind)
        for size in SIZES:
            text = transcript(size, renamed=renamed)
            best = min(seconds(text, diagnostician) for _ in range(3 if size < 5_000_000 else 1))
            print(f"{len(text):>12,} {best:8.3f} {best / len(text) * 1e6:8.3f}")
    print("bad strings of a million characters: seconds")
    for name, unit in BAD.items():
        print(f"{seconds(bad_string(unit), diagnostician):8.3f}  {name}", flush=True)
    print("sentences: how much longer four times as many take")
    for name, unit in SENTENCES.items():
        few, many = (seconds(bad_string(unit, size), diagnostician) for size in (15_000, 60_000))
        print(f"{many / few:8.1f}  {name}", flush=True)
    print("one output again and again, of other names each time: how much longer four times as much takes,")
    print("and seconds per million characters, each of the example for which it is most")
    for name in load().inputs:
        texts = [one["text"] for one in examples(ROOT / "inputs" / name).values() if one.get("values")]
        longer, per_mb = (
            max(found) for found in zip(*(growth(text, diagnostician) for text in texts), strict=True)
        )
        print(f"{longer:8.1f} {per_mb:8.3f}  {name}", flush=True)


if __name__ == "__main__":
    main()
