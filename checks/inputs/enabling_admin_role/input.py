"""The highest role of the account that the wizard signs in with."""

from checks.engine.choice import choice_of
from checks.engine.model import Input

INPUT = Input(
    kind="choice",
    choices=("hybrid_identity_administrator", "global_administrator", "other", "none", "unknown"),
)

parse = choice_of(*INPUT.choices)
