"""Find, for each input, the parts of a transcript that may be its text."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from checks.engine.catalogue import Catalogue
from checks.engine.commands import Commands, is_error
from checks.engine.model import Problem
from checks.engine.signs import Signs
from checks.engine.text import Excerpt, Line
from checks.engine.transcript import Output, Passage


@dataclass(frozen=True)
class Segment:
    """Outputs below one typed command that may be the text of the input ``name``."""

    name: str
    above: Sequence[Line]
    outputs: Sequence[Output]

    @cached_property
    def excerpt(self) -> Excerpt:
        """The typed command and the outputs, a blank line before each."""
        return Excerpt([*_commands(self.above), *joined(self.outputs)])

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

    @property
    def numbers(self) -> list[int]:
        """The numbers of the lines that the typed command and the outputs stand on."""
        own = [*self.above, *(line for one in self.outputs for line in one.lines)]
        return [line.number for line in own if line.text]


def joined(outputs: Sequence[Output]) -> list[Line]:
    """Return the lines of outputs, each after a blank line."""
    return [line for one in outputs for line in (Line(one.lines[0].number - 1, ""), *one.lines)]


class Finder:
    """Finds the segments of every input of a catalogue."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self.names = [name for name, entry in catalogue.inputs.items() if entry.meta.kind != "choice"]
        self._signs, self._commands = Signs(catalogue), Commands(catalogue)

    def segments(self, passage: Passage) -> Iterator[Segment]:
        """Yield each input's segments below one typed command; inputs may share an output.

        An output belongs to the inputs whose sign it holds; one without any sign to the input
        that the heading names or whose command was typed.
        """
        typed = [passage.heading] if passage.heading else self._typed(_commands(passage.above))
        claims = [self._claims(one, passage) for one in passage.outputs]
        signed = set().union(*claims)
        for name in typed:
            if (passage.heading or name not in signed) and (len(typed) == 1 or self._recognises(name)):
                claims = [
                    one or ({name} if self._may_be(name, output, passage) else set())
                    for one, output in zip(claims, passage.outputs, strict=True)
                ]
                if not passage.outputs:
                    yield Segment(name, passage.above, [])
        for name in sorted(set().union(*claims)):
            own = [one for one, claim in zip(passage.outputs, claims, strict=True) if name in claim]
            yield from _parted(name, passage, own)

    def _typed(self, commands: Sequence[Line]) -> Sequence[str]:
        """Return the inputs whose command was typed last."""
        typed = [" ".join(line.text for line in commands), *(line.text for line in reversed(commands))]
        found = (self._commands.inputs_of(command) for command in typed)
        return sorted(next((names for names in found if names), ()))

    def _claims(self, output: Output, passage: Passage) -> set[str]:
        text = output.text
        names = self._signs.inputs_of(text)
        if not names and is_error(text):
            named = self._commands.inputs_of(text)
            names = named if len(named) == 1 else names
        return {name for name in names if self._may_be(name, output, passage)}

    def _recognises(self, name: str) -> bool:
        return hasattr(self._catalogue.inputs[name].module, "recognise")

    def _may_be(self, name: str, output: Output, passage: Passage) -> bool:
        """Ask the input's own ``recognise``, where it has one, whether the output is its own."""
        entry = self._catalogue.inputs[name]
        if not self._recognises(name):
            return True
        excerpt = Excerpt([*_commands(passage.above), *output.lines])
        try:
            return entry.module.recognise(excerpt, self._catalogue.facts_for(entry.meta.facts))
        except Problem:
            return False


def _commands(above: Sequence[Line]) -> list[Line]:
    return [line for line in above if line.command]


def _parted(name: str, passage: Passage, own: list[Output]) -> Iterator[Segment]:
    """Yield JSON values one by one, and all else together."""
    rest = [one for one in own if not one.is_json]
    for group in (rest, *([one] for one in own if one.is_json)):
        if group:
            yield Segment(name, passage.above, group)
