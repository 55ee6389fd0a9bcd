"""Find, for each input, the parts of a transcript that may be its text."""

from collections.abc import Collection, Iterable, Iterator, Sequence

from checks.engine.catalogue import Catalogue
from checks.engine.context.prose import is_all_prose
from checks.engine.formats.listing import is_listing
from checks.engine.formats.property_format import property_asked
from checks.engine.model import Problem
from checks.engine.parsing import reads
from checks.engine.text import Excerpt
from checks.engine.transcript.commands import Commands, is_error
from checks.engine.transcript.neighbours import with_neighbours
from checks.engine.transcript.segment import Segment, typed_lines
from checks.engine.transcript.signs import Signs
from checks.engine.transcript.transcript import Output, Passage

#: A line that ends so announces nothing.
_ENDS = (".", "!", "?", ",", ";")


class Finder:
    """Finds the segments of every input of a catalogue."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self.names = [name for name, entry in catalogue.inputs.items() if entry.meta.kind != "choice"]
        self._signs, self._commands = Signs(catalogue), Commands(catalogue)
        self._facts = {name: catalogue.facts_for(catalogue.inputs[name].meta.facts) for name in self.names}
        self._asks = {
            (name, question): ask
            for name in self.names
            for question in ("recognise", "resembles", "follows", "tells", "within", "heads", "ends")
            if (ask := getattr(catalogue.inputs[name].module, question, None))
        }
        self._with_form = [name for name in self.names if self._has(name, "resembles")]
        self._with_neighbours = {name for name in self.names if self._has(name, "heads")}
        self._with_heads = [name for name in self.names if self._has(name, "follows")]
        self._within = [name for name in self.names if self._has(name, "within")]
        self.with_sentences = [name for name in self.names if self._has(name, "tells")]
        self._without_signs = [
            name
            for name in self.names
            if self._has(name, "recognise")
            and not catalogue.inputs[name].meta.signs
            and name not in self.with_sentences
        ]

    def segments(self, passage: Passage) -> Iterator[Segment]:
        """Yield each input's segments below one typed command; inputs may share an output.

        An output belongs to the inputs whose sign it holds, or else whose form it has; those that
        nobody claims, or none of them can read, are offered to the inputs beside them, and to that which
        the heading names or whose command was typed.
        """
        typed = self._typed(passage)
        above = [None, *passage.outputs]
        claims = [
            self._claims(one, title, typed, passage.heading)
            for title, one in zip(above, passage.outputs, strict=False)
        ]
        if self._with_neighbours & set().union(*claims):
            found, claims = with_neighbours(passage.outputs, claims, self._with_neighbours, self._asked)
            passage = passage._replace(outputs=found)
        signed = set().union(*claims)
        # What somebody says below an output may hold the sign that the output itself lacks.
        signed -= {name for name in typed & signed if self._only_told(name, passage, claims)}
        for name in sorted(signed):
            yield from self._parted(name, passage, claims)
        if len(typed) > 1 and not passage.outputs:
            command = Excerpt(passage.above)
            typed = {name for name in typed if self._may_be(name, command)} or typed
        for name in sorted(typed - signed):
            if len(typed) == 1 or self._has(name, "recognise"):
                left = [passage.outputs[index] for index in self._free(name, passage, claims)]
                own = [one for one in left if name == passage.heading or self._may_be(name, one.below)]
                if own or not passage.outputs:
                    yield Segment(name, passage.above, own[:1], near=own[1:])

    def _only_told(self, name: str, passage: Passage, claims: Sequence[set[str]]) -> bool:
        """Return whether ``name`` claims only what somebody says, below an output that nobody claims."""
        own = [one for one, claim in zip(passage.outputs, claims, strict=True) if name in claim]
        is_prose = not claims[0] and all(len(one.lines) == 1 and is_all_prose(one.text) for one in own)
        return is_prose and all(self.is_told(name, one) or not self._reads(name, one) for one in own)

    def recognised(self, outputs: Iterable[Output]) -> Iterator[Segment]:
        """Yield the segment of each input without signs that recognises an output."""
        yield from self._answering(outputs, "recognise", self._without_signs)

    def told(self, outputs: Iterable[Output], known: Collection[str]) -> Iterator[Segment]:
        """Yield the segment of each input that a sentence of an output tells; ``known`` are left out."""
        unknown = [name for name in self.with_sentences if name not in known]
        yield from self._answering((one for one in outputs if not is_listing(one.lines)), "tells", unknown)

    def within(self, outputs: Iterable[Output]) -> Iterator[Segment]:
        """Yield the segment of each input that finds what it reads within the output of another."""
        yield from self._answering(outputs, "within", self._within)

    def _answering(self, outputs: Iterable[Output], question: str, names: Sequence[str]) -> Iterator[Segment]:
        for output in outputs:
            below = output.below
            for name in names:
                if self._asked(name, question, below):
                    yield Segment(name, [], [output])

    def is_told(self, name: str, output: Output) -> bool:
        """Return whether only a sentence tells it, in which others may find more."""
        may_tell = name in self.with_sentences and not is_listing(output.lines)
        return may_tell and self._asked(name, "tells", output.below)

    def _typed(self, passage: Passage) -> set[str]:
        """Return the inputs whose command was typed last, or of which it holds a sign."""
        if passage.heading:
            return {passage.heading}
        typed = [line for line in typed_lines(passage.above) if line.text]
        if not typed:
            return set()
        commands = [line.text for line in typed]
        name = property_asked(commands[-1])
        if name and (asked := self._signs.inputs_of(name)):
            return asked
        whole = Excerpt([typed[0]._replace(text=" ".join(commands))])
        signed = self._signs.inputs_of(whole)
        for command in dict.fromkeys((whole, *reversed(commands))):
            names = self._commands.inputs_of(command)
            if names:
                return names & signed or self._commands.told_by(command) or signed
        return set() if any(is_error(one.text) for one in passage.outputs[:1]) else signed

    def _claims(self, output: Output, above: Output | None, typed: set[str], heading: str) -> set[str]:
        """Return whose an output may be; a line that announces it may tell it."""
        text = output.text
        names = self._signs.inputs_of(text)
        if is_error(text):
            named = self._commands.inputs_of(text)
            names |= named if len(named) == 1 else named & typed
            names &= {heading} if heading else names
        own = {name for name in names if name == heading or self._may_be(name, output.below)}
        # A sign alone makes no output one's own, nor does it when others ask by the same command.
        is_sure = any(self._has(name, "recognise") for name in own)
        asked = self._signs.inputs_of(Excerpt([*output.typed])) if is_sure and output.typed else ()
        heads = [name for name in self._with_heads if name not in own and (name in asked or not is_sure)]
        forms = () if own else self._with_form
        is_title = above and len(above.lines) == 1 and not above.text.endswith(_ENDS)
        whole = Excerpt([*above.lines, *output.below.numbered]) if above and is_title else output.below
        own |= {name for name in forms if self._asked(name, "resembles", text)}
        return own | {name for name in heads if self._asked(name, "follows", whole)}

    def _parted(self, name: str, passage: Passage, claims: Sequence[set[str]]) -> Iterator[Segment]:
        """Yield the JSON values that ``name`` claims one by one, and all else together."""
        if len(passage.outputs) == 1:
            yield Segment(name, passage.above, passage.outputs)
            return
        own = [index for index, claim in enumerate(claims) if name in claim]
        for index in own:
            if passage.outputs[index].is_json:
                yield Segment(name, passage.above, [passage.outputs[index]])
        rest = [index for index in own if not passage.outputs[index].is_json]
        if not rest:
            return
        free = self._free(name, passage, claims)
        top = 0 if typed_lines(passage.above) else rest[0]
        between = dict.fromkeys(index for index in free if top <= index < rest[-1])
        # Of what is somebody else's, the far side is out of reach.
        others = {*range(len(claims))} - {*own, *free}
        lower = max((index for index in others if index < rest[0]), default=-1)
        upper = min((index for index in others if index > rest[-1]), default=len(claims))
        near = [index for index in free if lower < index < upper and index not in between]
        first, beside, far = ([passage.outputs[index] for index in part] for part in (rest, between, near))
        yield Segment(name, passage.above, first, beside, far)

    def _free(self, name: str, passage: Passage, claims: Sequence[set[str]]) -> list[int]:
        """Return which outputs ``name`` may take in: nobody claims or reads them."""
        return [
            index
            for index, claim in enumerate(claims)
            if not claim or (name not in claim and not self._is_read(passage.outputs[index], claim))
        ]

    def _is_read(self, output: Output, claim: set[str]) -> bool:
        """Return whether an output is recognised, or read, by one who claims it."""
        is_sure = any(self._has(name, "recognise") and self._may_be(name, output.below) for name in claim)
        return is_sure or any(self._reads(name, output) for name in claim)

    def _reads(self, name: str, output: Output) -> bool:
        return reads(self._catalogue.inputs[name], output.below, self._facts[name])

    def _has(self, name: str, question: str) -> bool:
        return (name, question) in self._asks

    def _may_be(self, name: str, below: Excerpt) -> bool:
        """Ask the input's own ``recognise``, where it has one, whether the output is its own."""
        return not self._has(name, "recognise") or self._asked(name, "recognise", below)

    def _asked(self, name: str, question: str, excerpt: Excerpt) -> bool:
        """Put a question about a part of the transcript to the module of an input."""
        try:
            return bool(self._asks[name, question](excerpt, self._facts[name]))
        except Problem:
            return False
