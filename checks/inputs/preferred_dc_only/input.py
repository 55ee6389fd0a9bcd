"""Whether the connector may use preferred domain controllers only."""

from checks.engine.model import Input
from checks.engine.values.choice import choice_of

INPUT = Input(kind="choice", choices=("on", "off", "unknown"))

parse = choice_of(*INPUT.choices)
