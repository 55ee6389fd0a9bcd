"""Whether the new password works on a computer in the office network."""

from checks.engine.choice import choice_of
from checks.engine.model import Input

INPUT = Input(kind="choice", choices=("yes", "no", "unknown"))

parse = choice_of(*INPUT.choices)
