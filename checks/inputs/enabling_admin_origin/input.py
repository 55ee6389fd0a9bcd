"""Where the account that the wizard signs in with was created."""

from checks.engine.model import Input
from checks.engine.values.choice import choice_of

INPUT = Input(
    kind="choice",
    choices=("cloud", "synchronized", "guest", "unknown"),
    command=(
        "Get-MgUser -UserId admin01@contoso.com -Property UserPrincipalName, UserType, OnPremisesSyncEnabled"
        " | Select-Object UserPrincipalName, UserType, OnPremisesSyncEnabled"
    ),
    runs_on="tenant",
)

parse = choice_of(*INPUT.choices)
