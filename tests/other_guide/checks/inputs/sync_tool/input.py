"""The answer asked first."""

from checks.engine.choice import choice_of
from checks.engine.model import Input

INPUT = Input(
    kind="choice",
    choices=("connect_sync", "cloud_sync"),
    scope=True,
    order=10,
    default="connect_sync",
)

parse = choice_of(*INPUT.choices)
