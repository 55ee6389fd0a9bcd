"""Tell line numbers as ranges."""

from collections.abc import Iterable

from checks.engine.text import Line, numbered


def ranges(numbers: Iterable[int]) -> list[list[int]]:
    """Return ``[first, last]`` for each run of ``numbers``, which ascend."""
    found: list[list[int]] = []
    for number in numbers:
        if found and number <= found[-1][1] + 1:
            found[-1][1] = number
        else:
            found.append([number, number])
    return found


def ranges_across_blanks(numbers: Iterable[int], all_lines: list[Line]) -> list[list[int]]:
    """Return ``[first, last]`` for each run of ``numbers``, which only blank lines interrupt."""
    found: list[list[int]] = []
    for first, last in ranges(numbers):
        if found and not any(line.text for line in numbered(all_lines, found[-1][1] + 1, first - 1)):
            found[-1][1] = last
        else:
            found.append([first, last])
    return found
