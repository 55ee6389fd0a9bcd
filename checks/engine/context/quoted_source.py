"""Find what the source of a program holds as a comment or a string: its author wrote it, no system did."""

import re
from collections.abc import Iterable, Iterator, Mapping

from checks.engine.spelling import spelled
from checks.engine.text import Line

#: What opens a comment or a string of several lines, and what closes it; ``{0}`` is the group of the opening.
_REGIONS = (
    (re.compile(r"<#"), "#>"),
    (re.compile(r"<!--"), "-->"),
    (re.compile(r"^\s*/\*"), r"\*/"),
    (re.compile(r"@([\"'])$"), r"^\s*{0}(?:@|\s*[;,)])"),
    (re.compile(r"(?:^|[=(\[,:]|\breturn)\s{0,40}[rbfu]{0,2}(\"\"\"|''')", re.IGNORECASE), "{0}"),
    (re.compile(r"<<[-~]?\s{0,3}[\"'\\]?([A-Z_][A-Z_0-9]{1,20})\b"), r"^\s*{0}\s*$"),
    (
        re.compile(
            r"[=(:]\s{0,9}`$|(?:^\s{2,40}[\"']?\w{1,40}[\"']?\s?:|\b(?:const|let|var)\s[^`=]{1,60}=|\breturn\b)"
            r"\s{0,9}`[^`]{1,2000}$"
        ),
        r"`\s*(?:[;,)\]}]|$)",
    ),
    (re.compile(r"(?:=\s{0,9}@?|@)[({\[]$"), r"^\s*[)}\]]"),
    # Of an object of JSON, the part that says how it ought to be, or was.
    (
        re.compile(
            r"^\s*\"(?:required|target|desired|expected|wanted|default|baseline|template|mock|previous|old|before"
            r"|reference|example|sample|lastKnownGood)\"\s?:\s?[{\[]$",
            re.IGNORECASE,
        ),
        r"^\s*[}\]]",
    ),
    # The difference of two files.
    (re.compile(r"^(?:diff --git |@@ -\d)"), r"(?!)"),
)
_ENDS_OF_OPENING = ("`", "(", "{", "[", "@'", '@"')
#: A comment; ``#TYPE`` begins a CSV file.
_COMMENT = re.compile(r"\s*(?:#(?!TYPE\b)|//|(?:@?rem|::)\s|;\s*[\"\[])", re.IGNORECASE)
#: What a comment holds that is more than a heading, as the path of a file alone is.
_TELLING = re.compile(r"^(?!\W{1,3} ?[A-Za-z]:\\[^:=!\[]{1,250}$).*(?:[:=!\[]|\S\s{2}|\d\.\d)")
#: A line of a script that prints what stands in it, or keeps it.
_PRINTS = re.compile(
    r"\s*(?:\[[\w.\[\]]{1,40}\]\s?)?\$[\w:]{1,40}(?:\.\w{1,40})?\s{0,20}\+?=(?!=)"
    r"|\s*(?:const|let|var)\s{1,9}\w{1,40}\s{0,9}=|\s*@?(?:echo\b|write-(?:host|output|verbose|warning"
    r"|information|error|debug|log)\b(?!\s*:)|(?:print(?:f|ln)?|puts|console\.\w{1,20}|log(?:ger"
    r"|ging)?\.\w{1,20})\s{0,3}[(\"'])",
    re.IGNORECASE,
)
#: A command that shows what it was given, or a file whose name says that it is old or an example.
_SHOWS_FILE = spelled(
    r"^\s*(?:get-help|get-clipboard|echo|write-(?:output|host))\s"
    r"|(?:^|[|;] ?)\s*(?:get-content|gc|cat|type|more|less|head|tail|import-(?:csv|clixml))\s(?:-\w+\s)?"
    r"[^|;]{0,200}?(?<![^\W_])(?:old|before|expected|template|sample|example|backups?|bak|baseline|reference"
    r"|mock|fixtures?|known-?good|vorher|alt|erwartet|vorlage|predtým|pred|záloha|vzor|archives?|archiv)(?![^\W_])",
    re.IGNORECASE,
)
_BEGIN_COMMENTS, _BEGIN_PRINTS = frozenset("#/@rR:;"), frozenset("@eEwWpPcClLvV$[")


def quoted_lines(all_lines: list[Line]) -> set[int]:
    """Return the numbers of the lines in a comment, in a string or in the command that prints them."""
    # Lines repeat: each is looked at once.
    texts = {line.text for line in all_lines}
    prints = {one for one in texts if one.lstrip()[:1] in _BEGIN_PRINTS and _PRINTS.match(one)}
    comment = {one for one in texts - prints if one.lstrip()[:1] in _BEGIN_COMMENTS and _COMMENT.match(one)}
    told = {line.number for line in all_lines if line.remark or (line.text in prints and not line.command)}
    told |= {*_of_old_files(all_lines)}
    told |= {*_in_regions(all_lines, _openings(texts))}
    comments = [line for line in all_lines if line.text in comment and not (line.command or line.remark)]
    numbers = {line.number for line in comments}
    return told | {
        line.number
        for line in comments
        if {line.number - 1, line.number + 1} & numbers or _TELLING.search(line.text)
    }


def _of_old_files(all_lines: list[Line]) -> Iterator[int]:
    """Yield each line below a command that shows a file, whose name tells that it is not how it is now."""
    is_old = False
    for line in all_lines:
        is_old = (
            bool(_SHOWS_FILE.search(line.text)) if line.command and line.text else is_old and not line.command
        )
        if is_old and not line.command:
            yield line.number


def _in_regions(all_lines: list[Line], openings: Mapping[str, re.Pattern[str]]) -> Iterator[int]:
    """Yield each line of the comments and strings; one that nothing closes goes to the end of the text."""
    closing: re.Pattern[str] | None = None
    for line in all_lines if openings else ():
        if closing:
            yield line.number
            if closing.search(line.text):
                closing = None
        elif closing := openings.get(line.text):
            yield line.number


def _openings(texts: Iterable[str]) -> dict[str, re.Pattern[str]]:
    """Return the lines that open a region, and what closes it."""
    found = {text: _closing(text) for text in texts if _may_open(text)}
    return {text: closing for text, closing in found.items() if closing}


def _may_open(text: str) -> bool:
    """Tell whether a line may open any region, which is found faster than the one that it opens."""
    return (
        text.endswith(_ENDS_OF_OPENING)
        or ("<" in text and ("<#" in text or "<!" in text or "<<" in text))
        or "/*" in text
        or text.count("`") == 1
        or '"""' in text
        or "'''" in text
        or text.startswith(("diff --git ", "@@ -"))
    )


def _closing(text: str) -> re.Pattern[str] | None:
    """Return what closes the first region that a line opens and does not close itself."""
    for opening, closing in _REGIONS:
        found = opening.search(text)
        if found:
            mark = re.escape(found[1]) if found.groups() else ""
            closes = re.compile(closing.replace("{0}", mark))
            return None if closes.search(text, found.end()) else closes
    return None
