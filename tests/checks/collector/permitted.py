"""What the collector may do, and nothing besides: a new command of an input is added here on purpose."""

import re
from collections.abc import Callable, Iterator

from tree_sitter import Node

from tests.checks.collector.parsed import every, text

#: Commands that read or form what was read. No prefix is trusted as a whole: ``Get-Credential`` asks.
_READING = set(
    """
    get-acl get-addefaultdomainpasswordpolicy get-addomain get-addomaincontroller get-adobject
    get-aduser get-aduserresultantpasswordpolicy get-adsyncaadpasswordresetconfiguration
    get-adsyncadconnectoraccount get-adsyncautoupgrade get-adsyncconnector
    get-adsyncentraconnectorcredential get-adsyncglobalsettings get-adsyncrunprofileresult
    get-adsyncscheduler get-computerinfo get-date get-itemproperty get-service get-winevent
    foreach-object format-list format-table group-object out-string select-object sort-object
    test-path where-object write-progress
    """.split()
)
#: The same for the tenant, whose commands stand in a block of their own.
_TENANT = set(
    """
    get-mgauditlogdirectoryaudit get-mgdirectoryonpremisesynchronization get-mgorganization
    get-mgreportauthenticationmethoduserregistrationdetail get-mgsubscribedsku get-mguser
    get-mguserlicensedetail disconnect-mggraph out-null
    """.split()
)
#: Commands that are permitted in one form only.
_IN_ONE_FORM = {
    "import-module": r"Import-Module (?:ActiveDirectory|\"\$env:ProgramFiles\\[\w \\]+\\AdSyncConfig\.psm1\")",
    "test-netconnection": r"Test-NetConnection -ComputerName (?:\$\w+|[\w.-]+) -Port (?:\d+|\$_)",
    "get-content": r"Get-Content \$_",
    "netsh": r"netsh winhttp show proxy",
    "w32tm": r"w32tm /stripchart /computer:\$_ /samples:\d /dataonly",
    "connect-mggraph": r"Connect-MgGraph -Scopes (?:'\w+\.Read\.All'(?:, )?)+ -NoWelcome",
}
_STATIC = {
    "regex": {"Escape", "Matches", "Replace"},
    "hashtable": {"new"},
    "System.DirectoryServices.ActiveDirectory.Domain": {"GetCurrentDomain"},
}
#: The request for the certificate of a relay: no other address, and nothing is sent along.
_REQUEST = re.compile(r"\[Net\.WebRequest\]::Create\([\"']https://(?:\$Each|[\w<>.-]+)/[\"']\)")
_METHODS = set(
    "AddDays Close ContainsKey GetResponse GetType Replace Split ToString ToUniversalTime Translate Trim".split()
)
_TYPES = re.compile(
    r"\[(?:(?:string|object)(?:\[\])?|switch|regex|hashtable|StringComparer|scriptblock|xml|pscustomobject"
    r"|Net\.WebRequest|Security\.Principal\.SecurityIdentifier|System\.Management\.Automation\.(?:Error|Warning)Record"
    r"|System\.DirectoryServices\.ActiveDirectory\.Domain)\]"
)
_OWN_VARIABLE = re.compile(r"\$(?!\w+Preference$|PS\w+$|profile$|_$)[A-Za-z]\w*(?:\[.+\])?", re.IGNORECASE)


def forbidden(root: Node, *, tenant: bool = False) -> Iterator[str]:
    """Yield what a script does that it may not do, as it is written."""
    known = _READING | (_TENANT if tenant else set())
    known |= {text(one).lower() for one in every(root, "function_name")}
    may: dict[str, Callable[[Node], object]] = {
        "command": lambda one: _may_run(one, known),
        "left_assignment_expression": lambda one: _OWN_VARIABLE.fullmatch(text(one)),
        "redirection": lambda one: text(one) in ("2>&1", "3>&1"),
        "invokation_expression": _may_call,
        "type_literal": lambda one: _TYPES.fullmatch(text(one)),
        "pipeline_chain_tail": lambda _: False,
        "command_parameter": lambda one: text(one).lower() != "-parallel",
    }
    return (text(one) for one in every(root, *may) if not may[one.type](one))


def _may_run(command: Node, known: set[str]) -> bool:
    name = next((text(one) for one in command.children if one.type == "command_name"), "").lower()
    if name in _IN_ONE_FORM:
        return bool(re.fullmatch(_IN_ONE_FORM[name], text(command).strip()))
    return name in known or (not name and text(command) == "& $Block 2>&1 3>&1")


def _may_call(call: Node) -> bool:
    target = call.children[0]
    name = next((text(one) for one in call.children if one.type == "member_name"), "")
    if _REQUEST.fullmatch(text(call)):
        return True
    if target.type == "type_literal":
        return name in _STATIC.get(text(target).strip("[]"), ())
    return name in _METHODS
