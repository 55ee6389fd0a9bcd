"""Find the fine-grained policies beside the rules of a domain that ask for a longer age."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from checks.engine.formats.record import Record
from checks.engine.model import Observation, Problem
from checks.engine.values.time_span import directory_span, time_span
from checks.inputs.password_policy.policy import AGES, OF_THE_DIRECTORY, Longer, Policy

#: Such a policy is nobody's.
_NOBODY = "{}"


def with_longer(found: Iterable[Observation], fine_grained: Iterable[Record]) -> list[Observation]:
    """Return the policies of domains with the fine-grained one that has the longest age, if it is longer."""
    longest = max(_ages(fine_grained), key=lambda one: one.minimum_age, default=None)
    return [replace(one, value=_beside(one.value, longest)) for one in found]


def _beside(policy: Policy, other: Longer | None) -> Policy:
    is_longer = other and policy.minimum_age is not None and other.minimum_age > policy.minimum_age
    return replace(policy, longer=other) if is_longer else policy


def _ages(printed: Iterable[Record]) -> Iterator[Longer]:
    for record in printed:
        try:
            age = time_span(record, AGES[0]) or directory_span(record, *OF_THE_DIRECTORY)
        except Problem:
            continue
        if age and record.fields.get("appliesto") != _NOBODY:
            yield Longer(record.fields.get("name", ""), age)
