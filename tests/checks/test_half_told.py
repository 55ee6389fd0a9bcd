"""What is recognised and not enough for a check is not said to tell nothing."""

from typing import Any

import pytest

from checks.__main__ import main
from tests.checks.test_diagnose import RELAY, diagnose


def test_a_part_of_what_a_check_needs(capsys: pytest.CaptureFixture[str], tmp_path: Any) -> None:
    """Where nothing can be judged by what was recognised, it is told what is still missing; else not."""
    roles = "PS C:\\> (Get-ADDomain).PDCEmulator\nDC01.contoso.com\n"
    diagnosis = diagnose(roles)
    file = tmp_path / "session.txt"
    file.write_text(roles, encoding="utf-8")

    assert not diagnosis["findings"]
    assert [{"check": "pdc_emulator_is_reachable", "missing": ["pdc_ports"]}] == diagnosis["half_told"]
    assert "half_told" not in diagnose(RELAY)
    assert 2 == main(["diagnose", str(file)])
    assert "Still missing: Connection tests to the PDC emulator" in capsys.readouterr().out
