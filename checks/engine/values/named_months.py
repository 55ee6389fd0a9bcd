"""Read dates whose month is a word: a time alone is printed as *Friday, November 27, 2026 4:20:11 AM*."""

import re

#: By their beginnings, as Unicode's CLDR has them in English, German, Slovak and Czech dates.
_MONTHS = (
    "jan led",
    "feb únor",
    "mar mär břez",
    "apr dub",
    "may mai máj květ",
    "jun jún červn",
    "jul júl červen",
    "aug srp",
    "sep zář",
    "oct okt říj",
    "nov lis",
    "dec dez pros",
)
_NUMBERS = {begin: number for number, begins in enumerate(_MONTHS, start=1) for begin in begins.split()}
#: In Czech, June and July begin alike: června, července.
_LONGEST_FIRST = sorted(_NUMBERS, key=len, reverse=True)
_DATE = re.compile(
    r"(?:[^\W\d]{2,12},? )?"
    r"(?:(?P<day>\d\d?)\.? (?P<month>[^\W\d]{3,10})|(?P<name>[^\W\d]{3,10}) (?P<number>\d\d?)),?"
    r" (?P<year>\d{4}),?(?: (?:at |um )?(?P<clock>\d.{0,40}))?"
)
#: As English in India and elsewhere prints it: *22-Oct-26*.
_SHORT = re.compile(r"(?P<day>\d\d?)-(?P<month>[^\W\d]{3,9})-(?P<year>(?:20)?\d\d)(?: (?P<clock>\d.{0,40}))?")


def with_number(text: str) -> str:
    """Return a date with the month as a number, the year first; any other text as it is."""
    if short := _SHORT.fullmatch(text):
        text = f"{short['day']} {short['month']} 20{short['year'][-2:]} {short['clock'] or ''}".strip()
    found = _DATE.fullmatch(text)
    name = ((found["month"] or found["name"]) if found else "").lower()
    number = next((_NUMBERS[one] for one in _LONGEST_FIRST if name.startswith(one)), 0)
    if not found or not number:
        return text
    return f"{found['year']}-{number}-{found['day'] or found['number']} {found['clock'] or ''}".strip()
