"""Whether the new password works on a computer in the office network."""

from checks.engine.model import Input
from checks.engine.values.choice import choice_of

INPUT = Input(kind="choice", choices=("yes", "no", "unknown"))

parse = choice_of(*INPUT.choices)
