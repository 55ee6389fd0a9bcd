"""Whether password hash synchronization is on, for each connector of Active Directory."""

from collections.abc import Mapping
from typing import Any

from checks.engine.formats.records import records_with
from checks.engine.model import Input, Observation

INPUT = Input(
    kind="paste",
    many=True,
    command=(
        "Get-ADSyncConnector | Where-Object ConnectorTypeName -eq AD |"
        " ForEach-Object { Get-ADSyncAADPasswordSyncConfiguration -SourceConnector $_.Name }"
    ),
    runs_on="sync_server",
    signs=("SourceConnector", "Get-ADSyncAADPasswordSyncConfiguration"),
)


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return for each source connector whether it is on, ``None`` where the text does not tell."""
    command = "Get-ADSyncAADPasswordSyncConfiguration"
    return [
        record.observe(
            record.flag("Enabled"), "SourceConnector", "Enabled", subject=record.get("SourceConnector")
        )
        for record in records_with(text, "SourceConnector", command=command)
    ]
