"""Join what several outputs tell of one account: its name with its domain, and its id."""

from collections.abc import Sequence
from dataclasses import fields

from checks.engine.model import Observation
from checks.engine.values.parts import put_together
from checks.inputs.connector_account.account import ConnectorAccount


def of_parts(rows: Sequence[Observation]) -> Sequence[Observation]:
    """Return one account with all that the rows tell of it; the rows where two of them differ in a part."""
    if not all(row.value.name for row in rows):
        return rows
    return put_together(rows, [one.name for one in fields(ConnectorAccount)])
