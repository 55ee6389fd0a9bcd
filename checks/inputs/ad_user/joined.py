"""Join what several records tell of one user."""

from collections.abc import Sequence
from dataclasses import fields, replace
from typing import Any

from checks.engine.model import Observation
from checks.inputs.ad_user.account import AdUser

#: What a record is called, and how sure it is that it is a user's, is told of the record alone.
_OF_RECORDS = ("other_name", "is_bare_name")
_JOINED = [one.name for one in fields(AdUser) if one.name not in _OF_RECORDS]


def joined(rows: list[Observation]) -> Sequence[Observation]:
    """Join the records of one user where one shows what another leaves out; else leave them apart."""
    merged: dict[str, Any] = {"is_bare_name": all(row.value.is_bare_name for row in rows)}
    for name in _JOINED:
        told = [one for row in rows if (one := getattr(row.value, name)) is not None]
        if len({str(one).casefold() for one in told}) > 1:
            return rows
        merged[name] = told[0] if told else None
    text = "; ".join(dict.fromkeys(row.text for row in rows))
    return [replace(rows[0], value=AdUser(**merged), last_line=rows[-1].last_line, text=text)]
