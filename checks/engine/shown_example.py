"""Find what a page shows as an example: how an output should look tells nothing of the reader's own."""

import re
from collections.abc import Iterator, Sequence

from checks.engine.caption import tells_of_another
from checks.engine.markdown_format import rows_of_wishes
from checks.engine.page_signs import is_page, of_reader
from checks.engine.text import Line

_OUTPUT = (
    r"(?:outputs?|results?|responses?|values?|states?|outcome|settings?|configuration"
    r"|ausgaben?|ergebnis\w{0,3}|výstup\w{0,3}|výsled\w{1,4})"
)
_SHOW = (
    r"(?:see|look|show|return|display|output|print|read|report|contain|resemble|appear|give|produce|get)"
    r"|(?:an|aus)?(?:zeigen|sehen|geben)|erscheinen|liefern|lauten|vidieť|vidět|vyzerať|vypadat|zobraziť"
    r"|zobrazit|vypísať|vypsat|vrátiť|vrátit|byť|být"
)
#: should see, sollte anzeigen, mali by ste vidieť, měl by vypadat
_OUGHT = (
    r"\b(?:should|must|will|would|needs? to|has to|ought to|soll(?:te|ten)?|(?:mal|měl)[aoi]? by"
    r"|by (?:ste |jste |sa |se )?(?:mal|měl)[aoi]?|byste měli)"
)
#: What a page tells its reader to make of it; what a command is called has no capital, or a hyphen.
_ORDERS = (
    r"(?:(?-i:Set|Add|Create|Change|Configure|Import|Apply|Adjust|Update|Enable)|nastavte|pridajte|přidejte"
    r"|vytvorte|vytvořte|zmeňte|změňte|(?:setzen|legen|fügen|erstellen|ändern) sie)"
)
_CHANGES = "(?:set|add|create|change|use|import|apply|enable|configure)"
#: What announces an output that is only shown, in English, German, Slovak and Czech.
_ANNOUNCEMENTS = (
    rf"\b(?:sample|example|expected|typical|desired|target|planned|recommended|ideal)\b.{{0,40}}\b{_OUTPUT}\b",
    rf"\b(?:erwartete\w?|vzorov\w+|očakávan\w+|očekávan\w+|cieľov\w+|cílov\w+|podobn\w+)\b.{{0,20}}\b{_OUTPUT}\b",
    rf"\b{_OUTPUT}\b.{{0,20}}\b(?:examples?|samples?)\b",
    rf"\b(?:príklad|ukážka|vzor|příklad|ukázka|vzor)\b.{{0,20}}\b{_OUTPUT}\b",
    r"^\W*(?:for )?(?:examples?|sample|beispiel|príklad|ukážka|příklad|ukázka)\s{0,3}\d{0,2}\s{0,3}(?:\W|$)",
    r"\b(?:beispiel|muster)(?:ausgabe|ergebnis)|\b(?:soll|ziel)-?(?:zustand|wert)",
    rf"{_OUGHT}\b(?! not\b).{{0,60}}\b(?:{_SHOW})\b",
    rf"^\W{{0,8}}{_ORDERS} (?!.*(?:\s{{2}}|\t)|.{{0,60}}: \S|password \((?:self-service|by admin)\))",
    rf"\b{_CHANGES} (?:the following|these|(?:it|this|them|both) to)\b",
    r"\b(?:similar to|like) (?:the following|this example|the example)|\bsomething (?:like|similar)",
    r"\blooks? similar\b|\bähnlich aus|\buvidíte\b",
    r"\buntil (?:you|it|the)\b.{0,40}\b(?:get|see|shows?|reads?)\b",
    rf"\b(?:healthy|working|properly|correctly|successful(?:ly)?|fixed)\b.{{0,60}}\b(?:{_SHOW})s?\b",
)
_ANNOUNCES = re.compile("|".join(_ANNOUNCEMENTS), re.IGNORECASE)
#: One of these stands in every announcement; looking for them is fast.
_HINTS = (
    *("sample", "example", "expected", "typical", "desired", "target", "planned", "recommended", "ideal"),
    *("should", "must", "will", "would", "needs to", "need to", "has to", "ought to", "similar", "like the"),
    *("set ", "add ", "create ", "change ", "configure ", "import ", "apply ", "adjust ", "update "),
    *("enable ", "use ", "nastavte", "pridajte", "přidejte", "vytv", "zmeňte", "změňte", " sie "),
    *("something", "until", "healthy", "working", "properly", "correctly", "successful", "fixed"),
    *("beispiel", "muster", "soll", "ziel", "erwartet", "ähnlich"),
    *(
        "vzor",
        "ukáž",
        "ukáz",
        "príklad",
        "příklad",
        "oč",
        "cieľov",
        "cílov",
        "podobn",
        "uvidíte",
        "mal",
        "měl",
    ),
)
#: What turns from how it should be to how it is.
_TURNS = re.compile(r"\b(?:but|instead|however|aber|ale|však|namiesto|místo)\b", re.IGNORECASE)
#: A heading, a step, or a sentence with its end: what was shown is over.
_GOES_ON = re.compile(r"\s*(?:#{1,6} |\d{1,2}[.)] [A-Z]|(?:step|krok|schritt) \d)", re.IGNORECASE)
_SENTENCE = re.compile(r"\s*[^\W\d_][^:]{20,400}[.:!?]\s*$")
#: What is more than a title: a field, a column, a number.
_PRINTED = re.compile(r"[:=|]|\S\s{2}|\d")
_SMALL = re.compile(r"\b[^\W\d_]{2,}\b")


def shown_lines(all_lines: list[Line]) -> set[int]:
    """Return the numbers of the lines that are only shown: all of a page, or what is announced so."""
    printed = [line.text for line in all_lines if line.text and not line.command]
    whole = "\n".join(printed).lower()
    if is_page(printed, whole):
        return {line.number for line in all_lines}
    hints = tuple(one for one in _HINTS if one in whole)
    return {*_announced(all_lines, hints)} | rows_of_wishes(all_lines)


def _announced(all_lines: list[Line], hints: Sequence[str]) -> Iterator[int]:
    """Yield each line from an announcement to where the text goes on, or the reader says what he has."""
    shown, has_output, above = False, False, ""
    for line in all_lines:
        text = line.text
        if text and _announces(line, hints):
            shown, has_output = True, False
        elif shown and text and (of_reader(text) or (has_output and _goes_on(text, above))):
            shown = False
        elif text:
            has_output = has_output or (not line.command and bool(_PRINTED.search(text)))
        if shown:
            yield line.number
        above = text


def _announces(line: Line, hints: Sequence[str]) -> bool:
    text, lowered = line.text, line.text.lower()
    if line.command or text.endswith("?"):
        return False
    is_announced = any(one in lowered for one in hints) and _ANNOUNCES.search(text)
    if not is_announced and not tells_of_another(text):
        return False
    return not (of_reader(text) and _TURNS.search(text))


def _goes_on(text: str, above: str) -> bool:
    if _GOES_ON.match(text):
        return True
    is_sentence = not above and _SENTENCE.match(text)
    return bool(is_sentence) and sum(one.islower() for one in _SMALL.findall(text)) > 3
