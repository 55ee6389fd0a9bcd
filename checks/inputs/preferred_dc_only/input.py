"""Whether the connector may use preferred domain controllers only."""

from checks.engine.choice import choice_of
from checks.engine.model import Input

INPUT = Input(kind="choice", choices=("on", "off", "unknown"))

parse = choice_of(*INPUT.choices)
