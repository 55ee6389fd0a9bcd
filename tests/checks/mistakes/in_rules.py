"""Mistakes in what a module declares and offers."""

from tests.checks.mistakes.edits import INPUT, RULE, Mistakes, copied, replaced
from tests.checks.small_catalogue import CHECK

MISTAKES: Mistakes = {
    "no Python": (
        replaced(RULE, "CHECK = Check(", "CHECK = Check(("),
        RULE,
        "CHECK = Check((",
        "the file: is not Python: '(' was never closed",
    ),
    "unknown argument": (
        replaced(RULE, "    hop=", "    hopp="),
        RULE,
        "hopp=",
        "hopp: is not known here; expected: version, hop, ",
    ),
    "argument missing": (
        replaced(RULE, '    hop="server",\n', ""),
        RULE,
        "CHECK = Check(",
        "hop: is missing",
    ),
    "import of nothing": (
        replaced(RULE, "import Version\n", "import Versions\n"),
        RULE,
        "import Versions",
        "the file: cannot be imported: ImportError: cannot import name 'Versions'",
    ),
    "nothing declared": (
        replaced(RULE, "CHECK = Check(", "RULE = Check("),
        RULE,
        '"""',
        "CHECK: a Check was expected",
    ),
    "text for a tuple": (
        replaced(RULE, '("connect_version",)', '("connect_version")'),
        RULE,
        '("connect_version")',
        "inputs: a tuple of names, such as ('one',) was expected, not 'connect_version'",
    ),
    "text for a sentence that speaks against it": (
        replaced(RULE, "order=10", 'order=10, otherwise=("it is not so",)'),
        RULE,
        "otherwise=",
        "otherwise: a tuple of Otherwise was expected, not ('it is not so',)",
    ),
    "text for a number": (
        replaced(RULE, "order=10", 'order="10"'),
        RULE,
        "order=",
        "order: a number was expected, not '10'",
    ),
    "no rule in the file": (
        replaced(RULE, "def evaluate(", "def judge("),
        RULE,
        "CHECK = Check(",
        "evaluate: a function of connect_version, today, facts was expected",
    ),
    "rule of other inputs": (
        replaced(RULE, "def evaluate(connect_version:", "def evaluate(version:"),
        RULE,
        "def evaluate(",
        "evaluate: a function of connect_version, today, facts was expected: ",
    ),
    "unknown hop": (
        replaced(RULE, 'hop="server"', 'hop="sever"'),
        RULE,
        "hop=",
        "hop: 'sever' is not one of server",
    ),
    "unknown severity": (
        replaced(RULE, 'severity="blocker"', 'severity="bad"'),
        RULE,
        "severity=",
        "severity: 'bad' is not one of blocker, major, minor",
    ),
    "unknown status": (
        replaced(RULE, '"recalled": "fail"', '"recalled": "failed"'),
        RULE,
        '"recalled": "failed"',
        "outcomes.recalled: 'failed' is not one of fail, warn, ",
    ),
    "unknown input": (
        replaced(RULE, 'inputs=("connect_version"', 'inputs=("connect_versions"'),
        RULE,
        "inputs=",
        "inputs: 'connect_versions' does not exist",
    ),
    "no input": (
        replaced(RULE, 'inputs=("connect_version",)', "inputs=()"),
        RULE,
        "inputs=",
        "inputs: at least one of the inputs was expected",
    ),
    "unknown fact table": (
        replaced(RULE, 'facts=("connect_builds"', 'facts=("builds"'),
        RULE,
        "facts=",
        "facts: 'builds' does not exist",
    ),
    "unknown source": (
        replaced(RULE, 'sources=("version_history"', 'sources=("history"'),
        RULE,
        "sources=",
        "sources: 'history' does not exist",
    ),
    "unknown statement": (
        replaced(RULE, '"S22"', '"S99"'),
        RULE,
        "statements=",
        "statements: 'S99' does not exist",
    ),
    "unknown answer": (
        replaced(RULE, '"both")', '"all")'),
        RULE,
        "applies=",
        "applies.sync_tool: 'all' does not exist",
    ),
    "scope that is none": (
        replaced(RULE, '"sync_tool":', '"connect_version":'),
        RULE,
        "applies=",
        "applies.connect_version: is no scope input",
    ),
    "order taken": (
        copied(CHECK, f"{CHECK}_too"),
        f"{CHECK}_too/check.py",
        "order=10",
        "order: 10 is the place of connect_is_supported already",
    ),
    "input of no kind": (
        replaced(f"{INPUT}/input.py", 'kind="line"', 'kind="lines"'),
        f"{INPUT}/input.py",
        "kind=",
        "kind: 'lines' is not one of line, paste, choice",
    ),
    "command that runs nowhere": (
        replaced(f"{INPUT}/input.py", 'runs_on="server"', 'runs_on=""'),
        f"{INPUT}/input.py",
        "runs_on=",
        "runs_on: '' is not one of server",
    ),
    "choices of no choice": (
        replaced("inputs/sync_tool/input.py", 'kind="choice"', 'kind="line"'),
        "inputs/sync_tool/input.py",
        "choices=",
        "choices: a choice, and only a choice",
    ),
    "default that is no choice": (
        replaced("inputs/sync_tool/input.py", 'default="connect_sync"', 'default="sync"'),
        "inputs/sync_tool/input.py",
        "default=",
        "default: a scope input has a default among",
    ),
    "input without parse": (
        replaced(f"{INPUT}/input.py", "def parse(", "def read("),
        f"{INPUT}/input.py",
        "INPUT = Input(",
        "parse: a function of text, facts was expected",
    ),
    "problem without a sentence": (
        replaced(f"{INPUT}/input.py", 'Problem("no_value"', 'Problem("no_build"'),
        f"{INPUT}/input.py",
        'Problem("no_build"',
        "Problem: 'no_build' has no sentence; it is neither in problems of en.yml nor one for every input",
    ),
}
