"""Tell whose output a typed command printed, by the commands that the inputs declare."""

import re

from checks.engine.catalogue import Catalogue
from checks.engine.text import once_per_text

_CMDLET = re.compile(r"(?<![\w$-])[a-z]{2,15}-[a-z]\w{1,60}")
#: What only passes on, counts or forms what another command found.
_PASSES_ON = re.compile(r"(?:format|out|convertto|convertfrom|export|write|import|join|split)-|.+-object$")
_ALIASES = {
    "tnc": "test-netconnection",
    "gsv": "get-service",
    "gp": "get-itemproperty",
    "gcim": "get-ciminstance",
}
_ALIAS = re.compile(rf"(?<![\w$.-])(?:{'|'.join(_ALIASES)})(?![\w.-])")
#: The same command in modules before and beside Microsoft Graph PowerShell.
_OTHER_MODULE = re.compile(r"(?<=^get-)(?:azureadms|azuread|entrabeta|entra|mgbeta)(?=[a-z])")
_RENAMED = {"get-msolaccountsku": "get-mgsubscribedsku"}
#: With these, anything at all is asked for: the command tells whose output it is by what it names.
_GENERIC = frozenset(
    "get-acl get-service get-itemproperty get-itempropertyvalue get-item get-childitem get-ciminstance"
    " get-wmiobject get-winevent invoke-command".split()
)
_CONCISE = re.compile(r"^Line \|$", re.MULTILINE)
_UNKNOWN = re.compile(
    r"\s{0,9}[A-Z][a-z]{1,15}-[A-Z]\w{1,60}: The term '[^'\n]{1,100}' is not recognized as a name"
)
_TOOL = re.compile(r"\s*([a-z]\w{1,20})(?:\.exe)?(?: +(\S+))?")


class Commands:
    """Every command of a catalogue, found by the names of its cmdlets or tools."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._whole: dict[str, set[str]] = {}
        self._by_name: dict[str, set[str]] = {}
        for name, entry in catalogue.inputs.items():
            if entry.meta.command and entry.meta.kind != "choice":
                self._whole.setdefault(_flat(entry.meta.command), set()).add(name)
                for command in _names(entry.meta.command):
                    self._by_name.setdefault(command, set()).add(name)

    def inputs_of(self, command: str) -> set[str]:
        """Return the inputs whose command ``command`` is, or else those with a cmdlet of it."""
        whole = self._whole.get(_flat(command))
        return whole or self._with(_names(command))

    def told_by(self, command: str) -> set[str]:
        """Return the inputs whose command it is for certain: by a cmdlet that asks for nothing else."""
        whole = self._whole.get(_flat(command))
        return whole or self._with(_names(command) - _GENERIC)

    def _with(self, cmdlets: set[str]) -> set[str]:
        return {name for one in cmdlets for name in self._by_name.get(one, ())}


@once_per_text
def is_error(text: str) -> bool:
    """Return whether a text is an error of PowerShell, whose marks are English on every Windows.

    PowerShell 7 shows the command below ``Line |``, and of one that it does not know only a sentence.
    """
    if "FullyQualifiedErrorId" in text or "CategoryInfo" in text or "CommandNotFoundException" in text:
        return True
    return ("Line |" in text and bool(_CONCISE.search(text))) or bool(_UNKNOWN.match(text))


def _flat(command: str) -> str:
    return " ".join(command.lower().split())


def _names(command: str) -> set[str]:
    """Return the cmdlets in a command that find something; of a classic tool, its first two words."""
    flat = _flat(command)
    found = {_current(one) for one in _CMDLET.findall(flat) if not _PASSES_ON.match(one)}
    found |= {_ALIASES[one] for one in _ALIAS.findall(flat)}
    tool = None if found else _TOOL.match(flat)
    return found or ({f"{tool[1]} {tool[2] or ''}"} if tool else set())


def _current(cmdlet: str) -> str:
    """Return what Microsoft Graph PowerShell calls a cmdlet of another module."""
    return _RENAMED.get(cmdlet) or _OTHER_MODULE.sub("mg", cmdlet)
