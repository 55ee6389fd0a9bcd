"""Read a text file as Windows tools write it."""

import codecs
from pathlib import Path

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def read_file(path: Path) -> str:
    """Return the text of a file in UTF-8, UTF-16 with a mark, or Windows' Central European page.

    Raises ``OSError`` where the file cannot be read.
    """
    return decoded(path.read_bytes())


def decoded(raw: bytes) -> str:
    """Return the text of bytes as Windows tools write them."""
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return raw.decode(encoding, errors="replace")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp1250", errors="replace")
