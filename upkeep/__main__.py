"""Review the facts: ``python -m upkeep`` prints what wants a look, ``--issue`` keeps an issue of it.

With ``--issue`` it takes repository, token and address from the variables that GitHub Actions sets.
"""

import argparse
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

from checks.freshness import overdue
from checks.loader import load
from upkeep.addresses import addresses
from upkeep.issue import Tracker
from upkeep.links import ask
from upkeep.report import needs_review, report

_ROOT = Path(__file__).parent.parent


def main() -> int:
    """Carry out the call; the status is 0 also where something wants a review."""
    parser = argparse.ArgumentParser(prog="python -m upkeep", description=__doc__.split("\n")[0])
    parser.add_argument("--issue", action="store_true", help="open or update the issue, or close it")
    options = parser.parse_args()
    named_by = addresses(_ROOT)
    with ThreadPoolExecutor(8) as pool:
        answers = dict(zip(named_by, pool.map(ask, named_by), strict=True))
    ages = overdue(load().facts, datetime.now(tz=UTC).date())
    body = report(answers, named_by, ages)
    print(body or "Nothing wants to be reviewed.")
    if options.issue:
        variables = (os.environ[one] for one in ("GITHUB_API_URL", "GITHUB_REPOSITORY", "GITHUB_TOKEN"))
        print(Tracker(*variables).keep(body if needs_review(answers, ages) else ""))
    return 0


if __name__ == "__main__":
    sys.exit(main())
