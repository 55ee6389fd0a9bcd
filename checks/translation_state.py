"""How every text of a translation stands to its English source.

A text is ``complete``, ``stale`` (its English has changed since), ``missing``, or ``unrecorded``
(written, but its file does not say from which English).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from checks.importing import in_use
from checks.translation_entries import Entry, entries, entries_of_table, record, with_record
from checks.validate_texts import SOURCE

ROOT = Path(__file__).parent.parent
_FOLDERS = ("checks", "macros")


@dataclass(frozen=True)
class Text:
    """An entry of a translated file and how it stands; ``line`` is that of the English source."""

    path: str
    entry: str
    state: str
    line: int


@dataclass(frozen=True)
class Pair:
    """An English file and its translation, which may not be there yet."""

    source: Path
    target: Path
    root: Path

    @property
    def name(self) -> str:
        """The translation's path from the project's root."""
        return self.target.relative_to(self.root).as_posix()

    def english(self) -> dict[str, Entry]:
        """Return the English texts, by name."""
        return entries(self.source)

    def translated(self) -> dict[str, Entry]:
        """Return the translated texts, by name."""
        return entries(self.target) if self.target.is_file() else {}

    def texts(self) -> Iterator[Text]:
        """Yield how every entry of the English file stands in the translation."""
        translated, recorded = self.translated(), self._recorded()
        for one in self.english().values():
            if one.name not in translated:
                state = "missing"
            elif one.name not in recorded:
                state = "unrecorded"
            else:
                state = "complete" if recorded[one.name] == one.hash else "stale"
            yield Text(self.name, one.name, state, one.line)

    def accept(self, *states: str, entry: str = "") -> int:
        """Record the English of the entries in these states, or of one entry; return how many."""
        english, old = self.english(), self._recorded()
        chosen = {one.entry for one in self.texts() if one.state in states and entry in {"", one.entry}}
        new = {
            name: one.hash if name in chosen else old[name]
            for name, one in english.items()
            if name in chosen or name in old
        }
        if new != old:
            self._write(new)
        return len(chosen)

    def _recorded(self) -> dict[str, str]:
        return record(self.target) if self.target.is_file() else {}

    def _write(self, hashes: dict[str, str]) -> None:
        text = self.target.read_text("utf-8")
        self.target.write_text(with_record(text, hashes, page=self.target.suffix == ".md"), "utf-8")


@dataclass(frozen=True)
class Table(Pair):
    """A fact table, which may hold its translation itself; ``target`` has the record and what it lacks."""

    def english(self) -> dict[str, Entry]:
        """Return the table's English texts, by name."""
        return entries_of_table(self.source, SOURCE)

    def translated(self) -> dict[str, Entry]:
        """Return the translated texts of the table and of the language's own file, by name."""
        return {**super().translated(), **entries_of_table(self.source, self.target.parent.name)}

    def _write(self, hashes: dict[str, str]) -> None:
        if not self.target.is_file():
            self.target.parent.mkdir(exist_ok=True)
            text = f"# The texts are in ../{self.source.name}; this is the English they were made from.\n"
            self.target.write_text(text, "utf-8")
        super()._write(hashes)


def locales(root: Path = ROOT) -> list[str]:
    """Return the languages that are made from English."""
    found = (path.stem for path in (root / "checks" / "words").glob("*.yml"))
    return sorted(one for one in found if one != SOURCE)


def pairs(locale: str, root: Path = ROOT) -> list[Pair]:
    """Return every English file with its translation: the pages, the files of texts, the fact tables."""
    docs = root / "docs"
    pages = sorted((docs / SOURCE).rglob("*.md"))
    found = [Pair(one, docs / locale / one.relative_to(docs / SOURCE), root) for one in pages]
    for folder in _FOLDERS:
        texts = sorted((root / folder).rglob(f"{SOURCE}.yml"))
        found += [Pair(one, one.with_name(f"{locale}.yml"), root) for one in texts]
    tables = sorted((root / "checks" / "facts").glob("*.yml"))
    found += [Table(one, one.parent / locale / one.name, root) for one in tables]
    return [one for one in found if one.english()]


def out_of_step(locale: str, root: Path = ROOT) -> list[Text]:
    """Return every text of a language that is not complete."""
    return [one for pair in pairs(locale, root) for one in pair.texts() if one.state != "complete"]


@cache
def stale_entries(target: Path) -> tuple[str, ...]:
    """Return the entries of a translated file of the guide in use whose English has changed since."""
    root = in_use().parent
    docs, facts = root / "docs", in_use() / "facts"
    kind: type[Pair] = Table if target.is_relative_to(facts) else Pair
    if target.is_relative_to(docs):
        locale = target.relative_to(docs).parts[0]
        source = docs / SOURCE / target.relative_to(docs / locale)
    else:
        source = facts / target.name if kind is Table else target.with_name(f"{SOURCE}.yml")
    if source == target or not source.is_file():
        return ()
    return tuple(one.entry for one in kind(source, target, root).texts() if one.state == "stale")
