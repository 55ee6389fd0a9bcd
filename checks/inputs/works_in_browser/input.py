"""Whether the new password works in a browser."""

from checks.engine.choice import choice_of
from checks.engine.model import Input

INPUT = Input(kind="choice", choices=("yes", "no", "unknown"))

parse = choice_of(*INPUT.choices)
