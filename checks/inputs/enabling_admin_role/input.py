"""The highest role of the account that the wizard signs in with."""

from checks.engine.model import Input
from checks.engine.values.choice import choice_of

INPUT = Input(
    kind="choice",
    choices=("hybrid_identity_administrator", "global_administrator", "other", "none", "unknown"),
)

parse = choice_of(*INPUT.choices)
