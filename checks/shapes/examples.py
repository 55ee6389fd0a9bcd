"""The shape of the examples of checks and of inputs."""

from checks.engine.model import STATUSES
from checks.shapes.shape import Anything, Items, Record, Table, Text, day

_VALUE = Text("A text, a number or a yes, as a reader would give it.", may_be_empty=True)
_LINES = Items(
    Text(
        "A line, or the first and the last.", pattern=r"\d+(-\d+)?", expected="a line as 3, or lines as 3-5"
    ),
    "On which lines of the text it stood.",
)
CHECK_EXAMPLES = Table(
    Record(
        required={
            "inputs": Table(_VALUE, "The text of each input.", may_be_empty=True),
            "status": Text("The verdict.", choices=(*STATUSES, "unchecked")),
            "code": Text("The code of the verdict, or of an input's problem."),
        },
        optional={
            "date": day("The day of the check."),
            "params": Table(Anything(), "Some of the values that fill the sentence."),
            "lines": _LINES,
        },
    ),
    "Examples by name: the check's tests, and the buttons on its page.",
)
INPUT_EXAMPLES = Table(
    Record(
        required={"text": Text("What is typed or pasted.", may_be_empty=True)},
        optional={
            "values": Items(Anything(), "The values read, as text."),
            "subjects": Items(Text(may_be_empty=True), "Whom each value is about."),
            "lines": _LINES,
            "times": Items(Text(may_be_empty=True), "The time that each value has, as ISO 8601."),
            "shown": Items(Text(may_be_empty=True), "What a finding shows of each value's lines."),
            "fields": Items(Table(Anything()), "Some of the fields of each value, as `name` or `name.name`."),
            "recognised": Text(
                "Whether the input takes the text for its own where no command tells.",
                choices=("true", "false"),
            ),
            "told": Text("Whether nothing but a sentence tells it.", choices=("true", "false")),
            "follows": Text("Whether what stands above makes it its own.", choices=("true", "false")),
            "problem": Text("The code of the problem, where the text cannot be read."),
            "answers": Items(Anything(), "What its sentences tell, in place of values."),
            "params": Table(Anything(), "Some of the values that fill the problem's sentence."),
        },
    ),
    "Examples by name: the input's tests.",
)
