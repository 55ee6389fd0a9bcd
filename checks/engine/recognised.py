"""Tell which lines of a transcript are whose."""

from collections.abc import Collection, Mapping
from typing import Any

from checks.engine.context.change import meaning_any
from checks.engine.readings import Reading
from checks.engine.text import Line
from checks.engine.transcript.ranges import ranges_across_blanks


def recognised_lines(
    readings: Mapping[str, Reading], all_lines: list[Line], heard: Collection[tuple[str, int, int]]
) -> list[dict[str, Any]]:
    """Return which lines are whose; what repeats a recognised output is, and what changes it, as well.

    ``heard`` are an input, and the first and last line of what takes back something good that it shows.
    """
    found = [{"input": name, "first_line": first, "last_line": last} for name, first, last in heard]
    for name, reading in readings.items():
        chosen = {"answer": _answer(reading)} if reading.entry.meta.kind == "choice" else {}
        texts = {one.excerpt for one in (*reading.good, *(segment for segment, _ in reading.bad))}
        for segment in reading.segments:
            if segment.excerpt in texts:
                found += [
                    {"input": name, "first_line": first - up, "last_line": last - up} | chosen
                    for first, last in ranges_across_blanks(segment.numbers, all_lines)
                    for up in (0, *segment.again)
                ]
        found += [
            {"input": name, "first_line": one.lines[0].number, "last_line": one.lines[-1].number}
            for one in meaning_any(reading.changes, reading.observations)
        ]
    return sorted(found, key=lambda one: (one["first_line"], one["last_line"], one["input"]))


def _answer(reading: Reading) -> str:
    """Return the answer that all sentences give; empty where they contradict each other."""
    told = {str(one.value) for one in reading.observations}
    return told.pop() if len(told) == 1 else ""
