"""Read the proxy that the wizard of Connect finds in the file of the machine, and writes into its log."""

import re
from collections.abc import Iterator

from checks.engine.model import Observation
from checks.engine.text import Line
from checks.inputs.proxy_settings.setting import ProxySetting

_ADDRESS = re.compile(r"Default Proxy \[ProxyAddress\]: ([^\s<]{1,300})\s*$")
_OFF = re.compile(r"Default Proxy \[Enabled\]: False\b")


def of_wizard(all_lines: list[Line]) -> Iterator[Observation]:
    """Yield each address; where none is told, the file may lack the block or have an empty one."""
    told = [line for line in all_lines if "Default Proxy [" in line.text]
    is_off = any(_OFF.search(line.text) for line in told)
    for line in told:
        if found := _ADDRESS.search(line.text):
            setting = (
                ProxySetting("machine", "off") if is_off else ProxySetting("machine", "address", found[1])
            )
            yield setting.seen(line.number, line.number, line.text.strip())
