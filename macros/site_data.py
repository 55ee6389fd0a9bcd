"""Print what the build tells the page's scripts, as JSON: the type checker reads their types from it."""

import json
import sys

from checks.validate_texts import SOURCE
from macros.pack import pack

if __name__ == "__main__":
    json.dump(pack().page_data(SOURCE), sys.stdout, indent=1)
