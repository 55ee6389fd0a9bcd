"""Give an output the line above or below it that says what is done with what it shows."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from checks.engine.text import Excerpt
from checks.engine.transcript.transcript import Output

#: Asks a question of the module of an input about a part of the text.
Ask = Callable[[str, str, Excerpt], bool]
#: Outputs, and of which inputs each is.
Claimed = list[tuple[Output, set[str]]]


def with_neighbours(
    outputs: Sequence[Output], claims: Sequence[set[str]], names: Collection[str], ask: Ask
) -> tuple[list[Output], list[set[str]]]:
    """Return the outputs and whose they are, where the inputs ``names`` take in what stands beside theirs.

    Below a line that announces something else, nothing is their own.
    """
    found: Claimed = []
    for output, own in zip(outputs, claims, strict=True):
        kept = {name for name in own if name not in names or _keeps(name, output, found, ask)}
        if not own and found:
            kept = {name for name in found[-1][1] & {*names} if ask(name, "ends", _part(output, 0))}
        found.append((output, kept))
    return [one for one, _ in found], [own for _, own in found]


def _keeps(name: str, output: Output, found: Claimed, ask: Ask) -> bool:
    """Return whether an output is the input's own below the line above, which it may take in."""
    above, others = found[-1] if found else (None, set())
    if not above or others:
        return True
    title = _part(above, -1)
    announces = title.endswith(":")
    if len(above.lines) > 1 and not announces:
        return True
    if ask(name, "heads", title):
        parts = [one for one in (above.lines[:-1], above.lines[-1:]) if one]
        found[-1:] = [(replace(above, lines=one), set()) for one in parts]
        found[-1][1].add(name)
        return True
    return not announces or ask(name, "resembles", Excerpt([*title.numbered, *output.lines]))


def _part(output: Output, index: int) -> Excerpt:
    return Excerpt([output.lines[index]])
