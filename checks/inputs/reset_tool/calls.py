"""Read the calls by which a password was set: of Graph, of modules, of a command line."""

import re
from collections.abc import Iterator

from checks.engine.context.letter import Letter
from checks.engine.model import Observation
from checks.engine.spelling import spelled
from checks.engine.transcript.failed_command import is_failure
from checks.inputs.reset_tool.not_done import was_refused

#: Calls that were run, be it in a script: what only names one, or asks for its help, ran none.
_RUN = (
    r"(?:^\W*|[=|{}(;&] ?|: (?=\S{1,60} -)"
    r"|\b(?:with|use[ds]?|using|via|by|through|running|ran|mit|cez|pomocou) )"
)
_CALLS = re.compile(
    r"/users/\S{1,80}methods/\S{1,80}/(?P<graph_reset_action>resetpassword)\b"
    r"|\badmin\.microsoft\.com/\S{0,80}/(?P<microsoft_365_admin_center>resetpassword)\b|/me/(?P<graph_own_password>changepassword)\b"
    rf"|(?P<graph_password_profile>(?-i:\bPATCH\b)|{_RUN}(?:az ad user update\b.{{0,200}}--password"
    r"|update-(?:mg(?:beta)?|entra)user\b|set-azureaduser\b))"
    rf"|{_RUN}(?:(?P<reset_action>reset-mguserauthenticationmethodpassword)|(?P<own_password>update-\w{{1,30}}userpassword)"
    r"|(?P<retired_module>set-(?:msol|azuread)userpassword)|(?P<active_directory>set-adaccountpassword))\b",
    re.IGNORECASE,
)
#: A line that is a command and no sentence: its parameters may be called as what makes a sentence doubtful.
_TYPED = re.compile(r"\s*[a-z]{2,12}-[a-z]{3,60} -[a-z]", re.IGNORECASE)
#: One of these stands in each call.
_OF_CALLS = ("password", "user", "patch")
_RESETS = ("reset_action", "graph_reset_action")
_OF_GRAPH = ("reset_action", "own_password")
#: A row that tells what a call does, and for nobody; how it is typed in general; a program's source.
_SHOWN = re.compile(
    r"\s{0,9}\|[^|]{0,80}(?:/users/\{|/me/)"
    r"|.{0,200}(?:\[-\w{2,40}|\s<(?:string|guid|boolean|securestring)\b)"
    r"|\s{0,40}[A-Za-z_]\w{0,40}: (?P<mark>[\"'`]).{1,2000}(?P=mark),\s*$"
)
_PROFILE = re.compile(
    r"passwordprofile\"?\s?(?:[:=]\s?[@{$]|\$|@|\}|$)|--password\b"
    r"|\b(?:with|mit|s|so) (?:the |a )?passwordprofile\b",
    re.IGNORECASE,
)
#: Nobody makes the call that stands behind it.
_NOT_MADE = spelled(
    r"(?:\b(?:not|never|no longer|nie|nikdy|nicht(?: mehr)?)|n['’]t) (?:\w{1,12} )?$"
    r"|\bne(?:používa|použív)\w{1,4} $",
    re.IGNORECASE,
)


def calls_told(letter: Letter) -> Iterator[Observation]:
    """Yield each call by which a password was set; one that was refused set none."""
    for one in letter.near(*_OF_CALLS):
        calls = [*_CALLS.finditer(one.text)]
        call = next((each for each in calls if not was_refused(one.text, each.end())), None)
        is_refused = is_failure(one.text) or is_failure(letter.below(one))
        if call and call.lastgroup in _RESETS and is_refused:
            continue
        is_typed = one.first.command or _TYPED.match(one.text)
        is_shown = call and "-whatif" not in one.text.lower() and not _SHOWN.match(one.first.text)
        is_made = call and not _NOT_MADE.search(one.text[: call.start()])
        is_told = is_shown and (is_typed or (is_made and not one.is_doubted))
        if call and is_told and (call.lastgroup != "graph_password_profile" or letter.holds(_PROFILE)):
            way = call.lastgroup or ""
            yield one.tells(f"graph_{way}" if way in _OF_GRAPH else way)
