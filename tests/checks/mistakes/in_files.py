"""Mistakes in which files there are, what they are, and what the guide and its tables say."""

from tests.checks.mistakes.edits import (
    CASES,
    EN,
    INPUT,
    RULE,
    SK,
    Mistakes,
    appended,
    both,
    copied,
    moved,
    removed,
    replaced,
)
from tests.checks.small_catalogue import CHECK

MISTAKES: Mistakes = {
    "no Slovak text": (removed(SK), SK, "", "the file: is missing"),
    "no rule": (removed(RULE), RULE, "", "the file: is missing"),
    "no examples": (removed(CASES), CASES, "", "the file: is missing"),
    "no YAML": (replaced(EN, "title:", "title: [\n"), EN, "question:", "the file: is not YAML: "),
    "not UTF-8": (lambda root: (root / EN).write_bytes(b"title: \xff"), EN, "", "the file: is not UTF-8"),
    "a list for a file": (
        lambda root: (root / EN).write_text("- x\n"),
        EN,
        "- x",
        "the file: a mapping was expected",
    ),
    "key twice": (appended(EN, "title: Again\n"), EN, "title: Again", "title: stands in line 1 already"),
    "example twice": (
        appended(CASES, "newest: {inputs: {}, status: pass, code: supported}\n"),
        CASES,
        "newest: {inputs: {}",
        "newest: stands in line 1 already",
    ),
    "id twice": (
        both(
            replaced("guide/guide.yml", "[connectivity]", "[connectivity, service]"),
            copied(CHECK, f"service/{CHECK.split('/')[1]}"),
        ),
        f"service/{CHECK.split('/')[1]}",
        "",
        "the id: stands in the section connectivity already",
    ),
    "id of an input": (
        moved(CHECK, "connectivity/sync_tool"),
        "connectivity/sync_tool",
        "",
        "the id: is that of an input already",
    ),
    "section that the guide does not have": (
        moved(CHECK, CHECK.replace("connectivity", "network")),
        CHECK.replace("connectivity", "network"),
        "",
        "the section: 'network' is not one of connectivity",
    ),
    "colon in a text without quotes": (
        replaced(EN, "title: ", "title: One thing: "),
        EN,
        "title: One thing",
        "the file: is not YAML: mapping values are not allowed in this context; a text with a colon and a space",
    ),
    "tab": (
        replaced(EN, "  supported:", "\tsupported:"),
        EN,
        "\tsupported:",
        "the file: is not YAML: found character that cannot start any token; lines are indented by spaces",
    ),
    "folder with a capital": (
        moved(INPUT, "inputs/Version"),
        "inputs/Version",
        "",
        "the folder: 'Version' is not made of small letters",
    ),
    "table without a date": (
        replaced("facts/connect_builds.yml", "compared:", "#:"),
        "facts/connect_builds.yml",
        "# Builds",
        "compared: is missing or empty",
    ),
    "table with an unknown source": (
        replaced("facts/connect_builds.yml", "sources: [version_history", "sources: [history"),
        "facts/connect_builds.yml",
        "sources:",
        "sources: 'history' does not exist",
    ),
    "source of no kind": (
        replaced("facts/sources.yml", "kind: microsoft", "kind: ms"),
        "facts/sources.yml",
        "kind: ms",
        "sources.account_control_flags.kind: 'ms' is not one of microsoft, ",
    ),
    "word that the engine does not have": (
        replaced("guide/en.yml", "    start:", "    begin:"),
        "guide/en.yml",
        "    begin:",
        "engine.next.begin: is nothing that the engine says",
    ),
    "guide without hops": (
        replaced("guide/guide.yml", "hops:", "hop:"),
        "guide/guide.yml",
        "hop:",
        "hop: is not known here; expected: name, sections, hops, places",
    ),
}
