"""What the tenant's page on the integration with the domain has ticked."""

from checks.engine.choice import choice_of
from checks.engine.model import Input

INPUT = Input(
    kind="choice", choices=("both", "writeback_only", "cloud_sync_only", "none", "no_page", "unknown")
)

parse = choice_of(*INPUT.choices)
