"""Read the proxy that a user has set for programs like a browser, out of the registry."""

from checks.engine.formats.record import Record
from checks.engine.model import Observation
from checks.inputs.proxy_settings.setting import ProxySetting


def of_user(record: Record) -> Observation:
    """Return what the key ``Internet Settings`` holds."""
    seen = record.observe(None, "ProxyEnable", "ProxyServer")
    address = record.get("ProxyServer") if record.flag("ProxyEnable") else ""
    setting = ProxySetting("user", "address" if address else "none", address)
    return setting.seen(seen.first_line, seen.last_line, seen.text)
