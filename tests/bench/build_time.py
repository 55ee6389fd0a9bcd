"""How long a site takes to build, by its number of checks, in two languages: no worse than linear.

Call: ``make bench``, or alone: ``python -m tests.bench.build_time``.
"""

import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path

from tests.other_guide import build, copied

COUNTS = (10, 100, 300)
ROUNDS = 3
CHECKS = {"settings": "hash_sync_is_on", "channel": "heartbeat_is_recent"}


def with_checks(guide: Path, count: int) -> None:
    """Put ``count`` checks into the guide, half of them in each section: copies of its own two."""
    for section, name in CHECKS.items():
        folder = guide / "checks" / section
        for number in range(1, count // len(CHECKS)):
            copy = Path(shutil.copytree(folder / name, folder / f"{name}_{number}"))
            rule = copy / "check.py"
            rule.write_text(rule.read_text("utf-8").replace("order=10", f"order={10 + number}"), "utf-8")
            for words in (copy / "en.yml", copy / "sk.yml"):
                title, rest = words.read_text("utf-8").split("\n", 1)
                words.write_text(f"{title} ({number})\n{rest}", "utf-8")
        for page in guide.glob(f"docs/*/{section}.md"):
            text = page.read_text("utf-8")
            page.write_text(text.replace(f"check('{name}')", f"checklist('{section}')"), "utf-8")


def seconds(count: int) -> float:
    """Return how long one build takes, the start of Python and the theme included."""
    with tempfile.TemporaryDirectory() as scratch:
        guide = copied(Path(scratch))
        with_checks(guide, count)
        began = time.perf_counter()
        done = build(guide, Path(scratch) / "site")
        took = time.perf_counter() - began
    if done.returncode:
        sys.exit(done.stderr + done.stdout)
    return took


def main() -> None:
    """Print the medians, and by how much the cost of a further check grows with their number."""
    rounds = [[seconds(count) for count in COUNTS] for _ in range(ROUNDS)]
    medians = [statistics.median(times) for times in zip(*rounds, strict=True)]
    print(f"build in two languages: checks, seconds (median of {ROUNDS})")
    for count, took in zip(COUNTS, medians, strict=True):
        print(f"{count:>5} {took:8.2f}")
    few, some, many = medians
    early, late = (some - few) / (COUNTS[1] - COUNTS[0]), (many - some) / (COUNTS[2] - COUNTS[1])
    print(
        f"a further check: {early * 1000:.1f} ms up to {COUNTS[1]}, {late * 1000:.1f} ms from there:", end=" "
    )
    print(f"a growth of {late / early:.2f} (linear is 1)")


if __name__ == "__main__":
    main()
