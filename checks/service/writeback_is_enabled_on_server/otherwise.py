"""What is said or printed beside what is good here, and speaks against it."""

import re

from checks.engine.model import Otherwise
from checks.engine.spelling import spelled

_WRITEBACK = (
    r"(?:(?<!device )(?<!group )write-?back|(?:kennwort|passwort)-?rückschreiben|spätn\w+ zápis\w*"
    r"|zpětn\w+ zápis\w*)"
)
_OFF = (
    r"(?:disabled|off|unchecked|unticked|deaktiviert|ausgeschaltet|abgewählt|vypnut\w+|zakázan\w+|zakázáno"
    r"|deaktivovan\w+|neaktívn\w+|neaktivní)"
)
_NOT_OFF = r"(?:not|nicht|nie je|není|enabled|on|aktiviert|zapnut\w*|povolen\w*)"
_WIZARD = r"(?:wizard|assistent\w*|sprievodc\w+|průvodc\w+)"
#: The tick in the wizard was taken away.
_TAKEN = (
    r"(?:unticked|unchecked|deselected|cleared|weggenommen|rausgenommen|herausgenommen|abgewählt|odškrt\w+"
    r"|odznač\w+|odklik\w+)"
)
_REMOVED = r"(?:uninstalled|deinstalliert\w*|odinštalova\w+|odinstalova\w+)"

#: An event tells that it was switched off, the wizard says otherwise, or Connect is gone.
OTHERWISE = (
    Otherwise(
        ("31013", "offboardingeventsuccess"),
        spelled(
            r"^\W{0,9}(?:Id|Event ?ID|Ereignis-ID|ID udalosti|ID události)\W{1,40}31013\s*$"
            r"|\bTrackingId\b.{0,100}\bOffboardingEventSuccess\b",
            re.IGNORECASE | re.MULTILINE,
        ),
        printed=True,
        unless=re.compile(r"\b31005\b|\bOnboardingEventSuccess\b", re.IGNORECASE),
    ),
    Otherwise(
        ("wizard", "assistent", "sprievodc", "průvodc"),
        spelled(
            rf"\b{_WIZARD}\b.{{0,80}}\b{_WRITEBACK}\b(?!.{{0,40}}\b{_NOT_OFF}\b)"
            rf".{{0,40}}\b{_OFF}\b"
            rf"|\b{_WRITEBACK}\b.{{0,40}}\b{_OFF}\b.{{0,40}}\b{_WIZARD}\b",
            re.IGNORECASE,
        ),
    ),
    Otherwise(
        ("untick", "uncheck", "deselect", "cleared", "genommen", "abgewählt", "odškrt", "odznač", "odklik"),
        spelled(
            rf"\b{_WRITEBACK}\b.{{0,60}}\b{_TAKEN}\b|\b{_TAKEN}\b.{{0,40}}\b{_WRITEBACK}\b", re.IGNORECASE
        ),
    ),
    Otherwise(
        ("uninstalled", "deinstalliert", "odinštalova", "odinstalova"),
        spelled(
            rf"^(?!.*\b(?:agent\w*|old|alten?|star\w+|never|not|nicht|nie|ne|reinstall\w*|neu installiert"
            r"|again|wieder|znovu|znova)\b)"
            rf"(?:.*\b{_REMOVED}\b.{{0,40}}\b(?:connect|sync|it|everything|server)\b"
            rf"|.*\b(?:connect|sync|es|ihn|ho|server|alles|všetko|všechno)\b.{{0,40}}\b{_REMOVED}\b)",
            re.IGNORECASE,
        ),
    ),
)
