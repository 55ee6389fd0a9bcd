"""The built site: two languages in step, every link leads somewhere, below any path."""

import posixpath
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from tests.conftest import PREFIX
from tests.site.html import pages, parsed

SITE_URL = f"https://contoso.example{PREFIX}"


def test_both_languages_have_the_same_pages(site: Path) -> None:
    """What stands in English at the root stands in Slovak below sk/."""
    every = pages(site)
    slovak = {path.relative_to("sk") for path in every if path.parts[0] == "sk"}
    english = {path for path in every if path.parts[0] != "sk"}

    assert english == slovak


def test_both_languages_have_the_same_headings(site: Path) -> None:
    """Level and id of every heading agree, so that a link holds in either language."""
    for path in pages(site):
        if path.parts[0] == "sk" or path.name == "404.html":
            continue
        english, slovak = (
            [
                (one.name, one.get("id"))
                for one in parsed(site / root / path).select("article :is(h1,h2,h3,h4)")
            ]
            for root in ("", "sk")
        )
        assert english[1:] == slovak[1:], path


def test_each_page_says_its_language(site: Path) -> None:
    for path in pages(site):
        expected = "sk" if path.parts[0] == "sk" else "en"
        assert expected == parsed(site / path).html["lang"], path


def test_each_page_names_itself_and_its_sibling(site: Path) -> None:
    """Canonical and hreflang lead to this page and its counterpart, with the site's own address."""
    for path in pages(site):
        if path.name == "404.html":
            continue
        page = parsed(site / path)
        here = path.as_posix().removesuffix("index.html")
        plain = here.removeprefix("sk/")
        assert f"{SITE_URL}{here}" == page.select_one("link[rel=canonical]")["href"]
        links = {one["hreflang"]: one["href"] for one in page.select("link[hreflang]")}
        assert {
            "en": f"{SITE_URL}{plain}",
            "sk": f"{SITE_URL}sk/{plain}",
            "x-default": f"{SITE_URL}{plain}",
        } == links


def test_each_page_has_a_description_of_its_own(site: Path) -> None:
    seen: dict[str, Path] = {}
    for path in pages(site):
        if path.name == "404.html":
            continue
        description = str(parsed(site / path).select_one("meta[name=description]")["content"])
        assert description not in seen, (path, seen.get(description))
        seen[description] = path


def test_every_link_inside_leads_somewhere(site: Path) -> None:
    """Pages, anchors and files that a page names exist; nothing leaves the site's own path."""
    broken = []
    for path in pages(site):
        base = f"{PREFIX}{path.as_posix()}"
        for element in parsed(site / path).select("[href], [src], [data-root]"):
            target = element.get("href") or element.get("src") or element.get("data-root")
            assert isinstance(target, str)
            if urlsplit(target).scheme in ("https", "http", "mailto") and not target.startswith(SITE_URL):
                continue
            if not _exists(site, urljoin(base, target.removeprefix(SITE_URL.removesuffix(PREFIX)))):
                broken.append(f"{path}: {target}")
    assert [] == broken


def _exists(site: Path, address: str) -> bool:
    parts = urlsplit(address)
    if not parts.path.startswith(PREFIX):
        return False
    inside = unquote(parts.path.removeprefix(PREFIX))
    file = site / posixpath.join(inside, "index.html" if inside.endswith("/") or not inside else "")
    if not parts.fragment or parts.fragment.startswith("__"):
        return file.exists()
    return file.is_file() and parsed(file).find(id=unquote(parts.fragment)) is not None


def test_no_id_stands_twice(site: Path) -> None:
    for path in pages(site):
        ids = [one["id"] for one in parsed(site / path).select("[id]") if one.find_parent("svg") is None]
        assert len(set(ids)) == len(ids), (path, {one for one in ids if ids.count(one) > 1})


def test_every_page_has_a_policy(site: Path) -> None:
    """No inline script runs but those that the policy names, and nothing is evaluated."""
    for path in pages(site):
        policy = parsed(site / path).select_one("meta[http-equiv=Content-Security-Policy]")["content"]
        scripts = next(rule for rule in policy.split("; ") if rule.startswith("script-src"))
        assert "unsafe-inline" not in scripts, path
        assert "unsafe-eval" not in scripts, path


def test_runtime_stands_once(site: Path) -> None:
    """All languages share one worker and one catalogue, at the root."""
    assert not (site / "sk" / "runtime").exists()
    assert 1 == len(list(site.rglob("catalogue.*.json")))
