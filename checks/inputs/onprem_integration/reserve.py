"""Tell whether an option that is said to be ticked is, and still: some see it empty after they saved."""

import re

from checks.engine.context.meanings import meanings
from checks.engine.context.reserve import corrects, is_of_other_times, is_of_others, was_not_kept
from checks.engine.spelling import spelled

_TICKED = (
    r"(?:ticked|checked|selected|set|enabled|active|on|saved|angehakt|aktiviert|gesetzt|gespeichert|ausgewählt"
    r"|zaškrtnut\w*|zapnut\w*|uložen\w*|povolen\w*|aktívn\w*)"
)
#: The same option, in another state.
_EMPTY = spelled(
    r"\b(?:un(?:ticked|checked|selected)|emptied|empty|cleared|off|disabled|gone|leer|deaktiviert"
    r"|ausgeschaltet|(?:wieder|ist) weg|aus\W*$|prázdn\w+|vypnut\w*"
    r"|ne(?:zaškrt|ulož|aktív|zapnut|povolen)\w+|zmizl\w*|preč)\b"
    rf"|\b(?:not|isn't|wasn't|nicht|nie je|není|never) (?:\w+ )?{_TICKED}\b"
    rf"|\b{_TICKED}\s?[=:]\s?(?:no|false|nein|nie|ne)\b"
    rf"|\b{_TICKED} (?:nie (?:je|sú)|není|nejsou|ist nicht|is not|isn't)\b"
    r"|\b(?:ne(?:našiel|našla|našel|vid[ií]m|vidíme|mám|máme|má|je)|didn't find|don't see|sehe nicht)"
    rf" (?:\w+ )?{_TICKED}",
    re.IGNORECASE,
)
#: What stands below tells of the box again.
_OF_BOX = spelled(
    r"\b(?:(?:check ?)?box|tick|check ?mark|option|setting|haken|häkchen|kästchen|einstellung|políčk\w+"
    r"|fajk\w+|zaškrtnut\w+|voľb\w+|volb\w+|nastaven\w+)\b|^\W*(?:after|nach|po|now|jetzt|teraz|teď)\b",
    re.IGNORECASE,
)
#: A box with a name is another one.
_OF_ANOTHER = re.compile(r"[\"„“]\w|\b(?:cloud ?sync|unlock|notify|prefer)", re.IGNORECASE)
#: It is asked for, cannot be changed, or was so in a certain year.
_NOT_SURE = spelled(
    r"\w\W{0,3}\?|\bgr[ea]y(?:ed)?\b|\bausgegraut|\bgrau\b|\bs[ií]v[áéý]\b|\bšed[áéý]\b|\bzašed\w+"
    r"|\bneaktívn\w+|\b(?:in|from|as of|of|back in|vom|von|seit|od|v|z|ze) (?:\w{1,12} )?20[012]\d\b",
    re.IGNORECASE,
)
_NOW_EMPTY = spelled(
    r"\W*(?:\[ ?\]|☐) ?(?:now|today|currently|jetzt|heute|teraz|dnes|nyní|teď)\b", re.IGNORECASE
)


def is_in_doubt(text: str, said: str, below: str) -> bool:
    """Return whether something speaks against what a sentence says of a ticked option, in it or below."""
    of_box = _OF_BOX.search(below) and not _OF_ANOTHER.search(below)
    is_taken_back = corrects(below) or (of_box and _EMPTY.search(below)) or _NOW_EMPTY.match(below)
    is_remark = not {*"OH"}.isdisjoint(meanings(said))
    is_other = is_remark or is_of_others(text) or is_of_other_times(text)
    is_other = is_other or bool(_NOT_SURE.search(said))
    return is_other or was_not_kept(said) or bool(_EMPTY.search(said) or is_taken_back)
