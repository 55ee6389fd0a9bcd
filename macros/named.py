"""Find in the catalogue what a page calls by its name."""

from checks.engine.catalogue import Catalogue


def check_markdown(catalogue: Catalogue, check_id: str, locale: str) -> str:
    """Return a link to a check whose words are its title, so that the build proves where it leads."""
    if check_id not in catalogue.checks:
        raise KeyError(f"proof({check_id!r}): there is no such check")
    one = catalogue.checks[check_id]
    return f"[{one.text[locale]['title']}]({one.section}.md#{check_id.replace('_', '-')})"
