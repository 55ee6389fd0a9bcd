"""What ``make mutants`` rests on: changed code is what is tried, and the list of survivors is of this code."""

import pytest

from checks.loader import ROOT
from checks.yaml_file import read_yaml
from tests.mutants.folder import survives
from tests.mutants.survivors import LIST

DSACLS = ROOT / "inputs" / "account_rights" / "dsacls.py"


def test_code_as_it_is_breaks_nothing() -> None:
    assert survives(DSACLS, DSACLS.read_text("utf-8"))


def test_change_of_a_module_that_the_folder_shares_is_noticed() -> None:
    """The folder takes the module from its package, which must not hand out the unchanged one."""
    code = DSACLS.read_text("utf-8")
    changed = code.replace('start.group(1) == "Deny"', 'start.group(1) != "Deny"')

    assert code != changed
    assert not survives(DSACLS, changed)


@pytest.mark.parametrize("file", read_yaml(LIST))
def test_survivors_are_lines_of_the_file(file: str) -> None:
    """Whoever changes such a line runs ``make mutants`` and writes the list anew."""
    lines = {line.strip() for line in (ROOT.parent / file).read_text("utf-8").splitlines()}

    for entry in read_yaml(LIST)[file]:
        assert entry["why"]
        assert [] == [line for line in entry["lines"] if line not in lines]
