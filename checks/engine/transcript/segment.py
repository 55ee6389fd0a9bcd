"""One part of a transcript that may be the text of an input."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from checks.engine.text import Excerpt, Line
from checks.engine.transcript.commands import is_error
from checks.engine.transcript.transcript import Output


@dataclass
class Segment:
    """Outputs below one typed command that may be the text of the input ``name``.

    Outputs that nobody claims may belong to it as well: of ``between`` it is likely, since the
    command printed more below them, of ``near`` it is not; ``taken_in`` are those found to belong.
    What ``is_left`` below a heading counts for nothing where more stands elsewhere.
    """

    name: str
    above: Sequence[Line]
    outputs: Sequence[Output]
    between: Sequence[Output] = ()
    near: Sequence[Output] = ()
    taken_in: Sequence[Output] = ()
    is_left: bool = False

    @cached_property
    def excerpt(self) -> Excerpt:
        """The typed command and the outputs, a blank line before each; repetitions add nothing."""
        if len(self.outputs) == 1:
            return self.outputs[0].below
        distinct = {one.text: one for one in reversed(self.outputs)}.values()
        return Excerpt([*typed_lines(self.above), *_joined(reversed(distinct))])

    def wider(self, outputs: Sequence[Output]) -> "Segment":
        """Return the segment with more outputs, all in the order in which they stand."""
        whole = sorted([*self.outputs, *outputs], key=lambda one: one.lines[0].number)
        return Segment(self.name, self.above, whole, taken_in=[*self.taken_in, *outputs])

    @property
    def claimed(self) -> list[Output]:
        """The outputs that the input claims by itself."""
        taken_in = {id(one) for one in self.taken_in}
        return [one for one in self.outputs if id(one) not in taken_in]

    @property
    def printed(self) -> list[Line]:
        """The lines of the outputs."""
        return [line for one in self.outputs for line in one.lines]

    @property
    def is_json(self) -> bool:
        """Whether it is one JSON value, be it cut off."""
        return any(one.is_json for one in self.outputs)

    @cached_property
    def is_error(self) -> bool:
        """Whether it is nothing but the errors of commands."""
        return bool(self.outputs) and all(is_error(one.text) for one in self.outputs)

    @property
    def stands_alone(self) -> bool:
        """Whether it is read apart from the others: JSON, errors, a command that printed nothing."""
        return self.is_json or self.is_error or not self.outputs

    @cached_property
    def numbers(self) -> list[int]:
        """The numbers of the lines that the typed command and the outputs stand on."""
        own = [*self.above, *(line for one in self.outputs for line in one.lines)]
        return [line.number + row for line in own if line.text or line.command for row in range(line.rows)]

    @property
    def again(self) -> Sequence[int]:
        """How many lines further up the same stands once more, to the letter."""
        return self.outputs[0].again if self.outputs else ()


def _joined(outputs: Iterable[Output]) -> list[Line]:
    """Return the lines of outputs, each after a blank line."""
    return [line for one in outputs for line in (Line(one.lines[0].number - 1, ""), *one.lines)]


def typed_lines(above: Sequence[Line]) -> list[Line]:
    """Return the typed lines of what stands above outputs: it may be a heading as well."""
    return [line for line in above if line.command]
