"""Whether the new password works in a browser."""

from checks.engine.context.works_there import told_to_work
from checks.engine.model import Input
from checks.engine.values.choice import choice_of

INPUT = Input(kind="choice", choices=("yes", "no", "unknown"))

parse = choice_of(*INPUT.choices)
told = told_to_work(
    r"\b(?:browser|owa|outlook(?: on the)? web|teams|incognito|inprivate|prehliadač\w*|prohlížeč\w*|cloud"
    r"|(?:m|o|office |microsoft )365|portal\.office|myaccount|office\.com|azure ad|entra id)\b",
    (
        "browser",
        "owa",
        "outlook",
        "teams",
        "in",
        "prehliada",
        "prohlíže",
        "cloud",
        "365",
        "office",
        "account",
        "azure",
        "entra",
    ),
)
