"""For whom the tenant has self-service password reset switched on."""

from checks.engine.model import Input
from checks.engine.values.choice import choice_of

INPUT = Input(kind="choice", choices=("none", "selected", "all", "unknown"))

parse = choice_of(*INPUT.choices)
