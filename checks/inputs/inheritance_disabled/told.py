"""Read what somebody says of a user's inheritance: that it is off, or what the dialog's button says."""

import re
from collections.abc import Iterator

from checks.engine.context.answers import NOT
from checks.engine.context.letter import Letter, Sentence, is_doubted
from checks.engine.context.reserve import is_of_others
from checks.engine.context.told_beside import Beside
from checks.engine.model import Observation
from checks.engine.spelling import spelled, spellings
from checks.engine.text import Line, lines, lowered
from checks.inputs.inheritance_disabled.inheritance import NAME_IN_PATH, Inheritance, plain_name

_HINTS = spellings(("nherit", "ererbung", "dedičnos", "dědičnos"))
_IT = r"(?:(?:permission )?inheritance|(?:rechte)?vererbung|ded?ičnos\w+|dědičnost\w*)"
_OFF = (
    r"(?:disabled|off|blocked|broken|deaktiviert|aus(?:geschaltet)?|unterbrochen|vypnut\w+|zakázan\w+"
    r"|prerušen\w+)"
)
_ON = r"(?:enabled|on|active|aktiv(?:iert)?|an|eingeschaltet|zapnut\w+|povolen\w+|aktívn\w+)"
_IS = r"(?: \w+){0,2}? (?:is|was|has been|ist|war|wurde|je|bol\w|byl\w)"
#: It is said of somebody whose password can be reset, or somebody only says so.
_OF_SOMEBODY_ELSE = spelled(
    r"\b(?<!not )(?<!doesn't )(?:works?|working|funguje|funktioniert)\b"
    r"|\b(?:colleague|coworker|support|helpdesk|kolleg\w+|kolega|kolegyňa|on|ona|he|she|they|er|sie)"
    r" (?:says?|said|claims?|meint\w*|sagt\w*|behauptet|tvrdí|hovorí|vraví|říká)\b",
    re.IGNORECASE,
)
#: What the button says is what pressing it would do.
_BUTTON = spelled(
    rf"(?P<on>disable {_IT}|{_IT} (?:deaktivieren|vypnúť|vypnout)|(?:zakázať|zakázat|vypnúť|vypnout) {_IT})"
    rf"|(?P<off>enable {_IT}|{_IT} aktivieren|(?:povoliť|povolit|zapnúť|zapnout) {_IT})",
    re.IGNORECASE,
)
_IS_BUTTON = spelled(r"\b(?:buttons?|knopf|schaltfläche|tlačidlo|tlačítko)\b", re.IGNORECASE)
#: What stands before the label where it alone is told.
_LABEL = spelled(
    r"(?:\w{1,20}: )?(?:(?:yes|áno|ano|ja|it(?: \w+)? (?:says|reads|shows)|there (?:it|is)|je tam|tam je"
    r"|je to|da steht|steht|stojí tam|píše|says|reads),? ){0,4}[\"'`(]{0,2}$",
    re.IGNORECASE,
)
_PRESSED = spelled(r"\b(?:click|press|push|hit|geklickt|gedrückt|klik|stlač|stiskl)", re.IGNORECASE)
_UNSURE = spelled(
    r"\b(?:most|some|many|meisten|einigen|niektor\w+|väčšin\w+|glaube|hoffe|hovorí|vraj|according|test\w*)\b",
    re.IGNORECASE,
)
_STATE = spelled(rf"\b{_IT}{_IS} (?:\w+ ){{0,3}}?(?:(?P<off>{_OFF})|(?P<on>{_ON}))\b", re.IGNORECASE)
#: In a clause of its own, of the affected user.
_IT_STATE = spelled(
    rf"\b(?:it|{_IT}|sie|es|ona|to)(?: ist| is|'s| je)(?: \w+){{0,2}}? (?:(?P<off>{_OFF})|(?P<on>{_ON}))\b",
    re.IGNORECASE,
)
#: It is denied, supposed, or one of several causes.
_NOT_OFF = spelled(
    rf"\b{_IT}{_IS} (?:not|nicht|nie|není)\b(?! (?:only|nur|len|jen))|^\W*(?:when|whenever|wenn|keď|když)\b"
    r"|\b(?:causes?|reasons?|ursachen?|príčin\w{1,3}|příčin\w{1,3}|dôvod\w{0,3})\W{0,3}(?:are|is|:)"
    # There it is off on purpose.
    r"|\badminsdholder\b|\bby design\b",
    re.IGNORECASE,
)
_AFFECTED = spelled(r"\b(?:affected|betroffen\w*|postihnut\w+|dotknut\w+|postižen\w+)\b", re.IGNORECASE)
#: Of whom it is said: a user, and no unit or group above him.
_OF_USER = spelled(
    r"\b(?:users?|his|her|him|account|benutzers?|ihm|ihr|konto|používateľ\w*|uživatel\w*|účt\w)\b",
    re.IGNORECASE,
)
_OF_OTHERS = re.compile(
    r"\b(?:ous?|units?|containers?|folders?|groups?|gpos?|polic\w+|computers?|root|ordner|gruppen?)\b",
    re.IGNORECASE,
)

