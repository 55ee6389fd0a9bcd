"""Tell a list of names, of rules or of objects from any other text that names hosts."""

import re
from itertools import pairwise

from checks.engine.cleaning.wrapping import fills_a_console
from checks.engine.context.own_sentences import is_own
from checks.engine.spelling import whole_words
from checks.engine.text import Line
from checks.inputs.firewall_hosts.action import denies, is_action
from checks.inputs.firewall_hosts.entry import PORT_OF, HostEntry, address_entry, host_entry
from checks.inputs.firewall_hosts.heading import Says, is_heading, is_of_columns, says, takes_back
from checks.inputs.firewall_hosts.told import ALLOWED

_CELLS = re.compile(r"\s{2,}|\s*[\t|;,]\s*")
_BLANKS = re.compile(r"[\s|;,=]+")
#: What is said behind a row.
_SAID = re.compile(r"\s[;#]\s(?!.*\w\.\w).*")
_EDGES = " \t|\"'`*-+•()[]{}<>"
#: What a rule has besides its names and what is done with them.
_OF_RULE = whole_words(
    "tcp udp ip any any4 all host fqdn domain url port ports dport out outbound from to src dst source"
    " destination ziel zielport quelle cieľ cíl zdroj"
    " on eq rule log proto protocol service https-only tls/443 -> => - : none yes 1 0 x".split()
) | {*PORT_OF}
_COMMENT = re.compile(r"\s*(?:#(?!#)|//|;|!)")
_BULLET = re.compile(r"\s*(?:[*\u2022+] |- )")
_PORT = re.compile(
    r"(?:(?:tcp|udp|https?|ssl|tls)[/:_ -]?)?\d{1,5}(?:[/:_ -]?(?:tcp|udp|https?))?", re.IGNORECASE
)
#: How a device writes the object of a name: what it is called stands in between.
_OBJECT = re.compile(
    r"\s*(?:set (?:wildcard-)?fqdn|fqdn(?: v4| v6)?|acl \S{1,60} (?:ssl::server_name"
    r"|dstdom\w{1,12})(?: -\w)?|set address \S{1,60} fqdn"
    r"|address \S{1,60} fqdn|set (?:security )?.{0,60}dns-name|\"?(?:target|destination)fqdns\"?\s*[:=]"
    r"|(?:list|members?) (?=\[)|set .{0,80} (?:list|members?) )"
    r"\s*[\"\[']{0,2}\s*(?=[\"'*.\w-]{1,80}\.)",
    re.IGNORECASE,
)
_LISTED_IN_JSON = re.compile(
    r"\"(?:target|destination)?(?:fqdn|url|domain|host)(?:name)?s\"\s*:", re.IGNORECASE
)
_LISTED_IN_YAML = re.compile(r"\s*(?:- )?\"?(?:target|destination)?(?:fqdn|url|domain)s\"?:", re.IGNORECASE)
#: What a device calls the parts of a rule or of a list, each with its value behind it.
_PART = re.compile(
    r"\s*(?:(?:rule|source|destination|target|service) ?)?(?:name|alias|type|rule|position|id|action"
    r"|services?|src|dst|sources?|destinations?|protocols?|ports?|zones?|networks?|direction|interface|log|hosts?|users?)"
    r"\s*:(?!//)(?P<value>.{0,300})",
    re.IGNORECASE,
)
#: The columns of a list of hosts in pfSense and OPNsense.
_COLUMNS = re.compile(r"\s*IP or FQDN\s+Description\s*", re.IGNORECASE)
_REFUSES = re.compile(
    r"\s*(?:status|state|enabled|active)\s*[:=]\s*(?:disabled?|no|off|false|inactive|expired)\b"
    r"|\s*(?:set )?status\s{1,9}disable\b|.{0,300}?\"(?:enabled|active)\"\s?:\s?\"?false\b"
    r"|\s*(?:set )?action\b\W{1,9}(?:deny|drop|block|reject|discard)\b",
    re.IGNORECASE,
)
_DENIES = re.compile(r"deny|denied|block|drop|reject|disabled", re.IGNORECASE)
_ALLOWED_NAME = re.compile(r"allow|white|permit|open|exempt|exclu", re.IGNORECASE)
#: A variable of a script: what it tries or needs, unless its name says that it is allowed.
_VARIABLE = re.compile(r"\s*(\$\w{1,60}) ?\+?= ?@\(")
#: How a proxy names a list of hosts, and what it does with one.
_NAMED_LIST = re.compile(r"\s*acl (\S{1,60}) (?:ssl::server_name|dstdom\w{1,12})\b")
_USES_LIST = re.compile(r"\s*http_access (allow|deny) (.{1,200})")
_NO_RULE = re.compile(r"[^\s|:+-]")
_FEWEST_ROWS = 2


