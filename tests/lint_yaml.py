"""Hold every YAML file against the schema that editors use for it; ``make lint`` calls it."""

import json
import subprocess
import sys
from pathlib import Path

from checks.shapes.editor_schemas import SETTINGS

ROOT = Path(__file__).parent.parent


def main() -> int:
    """Return the worst exit status."""
    settings = json.loads((ROOT / SETTINGS).read_text("utf-8"))
    linter = Path(sys.executable).with_name("check-jsonschema")
    statuses = []
    for schema, patterns in settings["yaml.schemas"].items():
        files = sorted({str(path) for pattern in patterns for path in ROOT.glob(pattern)})
        call = [linter, "--schemafile", ROOT / schema, *files]
        done = subprocess.run(call, check=False, capture_output=True, text=True)
        if done.returncode:
            sys.stderr.write(done.stdout + done.stderr)
        statuses.append(done.returncode)
    return max(statuses)


if __name__ == "__main__":
    sys.exit(main())
