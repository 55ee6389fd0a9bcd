"""Read notes of which controller has which system: *PDC - Win 2008 R2 Ent*, below what is said of all."""

from collections.abc import Iterator

from checks.engine.context.letter import Letter
from checks.engine.context.own_sentences import is_own
from checks.engine.model import Observation
from checks.engine.spelling import spelled
from checks.inputs.domain_controllers.controller import DomainController
from checks.inputs.domain_controllers.old_ones import says_ours
from checks.inputs.domain_controllers.old_words import YEAR, is_old, year_of

_NOTE = spelled(
    r"\W{0,4}(?P<role>[pab]?dc|rodc|(?:primary|main|secondary|second|additional|backup) (?:dc"
    r"|domain controller))"
    r"\s?[-:\u2013=]{1,2}\s?(?:(?P<host>(?!win|server)[a-z][\w.]{1,60})(?:\s?[-:]\s?|\s))?"
    rf"(?:microsoft )?(?:win(?:dows)?)? ?(?:server )?(?P<year>{YEAR}|2(?:0|k)(?:19|22|25))"
    r"(?: (?:std|standard|ent\w*|dc|datacenter|edition|server)){0,2}\W*",
)


def noted_in(letter: Letter) -> Iterator[Observation]:
    """Yield each controller that a note tells, where one of them is old: there may be more."""
    notes = [(line, note) for line in letter.text.numbered if (note := _NOTE.fullmatch(line.text.lower()))]
    if not any(is_old(year_of(note["year"])) for _, note in notes):
        return
    if any(
        says_ours(one.text) and is_own(one.text) for one in letter.near("dc", "ontroller", "radič", "řadič")
    ):
        for line, note in notes:
            host, year = note["host"] or "", year_of(note["year"])
            role = True if note["role"].startswith(("pdc", "primary dc", "primary dom")) else None
            told = DomainController(host, f"Windows Server {year}", year, None, role)
            subject = host or f"{note['role']} {year}".lower()
            yield Observation(told, line.number, line.number, line.text.strip(), subject)
