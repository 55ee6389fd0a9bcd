"""Ask whether an address still answers, and where it leads now. A redirect is news, not an error."""

import re
from dataclasses import dataclass
from http.client import HTTPException
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

#: Servers that do not say a browser's name are refused by some; the address tells who asks.
_HEADERS = {"User-Agent": "Mozilla/5.0 (compatible; writeback-checkup link check)", "Accept": "*/*"}
_LANGUAGE = re.compile(r"^/[a-z]{2}-[a-z]{2}(?=/)")
#: An answer that says nothing about the page: a refusal of the asker, or trouble of the server.
_UNSURE = {401, 403, 405, 408, 429, *range(500, 600)}
_SECONDS = 20


@dataclass(frozen=True)
class Answer:
    """What an address answered: ``ok``, ``moved``, ``dead`` or ``unsure``, and where it leads or why."""

    state: str
    told: str = ""


def ask(address: str, tries: int = 2) -> Answer:
    """Return what an address answers; what is unsure is asked again."""
    answer = _ask(address)
    return ask(address, tries - 1) if answer.state == "unsure" and tries > 1 else answer


def _ask(address: str) -> Answer:
    try:
        request = Request(address, headers=_HEADERS)  # noqa: S310 - addresses() yields http and https only
        with urlopen(request, timeout=_SECONDS) as response:  # noqa: S310 - likewise
            return _arrived(address, response)
    except HTTPError as error:
        with error:
            return Answer("unsure" if error.code in _UNSURE else "dead", f"status {error.code}")
    except (URLError, HTTPException, OSError) as error:
        return Answer("unsure", str(getattr(error, "reason", error)))


def _arrived(address: str, response: Any) -> Answer:
    end = response.url
    return Answer("ok") if _plain(end) == _plain(address) else Answer("moved", end)


def _plain(address: str) -> tuple[str, str]:
    """Return what counts of an address: not its language, which a server adds, nor a slash at its end."""
    parts = urlsplit(address)
    return parts.netloc.lower(), _LANGUAGE.sub("", parts.path).rstrip("/").lower()
