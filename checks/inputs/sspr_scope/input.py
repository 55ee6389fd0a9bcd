"""For whom the tenant has self-service password reset switched on."""

import re
from collections.abc import Iterator

from checks.engine.context.answers import NOT
from checks.engine.context.letter import Letter, Sentence, is_doubted
from checks.engine.context.own_sentences import is_to_do
from checks.engine.context.reserve import (
    UNSURE,
    corrects,
    is_of_other_times,
    is_of_others,
    is_wanted,
    was_not_kept,
    weighed,
)
from checks.engine.model import Input, Observation
from checks.engine.spelling import spelled
from checks.engine.values.choice import choice_of
from checks.inputs.sspr_scope.page import marked_by_signs, stacked
from checks.inputs.sspr_scope.reserve import behind, is_limited, is_of_part, leaves_out
from checks.inputs.sspr_scope.switched import switched_off, was_done

INPUT = Input(kind="choice", choices=("none", "selected", "all", "unknown"))

_LABEL = spelled(
    r"\b(?:(?:sspr|password reset)\W+(?:itself\W+)?properties|self[- ]service[- ]password[- ]reset"
    r"|(?<![-_.])sspr(?! ?[-_])|self-service-kennwortzurücksetzung"
    r"|samoobslužn\w{1,3} (?:obnoven|reset\w{0,6}|vynulov)\w{0,4} hesl[aá](?: \(sspr\))?)\b",
    re.IGNORECASE,
)
_SAID = {
    "none": r"none|nobody|no ?one|keine[nr]?|niemand\w*|nikoho|nikto|nikdo|žiadne|žádné",
    "selected": r"selected|(?:an?|one|the) (?:\w+ )?group|ausgewählt\w*|vybran\w+|(?:eine"
    r"|einer) (?:\w{1,20} )?gruppe|(?:jednu|jednej|pilotn\w{1,3}|testovac\w{1,3}) skupin\w{1,2}",
    "all": (
        r"all(?! (?:is|good|fine|well)\b)|everyone|everybody|alle[nr]?"
        r"|všetk\w+|všetci|všechn\w+|všichni|vše"
    ),
}
_SCOPE = spelled("|".join(rf"(?P<{name}>(?:{said})\b)" for name, said in _SAID.items()), re.IGNORECASE)
#: It is off, for everybody.
_OFF = spelled(
    rf"{_LABEL.pattern}\W{{1,3}}(?:is|ist|je|=|set to|currently|turned|switched|\W){{0,3}}"
    r"(?:disabled|off|deaktiviert|vypnut\w*|ausgeschaltet)\b(?:\W*$| (?:for |in |pre |für )?"
    r"(?:all|every\w+|our|všetk\w+|alle)\b)"
    # a finding of the portal
    r"|\bhave not enabled self-service password reset for your users\b",
    re.IGNORECASE,
)
#: What stands between the label and for whom it is on, and that.
_IS_ON = spelled(
    r"(?:(?![,;:=]| but ).){0,40}?(?:[:=]|\b(?:enabled|on|set|scope|active|aktiviert|aktiv|steht|ist(?= auf)"
    r"|zapnut\w*|povolen\w*|nastaven\w*|für|pre|pro|(?<=properties )(?:is|ist|je)"
    r"|(?:is|ist|je)(?= [\"'„“]))\b)"
    r"(?:\W{1,4}(?:is|to|on|for|only|für|auf|nur|pre|pro|na|len)\b){0,3}\W{0,4}"
    rf"(?:(?:yes|ja|áno|ano)\W{{1,4}}(?:for |für |pre |pro )?)?(?:{_SCOPE.pattern})",
    re.IGNORECASE,
)
#: Who is in the group does not tell for whom it is on.
_OF_MEMBERS = spelled(r"\b(?:members?|in it|in (?:the|that|this) group|mitglied\w*|člen\w*)\b", re.IGNORECASE)
#: The answer that only this question has.
_SELECTED = spelled(
    r"\b(?:scoped|set|limited|restricted|eingeschränkt|obmedzen\w+|omezen\w+|nastaven\w+)\W{1,3}(?:to|auf|na)\W{1,3}"
    r"(?:selected|ausgewählt|vybran\w+)\b.{0,30}\b(?:group|gruppe|skupin\w+)\b",
    re.IGNORECASE,
)
_MARKED = spelled(rf"(?:\[[xX]\]|\([xX•*]\)|[☑✅✔✓☒◉●⦿])\s?(?:{_SCOPE.pattern})", re.IGNORECASE)
#: The three answers side by side, and the one of them in brackets, or with a mark behind it.
_THREE = spelled(
    r"\b(?:none|keine\w?|žiadn\w+|žádn\w+)\b.{1,40}\b(?:all|alle|všetc\w+|všetk\w+|všichni)\b",
    re.IGNORECASE,
)
_CHOSEN = [
    spelled(one, re.IGNORECASE)
    for one in (rf"[(\[] ?(?:{_SCOPE.pattern}) ?[)\]]", rf"\b(?:{_SCOPE.pattern}) ?[☑✅✔✓☒◉●⦿]")
]
#: Another answer beside one: as the page shows them, or of somebody else.
_OPTION = spelled(r"\b(?:None|Selected|All|Keine|Ausgewählt|Alle)\b(?!-)")
#: Only a colon: what stands behind it may be said of all users.
_TOPIC = re.compile(r"\W*:\W*")
#: It does not go with what else is told.
_ALTHOUGH = spelled(r"\b(?:although|even though|obwohl|hoci|přestože|ačkoliv?)\b", re.IGNORECASE)