#: The title of the dialog, and the words in it that only that of an object of the domain has.
_DIALOG = re.compile(r"\s*Advanced Security Settings for (\S.{0,200})", re.IGNORECASE)
_OF_DOMAIN = re.compile(r"\bdescendant\b|\bthis object\b|\bDC=|\brestore defaults\b", re.IGNORECASE)
_OF_FILES = re.compile(r"\bfolders?\b|\bsubkeys?\b", re.IGNORECASE)
#: The names of units and groups.
_OF_NO_USER = re.compile(
    r"\b(?:ou|units?|groups?|admins|users|computers|operators|gruppen?)\b|\$$", re.IGNORECASE
)
_IN_DIALOG = re.compile(r"\b(?:Disable inheritance|Enable inheritance)\b", re.IGNORECASE)


def dialog(written: list[Line]) -> list[Observation]:
    """Read the dialog, copied line by line: its button says what pressing it would do."""
    titles = [(line, found[1].strip()) for line in written if (found := _DIALOG.fullmatch(line.text))]
    buttons = [(line, found[0].lower()) for line in written if (found := _IN_DIALOG.search(line.text))]
    if not titles:
        return []
    own = "\n".join(line.text for line in written)
    is_one = len({name for _, name in titles}) == 1 == len({word for _, word in buttons})
    if not is_one or not _OF_DOMAIN.search(own) or _OF_FILES.search(own):
        return []
    (title, name), (button, word) = next(zip(titles, buttons, strict=False))
    path = NAME_IN_PATH.search(name)
    name = path[0].strip() if path else name
    value = Inheritance(name, off=word.startswith("enable"))
    if not value.off and (value.is_container or not value.may_be_user or _OF_NO_USER.search(name)):
        return []
    return [Observation(value, title.number, button.number, button.text.strip(), plain_name(name))]


def said_of_users(text: str) -> list[Observation]:
    """Return an ``Inheritance`` without a name for each sentence that tells it."""
    return [*_all(Letter(lines(text)))] if any(map(lowered(text).__contains__, _HINTS)) else []


def _all(letter: Letter) -> Iterator[Observation]:
    beside = Beside(letter)
    for one in letter.near("button", "knopf", "schaltfl", "tlač"):
        below = letter.below(one)
        is_asked = _IS_BUTTON.search(one.text) and not _BUTTON.search(one.text)
        if is_asked and (said := _answered(one, below)):
            seen = one.tells("")
            yield Observation(Inheritance("", off=said == "off"), seen.first_line, seen.last_line, below)
    for one in letter.near(*_HINTS):
        # Of an entry of a list, *<Inherited from parent>* is said.
        said = None if one.first.command or one.text.endswith(">") else _said(one)
        if not said or one.is_doubted or _PRESSED.search(one.text):
            continue
        if said == "off" and (_NOT_OFF.search(one.text) or beside.takes_back(one, one.text)):
            continue
        if not (said == "on" and _OF_SOMEBODY_ELSE.search(one.text)):
            seen = one.tells("")
            yield Observation(Inheritance("", off=said == "off"), seen.first_line, seen.last_line, seen.text)


def _answered(one: Sentence, below: str) -> str | None:
    """Return what the button says of which the sentence above speaks, where only its label is told."""
    found = _BUTTON.search(below)
    is_doubted_or_pressed = is_doubted(below) or any(map(_PRESSED.search, (one.text, below)))
    if not found or is_doubted_or_pressed or _OF_OTHERS.search(f"{one.text} {below}"):
        return None
    if found.lastgroup == "on" and one.is_doubted and not one.text.endswith("?"):
        return None
    is_label = _LABEL.match(below[: found.start()]) and not below[found.end() :].strip("\"'`.)\u201c ")
    return found.lastgroup if is_label else None


def _of_affected(one: Sentence) -> str | None:
    """Return what is said of the affected user where one clause tells of him and others of somebody else."""
    found = {
        told.lastgroup
        for clause in one.clauses
        if _AFFECTED.search(clause) and (told := _IT_STATE.search(clause))
    }
    return found.pop() if len(found) == 1 else None


def _said(one: Sentence) -> str | None:
    button = _BUTTON.search(one.text)
    if button and len({found.lastgroup for found in _BUTTON.finditer(one.text)}) > 1:
        return None  # of two objects
    if button and _OF_OTHERS.search(one.text) and not _OF_USER.search(one.text):
        return None
    if button and _IS_BUTTON.search(one.text):
        return None if NOT.search(one.text[: button.start()]) else button.lastgroup
    state = _STATE.search(one.text)
    if state and state.lastgroup == "off" and (of_user := _of_affected(one)):
        return of_user
    if not state or not _OF_USER.search(one.text) or _OF_OTHERS.search(one.text):
        return None
    is_unsure = one.is_past or is_of_others(one.text) or _UNSURE.search(one.text)
    return None if is_unsure and state.lastgroup == "on" else state.lastgroup
