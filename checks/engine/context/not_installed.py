"""Tell a line on a program that it could not be installed, was removed, or is only to come."""

import re

from checks.engine.spelling import spelled

_NOT_INSTALLED = spelled(
    r"\b(?:de-?install(?:iert|ed)|odinštal|odinstal|désinstall|desinstal|disinstall)\w*"
    r"|\b(?:ne(?:po)?da[rř]\w*|nepodařil\w*|nedá|nelze|nejde)\b.{0,30}\bna?in[sš]tal|\binstall(?:ation"
    r"|er)?\b.{0,40}\b(?:has |have )?(?:failed|fehlgeschlagen|échoué|zlyhal\w*|selhal\w*)\b|\b(?:failed"
    r"|unable) to install\b|\bkonnte nicht installiert\b|\béchoué\b|\b(?:chystáme|pripravujeme|připravujeme"
    r"|plánujeme) (?:sa|se|na|prechod|přechod)\b|\bvamos a (?:instalar|pasar)\b|\bon va (?:installer"
    r"|passer)\b|\bfresh (?:vm|server|install)\b|\bnot (?:yet )?configured\b"
    r"|\b(?:installationsversuch|install(?:ation)? attempt|bereitstellung|deployment|rollout|nasadenie"
    r"|nasazení|pokus o (?:(?:na)?in[sš]tal|aktuali|nasad|nasaz)\w{1,20})\b.{0,80}\b(?:failed|fehlgeschlagen"
    r"|gescheitert|zlyhal\w*|selhal\w*|rolled back|rollback|zurückgerollt|abgebrochen)\b",
    re.IGNORECASE,
)


def is_not_installed(text: str) -> bool:
    """Return whether a line says so."""
    return bool(_NOT_INSTALLED.search(text))
