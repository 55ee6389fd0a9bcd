"""Where a reader reports a mistake: the issue forms of the repository that the site is built from.

The repository is configuration (``REPO_URL``); a site that does not know its own has no such links.
"""

import os
from urllib.parse import urlencode


def report_address(form: str, check_id: str = "") -> str:
    """Return the address of an issue form with the check filled in and nothing of the reader's.

    It is empty where the repository is not known.
    """
    repository = os.environ.get("REPO_URL", "").rstrip("/")
    filled = {"template": f"{form}.yml", **({"check": check_id} if check_id else {})}
    return f"{repository}/issues/new?{urlencode(filled)}" if repository else ""
