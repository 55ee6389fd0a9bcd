"""Import a catalogue's modules by their names, ``checks.<folder>.<name>.check``, from the folder it is in.

A process works on one guide at a time: this project's own, unless it is told of another.
"""

import sys
from pathlib import Path

import checks

_OWN = Path(__file__).parent
#: ``checks``, the section, the folder, the module.
_PARTS = 4


def in_use() -> Path:
    """Return the folder of the guide that this process works on."""
    return Path(checks.__path__[0])


def import_from(root: Path) -> None:
    """Take the modules of inputs and checks from ``root`` from now on, and the machinery from here.

    What was imported from another folder is forgotten; whoever holds such a module keeps it.
    """
    wanted = [str(_OWN)] if root == _OWN else [str(root), str(_OWN)]
    if list(checks.__path__) == wanted:
        return
    checks.__path__[:] = wanted
    content = {name.rsplit(".", 2)[0] for name in sys.modules if _is_content(name)}
    for name in [*sys.modules]:
        if any(name == one or name.startswith(f"{one}.") for one in content):
            del sys.modules[name]


def _is_content(name: str) -> bool:
    parts = name.split(".")
    return parts[0] == "checks" and len(parts) == _PARTS and parts[3] in {"check", "input"}
