"""Find what a row of the log tells, whatever its columns are called."""

from checks.engine.formats.record import Record
from checks.engine.formats.renamed import with_names

#: What the admin center calls its columns in German and Czech, and in English.
_COLUMNS = {
    **dict.fromkeys(("statusursache", "statusgrund", "důvod stavu"), "status reason"),
    **dict.fromkeys(("aktivität", "aktivita"), "activity"),
    **dict.fromkeys(("ziel(e)", "ziele", "cíl(e)", "cíle"), "target(s)"),
    "datum": "date",
    "stav": "status",
}
_REASON = "status reason"
_RESULTS = {"erfolg": "success", "úspěch": "success"}


def in_english(row: Record) -> Record:
    """Return the row with the English names of its columns as well, where it has one for the reason."""
    is_of_log = any(_COLUMNS.get(name) == _REASON for name in row.fields)
    return with_names(row, _COLUMNS) if is_of_log else row


def value_of(row: Record, names: tuple[str, ...]) -> str:
    """Return the first of the fields that is filled, empty where none is."""
    return next((value for name in names if (value := row.get(name))), "")


def result_of(row: Record, names: tuple[str, ...]) -> str:
    """Return how the row says it ended, in small letters, a success in English."""
    said = value_of(row, names).lower()
    return _RESULTS.get(said, said)
