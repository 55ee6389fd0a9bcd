"""Tell a number that can only be the version of another program."""

from collections.abc import Mapping
from typing import Any

from checks.engine.model import Observation, Problem
from checks.engine.values.version import Version


def refuse_other_products(row: Observation, builds: Mapping[str, Any]) -> None:
    """Raise the ``Problem`` that names the program, or says that it is none of ours."""
    version: Version = row.value
    lines = (row.first_line, row.last_line)
    major, newest = version.parts[0], max(Version.of(one["version"]) for one in builds["builds"])
    if version.parts[:2] == (1, 1) and version > Version.of(builds["last_1_1_build"]):
        raise Problem("provisioning_agent", lines, version=str(version))
    if major in (3, 4):
        raise Problem("health_agent", lines, version=str(version))
    if not 1 <= major <= newest.parts[0]:
        raise Problem("other_product", lines, version=str(version))
