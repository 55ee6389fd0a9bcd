"""What the tenant's page on the integration with the domain has ticked."""

from checks.engine.model import Input
from checks.engine.values.choice import choice_of

INPUT = Input(
    kind="choice", choices=("both", "writeback_only", "cloud_sync_only", "none", "no_page", "unknown")
)

parse = choice_of(*INPUT.choices)
