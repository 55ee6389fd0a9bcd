"""The account that the wizard signs in with can switch password writeback on."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from checks.engine.context.another_tenant import OF_A_DOCUMENT, OF_ANOTHER_TENANT
from checks.engine.context.otherwise import Otherwise
from checks.engine.model import Check, Observation, Verdict, verdict

CHECK = Check(
    version=1,
    hop="tenant",
    severity="major",
    order=50,
    inputs=(
        "enabling_admin_origin",
        "enabling_admin_sign_in",
        "enabling_admin_role",
        "enabling_admin_assignment",
    ),
    applies={"sync_tool": ("connect_sync", "both")},
    outcomes={
        "suitable": "pass",
        "role_not_active": "warn",
        "synchronized": "warn",
        "guest": "fail",
        "federated": "fail",
        "no_role": "fail",
        "other_role": "fail",
        "role_through_group": "fail",
        "origin_unknown": "unknown",
        "sign_in_unknown": "unknown",
        "role_unknown": "unknown",
        "assignment_unknown": "unknown",
    },
    sources=(
        "unable_to_configure",
        "writeback_troubleshooting",
        "writeback_tutorial",
        "connect_prerequisites",
        "connect_accounts",
        "source_article",
    ),
    statements=("S16",),
)

#: It is not that account, or not what it was.
OTHERWISE = (
    *OF_ANOTHER_TENANT,
    *OF_A_DOCUMENT,
    Otherwise(
        ("another", "other", "different", "ander", "iný", "iné", "jiný", "jiné"),
        re.compile(
            r"\b(?:us(?:ed?|ing)|took|chose|sign(?:ed|ing)? in (?:with|as)|log(?:ged|ging)? (?:in"
            r"|on) (?:with|as)"
            r"|verwend\w+|benutz\w+|genommen|angemeldet|použi\w+|prihl\w+|přihl\w+)\b.{0,20}"
            r"\b(?:another|different|(?:the|an) other|(?:ein\w* )?ander\w+|in[éýu]\w*|jin[éý]\w*)"
            r" (?:one|account|user|admin\w*|konto|kontom|účet|účtom|účtem|benutzer)\b"
            r"|\b(?:mit|mit dem|s|so|through|by|with) (?:einem |dem )?(?:another|different|anderen|iným"
            r"|jiným)"
            r" (?:one|account|user|admin\w*|konto|kontom|účtom|účtem|benutzer)\b",
            re.IGNORECASE,
        ),
    ),
    Otherwise(
        (
            *("disabled", "deleted", "expired", "blocked", "gone", "deaktiviert", "gelöscht", "gesperrt"),
            *("zakázan", "zmazan", "smazan", "zablokovan", "deaktivovan"),
        ),
        re.compile(
            r"\b(?:it|that|account|admin|konto|účet|es|das|to)(?:'s| is| was| has been| got| ist| wurde"
            r"| je| bol| byl)"
            r"(?: (?:now|since|meanwhile|currently|jetzt|inzwischen|teraz|nyní|už|medzitým))?"
            r" (?:disabled|deleted|expired|blocked|gone|deaktiviert|gelöscht|gesperrt|zakázan\w"
            r"|zmazan\w|smazan\w"
            r"|zablokovan\w|deaktivovan\w)\b(?! (?:for|from|by mistake))",
            re.IGNORECASE,
        ),
    ),
    Otherwise(
        ("admin", "správc"),
        re.compile(
            r"\b(?:is|ist|je)\b.{0,80}\b(?:was|were|war|bola?|byla?|used to be|had been)\b.{0,15}"
            r"\b(?:global\w*|hybrid|globáln\w+)\b"
            r"|\b(?:no longer|not any ?more|nicht mehr|už nie je|už není|used to be|removed from)\b.{0,25}"
            r"\b(?:global\w*|hybrid|admin\w*|globáln\w+|role|správc\w+)\b",
            re.IGNORECASE,
        ),
    ),
)

#: What each answer means, the worst first: a known fault outweighs an unknown answer, and that
#: outweighs a doubt about a known one.
_RULES = (
    ("guest", "origin", "guest"),
    ("federated", "sign_in", "federated"),
    ("no_role", "role", "none"),
    ("other_role", "role", "other"),
    ("role_through_group", "assignment", "group"),
    ("origin_unknown", "origin", "unknown"),
    ("sign_in_unknown", "sign_in", "unknown"),
    ("role_unknown", "role", "unknown"),
    ("assignment_unknown", "assignment", "unknown"),
    ("role_not_active", "assignment", "eligible"),
    ("synchronized", "origin", "synchronized"),
)


def evaluate(
    enabling_admin_origin: Observation,
    enabling_admin_sign_in: Observation,
    enabling_admin_role: Observation,
    enabling_admin_assignment: Observation,
    today: date,
    facts: Mapping[str, Any],
) -> Verdict:
    answers = {
        "origin": enabling_admin_origin,
        "sign_in": enabling_admin_sign_in,
        "role": enabling_admin_role,
        "assignment": enabling_admin_assignment,
    }
    for code, name, answer in _RULES:
        if answers[name].value == answer:
            return verdict(code, answers[name])
    return verdict("suitable", *answers.values())
