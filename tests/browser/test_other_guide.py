"""Another guide works in the browser with the same engine, macros and scripts, and keeps its answers apart."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from checks.engine.evaluate import evaluate
from checks.importing import import_from
from checks.loader import ROOT, check_folder, examples, load
from checks.run_examples import DAY
from tests.browser.test_check_item import item, judged
from tests.browser.test_same_everywhere import JUDGE_ALL
from tests.conftest import PREFIX
from tests.other_guide import GUIDE, build
from tests.site_server import served


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("other")
    done = build(GUIDE, folder)
    assert done.returncode == 0, done.stderr + done.stdout
    return folder


@pytest.fixture(scope="module")
def address(site: Path) -> Iterator[str]:
    with served(site, PREFIX) as base:
        yield base


@pytest.mark.parametrize(
    ("language", "sentence"), [("", "It is off for contoso.com"), ("sk/", "Vypnutá je pre contoso.com")]
)
def test_check_is_judged(opened: Callable[[str], Page], language: str, sentence: str) -> None:
    check = item(opened(f"{language}settings/"), "hash-sync-is-on")
    check.locator("[name=hash_sync_settings]").fill("SourceConnector : contoso.com\nEnabled : False")
    check.get_by_role("button").first.click()

    assert sentence in judged(check, "fail")


def test_diagnosis_finds_what_is_wrong(opened: Callable[[str], Page]) -> None:
    box = opened("diagnosis/").locator("check-diagnosis")
    box.locator("textarea").fill("SourceConnector : contoso.com\nEnabled : False")
    box.get_by_role("button").first.click()

    expect(box).to_have_attribute("data-status", "fail", timeout=120_000)
    link = box.locator(".check-result a").first
    assert "settings/#hash-sync-is-on" in (link.get_attribute("href") or "")


def test_answers_are_kept_by_the_name_of_the_guide(opened: Callable[[str], Page]) -> None:
    """Two guides at one address know nothing of each other's answers."""
    page = opened("channel/")
    item(page, "heartbeat-is-recent").locator("[name=last_heartbeat]").fill("15 min")

    assert ["hash-sync-answers"] == page.evaluate(
        "Object.keys(localStorage).filter(key => key.includes('answers'))"
    )


def test_every_example_comes_out_as_under_cpython(
    opened: Callable[[str], Page], site: Path, address: str
) -> None:
    try:
        catalogue = load(GUIDE / "checks")
        asked = [
            {"check": check.id, "given": one["inputs"], "today": DAY, "locale": locale}
            for check in catalogue.checks.values()
            for one in examples(check_folder(check.section, check.id)).values()
            for locale in catalogue.locales
        ]
    finally:
        import_from(ROOT)
    runtime = next(site.glob("runtime/runtime.*.js"))
    found = opened("settings/").evaluate(JUDGE_ALL, [f"{address}runtime/{runtime.name}", asked])

    for request, finding in zip(asked, found, strict=True):
        given, locale = request["given"], request["locale"]
        assert evaluate(catalogue, request["check"], given, date.fromisoformat(DAY), locale) == finding
