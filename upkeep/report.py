"""Say in Markdown what wants to be reviewed."""

from collections.abc import Mapping, Sequence

from checks.freshness import REVIEW_AFTER_DAYS
from upkeep.links import Answer

_TITLES = {
    "dead": "Addresses that no longer answer",
    "moved": "Addresses that lead elsewhere now",
    "unsure": "Addresses that could not be asked",
}


def report(
    answers: Mapping[str, Answer], named_by: Mapping[str, Sequence[str]], ages: Mapping[str, int]
) -> str:
    """Return what wants to be reviewed, empty where nothing does."""
    parts = [_addresses(state, answers, named_by) for state in _TITLES]
    parts.append(_tables(ages))
    return "\n\n".join(part for part in parts if part)


def needs_review(answers: Mapping[str, Answer], ages: Mapping[str, int]) -> bool:
    """Tell whether anybody has to act; an address that could not be asked alone is no reason."""
    return bool(ages) or any(one.state in {"dead", "moved"} for one in answers.values())


def _addresses(state: str, answers: Mapping[str, Answer], named_by: Mapping[str, Sequence[str]]) -> str:
    lines = [
        f"- [ ] <{address}> ({answer.told}), named by {', '.join(f'`{one}`' for one in named_by[address])}"
        for address, answer in answers.items()
        if answer.state == state
    ]
    return "\n".join([f"## {_TITLES[state]}", "", *lines]) if lines else ""


def _tables(ages: Mapping[str, int]) -> str:
    lines = [f"- [ ] `checks/facts/{name}.yml`, {age} days ago" for name, age in ages.items()]
    title = f"## Tables last compared more than {REVIEW_AFTER_DAYS} days ago"
    return "\n".join([title, "", *lines]) if lines else ""
