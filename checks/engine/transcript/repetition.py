"""Find what a transcript holds more than once, to the letter: it is read only where it stands last."""

from collections.abc import Collection, Iterable, Sequence

from checks.engine.text import Line

#: Where one of its lines stands among all, counted from 0, and where the line below its last one does.
Span = tuple[int, int]


def without_repetitions(all_lines: Sequence[Line], spans: Iterable[Span]) -> list[tuple[Span, list[int]]]:
    """Return each distinct span, where it stands last, and how many lines further up it stands as well."""
    texts = [line.text for line in all_lines]
    alike: dict[tuple[str, ...], list[Span]] = {}
    for start, end in spans:
        alike.setdefault(tuple(filter(None, texts[start:end])), []).append((start, end))
    same = [one for each in alike.values() for one in _same(all_lines, each)]
    kept = sorted(same, key=lambda one: one[-1])
    return [
        (last, [all_lines[last[0]].number - all_lines[start].number for start, _ in others])
        for *others, last in kept
    ]


def _same(all_lines: Sequence[Line], alike: list[Span]) -> Collection[list[Span]]:
    """Part spans of the same texts by what else may matter in them."""
    if len(alike) == 1:
        return [alike]
    same: dict[object, list[Span]] = {}
    for start, end in alike:
        same.setdefault(_content(all_lines[start:end]) or start, []).append((start, end))
    return same.values()


def _content(own: Sequence[Line]) -> tuple[object, ...]:
    """Return all that may matter in lines; nothing where they may not mean the same elsewhere.

    What shows a variable shows what it holds there; a command that printed nothing is read in no time.
    """
    filled = [line for line in own if line.text]
    typed = [line.text for line in filled if line.command]
    if len(typed) == len(filled) or "$" in "".join(typed):
        return ()
    first = own[0].number
    return tuple([(line.number - first, line.text, line.command, line.prompt) for line in filled])
