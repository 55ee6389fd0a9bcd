"""Tell that a build was named which is not there: it could not be installed, is gone, or only to come."""

import re

from checks.engine.context.own_sentences import sentences_of

_INSTALL = r"(?:(?:na)?in[sš]tal\w*|setup|aktualiz\w*|upgrade|update)"
_NOT_THERE = re.compile(
    r"\b(?:un-?install\w*|de-?install\w*|od-?in[sš]tal\w*|désinstall\w*|desinstal\w*|disinstall\w*)"
    # it failed
    rf"|\bnepoda[rř]il\w*\b.{{0,60}}\b{_INSTALL}|\b{_INSTALL}\b.{{0,80}}\b(?:fail\w*"
    r"|fehlgeschlagen|schlug fehl"
    r"|zlyhal\w*|selhal\w*|a échoué|falló|ha fallado)"
    rf"|\b(?:failed to|unable to|could ?n[o']t|impossible d')\s?{_INSTALL}"
    rf"|\bne(?:šl|dal)\w* .{{0,40}}\b{_INSTALL}"
    # it is only to come
    r"|\b(?:chyst\w+|plánuj\w+|preparing|getting ready|about) (?:sa|se|to|na|for)\b"
    r"|\bvamos a\b|\b(?:nous )?allons\b"
    # it does nothing yet
    r"|\b(?:not|nicht|nie je|není|noch nicht|ešte ne\w*|ještě ne\w*) (?:yet )?(?:been )?"
    r"(?:configured|set up|konfiguriert|eingerichtet|nakonfigur\w+|nastaven\w+)",
    re.IGNORECASE,
)


def is_not_there(text: str, build: str) -> bool:
    """Return whether a sentence of ``text`` with the ``build`` says so; in short texts all of them count."""
    told = [one for one in sentences_of(text) if build in one] or [text]
    return any(map(_NOT_THERE.search, told))
