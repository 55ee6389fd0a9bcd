"""Every row of the fact tables is two clicks from anywhere: a page of the navigation, and a row on it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from checks.loader import load
from tests.site.html import parsed

FOLDERS = ["", "sk"]


def expected() -> Iterator[tuple[str, str]]:
    """Yield the page and the anchor of every row."""
    facts = load().facts
    for part in ("writeback", "engine", "hash_sync", "others"):
        yield from (("events", f"event-{number.replace('…', '-')}") for number in facts["events"][part])
    yield from (("sspr-codes", f"sspr-{code[5:]}") for code in facts["sspr_codes"]["codes"])
    yield from (("sspr-codes", f"message-{_anchor(one)}") for one in facts["sspr_codes"]["messages"])
    yield from (("hresults", f"hr-{code}") for code in facts["hresults"]["codes"])
    yield from (("audit-reasons", f"reason-{_anchor(one)}") for one in facts["audit_reasons"]["reasons"])
    yield from (("builds", f"build-{_anchor(one['version'])}") for one in facts["connect_builds"]["builds"])
    yield from (("builds", f"agent-{_anchor(one['version'])}") for one in facts["agent_builds"]["builds"])
    yield from (("builds", f"windows-{key.lower()}") for key in facts["windows_server"]["versions"])
    yield from (
        ("builds", f"dotnet-{_anchor(one['version'])}") for one in facts["dotnet_releases"]["releases"]
    )
    for group in ("with_p1", "with_p1_for_devices", "with_p2_only", "without", "unrelated"):
        yield from (("licences", f"sku-{one['skuId']}") for one in facts["writeback_licences"][group])
    yield from (("rights", f"right-{_anchor(one)}") for one in facts["connector_rights"]["rights"])
    yield from (("rights", f"flag-{_anchor(one)}") for one in facts["account_flags"]["flags"])
    yield from (("endpoints", f"port-{one}") for one in facts["dc_ports"]["ports"])
    yield from (("commands", f"procedure-{_anchor(one)}") for one in facts["procedure_commands"]["commands"])
    yield from (
        ("commands", f"command-{_anchor(name)}") for name, one in load().inputs.items() if one.meta.command
    )
    yield from (("sources", f"source-{_anchor(one)}") for one in facts["sources"]["sources"])
    yield from (
        ("sources", f"contradiction-{_anchor(one)}") for one in facts["contradictions"]["contradictions"]
    )


def _anchor(name: str) -> str:
    return name.lower().replace("_", "-").replace(".", "-")


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_row_has_its_anchor(site: Path, folder: str) -> None:
    absent = [
        (page, anchor)
        for page, anchor in expected()
        if parsed(site / folder / page / "index.html").find(id=anchor) is None
    ]
    assert [] == absent


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_host_is_on_the_page_of_hosts(site: Path, folder: str) -> None:
    """In a row, and in the text to copy into a ticket."""
    page = parsed(site / folder / "endpoints" / "index.html")
    rows = {one.get_text() for one in page.select("tr[id^=host-] th code")}
    tickets = " ".join(one.get_text() for one in page.select("pre code"))
    for cloud in load().facts["writeback_hosts"]["clouds"].values():
        for family in cloud.get("families", {}).values():
            for host in family.get("hosts") or [family["listed"]]:
                assert host in rows
                assert f" {host}\n" in tickets


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_page_of_tables_is_in_the_navigation(site: Path, folder: str) -> None:
    """One click from the first page, so that its rows are two."""
    start = site / folder / "index.html"
    linked = {
        (start.parent / one["href"].partition("#")[0]).resolve()
        for one in parsed(start).select("nav a[href]")
    }
    for page in sorted({page for page, _ in expected()}):
        assert (site / folder / page).resolve() in linked, page


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_live_day_is_written_out(site: Path, folder: str) -> None:
    """The text of each day stands in the page; its attribute is a day that a script can read."""
    days = parsed(site / folder / "builds" / "index.html").select("live-date")

    assert len(days) > 20
    for one in days:
        assert one.get_text(strip=True)
        assert one["datetime"].count("-") == 2
        assert one["kind"] in {"support", "deadline", "compared"}


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_cause_is_told_with_its_cure(site: Path, folder: str) -> None:
    """An event, code or reason that names a cause unfolds what to do, and links the checks that judge it."""
    for page in ("events", "sspr-codes", "hresults", "audit-reasons"):
        for row in parsed(site / folder / page / "index.html").select("tr[id]"):
            for cure in row.select("details.row-cure"):
                assert cure.get_text(strip=True), row["id"]
        assert parsed(site / folder / page / "index.html").select("ol.row-checks a"), page
