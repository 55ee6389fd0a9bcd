"""Write a report for a ticket: as plain text or as Markdown, whole or as a plan of what to do."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from checks.engine.model import STATUSES
from checks.engine.reports.report import Report
from checks.engine.sentence import sentence, written_date

#: Of a long text a ticket shows the beginning.
_MOST_LINES = 12
#: A link of the catalogue leads to a page of the guide.
_LINK = re.compile(r"\[([^\]\n]+(?:\n[^\]\n]+)?)\]\(([\w-]+)\.md(#[\w-]*)?\)")
_SPECIAL = re.compile(r"([\\`*_\[\]<>#|])")


@dataclass(frozen=True)
class Style:
    """How headings, points and quoted lines are written."""

    markdown: bool

    def heading(self, level: int, text: str) -> list[str]:
        """Return a heading with the blank line that follows it."""
        if self.markdown:
            return [f"{'#' * level} {self.prose(text)}", ""]
        return [text, ("=" if level == 1 else "-") * len(text)] if level < 3 else [text]

    def point(self, label: str, text: str) -> str:
        """Return a labelled line."""
        return f"- **{label}:** {self.prose(text)}" if self.markdown else f"  {label}: {text}"

    def quote(self, text: str) -> list[str]:
        """Return lines as they were printed, a long text by its beginning."""
        rows = text.split("\n")
        rows = [*rows[:_MOST_LINES], "…"] if len(rows) > _MOST_LINES else rows
        return [f"      {row}" for row in rows]

    def prose(self, text: str) -> str:
        """Return text that means itself."""
        return _SPECIAL.sub(r"\\\1", text) if self.markdown else text

    def formatted(self, text: str) -> list[str]:
        """Return a text of the catalogue, which is Markdown already."""
        return (
            ["", *text.rstrip().split("\n")]
            if self.markdown
            else [f"  {row}" for row in text.rstrip().split("\n")]
        )


def forms(whole: Report, words: Mapping[str, Any]) -> dict[str, str]:
    """Return every form, by its name; links lead to the guide's address."""
    found = {}
    for name, write in (("", written), ("plan", plan)):
        for markdown in (False, True):
            text = write(whole, words, markdown=markdown)
            linked = _LINK.sub(rf"[\1]({whole['address']}\2/\3)" if markdown else r"\1", text)
            found["_".join(filter(None, (name, "markdown" * markdown))) or "text"] = linked
    return found


def written(whole: Report, words: Mapping[str, Any], *, markdown: bool) -> str:
    """Return the whole report."""
    style, said = Style(markdown), words["report"]
    rows = [*style.heading(1, said["title"]), *_about(whole, words, style), ""]
    for finding in whole["findings"]:
        rows += [*_finding(finding, words, style), ""]
    return "\n".join(rows).rstrip() + "\n"


def plan(whole: Report, words: Mapping[str, Any], *, markdown: bool) -> str:
    """Return what failed and what to do about it, each with room for an owner and a date."""
    style, said = Style(markdown), words["report"]
    rows = [*style.heading(1, said["plan"]), *_about(whole, words, style), ""]
    failed = [one for one in whole["findings"] if one["status"] == "fail"]
    first = [one for one in failed if one["check"] == whole["next"]["check"]]
    for number, finding in enumerate([*first, *(one for one in failed if one not in first)], 1):
        rows += style.heading(2, f"{number}. {finding['title']}")
        rows += [style.point(words["statuses"]["fail"], finding["message"])]
        rows += [style.point(said["owner"], ""), style.point(said["due"], "")]
        rows += [*style.formatted(finding["remedy"]), ""]
    if not failed:
        rows.append(said["nothing_failed"])
    return "\n".join(rows).rstrip() + "\n"


def _about(whole: Report, words: Mapping[str, Any], style: Style) -> Iterator[str]:
    said = words["report"]
    statuses = [one["status"] for one in whole["findings"]]
    counts = [f"{words['statuses'][one]}: {statuses.count(one)}" for one in STATUSES if one in statuses]
    yield style.point(said["date"], written_date(whole["date"], words))
    yield style.point(said["site"], f"{whole['site']}, {whole['address']}")
    yield style.point(said["names"], said[f"names_{whole['names']}"])
    if counts:
        yield style.point(said["results"], ", ".join(counts))
    step = ": ".join(filter(None, (whole["next"]["title"], whole["next"]["why"])))
    yield style.point(said["next"], step)


def _finding(finding: Mapping[str, Any], words: Mapping[str, Any], style: Style) -> Iterator[str]:
    said = words["report"]
    yield from style.heading(2, f"{words['statuses'][finding['status']]}: {finding['title']}")
    if finding["message"]:
        yield style.point(said["finding"], finding["message"])
    for one in _values(finding, words):
        yield style.point(one["label"], "" if "\n" in one["text"] else one["text"])
        if "\n" in one["text"]:
            yield from ["", *style.quote(one["text"]), ""]
    rule = {"check": finding["check"], "version": finding["rule_version"], "date": finding["judged"]}
    yield style.point(said["rule"], sentence(said["rule_is"], rule, words))
    for source in finding["sources"]:
        yield style.point(said["source"], ", ".join(filter(None, (source["title"], source["url"]))))


def _values(finding: Mapping[str, Any], words: Mapping[str, Any]) -> Iterator[dict[str, str]]:
    """Yield what the finding rests on: the lines that tell, or else what was entered."""
    if not finding["evidence"]:
        yield from finding["values"]
    said = words["report"]
    for one in finding["evidence"]:
        first, last = one["first_line"], one["last_line"]
        label = said["line"] if first == last else said["lines"]
        yield {"label": label.format(first=first, last=last), "text": one["text"]}
