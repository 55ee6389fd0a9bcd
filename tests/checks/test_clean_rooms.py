"""Files stay small: whoever opens one sees all of it, or reads in its first line why not."""

import re
import subprocess

from tests.conftest import ROOT

LONGEST = 200
#: Code. Texts, tables and examples are as long as what they tell of.
CODE = (".py", ".js", ".mjs", ".ts", ".css", ".html", ".ps1")
REASON = re.compile(r"\blong, because\b", re.IGNORECASE)


def test_no_long_file_without_a_reason_in_its_first_line() -> None:
    """A file that is longer is really two, or its first line says ``Long, because …``."""
    call = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(call, cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
    files = [ROOT / name for name in names if name.endswith(CODE) and (ROOT / name).is_file()]
    long = {
        path.relative_to(ROOT).as_posix(): len(lines)
        for path in files
        if len(lines := path.read_text("utf-8").splitlines()) > LONGEST and not REASON.search(lines[0])
    }

    assert len(files) > 100
    assert {} == long
