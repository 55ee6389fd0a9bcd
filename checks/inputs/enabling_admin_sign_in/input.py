"""Who checks the password of the account that the wizard signs in with."""

from checks.engine.model import Input
from checks.engine.values.choice import choice_of

INPUT = Input(
    kind="choice",
    choices=("managed", "federated", "unknown"),
    command="Get-MgDomain | Select-Object Id, AuthenticationType",
    runs_on="tenant",
)

parse = choice_of(*INPUT.choices)