parse = choice_of(*INPUT.choices)


def told(letter: Letter) -> Iterator[Observation]:
    """Yield each scope; one told with a reserve counts, unless it is off or limited to a group as well."""
    found = [*_scopes(letter)]
    is_off = any(one.value == "none" for one in found)
    found += [] if is_off else [one.tells("none") for one in switched_off(letter)]
    yield from weighed(found, ("all",))


def _scopes(letter: Letter) -> Iterator[Observation]:
    """Yield each scope; where the page's three answers stand side by side, the marked one."""
    for one in letter.near("sspr", "self", "password reset", "samoobslužn"):
        text = one.text
        for clause in filter(_OF_MEMBERS.search, one.clauses):
            text = text if _LABEL.search(clause) else text.replace(clause, "")
        *_, label = [None, *_LABEL.finditer(text)]
        is_open = is_to_do(text) and not _MARKED.search(text)
        if is_open or is_doubted(text) or _ALTHOUGH.search(text):
            continue
        chosen, below = _of_three(letter, one, text[label.end() :]) if label else ("", "")
        if chosen:
            is_kept = not (was_not_kept(below) or corrects(below) or below.rstrip().endswith("?"))
            yield one.tells(chosen if chosen != "all" or is_kept else UNSURE)
            continue
        if _OFF.search(text):
            yield one.tells("none")
        elif _SELECTED.search(text) and not (NOT.search(text) or one.is_past):
            yield one.tells("selected")
        if not label or _OFF.search(text) or _SELECTED.search(text):
            continue
        is_on = _IS_ON.match(text, label.end()) or was_done(text, label, _SCOPE)
        marked = _MARKED.search(text, label.end())
        scope = marked or is_on
        is_denied = NOT.search(text[: is_on.start(is_on.lastgroup or 0) if is_on else label.end()])
        is_one = scope and (marked or not _OPTION.search(text[scope.end() :]))
        if scope and is_one and not is_denied and not one.is_past:
            yield from _with_reserve(letter, one, text, label, scope)


def _of_three(letter: Letter, one: Sentence, behind_it: str) -> tuple[str, str]:
    """Return which of the three answers behind a label, or below it, is chosen, and what follows."""
    first, second, *_ = lower = [*letter.following(one, 4), "", ""]
    found = ((behind_it, first), (first, second), stacked(behind_it, lower))
    return next(((answer, below) for three, below in found if (answer := _chosen(three))), ("", ""))


def _chosen(text: str) -> str:
    """Return the one of the three answers that is marked; empty where they do not stand there, or none is."""
    text = marked_by_signs(text) if _THREE.search(text) else ""
    marked = [found for one in _CHOSEN for found in one.finditer(text)]
    # Where all of them stand in brackets, the one in others is chosen.
    odd = [one for one in marked if [each[0][0] for each in marked].count(one[0][0]) == 1]
    marked = odd if len(marked) == len(INPUT.choices) - 1 else marked
    return (marked[0].lastgroup or "") if len(marked) == 1 else ""


def _with_reserve(
    letter: Letter, one: Sentence, text: str, label: re.Match[str], scope: re.Match[str]
) -> Iterator[Observation]:
    """Yield a scope; that it is on for all, only where nothing speaks against it."""
    answer, below, ends = scope.lastgroup or "", letter.below(one), scope.end()
    starts = scope.start(answer)
    is_limited_here = not _MARKED.match(scope[0]) and is_limited(text, starts, ends)
    is_elsewhere = is_of_others(one.text) or is_of_other_times(one.text)
    is_taken_back = corrects(below) or was_not_kept(below)
    is_topic = _TOPIC.fullmatch(text[label.end() : starts])
    is_other = is_of_part(text, label.span(), starts) or is_wanted(text[:ends] + behind(text, ends))
    if answer != "all":
        yield one.tells(answer)
    elif is_limited_here or is_elsewhere or is_taken_back or leaves_out(text[ends:]) or leaves_out(below):
        yield from () if is_topic or is_other else (one.tells(UNSURE),)
    elif not is_other:
        yield one.tells(answer)
