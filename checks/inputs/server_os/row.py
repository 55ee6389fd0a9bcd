"""Read the name of a system that stands alone, or behind what it is, in whatever language."""

import re

from checks.engine.context.statement import states_what_is
from checks.engine.model import Observation, Problem
from checks.engine.spelling import spelled
from checks.engine.text import Line
from checks.inputs.server_os.caption import caption, is_only_a_name, may_be_a_name
from checks.inputs.server_os.system import ServerOs, observe

_YEAR = re.compile(r"\b20\d\d\b")
#: ``OS Name:`` of systeminfo in whatever language, ``Caption=`` of wmic.
_LABEL = re.compile(
    r"\s{0,40}[^\W\d_][^:=]{0,60}(?::\s+|=\s{0,9}|\t|\s{3,40}(?=microsoft windows server))", re.IGNORECASE
)
#: It is what a virtual machine was prepared for, or the computer on which that runs.
_OF_OTHER = re.compile(r".{0,40}\b(?:guest|gast|hypervisor|template)\b[^:=]{0,40}[:=]", re.IGNORECASE)
#: The same in a list that somebody wrote himself, so that the maker need not be named.
_OS_LABEL = spelled(
    r"\s{0,40}(?:[-*•+] {1,4})?(?:(?:server |host )?(?:OS|operating system)|betriebssystem"
    r"|operačn[ýí] syst[ée]m)(?: version| name)?\s{0,40}[:=]\s{1,40}",
    re.IGNORECASE,
)
#: What Ansible gathers of a computer, of which a part was copied.
_FACT = re.compile(
    r"\s*\"ansible_(?:os_name|distribution)\"\s?:\s?\"(Microsoft Windows [^\",]{2,60})\"\s?,?\s*",
    re.IGNORECASE,
)
#: The number of the build, where it stands behind the name in a table or in brackets.
_BUILD_BEHIND = re.compile(
    r"\s{1,40}(?:\((?:version \w{4}, )?(?:os )?(?:build )?(?:\d{1,2}\.\d\.)?\d{4,5}(?:\.\d{1,5})?\)"
    r"|\(?(?:version |build )?\d{1,2}\.\d(?:\.\d{4,5})?"
    r"(?: Build \d{4,5}\)?|\s{1,40}\d{4,5}|\))?)\.?\s{0,40}$",
    re.IGNORECASE,
)
#: A point of a list, whose system has its build behind it.
_POINT = re.compile(rf"^\s{{0,12}}[-*•+] {{1,4}}(?=\S.{{0,80}}?{_BUILD_BEHIND.pattern})", re.IGNORECASE)
#: ``winver`` puts the name into a sentence.
_WINVER = re.compile(
    r"(?:.{0,200}[.:] )?\s*The (Windows .{1,60}) operating system and its user interface are protected\b.*"
)
#: How Windows names its maker; it writes him in Cyrillic letters in Russian.
MAKERS = ("microsoft", "майкрософт")


def is_labelled(line: Line) -> bool:
    """Tell whether a name may stand on the line together with what it is, or with the number of its build."""
    if _LABEL.match(line.text) or _OS_LABEL.match(line.text):
        return True
    if _POINT.match(line.text):
        return is_only_a_name(without_build(_POINT.sub("", line.text)))
    if not line.text.lstrip().lower().startswith(MAKERS):
        return False
    return is_only_a_name(line.text) or bool(_BUILD_BEHIND.search(line.text))


def of_line(line: Line) -> Observation | None:
    """Read a name that stands alone, or after a label in whatever language (``systeminfo``)."""
    quoted = _WINVER.fullmatch(line.text)
    if quoted and is_only_a_name(quoted[1]) and (found := caption(line.text)):
        return Observation(ServerOs(quoted[1], found, None), line.number, line.number, line.text.strip())
    if fact := _FACT.fullmatch(line.text):
        return observe(line, fact[1]) if caption(fact[1]) else None
    own = _OS_LABEL.match(line.text)
    label = own or (None if is_only_a_name(line.text) else _LABEL.match(line.text))
    told = line.text[label.end() :] if label else _POINT.sub("", line.text)
    name = without_build(told).strip(" \t.\"'")
    if name.endswith("…") or not (is_only_a_name(name) or (label and may_be_a_name(name))):
        return None
    name = name if not re.fullmatch(r"\d{4}(?: R2)?", name, re.IGNORECASE) else f"Windows Server {name}"
    found = caption(name)
    years = sorted(set(_YEAR.findall(name)))
    if len(years) > 1:
        raise Problem("several_values", (line.number, line.number), values=years)
    is_told = (own or name.lower().startswith(MAKERS)) and states_what_is(line.text)
    if not found or (label and not is_told) or _OF_OTHER.match(line.text):
        return None
    return observe(line, name)


def without_build(name: str) -> str:
    """Return a name without the number of the build behind it."""
    return _BUILD_BEHIND.sub("", name)


def is_name(text: str) -> bool:
    """Return whether ``text`` is the name of a Windows, and nothing else but the number of its build."""
    return "indows" in text and is_only_a_name(without_build(text)) and caption(text) is not None
