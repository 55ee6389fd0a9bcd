"""The installed build of Microsoft Entra Connect, typed or copied from where Windows prints it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from checks.engine.context.changing_commands import UNINSTALLS
from checks.engine.context.letter import Letter
from checks.engine.context.own_words import tells_of_others
from checks.engine.context.product import PRODUCT
from checks.engine.context.statement import states_what_is
from checks.engine.model import Input, Observation, Problem
from checks.engine.spelling import spellings
from checks.engine.text import Line, lines, shorten
from checks.engine.transcript.named_host import host_of
from checks.engine.values.version import Version, versions_in
from checks.inputs.connect_version.engine_event import ENGINE, builds_of_engine
from checks.inputs.connect_version.files import builds_of_files
from checks.inputs.connect_version.other_products import refuse_other_products
from checks.inputs.connect_version.rows import rows_with_versions
from checks.inputs.connect_version.stated import OTHER, builds_in, finder, known_builds
from checks.inputs.connect_version.told import (
    UNINSTALLED,
    installed_lines,
    is_listed,
    is_of_server,
    lines_of_others,
)
from checks.inputs.connect_version.wizard_log import (
    found_by_wizard,
    started_wizard,
)

INPUT = Input(
    kind="line",
    command=(
        "Get-ItemProperty HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\* |"
        ' Where-Object DisplayName -like "*Connect*" | Select-Object DisplayName, DisplayVersion'
    ),
    runs_on="server",
    facts=("connect_builds",),
    changed_by=(*UNINSTALLS, "azureadconnect.exe /uninstall"),
    signs=(
        "DisplayVersion",
        "Entra Connect",
        "AD Connect",
        "AAD Connect",
        "AADC",
        "Connectom",
        "Connectem",
        "Connectu",
        "Active Directory Connect",
        "Azure AD Sync Engine",
        "DirSyncClientVersion",
        "DirSyncClientMachine",
        "synchronizationClientVersion",
        "Directory sync client version",
        "AzureADConnect.exe",
        "miiserver.exe",
        "Product name Microsoft Azure AD Sync",
        "Application Build Date",
    ),
)

_OTHER_PRODUCT = re.compile(r"\b(?:health|agent|provisioning|updater|sql|(?<!sync )tools?)\b", re.IGNORECASE)
#: A part of old builds, whose row may stay behind when the program itself is newer.
_LEFT_OVER = re.compile(r"\bsynchronization services\b", re.IGNORECASE)
#: Health's agent has numbers that begin so; what is above is of Windows and others.
_HIGHEST = 4
#: Of a number alone, the command that printed it tells whether it is one of ours.
_ASKED_FOR_US = re.compile(r"connect(?!\s?provisioning)|miiserver|adsync", re.IGNORECASE)

#: What a script puts before the number that it compares with.
_WISHED = re.compile(
    r"\W*(?:suggested|recommended|latest|newest|minimum|required|target|available)\b", re.IGNORECASE
)
#: A point of a list that nobody ticked yet.
_UNTICKED = re.compile(r"\s*(?:[-*•]\s{1,3})?(?:\[ ?\]|[☐⬜])")
#: One of these stands in a sentence that tells a build.
_OF_BUILDS = spellings(
    (
        "version",
        "build",
        "verzi",
        "verze",
        "connect",
        "running",
        "updat",
        "upgrad",
        "migrat",
        "aktualis",
        "aktualiz",
        "prech",
        "přech",
    )
)
_FEW_LINES = 8
#: What no other program is named beside.
_ABOUT = re.compile(rf"{PRODUCT.pattern}|\bauto(?:matic)?[ -]?upgrade\b", re.IGNORECASE)


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return the one build in ``text``; rows of other products are passed over.

    Raises ``Problem``: ``no_value``, ``several_values``, or what the number belongs to instead
    (``provisioning_agent``, ``health_agent``, ``other_product``).
    """
    printed = installed_lines(text)
    logged = [_observe(line, told) for line, told in found_by_wizard(printed)]
    stated = [] if logged else finder(facts["connect_builds"])(text)
    if not (logged or stated):
        logged = [_observe(line, told) for line, told in started_wizard(printed, _oldest(facts))]
    logged = logged or [*builds_of_engine(printed)]
    rows = logged or [*builds_of_files(text)] or rows_with_versions(text)
    if stated:
        # Beside it, other numbers are spoken of.
        spoken = {one.first_line for one in stated}
        rows = [one for one in rows if one.first_line not in spoken and is_of_server(one.text)]
        rows = [one for one in rows if states_what_is(one.text)]
    others = lines_of_others(text)
    own = [row for row in rows if not _OTHER_PRODUCT.search(row.text) and row.last_line not in others]
    found = [row for row in own if PRODUCT.search(row.text)] or own or rows
    found = sorted([*found, *stated], key=lambda one: one.first_line)
    if not found:
        raise Problem("no_value", found=shorten(text))
    highest = max(Version.of(one["version"]).parts[0] for one in facts["connect_builds"]["builds"])
    found = [row for row in found if row.value.parts[0] <= highest] or found
    found = [row for row in found if not (_WISHED.match(row.text) or _LEFT_OVER.search(row.text))] or found
    values = list(dict.fromkeys(str(row.value) for row in found))
    if len(values) > 1:
        raise Problem("several_values", (found[0].first_line, found[-1].last_line), values=values)
    first, *_ = found
    refuse_other_products(first, facts["connect_builds"])
    where = first.first_line, first.last_line
    is_told = first in (*logged, *stated) or states_what_is(first.text)
    if not is_told or _UNTICKED.match(first.text):
        raise Problem("not_a_statement", where, found=shorten(first.text))
    if not (own or stated):
        raise Problem("other_product", where, version=str(first.value))
    if first not in (*logged, *stated) and not is_listed(first.text) and tells_of_others(first.text):
        raise Problem("not_a_statement", where, found=shorten(first.text))
    return [replace(first, subject=host_of(text, first))]


