"""Ask the search worker of a page, in the protocol of the theme's search box."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path

from playwright.sync_api import Page

FOLDERS = {"en": "", "sk": "sk/"}

ASK = """
async ([settings, queries]) => {
  const told = JSON.parse(document.getElementById("__config").textContent);
  const worker = new Worker(new URL(told.search, location.href));
  const answer = (message) => new Promise((resolve) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.postMessage(message);
  });
  await answer({ type: 0, data: { config: settings, docs: [], options: {} } });
  const found = {};
  for (const query of queries) {
    const { data } = await answer({ type: 2, data: query });
    found[query] = data.items.map((page) => page.map((one) => one.location));
  }
  worker.terminate();
  return found;
}
"""


def found_by(
    queries: Sequence[str], locale: str, site: Path, opened: Callable[[str], Page]
) -> dict[str, list[list[str]]]:
    """Return for each query the places that it finds, page by page, the best first."""
    folder = FOLDERS[locale]
    settings = json.loads((site / folder / "search" / "search_index.json").read_text("utf-8"))["config"]
    found: dict[str, list[list[str]]] = opened(folder).evaluate(ASK, [settings, queries])
    return found
