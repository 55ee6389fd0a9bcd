"""How the wizard's account got its role."""

from checks.engine.context.answers import told_by
from checks.engine.model import Input
from checks.engine.values.choice import choice_of

INPUT = Input(kind="choice", choices=("direct", "eligible", "group", "unknown"))

parse = choice_of(*INPUT.choices)
told = told_by(
    (
        "group",
        "gruppe",
        "skupin",
        "eligible",
        "pim",
        "dire",
        "priam",
        "přím",
        "permanent",
        "dauerhaft",
        "trval",
    ),
    {
        "group": (
            r"\b(?:through|via|über|cez|přes)\b.{0,30}\b(?:group|gruppe|skupin\w+)|\badministrator\b.*(?:\s{2}|\t)group\b"
        ),
        # The page of PIM has a tab of each kind, be it an empty one.
        "eligible": (
            r"\beligible(?! assignments\b)\b|\bPIM\b|\badministrator\b.*(?:\s{2}|\t)activate\W*$"
            r"|\beligible assignments \([1-9]\d{0,3}\)\s{1,20}active assignments \(0\)"
        ),
        "direct": (
            r"\b(?:direct(?:ly)?|direkt|priamo|přímo)\b(?! (?:in|v)\b)"
            r"|\bpermanent(?:ly)? assign|\bdauerhaft zugew|\b(?:na)?trvalo (?:priraden|pridelen|přiřazen)"
        ),
    },
)
