"""What a user would pick instead, as it ships: a page of PyScript and one of markdown-exec.

Both run the same few lines of Python, which stand for one check. Their Pyodide, editor and styles
come from npm's packages of just the versions that the pages ask for by themselves.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
MKDOCS = Path(sys.executable).with_name("mkdocs")

PYSCRIPT = "https://cdn.jsdelivr.net/npm/@pyscript/core@0.7.31/"
PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>PyScript</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="{base}dist/core.css"><script type="module" src="{base}dist/core.js"></script>
</head><body><output id="verdict"></output>
<script type="py">
{code}
from pyscript import display

display(verdict, target="verdict")
</script></body></html>"""


def write(root: Path, scratch: Path) -> None:
    """Write the pages below ``root``, in ``pyscript/`` and ``markdown-exec/``."""
    code = (HERE / "check.py").read_text("utf-8")
    (root / "pyscript").mkdir()
    (root / "pyscript" / "index.html").write_text(PAGE.format(base=PYSCRIPT, code=code), "utf-8")
    source = Path(shutil.copytree(HERE / "markdown_exec", scratch / "markdown_exec"))
    page = source / "docs" / "index.md"
    page.write_text(page.read_text("utf-8").replace("CODE", code), "utf-8")
    call: list[str | Path] = [MKDOCS, "build", "--quiet", "--site-dir", root / "markdown-exec"]
    subprocess.run(call, cwd=source, env={**os.environ, "NO_MKDOCS_2_WARNING": "1"}, check=True)
