"""Join what several outputs tell of one account: its name with its domain, and its id."""

from collections.abc import Sequence
from dataclasses import fields, replace

from checks.engine.model import Observation
from checks.inputs.connector_account.account import ConnectorAccount


def of_parts(rows: Sequence[Observation]) -> Sequence[Observation]:
    """Return one account with all that the rows tell of it; the rows where two of them differ in a part."""
    names = [one.name for one in fields(ConnectorAccount)]
    told = {name: [one for row in rows if (one := getattr(row.value, name))] for name in names}
    if not all(row.value.name for row in rows) or any(
        len(set(map(str.casefold, one))) > 1 for one in told.values()
    ):
        return rows
    whole = ConnectorAccount(**{name: values[0] for name, values in told.items() if values})
    first = replace(rows[0], value=whole, text="; ".join(dict.fromkeys(row.text for row in rows)))
    return [first]