def recognise(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether a build in ``text`` is told of a server: prose often speaks of others."""
    printed = installed_lines(text)
    stated = finder(facts["connect_builds"])
    if found_by_wizard(printed) or stated(text) or any(builds_of_files(text)):
        return True
    if started_wizard(printed, _oldest(facts)):
        return True
    rows = [row for row in rows_with_versions(text) if row.value.parts[0] <= _HIGHEST]
    typed = [line.text for line in lines(text) if line.command]
    if typed and not any(map(_ASKED_FOR_US.search, typed)):
        rows = [row for row in rows if any(one.isalpha() for one in row.text)]
    # In a long text without the name of the program, a field *Version* is of anything.
    is_named = PRODUCT.search(text) or len(printed) <= _FEW_LINES
    return any(is_of_server(row.text) for row in rows if is_named or is_listed(row.text))


def tells(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether a sentence of ``text`` tells the build, in which others may find more."""
    return bool(finder(facts["connect_builds"])(text))


def within(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether an error of the engine in ``text`` names its build."""
    return ENGINE in text and any(builds_of_engine(installed_lines(text)))


def told(letter: Letter, facts: Mapping[str, Any]) -> Iterator[Observation]:
    """Yield each build in a sentence that goes on below, or in the answer to a question."""
    if letter.holds(UNINSTALLED):
        return
    near, builds = [*letter.near(*_OF_BUILDS)], known_builds(facts["connect_builds"])
    is_about = bool(near) and letter.holds(_ABOUT) and not letter.holds(OTHER)
    told_as_it_is = {(line.number, line.text) for line in installed_lines(letter.text)} if near else set()
    for one in near:
        if not {(line.number, line.text) for line in (one.first, one.last)} <= told_as_it_is:
            continue
        is_named = bool(PRODUCT.search(one.text))
        for version in builds_in(one.text, builds, is_named=is_named, is_about=is_about):
            yield Observation(version, one.first.number, one.last.number, one.text)


def _oldest(facts: Mapping[str, Any]) -> Version:
    """Return the build below which none is supported."""
    return Version.of(facts["connect_builds"]["hard_minimum"]["version"])


def _observe(line: Line, told: str) -> Observation:
    version = next(versions_in(told.partition("ersion")[2].strip(" =()")), None)
    return Observation(version, line.number, line.number, line.text.strip())
