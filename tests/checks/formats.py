"""Print records as programs and people print them: one writer for each format."""

import csv
import io
import json
from collections.abc import Callable, Iterator, Mapping
from html import escape
from itertools import groupby

Shown = Mapping[str, str]


def _blocks(records: list[Shown], field: Callable[[str, str], str]) -> str:
    return "\n\n".join("\n".join(field(*one) for one in each.items()) for each in records)


def _alike(records: list[Shown]) -> Iterator[tuple[list[str], list[list[str]]]]:
    """Yield the names and the rows of each run of records that have the same fields."""
    for names, run in groupby(records, list):
        yield names, [[*one.values()] for one in run]


def _tables(
    records: list[Shown], head: Callable[[list[str]], list[str]], row: Callable[[list[str]], str]
) -> str:
    return "\n\n".join("\n".join([*head(names), *map(row, rows)]) for names, rows in _alike(records))


def _table(records: list[Shown]) -> str:
    tables = []
    for names, rows in _alike(records):
        widths = [max(map(len, column)) for column in zip(names, *rows, strict=True)]
        printed = [names, ["-" * len(name) for name in names], *rows]
        tables.append(
            "\n".join(
                " ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)).rstrip()
                for cells in printed
            )
        )
    return "\n\n".join(tables)


def _separated(records: list[Shown], mark: str) -> str:
    tables = []
    for names, rows in _alike(records):
        text = io.StringIO()
        csv.writer(text, delimiter=mark, quoting=csv.QUOTE_ALL, lineterminator="\n").writerows([names, *rows])
        tables.append(text.getvalue())
    return "\n".join(tables)


def _barred(cells: list[str], bar: str = "|") -> str:
    return bar + bar.join(f" {cell} " for cell in cells) + bar


def _html(cells: list[str], tag: str = "td") -> str:
    return "<tr>" + "".join(f"<{tag}>{escape(cell)}</{tag}>" for cell in cells) + "</tr>"


def _html_list(records: list[Shown]) -> str:
    rows = [[_html([f"{name}:", value]) for name, value in one.items()] for one in records]
    return "<table>\n" + "\n<tr><td><hr></td></tr>\n".join(map("\n".join, rows)) + "\n</table>"


WRITERS: dict[str, Callable[[list[Shown]], str]] = {
    "list": lambda records: _blocks(records, "{:<40} : {}".format),
    "typed list": lambda records: _blocks(records, "{}: {}".format),
    "value below": lambda records: _blocks(records, "{}:\n{}".format),
    "points": lambda records: _blocks(records, "* **{}**: {}".format),
    "equals sign": lambda records: _blocks(records, "{} = {}".format),
    "arrow": lambda records: _blocks(records, "{} -> {}".format),
    "assigned": lambda records: _blocks(records, "{}={}".format),
    "table": _table,
    "csv": lambda records: _separated(records, ","),
    "semicolons": lambda records: _separated(records, ";"),
    "tabs": lambda records: _separated(records, "\t"),
    "json": lambda records: json.dumps(records, indent=4),
    "compressed json": json.dumps,
    "markdown": lambda records: _tables(
        records, lambda names: [_barred(names), _barred(["---"] * len(names))], _barred
    ),
    "tracker": lambda records: _tables(records, lambda names: [_barred(names, "||")], _barred),
    "page's list": _html_list,
    "page's table": lambda records: _tables(records, lambda names: ["<table>", _html(names, "th")], _html),
}
