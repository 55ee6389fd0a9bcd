"""Whether the user is in the group that self-service password reset is switched on for."""

import re
from collections.abc import Iterator

from checks.engine.context.answers import NOT
from checks.engine.context.letter import Letter, is_doubted
from checks.engine.model import Input, Observation
from checks.engine.spelling import spelled
from checks.engine.values.choice import choice_of
from checks.inputs.sspr_group_member.reserve import Groups, is_of_another

INPUT = Input(
    kind="choice",
    choices=("yes", "no", "unknown"),
    command="Get-MgUserTransitiveMemberOfAsGroup -UserId user01@contoso.com -All | Select-Object DisplayName",
    runs_on="tenant",
)

_MEMBER = spelled(
    r"\b(?:(?:is|are|isn't|bin|ist|je|nie je|není|i\.e\.) "
    r"(?:(?:not|nicht|kein|also|now|a|direct|already) ){0,3}"
    r"(?:members? of|in|mitglied\w* (?:von|der|in)|člen\w* ?|v) (?:the |this |that |der |skupin\w+ )?"
    r"(?:\S{0,20}sspr\S{0,20}|(?:selected|chosen|pilot|same|allowed)? ?(?:group|gruppe)\b))"
    r"|\b(?:is|isn't|ist|je|není) (?:not |nicht )?(?:in it|a member of it|v nej|v n[íi]|darin|drin)\b"
    r"|\bv (?:nej|n[íi]) (?:nie je|není|je)\b"
    r"|\b(?:in|v|ve) (?:that|this|the|der|dieser|t[ée]|této|tej|tejto) (?:\w+ )?(?:group|gruppe|skupin\w+)"
    r" (?:is|ist|je|nie je|není)\b(?: \w+)? ?(?:nicht|not|nie)?",
    re.IGNORECASE,
)
#: Since when, and why.
_IN_BRACKETS = re.compile(r" \([^()]*\)")

parse = choice_of(*INPUT.choices)


def told(letter: Letter) -> Iterator[Observation]:
    """Yield whether somebody is told to be a member of the group: one that is named so, or the only one."""
    groups = Groups(letter)
    for one in letter.near("sspr", "group", "gruppe", "skupin"):
        for clause in one.clauses:
            said = _MEMBER.search(clause)
            is_denied = said and NOT.search(clause[: said.start()] + said[0])
            if is_denied and not is_doubted(_IN_BRACKETS.sub("", clause)):
                yield one.tells("no")
            elif said and not (is_denied or one.is_doubted or NOT.search(one.text)):
                is_of_affected = not is_of_another(clause, one.text) and not groups.lack(clause)
                yield from (one.tells("yes"),) if is_of_affected else ()
