"""Tell a server that by its name does something else than to synchronize: a file server, a jump host."""

import re

_ROLE = (
    r"(?:file|fs|ex|exch|exchange|mail|web|www|iis|sql|db|print|prn|dhcp|wsus|sccm|mecm|rds|rdsh|hv|hyperv"
    r"|jump|jmp|jumphost|jumpbox|bastion|backup|bkp|veeam|nas|nps|radius)"
)
_HOST = re.compile(
    rf"(?:[a-z]{{2,8}}\d{{0,3}}-)?{_ROLE}(?:srv|server)?-?\d{{0,4}}(?:-[a-z\d]{{1,8}})?(?:\.[\w.-]{{1,80}})?",
    re.IGNORECASE,
)
_OURS = re.compile(r"sync|aad|adc|entra|connect", re.IGNORECASE)


def is_other_server(host: str) -> bool:
    """Return whether a name is that of a server for something else, and not for synchronization as well."""
    return bool(_HOST.fullmatch(host)) and not _OURS.search(host)
