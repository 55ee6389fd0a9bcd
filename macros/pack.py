"""Pack the catalogue, the page's scripts and the box: one copy for all languages, named by content.

GitHub Pages lets a browser keep a file for ten minutes. A name that carries the content's hash
can never bring an old page together with a new file.
"""

import base64
import gzip
import hashlib
import io
import json
import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from checks.engine.diagnose import LONGEST_TRANSCRIPT
from checks.guide_files import load_guide
from checks.importing import in_use
from checks.loader import ROOT as CHECKS
from checks.loader import load, load_data
from checks.validate_texts import SOURCE
from macros.collector import files as collector_files
from macros.gzipped import gzipped, gzipped_anew
from macros.policy import script_hash
from macros.pyodide import PIN, own_files, served_from
from macros.render import Renderer
from macros.scripts import add_scripts, styles
from macros.settings import kept_offline, self_hosted
from macros.typography import with_no_breaks
from macros.way import SIGNS
from macros.words import words_for

THEME = Path(__file__).parent.parent / "docs" / "theme"
FOLDER = "runtime"
#: What of a text the browser needs; everything else already stands in the page.
_SPOKEN = ("label", "choices", "expected", "problems", "not_in_scope", "title", "messages", "remedies")
#: The files that the page's scripts fetch by themselves.
_FETCHED = ("box.html", "worker.js", "library.zip.gz", "catalogue.zip.gz", "catalogue.json")


@dataclass
class Runtime:
    """The packed files by their path from the site's root, and by the name that pages use."""

    files: dict[str, bytes] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    hashes: dict[str, str] = field(default_factory=dict)
    #: Which rules and facts judge: a verdict of others no longer holds.
    rules: str = ""

    def add(self, name: str, content: bytes) -> str:
        """Add a file under a name with its hash and return that path."""
        path = path_of(name, content)
        self.files[path] = content
        self.names[name] = path
        self.hashes[name] = base64.b64encode(hashlib.sha384(content).digest()).decode()
        return path

    def write(self, site: Path) -> None:
        """Write every file below the built site."""
        for path, content in self.files.items():
            target = site / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)

    @property
    def version(self) -> str:
        """The version of the site: the day of its facts, and a hash of all that runs in the page."""
        everything = hashlib.sha256("".join(sorted(self.files)).encode()).hexdigest()
        return f"{load().facts['sources']['compared']}-{everything[:8]}"

    @property
    def first_use(self) -> int:
        """What the first use takes over the wire, compressed where a server does it, in bytes."""
        python = sum(one["bytes"] for one in PIN.files.values()) if self_hosted() else PIN.compressed
        own = (self.files[self.names[name]] for name in _FETCHED)
        return python + sum(len(gzip.compress(content)) for content in own)

    def _fetched(self, name: str) -> dict[str, Any]:
        path = self.names[name]
        return {"path": path, "sha384": self.hashes[name], "bytes": len(self.files[path])}

    def page_data(self, locale: str) -> dict[str, Any]:
        """Return what the page's scripts must know, as plain data."""
        own = {name: self._fetched(name) for name in _FETCHED}
        words = words_for(locale)
        return {
            "locale": locale,
            "folder": "" if locale == SOURCE else f"{locale}/",
            "version": self.version,
            "rules": self.rules,
            "checks": _checks(),
            "signs": list(SIGNS.items()),
            "scope": [name for name, one in load().inputs.items() if one.meta.scope],
            "longest_transcript": LONGEST_TRANSCRIPT,
            "files": own,
            "known": self.names[_known(locale)],
            "search": self.names["search-worker.js"],
            "pyodide": {"base": served_from(PIN), "files": PIN.files, "lock": PIN.lock_info},
            "first_use": self.first_use,
            "kept_offline": kept_offline(),
            "words": {
                **words["page"],
                "sections": words["sections"],
                "statuses": load().words[locale]["statuses"],
            },
        }


