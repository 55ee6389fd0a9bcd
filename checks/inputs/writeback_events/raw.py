"""An event as it was printed: its fields under common names, and the lines where they stood."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

#: The labels of Event Viewer, of ``Get-WinEvent`` and of ``wevtutil``, in the languages whose
#: labels Microsoft's own pages print: Czech (Remote Desktop licensing, "ID události"), German (SQL
#: Server errors, "Ereignis-ID"). Slovak after Windows for clients. Elsewhere the structure decides.
_NAMES = {
    "id": "id,eventid,event id,eventcode,instanceid,"
    "ereignis-id,id udalosti,identifikácia udalosti,id události",
    "source": "source,sourcename,providername,provider name,quelle,zdroj",
    "level": "level,leveldisplayname,entrytype,ebene,úroveň",
    "time": "timecreated,_time,date,time,timegenerated,date and time,"
    "datum,datum und uhrzeit,dátum,dátum a čas",
    "record": "index,recordid",
    "computer": "computer,computername,machinename,počítač",
    "message": "message,msg,description,beschreibung,popis",
    "head": "log name,protokollname,název protokolu,názov denníka",
}
_BY_LABEL = {label: name for name, labels in _NAMES.items() for label in labels.split(",")}


#: Stands for the number of an event that the text does not tell, or not in full.
UNKNOWN = "?"
#: The highest bits of what ``Get-EventLog`` prints as InstanceID tell the severity.
_SEVERITY = 0xC0000000
#: Only these programs begin their texts so.
OWN_TEXTS = {
    "trackingid:": "writeback",
    "an unexpected error has occurred during a password set operation": "engine",
}


@dataclass
class Raw:
    """``fields`` by common name; ``shown`` tells for each its line and what stood there."""

    fields: dict[str, str] = field(default_factory=dict)
    shown: dict[str, tuple[int, str]] = field(default_factory=dict)

    def set(self, name: str, value: str, line: int, shown: str = "") -> None:
        """Keep a field; a level that is told twice stays as it was told first."""
        if name not in self.fields:
            self.fields[name] = value.strip()
            self.shown[name] = (line, shown or value.strip())

    def get(self, name: str) -> str:
        """Return a field's text, empty where it is absent."""
        return self.fields.get(name, "")

    @property
    def number(self) -> str:
        """The number of the event, without what tells the severity."""
        printed = self.get("id")
        return printed if printed == UNKNOWN else str(int(printed) & ~_SEVERITY)

    @property
    def first_line(self) -> int:
        """Where the event begins."""
        return min(number for number, _ in self.shown.values())


def common_name(label: str) -> str:
    """Return the common name of a label or of a column, empty where it is not known."""
    words = " ".join(label.lower().split())
    return "head" if words.startswith("event[") else _BY_LABEL.get(words, "")


def known_source(text: str, sources: Collection[str]) -> str:
    """Return the source that ``text`` is, be it cut off at its end, as the table writes it."""
    name = text.strip().lower()
    start = name.rstrip(".…")
    for source in sources:
        if name == source.lower() or (start != name and len(start) > 3 and source.lower().startswith(start)):
            return source
    return ""


def source_of_text(message: str, programs: Mapping[str, str]) -> str:
    """Return the source that a text of an event shows by what it begins with, empty where none."""
    start = message.lstrip().lower()
    return next((programs[one] for own, one in OWN_TEXTS.items() if start.startswith(own)), "")


def from_cells(cells: Iterable[tuple[str, str]], line: int) -> Raw:
    """Return the event of a row: pairs of a common name and a value, all on one line."""
    raw = Raw()
    for name, value in cells:
        if name and value:
            raw.set(name, value, line)
    return raw