def is_listed(rows: list[Line]) -> bool:
    """Return whether rows without a blank line between them are a list of names, rules or objects."""
    texts = without_remarks([row.text for row in rows if row.text.strip()])
    # Below the names of columns stands a line of dashes.
    names = {above for above, below in pairwise(texts) if "--" in below and not _NO_RULE.search(below)}
    variable = _VARIABLE.match(texts[0])
    if variable and not _ALLOWED_NAME.search(variable[1]):
        return False
    if any(row.command for row in rows) or (fills_a_console(texts) and not names):
        return False
    is_yaml = any(map(_LISTED_IN_YAML.match, texts))
    if is_yaml or texts[0].lstrip().startswith(("{", "[")):
        whole = "\n".join(texts)
        return bool(is_yaml or _LISTED_IN_JSON.search(whole)) and not _DENIES.search(whole)
    if any(map(_OBJECT.match, texts)):
        return not refuses(texts)
    # A heading of columns, or of the list, may stand above. Pages put a bullet before each name.
    head = texts[0]
    has_head = not _kind(head)
    is_said = has_head and bool(ALLOWED.search(head)) and is_own(head)
    is_strange = has_head and not (is_of_columns(head) or _COMMENT.match(head) or _is_about(head))
    body = [one for one in texts if not ((has_head and one == head) or one in names)]
    if is_strange or len(texts) < _FEWEST_ROWS or (any(map(_BULLET.match, texts)) and not is_said):
        return False
    return all(map(_kind, body)) and any(_kind(one) == "entry" for one in body)


def _is_about(head: str) -> bool:
    """Return whether a heading says anything of its list; what else has names is no list of allowed ones."""
    return is_heading(head) and says(head) is not Says.NOTHING


def without_remarks(texts: list[str]) -> list[str]:
    """Return the rows of a list whose columns are a name and what is said of it, without the latter."""
    columns = next(filter(_COLUMNS.match, texts), None)
    if columns is None:
        return texts
    at = texts.index(columns)
    return texts[:at] + [_CELLS.split(one.strip())[0] for one in texts[at + 1 :]]


def refuses(texts: list[str]) -> bool:
    """Return whether another line of the rules refuses a list of names, leaves it out or does not use it."""
    named = {found[1] for one in texts if (found := _NAMED_LIST.match(one))}
    rules = [(found[1], {*found[2].split()}) for one in texts if (found := _USES_LIST.match(one))]
    is_refused = any(
        (does == "deny" and named & of) or {f"!{name}" for name in named} & of for does, of in rules
    )
    is_unused = named and rules and not any(does == "allow" and {*named, "all"} & of for does, of in rules)
    has_names = [any(map(_is_host, _BLANKS.split(one))) for one in texts]
    below = texts[len(texts) - has_names[::-1].index(True) :] if any(has_names) else ()
    return bool(is_refused or is_unused) or any(map(_REFUSES.match, texts)) or any(map(takes_back, below))


def _kind(text: str) -> str:
    """Return ``entry`` for a row with a name, ``rule`` for one without, ``""`` for no row of a list."""
    part = _PART.fullmatch(text)
    if part and denies(part["value"]):
        return ""
    text = _SAID.sub("", part["value"] if part else text)
    cells = [one.strip(_EDGES) for one in _CELLS.split(text)]
    cells = [one for one in cells if one]
    has_action = any(map(is_action, cells))
    if not cells:
        return "rule"
    words = [one.strip(_EDGES) for one in _BLANKS.split(text)]
    words = [one for one in words if one]
    others = [one for one in words if not _is_host(one)]
    if len(others) == len(words):
        return "rule" if part or has_action or is_label(text) else ""
    is_known = all(
        one.lower() in _OF_RULE or is_action(one) or _PORT.fullmatch(one) or address_entry(one)
        for one in others
    )
    is_row = len(cells) > 2 and has_action and any(map(_is_host, cells))
    return "entry" if is_known or is_row else ""


def is_label(text: str) -> bool:
    """Tell a line of nothing but what a rule calls its parts: *dst:*."""
    return text.endswith(":") and {one.strip(_EDGES + ":").lower() for one in text.split()} <= _OF_RULE


def _is_host(word: str) -> bool:
    return isinstance(host_entry(word.strip(_EDGES.replace("*", "")).lower()), HostEntry)
