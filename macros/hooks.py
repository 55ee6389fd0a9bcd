"""What the build does besides the pages: the other languages, the runtime's files, the policy."""

import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

# MkDocs loads this file by its path, so that the packages beside it are not found by themselves.
sys.path.insert(0, str(Path(__file__).parent.parent))

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink

from checks.errors import CatalogueError
from checks.guide_files import load_guide
from checks.importing import import_from
from checks.loader import forget, load
from checks.translation_state import stale_entries
from macros.languages import alternates, settings_of_others, to_root
from macros.offline import write_service_worker
from macros.own_copy import web_config, with_publishing
from macros.pack import Runtime, pack
from macros.page_html import checks_in, with_named_boxes, with_named_search, without_indentation
from macros.page_mistakes import template_mistake
from macros.page_sections import page_sections
from macros.policy import with_policy
from macros.render import Renderer
from macros.search_index import packed_index, replace_index
from macros.settings import kept_offline, self_hosted
from macros.translation_notice import original, with_notice
from macros.typography import with_no_breaks
from macros.untranslated import told_as_english, untranslated_files
from macros.words import words_for

_DEFAULT_SITE = "http://127.0.0.1:8000/"
#: What the settings of every language have among their plugins: the pages rest on it.
_PLUGINS = ("search", "macros")


def on_startup(command: str, **_: Any) -> None:
    """Remember whether this is the development server, whose reload script the policy lets through."""
    _state["serving"] = command == "serve"


_state: dict[str, Any] = {"serving": False}


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Pack the runtime once a build and tell the templates where its files are."""
    try:
        _configure(config)
    except CatalogueError as error:
        raise PluginError(str(error)) from None
    return config


def _configure(config: MkDocsConfig) -> None:
    path = Path(config.config_file_path or "")
    for name in _PLUGINS:
        if not any(plugin.rpartition("/")[2] == name for plugin in config.plugins):
            raise CatalogueError(path, "plugins", f"{name!r} was expected among them")
    if _is_source(config):
        import_from(_root(config) / "checks")
        forget()
        stale_entries.cache_clear()
        words_for.cache_clear()
        _state["runtime"] = pack()
        _state["root_url"] = config.site_url or _DEFAULT_SITE
    runtime: Runtime = _state["runtime"]
    _state["sections"], _state["names"] = {}, {}
    locale = config.theme["language"]
    config.extra["root_url"] = _state["root_url"]
    config.extra["root"] = to_root(locale)
    config.extra["alternate"] = alternates(_root(config), locale)
    config.extra["runtime"] = runtime.names
    config.extra["guide"] = load_guide()["name"]
    config.mdx_configs.setdefault("toc", {})["permalink_title"] = words_for(locale)["heading_link"]
    config.extra["page_data"] = runtime.page_data(locale)
    config.extra["canonical"] = bool(os.environ.get("SITE_URL")) or not self_hosted()


def on_files(files: Files, config: MkDocsConfig) -> None:
    """Let English pages stand in for those that a language has not translated yet."""
    if not _is_source(config):
        docs, directories = Path(config.docs_dir), config.use_directory_urls
        for file in untranslated_files(docs, config.site_dir, directory_urls=directories):
            files.append(file)


@event_priority(100)
def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, **_: Any) -> None:
    """Tell of a broken template before the macros' plugin does it with a traceback."""
    macros: Any = config.plugins["macros"]
    known = {*macros.macros, *macros.variables}
    mistake = template_mistake(markdown, Path(page.file.abs_src_path or ""), macros.env, known)
    if mistake:
        raise PluginError(mistake)


def on_page_content(html: str, page: Page, config: MkDocsConfig, **_: Any) -> str:
    """Put the checks into the table of contents, name the boxes to tick, tell of a newer original."""
    section = _deep(page.toc, "checks")
    if section:
        section.children += [AnchorLink(title, anchor, level=3) for anchor, title in checks_in(html)]
    stale = stale_entries(Path(page.file.abs_src_path or ""))
    titles = {one: link.title for one in stale if (link := _deep(page.toc, one))}
    words = words_for(config.theme["language"])
    if not page.meta.get("noindex"):
        _state["sections"][page.url] = page_sections(html)
    _state["names"][page.url] = f"{page.title} {page.url.strip('/')}"
    page.meta["search"] = {"exclude": True}  # from the theme's index; the page's own takes its place
    content = with_named_boxes(html)
    if self_hosted() and page.is_homepage:
        content = with_publishing(content, words["own_copy"])
    if page.file.src_dir != config.docs_dir:
        return told_as_english(content, config.theme["language"], original(page.url), words)
    return with_notice(content, stale, titles, original(page.url), words)


def _deep(links: Iterable[AnchorLink], anchor: str) -> AnchorLink | None:
    """Return the link with that anchor, however deep it stands."""
    for link in links:
        found = link if link.id == anchor else _deep(link.children, anchor)
        if found:
            return found
    return None


def on_page_context(context: Any, page: Page, config: MkDocsConfig, **_: Any) -> Any:
    """Give a page that has checks the bar that tells where its reader stands."""
    has_checks = 'class="checklist"' in (page.content or "")
    language = config.theme["language"]
    context["overview"] = Renderer(load(), language, page.url).overview() if has_checks else ""
    return context


def on_post_page(output: str, **_: Any) -> str:
    """Set a page's text by the rules of its languages, and give it its policy."""
    named = with_named_search(without_indentation(output))
    return with_policy(with_no_breaks(named, load().words), serving=_state["serving"])


def on_post_template(output_content: str, template_name: str, **_: Any) -> str:
    """Do the same for the page for unknown addresses."""
    return on_post_page(output_content) if template_name.endswith(".html") else output_content


def on_post_build(config: MkDocsConfig) -> None:
    """Write the search index; with the source also the runtime's files and the other languages."""
    _write_search_index(Path(config.site_dir), config)
    if not _is_source(config):
        return
    site = Path(config.site_dir)
    _state["runtime"].write(site)
    if self_hosted():
        (site / "web.config").write_text(web_config(), "utf-8")
    for locale, path in settings_of_others(_root(config)).items():
        build(
            load_config(
                str(path),
                site_dir=str(site / locale),
                site_url=f"{_state['root_url']}{locale}/",
                strict=config.strict,
            )
        )
    write_service_worker(site, keeps=kept_offline() and not _state["serving"])


def _write_search_index(site: Path, config: MkDocsConfig) -> None:
    locale = config.theme["language"]
    folder = next(one["folder"] for one in config.extra["alternate"] if one["lang"] == locale)
    index = packed_index(_state["sections"], _state["names"], load(), locale)
    replace_index(site, index, folder, words_for(locale)["search_failed"])


def on_serve(server: LiveReloadServer, config: MkDocsConfig, **_: Any) -> None:
    """Build anew when the settings of another language change."""
    for path in settings_of_others(_root(config)).values():
        server.watch(str(path))


def _root(config: MkDocsConfig) -> Path:
    return Path(config.config_file_path).parent


def _is_source(config: MkDocsConfig) -> bool:
    return Path(config.config_file_path or "").name == "mkdocs.yml"
