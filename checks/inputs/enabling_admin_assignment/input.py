"""How the wizard's account got its role."""

from checks.engine.model import Input
from checks.engine.values.choice import choice_of

INPUT = Input(kind="choice", choices=("direct", "eligible", "group", "unknown"))

parse = choice_of(*INPUT.choices)
