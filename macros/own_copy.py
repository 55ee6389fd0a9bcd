"""What a copy of the site for a network of its own needs: how to publish it, and the server's settings."""

from collections.abc import Mapping
from typing import Any

from markdown import markdown

from macros.page_html import after_title

#: What IIS must be told to serve; it refuses a file of a type that it does not know.
_TYPES = {
    ".gz": "application/gzip",
    ".json": "application/json",
    ".mjs": "text/javascript",
    ".svg": "image/svg+xml",
    ".wasm": "application/wasm",
}


def web_config() -> str:
    """Return the settings for IIS: the types of the files."""
    types = "".join(
        f'      <remove fileExtension="{suffix}" />\n'
        f'      <mimeMap fileExtension="{suffix}" mimeType="{name}" />\n'
        for suffix, name in _TYPES.items()
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<configuration>\n  <system.webServer>\n'
        f"    <staticContent>\n{types}    </staticContent>\n"
        "  </system.webServer>\n</configuration>\n"
    )


def with_publishing(html: str, words: Mapping[str, Any]) -> str:
    """Return the first page with how to publish this copy, folded up for whoever only reads."""
    steps = "".join(f"<li>{markdown(one)}</li>" for one in words["steps"].values())
    told = f'<details class="note"><summary>{words["title"]}</summary><ol>{steps}</ol></details>'
    return after_title(html, told)
