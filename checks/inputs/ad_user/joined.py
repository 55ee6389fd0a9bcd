"""Join what several records tell of one user."""

from collections.abc import Sequence
from dataclasses import fields

from checks.engine.model import Observation
from checks.engine.values.parts import put_together
from checks.inputs.ad_user.account import AdUser

#: What a record is called, and how sure it is that it is a user's, is told of the record alone.
_OF_RECORDS = ("other_name", "is_bare_name")
_JOINED = [one.name for one in fields(AdUser) if one.name not in _OF_RECORDS]


def of_parts(rows: list[Observation]) -> Sequence[Observation]:
    """Join the records of one user where one shows what another leaves out; else leave them apart."""
    is_bare = all(row.value.is_bare_name for row in rows)
    return put_together(rows, _JOINED, other_name=None, is_bare_name=is_bare)
