"""Read ``net accounts``, whose labels are in the language of Windows but whose rows never move."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from datetime import timedelta
from itertools import groupby, pairwise

from checks.engine.model import Observation, Problem
from checks.engine.spelling import spelled
from checks.engine.text import Line, lines, lowered, shorten
from checks.inputs.password_policy.policy import Policy, domain_in

#: The rows in their order: forced logoff, minimum age, maximum age, length, history, three about
#: lockout, role of the computer.
_ROWS = 9
_AGE, _MAXIMUM_AGE, _LENGTH, _HISTORY, _ROLE = 1, 2, 3, 4, 8
#: The English labels, for an output that was copied in part.
_AGE_LABEL, _ROLE_LABEL = "minimum password age (days)", "computer role"
#: The same as somebody notes it who shows what the command said.
_NOTED_AGE, _UNIT = "minimum password age", re.compile(r"(?<=\d) ?days?$", re.IGNORECASE)
#: What may stand between the command and such a note.
_INTRODUCES = spelled(
    r"[^.!?:]{0,60}\b(?:values?|output|results?|returns|returned|shows|ausgabe|ergebnis|werte|výstup|výsled\w{2,3}"
    r"|hodnoty)\b[^.!?:]{0,30}:",
    re.IGNORECASE,
)
_NEAR = 2
#: Windows takes no more than 998.
_DAYS = re.compile(r"\d{1,3}")
#: A row of a table in Markdown.
_ROW = re.compile(
    r"\s{0,9}\|\s{0,40}`?([^|`]{1,80})`?\s{0,40}\|\s{0,40}[`*]{0,2}([\w ]{1,40}?)[`*]{0,2}\s{0,40}\|"
)
_DOMAIN_CONTROLLER = ("PRIMARY", "BACKUP")
#: The command, and what it says where it asks a domain controller.
_COMMAND = re.compile(r"\bnet1?(?:\.exe)? accounts\b.{0,80}", re.IGNORECASE)
_TO_DOMAIN = re.compile(r"\s/do", re.IGNORECASE)
_ANNOUNCED = re.compile(
    r"The request will be processed at a domain controller for domain ([\w.-]{1,255}?)\.?\s*", re.IGNORECASE
)
#: What Samba's tool, with the same labels, prints above.
_OF_SAMBA = re.compile(r"Password informations? for domain '(DC=[^']{1,255})'", re.IGNORECASE)
#: Labels of the rows consist of several words, most of them at least; a role of no more than these.
_FEW_WORDS = 3
#: Signs of the languages that put no blanks between words.
_WITHOUT_BLANKS = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]{4}")
_MEMBER = ("SERVER", "WORKSTATION")


def net_accounts(text: str) -> list[Observation]:
    """Return the policy of each output of ``net accounts`` in ``text``.

    Raises ``Problem``: ``local_rules`` for those of a member computer, ``role_not_known`` where
    the last row does not tell whose rules they are, ``unreadable_days``.
    """
    asked = [(line.number, told, line) for line in lines(text) if (told := _asked(line)) is not None]
    found = []
    for age, role in _age_and_role(text):
        above = bisect_left(asked, (age.number,))
        _, domain, line = asked[above - 1] if above else (0, "", age)
        found.append(_policy(age, role, domain, age if line.command else line))
    return found


def _asked(line: Line) -> str | None:
    """Return which domain a command asks, as far as a line tells; empty for none, else ``None``."""
    if announced := _ANNOUNCED.fullmatch(line.text.strip()):
        return announced[1]
    if samba := _OF_SAMBA.fullmatch(line.text.strip()):
        return domain_in(samba[1])
    command = _COMMAND.search(line.text)
    return None if not command else "?" if _TO_DOMAIN.search(command[0]) else ""


def is_net_accounts(text: str) -> bool:
    """Return whether ``text`` has the rows of ``net accounts``: numbers and words in their places."""
    return any(_age_and_role(text))


def _age_and_role(text: str) -> Iterator[tuple[Line, Line | None]]:
    noted = _noted_age(text)
    if text.count(":") + text.count("|") < _ROWS and _AGE_LABEL not in lowered(text) and not noted:
        return
    for block in _blocks(text):
        labelled = {line.text.rpartition(":")[0].strip().lower(): line for line in block}
        if age := labelled.get(_AGE_LABEL) or (noted if noted in block else None):
            yield age, labelled.get(_ROLE_LABEL)
            continue
        values = [*map(_value, block)]
        for start in range(len(block) - _ROWS + 1):
            rows = block[start : start + _ROWS]
            if _looks_right(values[start : start + _ROWS]) and _are_labels(rows):
                yield rows[_AGE], rows[_ROLE]


def _noted_age(text: str) -> Line | None:
    """Return the line of a note that tells the minimum age, right below the command."""
    filled = [line for line in lines(text) if line.text.strip()] if _NOTED_AGE in lowered(text) else []
    below: list[Line] | None = None
    is_introduced = False
    for above, line in pairwise(filled):
        if above.command:
            below, is_introduced = [] if _COMMAND.search(above.text) else None, False
        gap = line.number - above.number
        if below is None or line.command or gap > _NEAR:
            below = None
        elif not below and _INTRODUCES.fullmatch(line.text.strip()):
            is_introduced = True
        elif gap > 1 and not (below or is_introduced):
            # What stands apart, with nothing that introduces it, may be of anything.
            below = None
        else:
            below.append(line)
            is_note = ":" in below[0].text and _value(below[0])
            if is_note and line.text.partition(":")[0].strip().lower() == _NOTED_AGE:
                return line
    return None


def _blocks(text: str) -> Iterator[list[Line]]:
    """Yield each run of lines that have a colon and a value."""
    rows = map(_without_bars, lines(text)) if "|" in text else lines(text)
    runs = groupby(rows, lambda line: ":" in line.text and not line.command and bool(_value(line)))
    return ([*run] for is_row, run in runs if is_row)


def _without_bars(line: Line) -> Line:
    """Return the row of a table of two columns as ``net accounts`` prints it."""
    row = None if line.command else _ROW.fullmatch(line.text)
    return line._replace(text=f"{row[1].rstrip(' :')}: {row[2]}") if row else line


def _looks_right(values: list[str]) -> bool:
    """Numbers where numbers stand; a word only where the row allows one ("never", "none")."""
    numbers = all(values[row].isdecimal() for row in (_AGE, _LENGTH))
    maybe = all(
        values[row].isdecimal() or values[row].replace(" ", "").isalpha() for row in (_MAXIMUM_AGE, _HISTORY)
    )
    return numbers and maybe and values[_ROLE].isupper() and len(values[_ROLE].split()) <= _FEW_WORDS


def _are_labels(rows: list[Line]) -> bool:
    labels = (line.text.strip().rpartition(":")[0].rstrip() for line in rows)
    return sum(" " not in one and not _WITHOUT_BLANKS.search(one) for one in labels) <= _FEW_WORDS


def _policy(age: Line, role: Line | None, asked: str, first: Line) -> Observation:
    """Return the policy; ``asked`` is the domain whose rules they are, empty where the role has to tell.

    ``first`` is the line that says so, where it is no command.
    """
    told = _value(role) if role else ""
    last = role or age
    where = (age.number, last.number)
    if not asked and told.upper() in _MEMBER:
        raise Problem("local_rules", where, role=told)
    if not asked and told.upper() not in _DOMAIN_CONTROLLER:
        raise Problem("role_not_known", where)
    if not _DAYS.fullmatch(_value(age)):
        raise Problem("unreadable_days", where, found=shorten(_value(age)))
    domain = asked.lower() if "." in asked else ""
    shown = "; ".join(dict.fromkeys((age.text.strip(), last.text.strip())))
    policy = Policy(domain, timedelta(days=int(_value(age))))
    return Observation(policy, first.number, last.number, shown, domain)


def _value(line: Line) -> str:
    return _UNIT.sub("", line.text.rpartition(":")[2].strip())
