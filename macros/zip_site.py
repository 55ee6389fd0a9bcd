"""Pack a built site into one archive that comes out the same each time.

Call: ``python -m macros.zip_site SITE ARCHIVE``
"""

import sys
import zipfile
from pathlib import Path

_LEFT_OUT = (".map", "sitemap.xml.gz")


def zip_site(site: Path, archive: Path) -> None:
    """Write every file of ``site`` that a reader's browser or the server may need."""
    archive.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(archive, "w") as packed:
        for path in sorted(site.rglob("*")):
            if path.is_file() and not path.name.endswith(_LEFT_OUT):
                entry = zipfile.ZipInfo(path.relative_to(site).as_posix(), (1980, 1, 1, 0, 0, 0))
                packed.writestr(entry, path.read_bytes(), zipfile.ZIP_DEFLATED, 9)


if __name__ == "__main__":
    zip_site(Path(sys.argv[1]), Path(sys.argv[2]))
