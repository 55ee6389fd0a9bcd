"""Who checks the password of the account that the wizard signs in with."""

from checks.engine.choice import choice_of
from checks.engine.model import Input

INPUT = Input(
    kind="choice",
    choices=("managed", "federated", "unknown"),
    command="Get-MgDomain | Select-Object Id, AuthenticationType",
    runs_on="tenant",
)

parse = choice_of(*INPUT.choices)
