"""The shape of each kind of YAML file, and where its files are."""

from checks.engine.model import STATUSES
from checks.shapes.shape import Anything, Either, Items, Record, Shape, Table, Text, day

_NAME = Text(pattern=r"[a-z][a-z0-9_]*", expected="a name of small letters, digits and underscores")
_PROSE = Text(prose=True)

#: The categories of CLDR; `other` is the one that every language has.
_PLURAL = Record(
    "Whole sentences, one for each plural form that the language has.",
    required={"by": Text("The value whose number chooses the sentence."), "other": _PROSE},
    optional=dict.fromkeys(("zero", "one", "two", "few", "many"), _PROSE),
)
_SENTENCE = Either(
    (
        Text("{name}, {name:date}, {name:dates}, {name:list} and {name:number} are filled in.", prose=True),
        _PLURAL,
    )
)
_MADE_FROM: dict[str, Shape] = {
    "made_from": Table(
        Text(pattern="[0-9a-f]{8}", expected="a hash of eight digits"),
        "Hashes of the English texts; `python -m checks.translations` writes them.",
    )
}

CHECK_TEXTS = Record(
    "What a check says in one language.",
    required={
        "title": Text("The check as a statement that is true or false.", prose=True),
        "question": Text("The same as a question to the reader.", prose=True),
        "why": Text("Why it matters.", prose=True),
        "messages": Table(_SENTENCE, "A whole sentence for each code of `outcomes`, and for no other."),
    },
    optional={
        "how": Text("What more there is to know about looking it up.", prose=True),
        "remedies": Table(_PROSE, "What to do, for each code that warns or fails.", may_be_empty=True),
        "examples": Table(_PROSE, "Labels of those examples that the page offers.", may_be_empty=True),
        "note": Text("What a reader must know before he checks.", prose=True),
        **_MADE_FROM,
    },
)
INPUT_TEXTS = Record(
    "What an input says in one language.",
    required={
        "label": Text("The label of the field.", prose=True),
        "expected": Text("What is expected, to follow a colon.", prose=True),
    },
    optional={
        "hint": Text("One sentence beside the field.", prose=True),
        "placeholder": Text("A sample, shown in the empty field."),
        "how": Text("Where the value is found.", prose=True),
        "choices": Table(_PROSE, "What each choice is called."),
        "problems": Table(_SENTENCE, "A sentence for each `Problem` that is the input's own."),
        "not_in_scope": Text("Why a check does not apply; {answer} is filled in.", prose=True),
        **_MADE_FROM,
    },
)
FACTS = Record(
    "A table of facts.",
    required={
        "about": Text("What the table holds.", prose=True),
        "compared": day("The day on which it was last compared with its sources."),
        # sources.yml is a table too, and has the sources themselves here
        "sources": Either((Items(_NAME), Table(Anything())), "Ids of sources.yml."),
    },
    open=True,
)
FACT_TEXTS = Record(
    "The texts of a table in one language, in its shape, and which English they were made from.",
    optional=_MADE_FROM,
    open=True,
)
SOURCES = Record(
    "Where the facts come from.",
    required={
        "about": FACTS.required["about"],
        "compared": FACTS.required["compared"],
        "sources": Table(
            Record(
                required={
                    "title": Text("The title that the source bears itself.", prose=True),
                    "kind": Text("Who speaks.", choices=("microsoft", "third_party", "historical")),
                    "dated": Text("The date that the source bears itself.", may_be_empty=True),
                },
                optional={
                    "url": Text(
                        "Its address, without a language.", pattern="https?://.*", expected="an address"
                    )
                },
            )
        ),
    },
)
WORDS = Record(
    "What the engine says in one language.",
    required={
        "language": Text("The language's own name."),
        "statuses": Record(required=dict.fromkeys((*STATUSES, "unchecked"), _PROSE)),
        "date": Record(
            required={"pattern": _PROSE, "month_pattern": _PROSE, "months": Items(_PROSE, "January first.")}
        ),
        "decimal": Text("What stands between whole and decimals."),
        "unnamed": Text("What stands for a name that no output shows."),
        "problems": Table(_SENTENCE, "What is wrong with a text, for every input."),
        "report": Table(_PROSE, "What is written into a report that is handed over."),
        "next": Table(_SENTENCE, "Why a check comes next, by the reasons of engine/next_step.py."),
        "cli": Table(_PROSE, "What the command line says."),
    },
    optional={"typography": Record(optional={"no_break": Items(Table(Text()))}), **_MADE_FROM},
)
GUIDE = Record(
    "What the guide is made of.",
    required={
        "name": Text(
            "Names what a browser keeps for the guide.",
            pattern="[a-z][a-z0-9-]*",
            expected="a name of small letters, digits and hyphens",
        ),
        "sections": Items(_NAME, "The folders of its checks, in the order in which a reader takes them."),
        "hops": Items(_NAME, "Where on the way a check can belong."),
        "places": Items(_NAME, "Where a command can run."),
    },
    optional={"languages": Items(Text(), "Those that it speaks; all that the engine speaks, unless told.")},
)
GUIDE_WORDS = Record(
    "What the guide says in one language besides its checks.",
    required={
        "places": Table(_PROSE, "Where a command runs, to be followed by a colon.", may_be_empty=True),
        "sections": Table(_PROSE, "The name of each section."),
        "hops": Table(_PROSE, "The name of each hop, and as `end` what lies behind the last."),
    },
    optional={
        "parts": Table(_PROSE, "The parts of the source article, as headings."),
        "engine": Table(
            Table(_SENTENCE), "What the engine's words (checks/words) say otherwise in this guide."
        ),
        **_MADE_FROM,
    },
)
_PATTERNS = Items(Text("A regular expression that .NET and Python read alike."))
COLLECTOR = Record(
    "What makes a script of the commands that the inputs declare.",
    required={
        "placeholders": Items(
            Record(
                required={
                    "text": Text("What stands for something of the reader's own in a command."),
                    "each": Text("The list of the script that is gone through in its place."),
                }
            ),
            "The first that a command holds counts.",
        ),
        "on_domain_controllers_too": Items(_NAME, "Inputs whose command runs there as well."),
        "told_by_silence": Items(_NAME, "Inputs whose command says something by printing nothing."),
        "scopes": Table(Items(Text("A right of Microsoft Graph that only reads.")), "By input."),
        "masking": Record(
            "What the names are found by that a reader may have replaced.",
            required={
                "NotMasked": Text("What is no name of the reader's."),
                "DomainPattern": _PATTERNS,
                "PrefixPattern": _PATTERNS,
                "HostPattern": _PATTERNS,
                "ProxyPattern": _PATTERNS,
                "UserPattern": _PATTERNS,
            },
        ),
        "printed_words": Items(Text("A word."), "What outputs print besides the commands: never masked."),
    },
)
SYNONYMS = Table(Items(_PROSE), "What the pages say in one language, and what readers type for it.")
