"""How large the search index of each language is, on disk and over the wire: ``make bench``."""

import gzip
import json
import sys
from pathlib import Path


def main(site: Path) -> None:
    for path in sorted(site.rglob("sections.*.json")):
        content = path.read_bytes()
        sections = len(json.loads(content)["sections"])
        name = path.relative_to(site).parent.as_posix()
        packed = len(gzip.compress(content, 6))
        print(f"{name}: {sections} sections, {len(content)} bytes, {packed} over the wire")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
