"""Answer the page: text in, text out, both JSON, so that no object has to cross the border."""

import json
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

from checks.engine.catalogue import Catalogue
from checks.engine.deadline import Deadline
from checks.engine.evaluate import evaluate

#: How long a text may be diagnosed, in seconds; the page waits a little longer before it ends the worker.
PATIENCE = 50


class Session:
    """Holds the catalogue that the page sent; each call is answered from what it brings."""

    def __init__(self, catalogue: str) -> None:
        """Read the catalogue from the file of that name."""
        self.catalogue = Catalogue(json.loads(Path(catalogue).read_bytes()))

    def judge(self, request: str) -> str:
        """Return the finding for ``{"check", "given", "today", "locale"}``."""
        asked = json.loads(request)
        day = date.fromisoformat(asked["today"])
        finding = evaluate(self.catalogue, asked["check"], asked["given"], day, asked["locale"])
        return json.dumps(finding)

    def diagnose(self, request: str) -> str:
        """Return the diagnosis for ``{"text", "given", "today", "locale"}``."""
        asked = json.loads(request)
        day = date.fromisoformat(asked["today"])
        diagnosis = self._diagnostician.diagnose(
            asked["text"], day, asked["locale"], asked["given"], Deadline(PATIENCE)
        )
        return json.dumps(diagnosis)

    def answers_in(self, request: str) -> str:
        """Return the text of each input that ``{"text", "diagnosis"}`` recognised."""
        from checks.engine.reports.kept import answers_in  # noqa: PLC0415 - a single check needs none of it

        asked = json.loads(request)
        return json.dumps(answers_in(asked["text"], asked["diagnosis"]))

    def judge_again(self, request: str) -> str:
        """Return the findings for ``{"again": […], "answers", "today", "locale"}``, where there are any."""
        from checks.engine.reports.kept import judge_again  # noqa: PLC0415 - see above

        asked = json.loads(request)
        day = date.fromisoformat(asked["today"])
        return json.dumps(judge_again(self.catalogue, asked["again"], asked["answers"], day, asked["locale"]))

    def overview(self, request: str) -> str:
        """Return the next step and the sentences for ``{"findings"}``, in every language."""
        from checks.engine.reports.kept import overview  # noqa: PLC0415 - see above

        return json.dumps(overview(self.catalogue, json.loads(request)["findings"]))

    def report(self, request: str) -> str:
        """Return what is handed over for ``{"answers", "findings", "about", "with_names"}``."""
        from checks.engine.reports.report import report  # noqa: PLC0415 - see above
        from checks.engine.reports.report_text import forms  # noqa: PLC0415 - see above

        asked = json.loads(request)
        whole = report(self.catalogue, asked, asked["about"], with_names=asked["with_names"])
        words = self.catalogue.words[asked["about"]["locale"]]
        return json.dumps({"report": whole, "texts": forms(whole, words)})

    def reopen(self, request: str) -> str:
        """Return what ``{"text", "today", "locale"}`` holds, or the sentence of a problem."""
        from checks.engine.reports.reopen import NoReport, read_report  # noqa: PLC0415 - see above

        asked = json.loads(request)
        try:
            day = date.fromisoformat(asked["today"])
            return json.dumps(read_report(self.catalogue, asked["text"], day, asked["locale"]))
        except NoReport as problem:
            return json.dumps({"problem": self.catalogue.words[asked["locale"]]["report"][problem.code]})

    @cached_property
    def _diagnostician(self) -> Any:
        """Made when it is first needed: a check that is judged alone needs none of it."""
        from checks.engine.diagnose import Diagnostician  # noqa: PLC0415 - see above

        return Diagnostician(self.catalogue)
