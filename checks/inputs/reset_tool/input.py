"""By which way, and with which call, the password was set."""

from checks.engine.model import Input
from checks.engine.values.choice import choice_of

INPUT = Input(
    kind="choice",
    choices=(
        "reset_page_public",
        "reset_page_us_government",
        "change_at_sign_in",
        "entra_admin_center",
        "graph_reset_action",
        "graph_password_profile",
        "graph_own_password",
        "retired_module",
        "microsoft_365_admin_center",
        "active_directory",
        "unknown",
    ),
)

parse = choice_of(*INPUT.choices)
