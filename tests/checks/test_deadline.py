"""An evaluation that takes too long is stopped by the engine itself, between blocks and checks."""

from datetime import date

import pytest

from checks.engine.deadline import Deadline, OutOfTime
from checks.engine.diagnose import Diagnostician
from checks.loader import load

TEXT = "PS C:\\> Get-Service ADSync\n\n" * 20


def test_stops_in_the_middle_of_a_text(monkeypatch: pytest.MonkeyPatch) -> None:
    """The clock is looked at more than once, so that a long text is not read to its end."""
    ticks = iter(range(100))
    monkeypatch.setattr("time.monotonic", lambda: next(ticks))

    with pytest.raises(OutOfTime):
        Diagnostician(load()).diagnose(TEXT, date(2026, 11, 22), "en", deadline=Deadline(10))

    assert 12 == next(ticks)
