"""What a check, an input, an observation and a verdict are.

A check's folder declares one ``CHECK`` and one ``evaluate``; an input's folder declares one
``INPUT`` and one ``parse``. Both are plain functions; everything they hand over is made here.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

#: Verdicts, worst first. ``unchecked`` is the state before a check ran and never a finding.
STATUSES = ("fail", "warn", "unknown", "pass", "not_applicable")
SEVERITIES = ("blocker", "major", "minor")
KINDS = ("line", "paste", "choice")


class Problem(Exception):
    """A text that cannot be read as the value asked for.

    ``code`` names a sentence of the input or of the shared words, ``params`` fill it, and
    ``lines`` is the first and last line (counted from 1) that the problem is about.
    """

    def __init__(self, code: str, lines: tuple[int, int] | None = None, **params: Any) -> None:
        super().__init__(code)
        self.code, self.lines, self.params = code, lines, params

    def alone(self) -> "Problem":
        """Return the same without where it was raised: to keep that keeps all that was looked at there."""
        return Problem(self.code, self.lines, **self.params)


@dataclass(frozen=True)
class Observation:
    """One value read from the reader's text, with whom it is about and where it stood.

    ``subject`` is the server, host or user the value belongs to, lower case, empty where the
    text names none. ``time`` is what the text prints, as ISO 8601, else ``None``. Lines count
    from 1; ``text`` is what stood there. ``is_empty`` where the value is that a field was printed empty:
    a command that failed prints it so, too.
    """

    value: Any
    first_line: int = 1
    last_line: int = 1
    text: str = ""
    subject: str = ""
    time: str | None = None
    is_empty: bool = False

    def evidence(self) -> dict[str, Any]:
        """Return the lines that the value stood on, as a finding shows them."""
        return {"first_line": self.first_line, "last_line": self.last_line, "text": self.text}


@dataclass(frozen=True)
class Verdict:
    """What a rule says: a code of its ``outcomes``, the values of the sentence, the evidence."""

    code: str
    params: Mapping[str, Any] = field(default_factory=dict)
    evidence: tuple[Observation, ...] = ()


def verdict(code: str, *evidence: Observation | None, **params: Any) -> Verdict:
    """Return the verdict ``code`` resting on ``evidence``; an absent optional input is skipped."""
    return Verdict(code, params, tuple(one for one in evidence if one is not None))


@dataclass(frozen=True)
class Input:
    """One thing the reader can supply.

    ``many``: the text may tell of several subjects; the rule then gets a tuple of observations,
    one for each subject, otherwise exactly one. ``repeats``: a subject may be observed again
    and again (runs, events), and the rule gets them all. ``scope``: one of the answers asked
    first, in their ``order``, with a ``default`` that holds until it is given. ``command`` is
    what to run and ``runs_on`` one of the guide's places. ``signs`` are words of which each block
    of its output holds at least one: how the output is found in a transcript of many commands.
    ``changed_by`` are the commands that set what it shows, each with the words that have to stand behind
    it, parted by `` … ``: what stands above such a command is older than the change. Where nothing stands
    before the first `` … ``, the words are those of a sentence that says that it was changed.
    ``of_any_computer`` where the command answers on every computer: only that of ``runs_on`` matters;
    ``of_any_server`` where that of another server, or of a domain controller, matters as well.
    """

    kind: str
    choices: tuple[str, ...] = ()
    many: bool = False
    repeats: bool = False
    scope: bool = False
    order: int = 0
    default: str | None = None
    command: str = ""
    runs_on: str = ""
    facts: tuple[str, ...] = ()
    signs: tuple[str, ...] = ()
    changed_by: tuple[str, ...] = ()
    of_any_computer: bool = False
    of_any_server: bool = False


class Otherwise(NamedTuple):
    """Sentences in which one of ``words`` stands, in small letters, and that ``says`` fits.

    Where it has a group ``name``, whoever is named so is meant: an output that names him as well is his. What
    is ``printed`` stands in no sentence: it is looked for in all of the text, above as well, and says
    nothing where ``unless`` stands anywhere. ``typed`` is what stands in the command above what is good.
    """

    words: tuple[str, ...]
    says: re.Pattern[str]
    printed: bool = False
    typed: bool = False
    unless: re.Pattern[str] | None = None


@dataclass(frozen=True)
class Check:
    """A statement that is true or false of a deployment; it belongs to one of the guide's ``hop``s.

    ``outcomes`` maps each code the rule can return to its status. ``inputs`` must be given,
    ``optional`` ones may be; ``stand_ins`` names, for one that must be given, the optional one without
    which it is missed. ``applies`` names, per scope input, the answers under which the
    check concerns the reader at all. ``sources`` are ids of the table of sources, ``statements``
    those of the source article. ``otherwise`` are sentences beside it that speak against a pass.
    ``told_alone`` are inputs of which somebody's word is enough, without the others. ``asks_for`` names the
    fields of a value of which a pasted text must tell one; else the check has nothing to do with the text.
    A changed meaning raises ``version``.
    """

    version: int
    hop: str
    severity: str
    order: int
    inputs: tuple[str, ...]
    outcomes: Mapping[str, str]
    optional: tuple[str, ...] = ()
    stand_ins: Mapping[str, str] = field(default_factory=dict)
    applies: Mapping[str, Sequence[str]] = field(default_factory=dict)
    facts: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    statements: tuple[str, ...] = ()
    otherwise: tuple[Otherwise, ...] = ()
    told_alone: tuple[str, ...] = ()
    asks_for: tuple[str, ...] = ()

    @property
    def reads(self) -> tuple[str, ...]:
        """The inputs that the rule may get."""
        return *self.inputs, *self.optional

    def missed(self, given: Collection[str], only_said: Collection[str] = ()) -> list[str]:
        """Return the inputs that must be given and are not, nor anything in their place.

        ``only_said`` are those of which nothing but somebody's sentences tells.
        """
        if {*self.told_alone} & {*given} & {*only_said}:
            return []
        return [one for one in self.inputs if not {one, self.stand_ins.get(one)} & {*given}]


def worst(statuses: Sequence[str]) -> str:
    """Return the worst of some statuses; ``unknown`` for none."""
    return min(statuses, key=STATUSES.index, default="unknown")