def _known(locale: str) -> str:
    """Return the name of what the paste box shows of a language's checks: it is of the catalogue."""
    return f"catalogue.{locale}.html"


def path_of(name: str, content: bytes) -> str:
    """Return where a file with that content stands, from the root of the site."""
    stem, _, suffix = name.partition(".")
    return f"{FOLDER}/{stem}.{hashlib.sha256(content).hexdigest()[:12]}.{suffix}"


def pack() -> Runtime:
    """Return everything that the browser fetches from the site besides the pages themselves."""
    runtime = Runtime(files=own_files(PIN))
    runtime.add("checkup.css", styles())
    add_scripts(runtime.add)
    runtime.add("box.html", _box().encode())
    runtime.add("worker.js", (THEME / "box" / "worker.js").read_bytes())
    runtime.add("library.zip.gz", gzipped_anew((THEME / "box" / "library.zip.gz").read_bytes()))
    for name, content in collector_files(load()).items():
        runtime.add(name, content)
    for locale in load().locales:
        known = with_no_breaks(Renderer(load(), locale, "").known(), load().words)
        runtime.add(_known(locale), known.encode())
    runtime.add("catalogue.zip.gz", gzipped(_rules()))
    data = _data()
    runtime.add("catalogue.json", json.dumps(data, ensure_ascii=False).encode())
    rules = [path.read_bytes() for path in _sources()]
    facts = json.dumps(data["facts"], sort_keys=True).encode()
    runtime.rules = hashlib.sha256(b"".join([*rules, facts])).hexdigest()[:12]
    return runtime


def _box() -> str:
    """Return the box with its script inside, which its policy names by hash: no address is let in."""
    page, script = ((THEME / "box" / name).read_text("utf-8") for name in ("box.html", "box.js"))
    return page.replace("'BOX-SCRIPT-HASH'", script_hash(script)).replace("BOX-SCRIPT", script)


def _data() -> dict[str, Any]:
    """Return the words and facts that Python in the page needs, and nothing else."""
    data = load_data()
    for texts in (*data["inputs"].values(), *(check["text"] for check in data["checks"].values())):
        for locale, text in texts.items():
            texts[locale] = {key: value for key, value in text.items() if key in _SPOKEN}
    for words in data["words"].values():
        del words["typography"]
    rules = [path.read_text("utf-8") for path in _sources()]
    used = {name for name in data["facts"] if any(f'"{name}"' in rule for rule in rules)}
    data["facts"] = {name: table for name, table in data["facts"].items() if name in used}
    return data


def _checks() -> list[list[str]]:
    """Return every check in the order of the guide: its section, id and hop, and what it reads."""
    catalogue = load()
    return [
        [section, one.id, one.meta.hop, *one.meta.reads, *one.meta.applies]
        for section in load_guide()["sections"]
        for one in catalogue.section(section)
    ]


def _rules() -> bytes:
    """Return every module that runs in the page, in one archive that comes out the same each time.

    A module whose compiled form lies ready (see make_library.py) is packed in that form.
    """
    packed = io.BytesIO()
    with (
        zipfile.ZipFile(THEME / "box" / "compiled.zip") as compiled,
        zipfile.ZipFile(packed, "w") as archive,
    ):
        ready = set(compiled.namelist())
        for path in _sources():
            root = in_use() if path.is_relative_to(in_use()) else CHECKS
            name, content = f"checks/{path.relative_to(root).as_posix()}", path.read_bytes()
            code = f"{hashlib.sha256(content).hexdigest()}.pyc"
            if code in ready:
                name, content = f"{name}c", compiled.read(code)
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), content)
    return packed.getvalue()


def _sources() -> list[Path]:
    """Return the modules of the engine, and those of the guide in use."""
    folders = [CHECKS / "engine", *(in_use() / name for name in ("inputs", *load_guide()["sections"]))]
    return [CHECKS / "__init__.py", *(path for folder in folders for path in sorted(folder.rglob("*.py")))]
