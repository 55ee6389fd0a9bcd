"""Mistakes in what a check or an input says."""

from tests.checks.mistakes.edits import EN, INPUT, SK, Mistakes, replaced

MISTAKES: Mistakes = {
    "unknown key": (
        replaced(EN, "title:", "heading: x\ntitle:"),
        EN,
        "heading:",
        "heading: is not known here; expected: title, question",
    ),
    "no title": (replaced(EN, "title: The", "title: ''\n#"), EN, "title:", "title: is missing or empty"),
    "mapping for a title": (
        replaced(EN, "title: The", "title: {the: x}\n#"),
        EN,
        "title:",
        "title: a text was expected",
    ),
    "no sentence for a code": (
        replaced(SK, '  recalled: "Verziu', '  #: "Verziu'),
        SK,
        "messages:",
        "messages.recalled: is missing or empty",
    ),
    "sentence for no code": (
        replaced(EN, "messages:\n", "messages:\n  unheard_of: x\n"),
        EN,
        "unheard_of:",
        "messages.unheard_of: is not known here; expected: below_hard_minimum, ",
    ),
    "no remedy for a failure": (
        replaced(EN, "  recalled: |", "  supported: |"),
        EN,
        "remedies:",
        "remedies.recalled: is missing or empty",
    ),
    "another placeholder": (
        replaced(SK, "Verziu {version} Microsoft", "Verziu {verzia} Microsoft"),
        SK,
        "{verzia}",
        "messages.recalled: fills in verzia, but en.yml fills in version",
    ),
    "brace left open": (
        replaced(EN, '"{version} was recalled', '"{version was recalled'),
        EN,
        "{version was",
        "messages.recalled: a placeholder is broken: ",
    ),
    "placeholder of an unknown form": (
        replaced(EN, "{ended:date}", "{ended:day}"),
        EN,
        "{ended:day}",
        "messages.support_ended: a placeholder is broken: {ended:day} asks for day, which is none of date, ",
    ),
    "plural form missing": (
        replaced(SK, '    few: "Verzia {version} je podporovaná', '    # "Verzia'),
        SK,
        "  ends_soon:",
        "messages.ends_soon.few: is missing or empty",
    ),
    "plural form unknown": (
        replaced(SK, "    few:", "    fev:"),
        SK,
        "fev:",
        "messages.ends_soon.fev: is not known here; expected: by, other, ",
    ),
    "fact that is not there": (
        replaced(EN, "connect_builds.hard_minimum.version", "connect_builds.hard_minimum.number"),
        EN,
        "hard_minimum.number",
        "why: the fact 'connect_builds.hard_minimum.number' has no 'number'",
    ),
    "table for a fact": (
        replaced(EN, "connect_builds.hard_minimum.version", "connect_builds.hard_minimum"),
        EN,
        "'connect_builds.hard_minimum'",
        "why: the fact 'connect_builds.hard_minimum' is no single value",
    ),
    "example offered that is not there": (
        replaced(EN, "  newest:", "  newer:"),
        EN,
        "newer:",
        "examples.newer: is no example of examples.yml",
    ),
    "label in one language only": (
        replaced(SK, "  newest:", "  #:"),
        SK,
        "examples:",
        "examples.newest: is missing or empty",
    ),
    "problem in one language only": (
        replaced(f"{INPUT}/sk.yml", "  health_agent:", "  #:"),
        f"{INPUT}/sk.yml",
        "problems:",
        "problems.health_agent: is missing or empty",
    ),
    "place without words": (
        replaced("guide/sk.yml", "  tenant:", "  #:"),
        "guide/sk.yml",
        "places:",
        "places.tenant: is missing or empty",
    ),
    "choice without a name": (
        replaced("inputs/sync_tool/en.yml", "  both:", "  all:"),
        "inputs/sync_tool/en.yml",
        "choices:",
        "choices.both: is missing or empty",
    ),
    "scope without a reason": (
        replaced("inputs/sync_tool/en.yml", "not_in_scope:", "hint:"),
        "inputs/sync_tool/en.yml",
        "label:",
        "not_in_scope: a scope input says why",
    ),
}
