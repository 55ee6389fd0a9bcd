"""Find host and result of a connection test in the columns of ``Test-Connection`` or of one's own script."""

from checks.engine.formats.record import Record

#: What ``Test-Connection`` and scripts of one's own call host and result.
_HOSTS = ("Target", "Host", "HostName", "Server", "Endpoint", "Fqdn", "ComputerName")
_RESULTS = ("Connected", "Open", "IsOpen", "Reachable", "Success", "Status", "State", "Result")
#: What such scripts write instead of True and False.
IN_WORDS = dict.fromkeys(("open", "listening"), True) | dict.fromkeys(
    "closed filtered refused blocked denied dropped timeout timedout failed fail unreachable error".split(),
    False,
)
#: A number stands there for how a program ended, which is good or bad as the program likes.
_OF_CODES = ("Status", "State", "Result")


def names_of(record: Record) -> tuple[str, str] | None:
    """Return the fields with the host and the result of ``Test-Connection -Detailed`` or of one's own script.

    ``None`` where the record is of neither: beside them stands the port. Of several results, one that says
    that it is closed counts.
    """
    if not record.has("Port"):
        return None
    hosts = [one for one in _HOSTS if record.has(one)]
    results = [one for one in _RESULTS if result_of(record, one) is not None]
    return (
        (hosts[0], min(results, key=lambda one: result_of(record, one) is True))
        if hosts and results
        else None
    )


def result_of(record: Record, name: str) -> bool | None:
    """Return whether a field says that the port is open; ``None`` where it says neither."""
    told = record.fields.get(name.lower(), "").lower()
    if told in IN_WORDS:
        return IN_WORDS[told]
    return None if not told or (name in _OF_CODES and told.isdecimal()) else record.flag(name)
