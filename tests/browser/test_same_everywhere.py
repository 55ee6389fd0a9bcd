"""Pyodide in the page finds for every example what CPython finds."""

from collections.abc import Callable
from datetime import date
from typing import Any

from playwright.sync_api import Page

from checks.engine.evaluate import evaluate
from checks.loader import check_folder, examples, load

JUDGE_ALL = """async ([address, requests]) => {
  const { ask } = await import(address);
  const findings = [];
  for (const request of requests) findings.push(await ask("judge", request));
  return findings;
}"""


def requests() -> list[dict[str, Any]]:
    catalogue = load()
    return [
        {"check": check.id, "given": one["inputs"], "today": one.get("date", "2026-11-22"), "locale": locale}
        for check in catalogue.checks.values()
        for one in examples(check_folder(check.section, check.id)).values()
        for locale in catalogue.locales
    ]


def test_every_example_in_every_language(opened: Callable[[str], Page], site: Any, address: str) -> None:
    """Status, code, message and evidence are the same to the letter."""
    asked = requests()
    runtime = next(site.glob("runtime/runtime.*.js"))
    page = opened("configuration/")
    found = page.evaluate(JUDGE_ALL, [f"{address}runtime/{runtime.name}", asked])

    catalogue = load()
    for request, finding in zip(asked, found, strict=True):
        day = date.fromisoformat(request["today"])
        assert evaluate(catalogue, request["check"], request["given"], day, request["locale"]) == finding
