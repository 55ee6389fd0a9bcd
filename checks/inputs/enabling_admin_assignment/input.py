"""How the wizard's account got its role."""

from checks.engine.choice import choice_of
from checks.engine.model import Input

INPUT = Input(kind="choice", choices=("direct", "eligible", "group", "unknown"))

parse = choice_of(*INPUT.choices)
