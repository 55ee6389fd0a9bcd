"""Read the build that somebody plainly says of his own server: *we are running AAD Connect 2.3.20.0*."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from checks.engine.context.build_note import is_note
from checks.engine.context.loosely_own import is_loosely_own
from checks.engine.context.named_beside import is_named_beside
from checks.engine.context.other_languages import is_in_other_language
from checks.engine.context.own_sentences import sentences_of
from checks.engine.context.own_words import is_doubted, is_own, is_own_alone, is_taken_back
from checks.engine.context.product import PRODUCT
from checks.engine.context.version_move import running_of_move
from checks.engine.model import Observation
from checks.engine.spelling import spelled
from checks.engine.tables import once_per_table
from checks.engine.text import Line, once_per_text
from checks.engine.values.version import Version, versions_in
from checks.inputs.connect_version.noted import is_noted
from checks.inputs.connect_version.told import installed_lines

_VERSION = re.compile(r"(?<![\w.])v?[12]\.\d{1,4}\.\d{1,5}(?:\.\d{1,5})?(?![\w.]?\d)", re.IGNORECASE)
OTHER = re.compile(
    r"\b(?:health|agents?|provisioning|modules?|powershell|sql|exchange|outlook|msonline|azuread|localdb|teams"
    r"|\.net|framework|cloud sync|windows \d)\b(?! connect)",
    re.IGNORECASE,
)
#: What makes it a bound, or something that is only to come.
_BOUND = spelled(
    r"\s*[\"')]?\s*(?:\+|(?:or|and|oder|a|nebo|alebo) (?:later|newer|higher|above|greater|up|older|earlier"
    r"|below|lower|höher|neuer|nov\w+|vyš\w+)|is (?:available|released|required|needed|out)|(?:has )?fail"
    r"|\(?(?:planned|recommended|required|fixed|target|expected|wanted|geplant|empfohlen|plánovan|odporúčan"
    r"|doporučen)|everywhere\b|elsewhere\b|except\b"
    r"|was released|did not|didn't|requires|fixes|would|should|will|yet\b|instead|soon|next|tomorrow)",
    re.IGNORECASE,
)
#: The short name, and a known build behind it: *the list of the server (Connect 2.5.190.0)*.
_IN_BRACKETS = re.compile(r"(?:\(|^\W*)(?:Entra )?Connect(?: Sync)?,?:? (?:version |build |v)?$")
#: Before the build that was there before an upgrade.
_OLD = re.compile(r"[<≤]=? ?v?$|\b(?:from|von|z) (?:[^\W\d]\w* ){0,4}$", re.IGNORECASE)
#: Behind the build of a server that another one replaces, or that stands by.
_ON_OLD = spelled(
    r"\s?(?:on|auf|na) (?:the |our |dem |unserem |našom |tom )?"
    r"(?:old|previous|former|other|second|staging|test|alten|anderen|zweiten|starom|druhom|starém|druhém)\b",
    re.IGNORECASE,
)
#: A page is linked to that tells of a build.
_LINKED = re.compile(rf"\[[^\]]*(?:{PRODUCT.pattern})[^\]]*$", re.IGNORECASE)
_UPGRADE_FAILED = re.compile(
    r"\b(?:upgrade|update|installation)\b.{0,20}\b(?:fail|stop|hang|hung|stuck|error|roll|abort)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Builds:
    """The ``known`` builds, the newest first; below the ``oldest`` none is supported."""

    known: Sequence[Version]
    oldest: Version


@once_per_table
def known_builds(table: Mapping[str, Any]) -> Builds:
    """Return the released builds, whose numbers are no other program's."""
    known = [Version.of(one["version"]) for one in table["builds"]]
    return Builds(known, Version.of(table["hard_minimum"]["version"]))


@once_per_table
def finder(table: Mapping[str, Any]) -> Callable[[str], list[Observation]]:
    """Return what finds each build that a text tells of the writer's server, once for all who ask."""
    builds = known_builds(table)
    # Most texts hold no number of the kind, which is found fast.
    return once_per_text(
        lambda text: [*_stated(installed_lines(text), builds)] if _VERSION.search(text) else []
    )


def _stated(printed: list[Line], builds: Builds) -> Iterator[Observation]:
    """Yield each build that a sentence tells of the writer's server; the line before may name the product."""
    named = False
    for line in printed:
        names = bool(PRODUCT.search(line.text))
        if _VERSION.search(line.text):
            for sentence in sentences_of(line.text):
                for version in builds_in(sentence, builds, is_named=names or named):
                    yield Observation(version, line.number, line.number, line.text.strip())
        named = names


def builds_in(sentence: str, builds: Builds, *, is_named: bool, is_about: bool = False) -> Iterator[Version]:
    """Yield each build that a sentence tells of the writer's server; it may be named elsewhere.

    Where all else is about the program, a number that is too old for any other build counts as well.
    """
    named = [*_VERSION.finditer(sentence)]
    moved = running_of_move(sentence, named)
    if not moved and _UPGRADE_FAILED.search(sentence):
        return
    for found in [moved] if moved else named:
        version = next(versions_in(found[0]), None)
        if version is None:
            continue
        is_ours = version in builds.known or (is_about and version < builds.oldest)
        if moved:
            is_told = (is_named or is_ours) and not OTHER.search(sentence[: named[1].end()])
        else:
            is_told = _is_told(found, version, builds, is_named=is_named, is_ours=is_ours)
        if is_told:
            yield version


def _is_told(
    found: re.Match[str], version: Version, builds: Builds, *, is_named: bool, is_ours: bool
) -> bool:
    sentence = found.string
    before, after = sentence[: found.start()], sentence[found.end() :]
    is_linked = after.startswith("](") and _LINKED.search(before)
    is_past = _OLD.search(before) or _ON_OLD.match(after)
    if is_linked or is_past or OTHER.search(before) or _BOUND.match(after):
        return False
    if is_in_other_language(sentence):
        return is_own_alone(before, after)
    if version in builds.known and _IN_BRACKETS.search(before) and after[:1] in ("", ")", ","):
        return not (is_doubted(before) or is_taken_back(after))
    is_said = is_own(before, after) or is_note(sentence) or is_named_beside(PRODUCT, before, after)
    is_said = is_said or (version < builds.oldest and is_loosely_own(before, after))
    if is_said and (is_named or is_ours):
        return True
    return is_noted(before, after, is_newest=version == builds.known[0], is_known=is_ours)
