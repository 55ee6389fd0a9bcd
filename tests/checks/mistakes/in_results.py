"""Mistakes that show when the examples are run: what ``python -m checks test`` says."""

from tests.checks.mistakes.edits import CASES, EN, INPUT, RULE, SK, Mistakes, both, replaced

MISTAKES: Mistakes = {
    "another verdict": (
        replaced(CASES, "status: pass, code: supported", "status: fail, code: recalled"),
        CASES,
        "newest:",
        "newest: fail (recalled) was expected, not pass (supported): 2.6.92.0 is supported",
    ),
    "code without an example": (
        replaced(CASES, "recalled: {", "# {"),
        RULE,
        '"recalled": "fail"',
        "outcomes.recalled: no example comes out so",
    ),
    "rule that raises": (
        replaced(RULE, "    version: Version =", '    facts["no such table"]\n    version: Version ='),
        CASES,
        "newest:",
        "newest: supported was expected, but check.py:44 raised KeyError: 'no such table'",
    ),
    "code that is not declared": (
        replaced(RULE, 'code, params = "recalled", {}', 'code, params = "called_back", {}'),
        CASES,
        "recalled:",
        "recalled: recalled was expected, but the rule came out as 'called_back', which is none of its outcomes",
    ),
    "value that the rule does not give": (
        both(
            replaced(EN, '"{version} was recalled', '"{build} was recalled'),
            replaced(SK, "Verziu {version} Microsoft", "Verziu {build} Microsoft"),
        ),
        CASES,
        "recalled:",
        "recalled: recalled was expected, but its sentence fills in build, which the rule does not give",
    ),
    "import of a package": (
        replaced(RULE, "from typing import Any", "import yaml\nfrom typing import Any"),
        RULE,
        "import yaml",
        "import yaml: the page has the standard library, checks.engine and the own folder, and nothing else",
    ),
    "import of what the page has by name only": (
        replaced(RULE, "from typing import Any", "import random\nfrom typing import Any"),
        RULE,
        "import random",
        "import random: the page has no such module",
    ),
    "another value": (
        replaced(f"{INPUT}/examples.yml", 'values: ["2.6.92.0"]', 'values: ["2.6.92.1"]'),
        f"{INPUT}/examples.yml",
        "typed:",
        "typed: ['2.6.92.1'] was expected, not ['2.6.92.0']",
    ),
    "input with too few examples": (
        lambda root: (root / INPUT / "examples.yml").write_text(
            "typed: {text: 2.6.92.0, values: [2.6.92.0]}\n"
        ),
        f"{INPUT}/examples.yml",
        "typed:",
        "the file: 3 examples that are read were expected",
    ),
    "another subject": (
        replaced(f"{INPUT}/examples.yml", "  values:", "  subjects: [dc01]\n  values:"),
        f"{INPUT}/examples.yml",
        "typed:",
        "typed: the subjects ['dc01'] were expected, not ['']",
    ),
    "another line": (
        replaced(f"{INPUT}/examples.yml", "  values:", "  lines: [2-3]\n  values:"),
        f"{INPUT}/examples.yml",
        "typed:",
        "typed: the lines ['2-3'] were expected, not ['1']",
    ),
    "another field of the value": (
        replaced(f"{INPUT}/examples.yml", "  values:", "  fields: [{parts: 2}]\n  values:"),
        f"{INPUT}/examples.yml",
        "typed:",
        "typed: the fields [{'parts': '2'}] were expected, not [{'parts': ['2', '6', '92', '0']}]",
    ),
    "another value in the sentence": (
        replaced(CASES, "code: supported}", "code: supported, params: {version: 2.6.92.1}}"),
        CASES,
        "newest:",
        "newest: the params {'version': '2.6.92.1'} were expected, not {'version': '2.6.92.0'}",
    ),
    "left to write": (
        replaced(EN, "title: The", "title: TODO the"),
        EN,
        "title:",
        "left to write: the installed build",
    ),
}
