"""The pasted events show no failure of writeback that is not over."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from checks.engine.model import Check, Observation, Verdict, verdict
from checks.symptoms.events_show_no_failure.attempt import Attempts
from checks.symptoms.events_show_no_failure.end import ANYBODY, End
from checks.symptoms.events_show_no_failure.noted import is_merely_noted
from checks.symptoms.events_show_no_failure.otherwise import OTHERWISE

CHECK = Check(
    version=1,
    hop="server",
    severity="blocker",
    order=40,
    inputs=("writeback_events",),
    applies={"sync_tool": ("connect_sync", "both")},
    #: The first of several failures in this order is told.
    outcomes={
        "switched_off": "fail",
        "service_stopped": "fail",
        "not_connected": "fail",
        "connector_credentials": "fail",
        "set_up_failed": "fail",
        "registration_broken": "fail",
        "ldap_not_sealed": "fail",
        "domain_unreachable": "fail",
        "dc_too_old": "fail",
        "protected_account": "fail",
        "access_denied": "fail",
        "refused_by_policy": "fail",
        "user_not_covered": "fail",
        "duplicate_user": "fail",
        "account_blocked": "fail",
        "wrong_password": "fail",
        "try_again": "fail",
        "cause_not_told": "fail",
        "request_unanswered": "warn",
        "unstable_connection": "warn",
        "other_direction": "warn",
        "order_unknown": "unknown",
        "user_unknown": "unknown",
        "unknown_event": "unknown",
        "source_missing": "unknown",
        "nothing_about_writeback": "unknown",
        "delivered": "pass",
        "no_request": "pass",
    },
    facts=("events", "hresults"),
    sources=(
        "writeback_troubleshooting",
        "sspr_0029",
        "unable_to_configure",
        "hash_sync_troubleshooting",
        "writeback_errors_2015",
        "source_article",
    ),
    statements=("S26", "S27"),
    otherwise=OTHERWISE,
)

#: A code that says nothing of its own leaves the word to the event.
_VAGUE = "cause_not_told"


def evaluate(
    writeback_events: tuple[Observation, ...], today: date, facts: Mapping[str, Any]
) -> Iterator[Verdict]:
    table, codes = facts["events"], facts["hresults"]["codes"]
    entries = {source: table[key] for key, source in table["programs"].items()}
    writeback = table["programs"]["writeback"]
    own = [one for one in writeback_events if one.value.source == writeback]
    ends = {name: End([one for one in own if one.value.id in ids]) for name, ids in table["ends"].items()}
    seen: dict[str, list[Observation]] = {}
    rest = []
    attempts = Attempts(one for one in own if one.value.id in table["starts"] or _answers(one, table))
    for one in writeback_events:
        entry = entries.get(one.value.source, {}).get(one.value.id)
        if entry:
            named = one if one.value.source == writeback else attempts.with_user(one)
            seen.setdefault(_code(named, entry, _cause(one, entry, codes), ends), []).append(one)
        else:
            rest.append(one)
    for code in sorted(seen.keys() - {""}, key=list(CHECK.outcomes).index):
        yield verdict(code, *seen[code], events=_named(seen[code], table))
    yield from _unanswered(own, table)
    yield from _not_judged(rest, table)
    yield from _passed(own, table)


def _code(one: Observation, entry: Mapping[str, Any], cause: str, ends: Mapping[str, End]) -> str:
    """Return what the event says of writeback now, empty where that is no failure."""
    end = ends.get(entry.get("over_after", ""))
    if not (cause and end):
        return cause
    of_one_user = entry.get("per_user") == "true"
    users = {"", one.subject} if of_one_user and one.subject else {ANYBODY}
    is_over = end.is_after(one, users)
    if is_over is None:
        return "order_unknown"
    if not is_over:
        return cause
    is_same_user = one.subject and end.is_after(one, (one.subject,))
    return "user_unknown" if of_one_user and not is_same_user else ""


def _cause(one: Observation, entry: Mapping[str, Any], codes: Mapping[str, Any]) -> str:
    """Return why the event is a failure, empty where it is none; its text may know more than its id."""
    text = " ".join(one.value.message.lower().split())
    if entry.get("only_with", "") not in text:
        return "" if text else "unknown_event"
    texts: list[str] = [part["cause"] for part in entry.get("texts", {}).values() if part["says"] in text]
    by_code: str = codes.get(one.value.result, {}).get("cause", _VAGUE)
    told = [cause for cause in (by_code, *texts) if cause != _VAGUE]
    return told[0] if told and entry.get("cause") else str(entry.get("cause", ""))


def _unanswered(own: list[Observation], table: Mapping[str, Any]) -> Iterator[Verdict]:
    """Tell of requests that no other event answers."""
    begun = [one for one in own if one.value.id in table["starts"]]
    others = [one for one in own if one.value.id not in table["starts"]]
    answers = [one for one in others if _answers(one, table)]
    if all(one.value.tracking for one in (*begun, *answers)):
        tracked = {one.value.tracking for one in others}
        unanswered = [one for one in begun if one.value.tracking not in tracked]
    else:
        unanswered = begun if len(begun) > len(answers) else []
    if unanswered:
        yield verdict("request_unanswered", *unanswered, events=_named(unanswered, table))


def _answers(one: Observation, table: Mapping[str, Any]) -> bool:
    is_of_user = table["writeback"].get(one.value.id, {}).get("per_user")
    return one.value.id in table["outcomes"] or bool(is_of_user)


def _not_judged(rest: list[Observation], table: Mapping[str, Any]) -> Iterator[Verdict]:
    """Tell of events that the table lacks; what the other programs merely note is no matter of it."""
    nameless = [one for one in rest if not one.value.source]
    own = table["programs"]["writeback"]
    sourced = [one for one in rest if one.value.source]
    unknown = [one for one in sourced if one.value.source == own or not is_merely_noted(one)]
    if unknown:
        yield verdict("unknown_event", *unknown, events=_named(unknown, table))
    if nameless:
        yield verdict("source_missing", *nameless, events=_named(nameless, table))


def _passed(own: list[Observation], table: Mapping[str, Any]) -> Iterator[Verdict]:
    written = [one for one in own if one.value.id in table["ends"]["request"]]
    idle = [one for one in own if one.value.id in table["idle"]]
    if written:
        yield verdict("delivered", *written)
    elif idle:
        yield verdict("no_request", *idle)
    else:
        yield verdict("nothing_about_writeback", *own)


def _named(found: list[Observation], table: Mapping[str, Any]) -> list[str]:
    """Return the numbers of the events; those of the service itself have names, too."""
    own = table["programs"]["writeback"]
    names = {
        one.value.id: table["writeback"].get(one.value.id, {}).get("name", "")
        for one in found
        if one.value.source == own
    }
    numbers = sorted({one.value.id for one in found})
    return [f"{number} ({names[number]})" if names.get(number) else number for number in numbers]
