"""What is handed over: every finding that holds, with all that somebody else needs to judge it."""

from collections.abc import Mapping
from typing import Any

from checks.engine.catalogue import Catalogue, CheckEntry
from checks.engine.cleaning.secrets import without_secrets
from checks.engine.model import STATUSES
from checks.engine.next_step import next_step
from checks.engine.reports.masks import Masks
from checks.engine.reports.retell import of_ours, retold
from checks.engine.text import Excerpt, lines

FORMAT = "checkup-report"
VERSION = 1

#: The report as plain data, as the JSON file holds it.
Report = dict[str, Any]


def report(
    catalogue: Catalogue, kept: Mapping[str, Any], about: Mapping[str, Any], *, with_names: bool
) -> Report:
    """Return the report on ``kept``: ``{"answers": {input: text}, "findings": {check: kept finding}}``.

    ``about`` is ``{"date", "locale", "site", "rules", "home"}``. Secrets are covered always, names unless
    they are asked for.
    """
    locale = about["locale"]
    answers = {
        name: _without_secrets(text) for name, text in kept["answers"].items() if name in catalogue.inputs
    }
    found = of_ours(catalogue, kept["findings"])
    ordered = sorted(found, key=lambda one: STATUSES.index(found[one]["status"]))
    step = next_step(catalogue, found)
    whole = {
        "format": FORMAT,
        "version": VERSION,
        "site": about["site"],
        "address": about["home"],
        "rules": about["rules"],
        "date": about["date"],
        "locale": locale,
        "names": "shown" if with_names else "covered",
        "next": {
            "check": step.check,
            "title": catalogue.checks[step.check].text[locale]["title"] if step.check else "",
            "why": step.why(catalogue, locale),
        },
        "findings": [
            _finding(catalogue, catalogue.checks[one], found[one], answers, locale) for one in ordered
        ],
        "answers": answers,
    }
    return whole if with_names else _covered(catalogue, whole)


def _finding(
    catalogue: Catalogue, check: CheckEntry, found: Mapping[str, Any], answers: Mapping[str, str], locale: str
) -> dict[str, Any]:
    text, table = check.text[locale], catalogue.facts["sources"]
    return {
        "check": check.id,
        "title": text["title"],
        "question": text.get("question", ""),
        "section": check.section,
        "hop": check.meta.hop,
        "severity": check.meta.severity,
        "status": found["status"],
        "code": found["code"],
        "params": _params_without_secrets(found["params"]),
        "message": _without_secrets(retold(catalogue, check.id, found, locale)),
        "remedy": (text.get("remedies") or {}).get(found["code"], ""),
        "values": [
            {"input": name, "label": catalogue.inputs[name].text[locale]["label"], "text": answers[name]}
            for name in check.meta.reads
            if name in answers
        ],
        "evidence": [{**one, "text": _without_secrets(one["text"])} for one in found["evidence"]],
        "rule_version": check.meta.version,
        "judged": found["day"],
        "judged_by": found["site"],
        "sources": [
            {"id": one, **_source(table["sources"][one]), "compared": table["compared"]}
            for one in check.meta.sources
        ],
    }


def _source(source: Mapping[str, str]) -> dict[str, str]:
    return {"title": source["title"], "url": source.get("url", ""), "dated": source["dated"]}


def _covered(catalogue: Catalogue, whole: Report) -> Report:
    masks = Masks(catalogue)
    for text in whole["answers"].values():
        masks.learn(text)
    for one in whole["findings"]:
        masks.learn_params(one["params"])
        for evidence in one["evidence"]:
            masks.learn(evidence["text"])
    findings = [
        {**one, **{key: masks.cover(one[key]) for key in ("params", "message", "values", "evidence")}}
        for one in whole["findings"]
    ]
    return {**whole, "findings": findings, "answers": masks.cover(whole["answers"])}


def _params_without_secrets(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _params_without_secrets(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_params_without_secrets(one) for one in value]
    return _without_secrets(value) if isinstance(value, str) else value


def _without_secrets(text: str) -> str:
    masked, _ = without_secrets(lines(text))
    return Excerpt(masked)
