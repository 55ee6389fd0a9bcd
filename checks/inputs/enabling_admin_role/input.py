"""The highest role of the account that the wizard signs in with."""

from checks.engine.context.answers import told_by
from checks.engine.model import Input
from checks.engine.values.choice import choice_of

INPUT = Input(
    kind="choice",
    choices=("hybrid_identity_administrator", "global_administrator", "other", "none", "unknown"),
)

parse = choice_of(*INPUT.choices)
told = told_by(
    ("admin", "role"),
    {
        "hybrid_identity_administrator": r"\bhybrid identity admin",
        "global_administrator": r"\bglobal\w* admin",
        "other": r"\b(?:user|helpdesk|security|exchange|application|authentication|password) administrator\b",
        "none": r"\bno (?:admin )?roles?\b",
    },
)
