"""What Windows calls the states of its services, in several languages."""

from checks.engine.model import Observation

#: The states of Windows by their number; Windows and PowerShell print them in English everywhere.
STATES = dict(
    enumerate(
        ("Stopped", "StartPending", "StopPending", "Running", "ContinuePending", "PausePending", "Paused"), 1
    )
)
BY_WORD = {word.lower(): word for word in STATES.values()} | {
    str(number): word for number, word in STATES.items()
}
#: What the list of services, and the System log, call two of them in other languages.
RUNNING = (
    "running",
    "wird ausgeführt",
    "ausgeführt",
    "gestartet",
    "started",
    "spustené",
    "spuštěno",
    "en cours d'exécution",
)
STOPPED = ("beendet", "gestoppt", "zastavené", "zastaveno", "arrêté")
BY_WORD |= dict.fromkeys(RUNNING, "Running") | dict.fromkeys(STOPPED, "Stopped")
#: So much of a state that a narrow table cut off tells it from the others: *StartP…*
_ENOUGH_OF_A_STATE = 5
NOT_FOUND = "not_found"
#: Nothing says whether the service runs again.
ENDED = "Ended"


def state_of(text: str) -> str | None:
    """Return what PowerShell calls a state, be it cut off or its number."""
    word = text.strip().lower()
    begun = word.rstrip(".…")
    if begun != word and len(begun) >= _ENOUGH_OF_A_STATE:
        return next((state for one, state in BY_WORD.items() if one.startswith(begun)), None)
    return BY_WORD.get(word)


def without_doubt(found: list[Observation]) -> list[Observation]:
    """Leave out what may be over: what ended may run again, and what runs may have ended since."""
    others = [one for one in found if one.value != ENDED]
    if len(others) < len(found) and all(one.value == "Running" for one in others):
        return [one for one in found if one.value == ENDED]
    return others
