"""What is printed beside what is good here, and speaks against it."""

import re

from checks.engine.model import Otherwise

_KIND = r"(?:server ?core|nano ?server)"

#: Another output says that the server has no graphical shell.
OTHERWISE = (
    Otherwise(
        ("server core", "nano server", "servercore", "nanoserver"),
        re.compile(
            rf"(?:installationtype|osserverlevel)\b[^\n]{{0,60}}(?:\n[\s-]{{0,200}}|\s[:=]\s?['\"]?|REG_SZ\s{{1,20}})"
            rf"(?P<says>{_KIND})['\"]?[ \t]{{0,80}}(?:\n|\Z)",
            re.IGNORECASE,
        ),
        printed=True,
    ),
)
