"""The page's Content Security Policy, as a meta element: GitHub Pages sends no headers."""

import base64
import hashlib
import re

from macros.pyodide import PIN
from macros.settings import self_hosted

_SCRIPT = re.compile(r"<script(?P<attributes>[^>]*)>(?P<body>.*?)</script>", re.DOTALL | re.IGNORECASE)
_HEAD = re.compile(r"<head[^>]*>\s*<meta charset=\"?utf-8\"?>", re.IGNORECASE)
_RELOAD = "'unsafe-inline'"


def with_policy(html: str, *, serving: bool) -> str:
    """Return the page with a policy that lets run exactly the inline scripts that it has.

    Connections go to the site itself and to the pinned folder of the CDN,
    unless the site brings Pyodide along; nothing is framed,
    posted or embedded from elsewhere. While ``serving``, the development server's reload script,
    which it inserts after this, is let through.
    """
    hashes = sorted({script_hash(found["body"]) for found in _SCRIPT.finditer(html) if _runs_inline(found)})
    scripts = [_RELOAD] if serving else hashes
    rules = {
        "default-src": ["'none'"],
        "script-src": ["'self'", *scripts],
        "style-src": ["'self'", "'unsafe-inline'"],
        "img-src": ["'self'", "data:"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"] if self_hosted() else ["'self'", PIN.base],
        "frame-src": ["'self'"],
        "worker-src": ["'self'"],
        "manifest-src": ["'self'"],
        "base-uri": ["'self'"],
        "form-action": ["'none'"],
    }
    policy = "; ".join(f"{name} {' '.join(values)}" for name, values in rules.items())
    meta = f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    return _HEAD.sub(lambda found: f"{found.group(0)}{meta}", html, count=1)


def _runs_inline(found: re.Match[str]) -> bool:
    attributes = found["attributes"]
    return "src=" not in attributes and "application/json" not in attributes


def script_hash(body: str) -> str:
    """Return what a policy calls an inline script with this text."""
    digest = base64.b64encode(hashlib.sha256(body.encode()).digest()).decode()
    return f"'sha256-{digest}'"
