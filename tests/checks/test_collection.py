"""Nothing that is read of a transcript refers to itself, so that it goes without the collector of cycles."""

import gc

from checks.loader import ROOT, examples
from tests.checks.transcripts import TEXTS, diagnose


def test_nothing_read_is_kept_by_a_cycle() -> None:
    """The collector of cycles rests meanwhile: what it would find would stay, a whole transcript with it."""
    found = [one["text"] for name in TEXTS for one in examples(ROOT / "inputs" / name).values()]
    diagnose("\n\nPS C:\\>\n".join(found))
    assert gc.isenabled()

    gc.disable()
    gc.collect()
    diagnose("\n\nPS C:\\>\n".join(found))
    kept = gc.collect()
    gc.enable()

    assert kept == 0
