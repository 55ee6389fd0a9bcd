"""Firefox, through puppeteer-core over WebDriver BiDi."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

from tests.engines.task import SCRIPT, Answer, provide

DRIVER = Path(__file__).with_name("firefox.mjs")


def run(task: dict[str, Any]) -> Answer:
    """Do the task in a fresh profile. Debian calls its Firefox ``firefox-esr``, others ``firefox``."""
    firefox = shutil.which("firefox") or provide("firefox-esr", "firefox-esr")
    done = subprocess.run(
        ["node", DRIVER],
        input=json.dumps({"firefox": firefox, "script": SCRIPT, "task": task}),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        timeout=900,
    )
    answer: Answer = json.loads(done.stdout)
    return answer
