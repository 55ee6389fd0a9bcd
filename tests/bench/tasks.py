"""The longest task of a page's own thread, by the time it computes, whatever else the machine does.

A task that is seen to take 90 ms on a busy machine may have computed for 15 and waited for its turn.
"""

import json
from typing import Any

from playwright.sync_api import Browser

from tests.bench.pages import Subject, opened, used

CATEGORIES = ["toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline"]


def longest(browser: Browser, subject: Subject) -> float:
    """Return the milliseconds computed in the longest task of a first use."""
    context = browser.new_context()
    if subject.unasked:
        browser.start_tracing(categories=CATEGORIES)
        page = opened(context, subject)
    else:
        page = opened(context, subject)
        browser.start_tracing(categories=CATEGORIES)
    used(page, subject)
    events: list[dict[str, Any]] = json.loads(browser.stop_tracing())["traceEvents"]
    context.close()
    return max(_computed(events), default=0) / 1000


def _computed(events: list[dict[str, Any]]) -> list[int]:
    """Return the microseconds computed in each task of the main thread of each page."""
    mains = {
        (one["pid"], one["tid"])
        for one in events
        if one["name"] == "thread_name" and one["args"]["name"] == "CrRendererMain"
    }
    return [
        one.get("tdur", 0) for one in events if one["name"] == "RunTask" and (one["pid"], one["tid"]) in mains
    ]
