"""Collect what leaves in doubt whatever stands there, of whichever input it is."""

from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property

from checks.engine.context.change import Change
from checks.engine.context.elsewhere import printed_elsewhere, typed_elsewhere
from checks.engine.context.filtered import filtered_commands
from checks.engine.context.labelled_line import labelled_blocks
from checks.engine.context.not_reached import unreached
from checks.engine.context.taken_back import Sentence, taking_back
from checks.engine.text import Line

#: The code of the problem that a command shows only what meets a condition.
FILTERED = "filtered"
#: The code of the problem that an output may be of another computer than the one that was asked.
NOT_REACHED = "not_reached"


def of_sentence(one: Sentence) -> Change:
    """Return the change of which a sentence tells."""
    line, code, numbers, reach, until = one
    return Change(
        [line], line.text.lower(), is_command=False, until=until, code=code, numbers=numbers, reach=reach
    )


class Doubts:
    """What leaves something in doubt in these lines, each kind looked for once, when it is asked for."""

    def __init__(self, all_lines: Sequence[Line]) -> None:
        self._lines = all_lines

    @cached_property
    def said(self) -> list[Change]:
        """What sentences say; of several beside the same, the last one means as much as all of them."""
        last = {(one.code, one.reach, one.numbers): one for one in taking_back(self._lines)}
        return [*map(of_sentence, last.values())]

    @cached_property
    def elsewhere(self) -> list[Sentence]:
        """What was typed, or printed, on other computers than the server, as it stands there."""
        found = [*typed_elsewhere(self._lines), *printed_elsewhere(self._lines)]
        return sorted(found, key=lambda one: one.reach)

    def last_elsewhere(self, lines: Sequence[int] | None) -> list[Change]:
        """Return of what was typed or printed on others the last that begins above each line, else all."""
        if lines is None:
            return [*map(_within, self.elsewhere)]
        last = {bisect_left(self._begins_elsewhere, line) - 1 for line in lines}
        return [_within(self.elsewhere[one]) for one in sorted(last) if one >= 0]

    @cached_property
    def _begins_elsewhere(self) -> list[int]:
        return [one.reach for one in self.elsewhere]

    @cached_property
    def labelled(self) -> list[Change]:
        """What a label says is somebody else's, in the block that it begins."""
        return [
            _within(Sentence(line, reach=first - 1, until=last + 1))
            for line, first, last in labelled_blocks(self._lines)
        ]

    @cached_property
    def not_reached(self) -> list[Change]:
        """The errors of computers that were not reached."""
        return [
            _within(Sentence(line, NOT_REACHED, reach=first - 1, until=last + 1))
            for line, first, last in unreached(self._lines)
        ]

    @cached_property
    def filtered(self) -> list[Change]:
        """The commands that show only what meets a condition."""
        return [
            Change(
                [line],
                line.text.lower(),
                is_command=True,
                until=until,
                code=FILTERED,
                reach=line.number,
                words=words,
            )
            for line, until, words in filtered_commands(self._lines)
        ]


def _within(one: Sentence) -> Change:
    return of_sentence(one)._replace(is_within=True)
