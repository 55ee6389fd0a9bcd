"""Every example of every input and check comes out as its file says, and none is left to write."""

import pytest

from checks.loader import ROOT, load
from checks.run_examples import check_mistakes, input_mistakes

CATALOGUE = load()


@pytest.mark.parametrize("check_id", CATALOGUE.checks)
def test_check(check_id: str) -> None:
    """Each example gives its status and code, in every language a filled sentence; each code has one."""
    assert [] == [str(one) for one in check_mistakes(CATALOGUE, CATALOGUE.checks[check_id], ROOT)]


@pytest.mark.parametrize("name", CATALOGUE.inputs)
def test_input(name: str) -> None:
    """The input reads each example's values and subjects, or finds its problem."""
    assert [] == [str(one) for one in input_mistakes(CATALOGUE, CATALOGUE.inputs[name], ROOT)]
