"""Whether the user is in the group that self-service password reset is switched on for."""

from checks.engine.model import Input
from checks.engine.values.choice import choice_of

INPUT = Input(
    kind="choice",
    choices=("yes", "no", "unknown"),
    command="Get-MgUserTransitiveMemberOfAsGroup -UserId user01@contoso.com -All | Select-Object DisplayName",
    runs_on="tenant",
)

parse = choice_of(*INPUT.choices)
