"""Each page used for the first time, in a fresh profile: how long it takes and what it asks for."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass

from playwright.sync_api import Browser

from tests.bench.pages import Subject, opened, used
from tests.bench.wire import size
from tests.real_addresses import Served


@dataclass
class Times:
    """Of each round, in milliseconds."""

    results: list[float]
    freezes: list[float]

    def ratio(self, other: "Times") -> float:
        """Return the median of the rounds' ratios: what slows down a round slows down both."""
        return statistics.median(one / two for one, two in zip(self.results, other.results, strict=True))


def times(browser: Browser, subjects: Sequence[Subject], rounds: int) -> dict[Subject, Times]:
    """Use every page once a round, one after the other."""
    found = {subject: Times([], []) for subject in subjects}
    for _ in range(rounds):
        for subject, all_of_it in found.items():
            context = browser.new_context()
            took, freeze = used(opened(context, subject), subject)
            context.close()
            all_of_it.results.append(took)
            all_of_it.freezes.append(freeze)
    return found


def transfers(browser: Browser, served: Served, subject: Subject) -> tuple[int, int]:
    """Return the bytes over the wire before the use, and with it; all of them before it if unasked.

    Without a service worker, which would fetch the rest of the site for when the network is gone.
    """
    context = browser.new_context(service_workers="block")
    served.asked.clear()
    page = opened(context, subject)
    before = 0 if subject.unasked else size(served.asked)
    used(page, subject)
    page.wait_for_load_state("networkidle")
    context.close()
    in_all = size(served.asked)
    return before or in_all, in_all
