"""What the repository offers besides the site: notes of a release, forms for issues, links to them."""

import re
import runpy
from collections.abc import Callable
from typing import cast

import pytest
import yaml

from checks.loader import load
from macros.render import Renderer
from tests.conftest import ROOT

GITHUB = ROOT / ".github"
FORMS = {
    path.stem: yaml.safe_load(path.read_text("utf-8")) for path in (GITHUB / "ISSUE_TEMPLATE").glob("*-*.yml")
}


def test_notes_of_a_release_are_its_part_of_the_changelog() -> None:
    notes = cast("Callable[[str, str], str]", runpy.run_path(str(GITHUB / "release_notes.py"))["notes"])
    changelog = (
        "# Changelog\n\n## Unreleased\n\n- C.\n\n## 1.2.0 (2026-12-01)\n\n- You can B.\n\n## 1.2\n\n- A.\n"
    )

    assert "- You can B." == notes(changelog, "v1.2.0")
    assert "- A." == notes(changelog, "v1.2")
    assert "" == notes(changelog, "v1")


def test_every_form_takes_the_check_that_a_page_fills_in() -> None:
    assert FORMS
    for name, form in FORMS.items():
        fields = {one.get("id") for one in form["body"]}
        assert "check" in fields, name


@pytest.mark.parametrize(("locale", "count"), [("en", 2), ("sk", 3)])
def test_a_check_links_to_the_forms(monkeypatch: pytest.MonkeyPatch, locale: str, count: int) -> None:
    """Each link names a form that there is, and carries the id of the check and nothing else."""
    monkeypatch.setenv("REPO_URL", "https://example.com/owner/repo/")
    html = Renderer(load(), locale, "connectivity/").check("relay_port_is_open")
    links = [one.split('"')[0] for one in html.split('href="https://example.com/owner/repo/issues/new?')[1:]]

    assert count == len(links)
    for one in links:
        form, check = one.replace("&amp;", "&").split("&")
        assert form.removeprefix("template=").removesuffix(".yml") in FORMS
        assert "check=relay_port_is_open" == check


def test_a_site_that_does_not_know_its_repository_has_no_such_links(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("REPO_URL", raising=False)
    assert "issues/new" not in Renderer(load(), "sk", "connectivity/").check("relay_port_is_open")


def test_links_of_the_contributors_pages_lead_somewhere() -> None:
    pages = [*ROOT.glob("*.md"), *(ROOT / "docs" / "contributors").rglob("*.md")]
    assert len(pages) > 10
    for path in pages:
        for target in re.findall(r"\]\(([^)#\s]+)", path.read_text("utf-8")):
            assert "://" in target or (path.parent / target).exists(), (path, target)


def test_workflows_call_targets_that_there_are() -> None:
    targets = set(re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    for path in (GITHUB / "workflows").glob("*.yml"):
        called = set(re.findall(r"run: make ([\w-]+)", path.read_text("utf-8")))
        assert called <= targets, path
