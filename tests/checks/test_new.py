"""A check or an input is begun by one command, is part of the guide at once, and says what is left to write."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from checks.__main__ import main
from checks.importing import import_from
from checks.loader import ROOT, forget
from tests.checks.small_catalogue import small_catalogue


@pytest.fixture
def root(tmp_path: Path) -> Iterator[Path]:
    yield small_catalogue(tmp_path / "checks")
    import_from(ROOT)


@pytest.mark.parametrize(
    ("folder", "options"),
    [
        ("connectivity/proxy_is_known", []),
        ("connectivity/proxy_is_known", ["--input", "sync_tool", "--input", "connect_version"]),
        ("inputs/proxy", []),
    ],
)
def test_what_is_begun_loads_and_fails_its_tests(
    root: Path, capsys: pytest.CaptureFixture[str], folder: str, options: list[str]
) -> None:
    name = folder.partition("/")[2]
    assert 0 == main(["new", folder, *options, "--root", str(root)])
    forget()
    assert 0 == main(["list", "--root", str(root)])
    capsys.readouterr()

    assert 1 == main(["test", name, "--root", str(root)])

    said = capsys.readouterr().out
    for path in (root / folder).iterdir():
        if path.is_file():
            assert f"{folder}/{path.name}:1: left to write: " in said
    assert " was expected, not " in said


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["new", "proxy/is_known"], "no section 'proxy'; there is inputs, connectivity"),
        (
            ["new", "connectivity/Proxy"],
            "'Proxy' is no name; small letters, digits and underscores were expected",
        ),
        (["new", "connectivity"], "'' is no name"),
        (["new", "inputs/sync_tool"], "'sync_tool' is there already; an id is used once"),
        (
            ["new", "connectivity/x", "--input", "y"],
            "no input 'y'; `python -m checks new inputs/y` begins it",
        ),
        (["test", "x"], "no check or input 'x'"),
    ],
)
def test_wrong_call(
    root: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], sentence: str
) -> None:
    assert 64 == main([*arguments, "--root", str(root)])

    assert capsys.readouterr().err.startswith(f"checks: {sentence}")


def test_next_step_is_one_for_that_guide(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A guide in another folder is named again, and its folder gets a text for each of its languages alone."""
    (root / "guide" / "guide.yml").open("a").write("languages: [en]\n")
    assert 0 == main(["new", "inputs/proxy", "--root", str(root)])

    assert f"python -m checks test proxy --root {root}" in capsys.readouterr().out
    names = {path.name for path in (root / "inputs" / "proxy").iterdir()}
    assert {"input.py", "en.yml", "examples.yml"} == names


def test_near_names_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert 64 == main(["test", "connect_is_suported"])

    assert "; there is connect_is_supported" in capsys.readouterr().err


def test_folder_without_a_guide(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert 64 == main(["list", "--root", str(tmp_path)])

    assert f"{tmp_path} holds no guide/guide.yml" in capsys.readouterr().err
