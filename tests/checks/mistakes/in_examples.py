"""Mistakes in examples."""

from tests.checks.mistakes.edits import CASES, INPUT, Mistakes, both, replaced

MISTAKES: Mistakes = {
    "example with an unknown input": (
        replaced(CASES, "{connect_version: 2.6.92.0}", "{connect_build: 2.6.92.0}"),
        CASES,
        "connect_build:",
        "newest.inputs.connect_build: the check does not read it; it reads connect_version",
    ),
    "example that no rule reaches": (
        replaced(CASES, "code: supported}", "code: fine}"),
        CASES,
        "newest:",
        "newest.code: 'fine' is no outcome of the check and no problem of its inputs",
    ),
    "example with another status": (
        replaced(CASES, "status: pass", "status: warn"),
        CASES,
        "newest:",
        "newest.status: supported comes out as pass, not as warn",
    ),
    "example with no status": (
        replaced(CASES, "status: pass", "status: good"),
        CASES,
        "newest:",
        "newest.status: 'good' is not one of fail, warn, ",
    ),
    "example without a code": (
        replaced(CASES, ", code: supported", ""),
        CASES,
        "newest:",
        "newest.code: is missing or empty",
    ),
    "example on no day": (
        replaced(CASES, "date: 2026-11-22", "date: 22.11.2026"),
        CASES,
        "newest:",
        "newest.date: '22.11.2026' is not a day as YYYY-MM-DD",
    ),
    "example on a day that the calendar lacks": (
        replaced(CASES, "date: 2026-11-22", "date: 2026-02-30"),
        CASES,
        "newest:",
        "newest.date: '2026-02-30' is not a day as YYYY-MM-DD",
    ),
    "example on no line": (
        replaced(f"{INPUT}/examples.yml", "  values:", "  lines: [first]\n  values:"),
        f"{INPUT}/examples.yml",
        "lines:",
        "typed.lines.0: 'first' is not a line as 3, or lines as 3-5",
    ),
    "example of an input with nothing expected": (
        replaced(f"{INPUT}/examples.yml", "  values:", "  #:"),
        f"{INPUT}/examples.yml",
        "typed:",
        "typed: one of values, problem and answers was expected",
    ),
    "example with answers that nothing reads": (
        both(
            replaced("inputs/sync_tool/input.py", "def told(", "def untold("),
            replaced("inputs/sync_tool/examples.yml", "values:", "answers:"),
        ),
        "inputs/sync_tool/examples.yml",
        "default:",
        "default.answers: the input reads no answers out of sentences",
    ),
    "example with a problem that is none": (
        replaced(f"{INPUT}/examples.yml", "problem: health_agent", "problem: health"),
        f"{INPUT}/examples.yml",
        "problem: health",
        "health.problem: 'health' is no problem of the input",
    ),
}
