"""For whom the tenant has self-service password reset switched on."""

from checks.engine.choice import choice_of
from checks.engine.model import Input

INPUT = Input(kind="choice", choices=("none", "selected", "all", "unknown"))

parse = choice_of(*INPUT.choices)
