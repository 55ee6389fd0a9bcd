"""Print the figures side by side, with the goals, as a table of Markdown."""

import statistics
from collections.abc import Mapping, Sequence

from tests.bench.first_use import Times
from tests.bench.pages import BARE_PAGE, THIS_SITE, Subject

Row = tuple[str, str, Sequence[str]]


def time_rows(times: Mapping[Subject, Times]) -> list[Row]:
    results, bare = [one.results for one in times.values()], times[BARE_PAGE]
    return [
        ("counted from", "", [subject.start for subject in times]),
        ("first result, median, ms", "", [f"{statistics.median(one):.0f}" for one in results]),
        ("from … to, ms", "", [f"{min(one):.0f} … {max(one):.0f}" for one in results]),
        ("ratio to the bare page", "0.40", [f"{one.ratio(bare):.2f}" for one in times.values()]),
        ("longest freeze, median, ms", "50", [_freeze(one.freezes) for one in times.values()]),
    ]


def transfer_rows(transfers: Mapping[Subject, tuple[int, int]]) -> list[Row]:
    bare = transfers[BARE_PAGE][1]
    return [
        ("bytes before a press", "150,000", [f"{before:,}" for before, _ in transfers.values()]),
        ("bytes in all", "", [f"{in_all:,}" for _, in_all in transfers.values()]),
        ("ratio to the bare page", "0.75", [f"{in_all / bare:.2f}" for _, in_all in transfers.values()]),
    ]


def own_row(name: str, goal: str, figure: float) -> Row:
    """Return a row that only this site has: no other page follows the typing."""
    others = [f"{figure:.1f}" if subject is THIS_SITE else "–" for subject in (BARE_PAGE, THIS_SITE)]
    return name, goal, others


def print_table(subjects: Sequence[Subject], rows: Sequence[Row]) -> None:
    head = ("", "goal, at most", *(subject.name for subject in subjects))
    lines = [(name, goal, *cells, *["–"] * (len(subjects) - len(cells))) for name, goal, cells in rows]
    widths = [max(len(line[column]) for line in (head, *lines)) for column in range(len(head))]
    for line in (head, ["-" * width for width in widths], *lines):
        print(f"| {' | '.join(cell.ljust(width) for cell, width in zip(line, widths, strict=True))} |")


def _freeze(freezes: Sequence[float]) -> str:
    """Return the median; the browser tells only of tasks of 50 ms and more."""
    median = statistics.median(freezes)
    return f"{median:.0f}" if median else "below 50"
