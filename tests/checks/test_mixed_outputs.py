"""Lines of real outputs, mixed, cut and damaged, lead to a diagnosis: hypothesis does not know such lines."""

import random

import pytest

from tests.checks.test_public_outputs import POSTED
from tests.checks.transcripts import TEXTS, diagnose

LINES = [line for posted in POSTED for line in posted.values[0]["text"].splitlines()]
LINES += [line for texts in TEXTS.values() for text in texts for line in text.splitlines()]
DAMAGE = ("", " ", "\n", "…", ":", '"', "0", "é", "|", "9" * 20)
MIXES = 150


@pytest.mark.parametrize("seed", range(8))
def test_any_mix_is_diagnosed(seed: int) -> None:
    """Neither lines in random order nor a run of them with some characters replaced raises anything."""
    pick = random.Random(seed)  # noqa: S311 - texts to try, no secret
    for _ in range(MIXES):
        count = pick.choice((3, 10, 40))
        start = pick.randrange(len(LINES))
        mixed = pick.choices(LINES, k=count) if pick.random() < 0.5 else LINES[start : start + count]
        text = "\n".join(mixed)
        for _ in range(pick.randrange(4)):
            place = pick.randrange(len(text) + 1)
            text = text[:place] + pick.choice(DAMAGE) + text[place + pick.randrange(9) :]

        assert "findings" in diagnose(text)
