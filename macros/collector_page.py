"""Show the collector on a page: the link to the file, its hash, its text, the block for the tenant."""

import hashlib

from checks.validate_texts import SOURCE
from macros.collector import SCRIPT, script, script_file, tenant_block
from macros.pack import path_of
from macros.render import Renderer


def collector(renderer: Renderer, part: str) -> str:
    """Return a part of the collector: ``link``, ``hash``, ``script`` or ``tenant``."""
    if part == "link":
        return _link(renderer)
    if part == "hash":
        return f"`{hashlib.sha256(script_file(renderer.catalogue)).hexdigest().upper()}`"
    if part == "script":
        return _fenced(script(renderer.catalogue))
    if part == "tenant":
        return _fenced(tenant_block(renderer.catalogue))
    raise ValueError(f"collector({part!r}): one of link, hash, script, tenant was expected")


def _link(renderer: Renderer) -> str:
    """Return a button that saves the file under its own name, whatever its address is."""
    path = path_of(SCRIPT, script_file(renderer.catalogue))
    up = "../" * (renderer.page_url.count("/") + (renderer.locale != SOURCE))
    return f'<a class="md-button md-button--primary" href="{up}{path}" download="{SCRIPT}">{SCRIPT}</a>'


def _fenced(code: str) -> str:
    """Return code as a page shows it; a search finds the words around it, and not those within."""
    return f"<div data-search-exclude markdown>\n\n```powershell\n{code.strip()}\n```\n\n</div>"
