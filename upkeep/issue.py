"""Keep one issue of the project in step with what wants to be reviewed."""

import json
from typing import Any
from urllib.request import Request, urlopen

TITLE = "Facts to review"
#: Who opens it, as an address writes ``github-actions[bot]``.
_OWN = "github-actions%5Bbot%5D"


class Tracker:
    """The issues of one repository, through the interface that its host offers."""

    def __init__(self, api: str, repository: str, token: str) -> None:
        self._issues = f"{api}/repos/{repository}/issues"
        self._headers = {"Authorization": f"Bearer {token}", "Accept": "application/vnd.github+json"}

    def keep(self, body: str) -> str:
        """Open the issue, bring it up to date, or close it where nothing is left; say what was done."""
        number = self._open_issue()
        if body and number:
            self._send("PATCH", f"/{number}", {"body": body})
            return f"updated #{number}"
        if body:
            self._send("POST", "", {"title": TITLE, "body": body})
            return "opened"
        if number:
            self._send("PATCH", f"/{number}", {"state": "closed"})
            return f"closed #{number}"
        return "nothing to review"

    def _open_issue(self) -> int | None:
        found = self._send("GET", f"?state=open&per_page=100&creator={_OWN}")
        return next((one["number"] for one in found if one["title"] == TITLE), None)

    def _send(self, method: str, path: str, content: dict[str, str] | None = None) -> Any:
        data = json.dumps(content).encode() if content else None
        request = Request(self._issues + path, data, self._headers, method=method)  # noqa: S310 - the host's own address
        with urlopen(request, timeout=30) as response:  # noqa: S310 - likewise
            return json.load(response)
