"""A catalogue of one check, copied from the real one, in which a test can make a mistake."""

import shutil
from pathlib import Path

from checks.loader import ROOT

CHECK = "connectivity/connect_is_supported"
_FOLDERS = ("guide", CHECK, "inputs/connect_version", "inputs/sync_tool")
_TABLES = ("connect_builds", "sources", "article_statements")


def small_catalogue(root: Path) -> Path:
    """Copy the check and all that it needs into ``root``."""
    for name in _FOLDERS:
        shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
    (root / "facts").mkdir()
    for name in _TABLES:
        shutil.copy(ROOT / "facts" / f"{name}.yml", root / "facts")
    guide = root / "guide" / "guide.yml"
    guide.write_text(
        "name: small\nsections: [connectivity]\nhops: [server]\nplaces: [server, domain, tenant]\n"
    )
    return root
