"""Read that somebody says that a domain controller cannot be reached: *389 is blocked towards DC01*."""

import re
from collections.abc import Collection, Iterator

from checks.engine.connections.connection_test import ConnectionTest
from checks.engine.context.letter import Letter
from checks.engine.context.told_bad import Found, told_bad
from checks.engine.model import Observation
from checks.engine.spelling import spelled

_DC = spelled(
    r"\b(?:(?:ro|p)?dcs?(?:[-_]?\d{1,3})?|[\w-]{0,15}dc\d{1,3}|(?:pdc|domain controllers?|domänencontrollern?"
    r"|(?:doménov\w{1,3} )?radič(?:e|a|i|om|u|ov|och|mi)?(?: domény)?"
    r"|(?:doménov\w{1,3} )?řadič(?:e|i|em|ů|ům|ích)?(?: domény)?))(?:\.[\w-]{1,30}){0,4}\b",
    re.IGNORECASE,
)
#: From there, nothing is written back.
_ELSEWHERE = spelled(
    r"\b(?:laptop\w{0,3}|notebook\w{0,3}|workstations?|clients?|pcs?|vpn|internet|outside|wan|azure"
    r"|cloud\w{0,3}"
    r"|klient\w{0,3}|file ?servers?|exchange|printers?|staging\w{0,5}|trust\w{0,3}|between (?:the |our "
    r"|two )?dcs?)\b",
    re.IGNORECASE,
)
_NUMBER = r"(?:tcp |udp |ldap |smb |rpc |kerberos |port )?\(?\d{2,5}(?:/tcp)?\)?"
_AND = r"(?:,? ?(?:/|&|\+|, (?:and|und)) ?(?:and |und |a |aj )?| (?:and|or|und|oder|a|aj|i|ani|nor) )"
_PORTS = (
    r"(?<![\w.-])(?:(?:the |tcp[ -/]?|udp[ -/]?){0,2}(?:ports?|porty|portoch|portu|porte|portech"
    r"|porty)? ?(?:tcp |no\. )?)?"
    rf"(?:smb |ldap |rpc |kerberos )?\(?{_NUMBER}(?:, ?\d{{2,5}}(?=[, ])|{_AND}{_NUMBER}){{0,5}}\)?(?!\d"
    rf"|\.\d)"
)


_GAP = (
    r"(?: (?!and\b|but\b|not\b|isn't\b|nie\b|není\b|nicht\b|ok\b|open\b|fine\b|works?\b|reachable\b|otvoren"
    r"|otevřen|offen|fung|\d{2,5}\b(?!\.\d))[\w\"'()>./-]{1,30}){0,8}?"
)
_CANNOT = (
    r"(?:cannot|can't|cant|can not|(?:is|are) (?:not|un)[ -]?able to|isn't able to|does not|doesn't|doesnt"
    r"|do not"
    r"|don't|fails? to|won't) (?:even |actually )?(?:reach|connect(?: to)?|contact|talk to|open|access|get to"
    r"|telnet(?: to)?|see)"
)
_BAD = (
    r"(?:blocked|closed|filtered|refused|dropped|denied|firewalled|unreachable|not (?:open|reachable|allowed"
    r"|accessible|permitted|responding)|timing out|blockiert|gesperrt|geschlossen|dicht|zu(?= ?[.,;!]|$)"
    r"|nicht (?:offen|erreichbar|freigegeben|geöffnet|frei)|(?:za)?blokovan[ýéáíy]|zablokovan[ýéá]"
    r"|zatvoren[ýéá]"
    r"|uzavret[ýéá]|zavřen[ýéá]|uzavřen[ýéá])"
)
_IS = (
    r"(?:is|are|'s|seems?(?: to be)?|ist|sind|wird|werden|je|sú|jsou)"
    r"(?: (?:still|currently|being|also|both|all|noch|immer noch|aktuell|stále|ešte|u nás|bei uns)){0,2}"
)
_FAULT = spelled(
    rf"\b(?:{_CANNOT}|nevidí){_GAP} (?:on|over|via|at|through|using|to|na|cez) {_PORTS}"
    rf"|\b{_CANNOT} {_PORTS}"
    rf"|{_PORTS}{_GAP} {_IS}{_GAP} {_BAD}(?!\w)"
    rf"|{_PORTS}{_GAP} (?:isn't|aren't|is not|are not|isnt|nie je|nie sú|není|nejsou) (?:open\w{{0,3}}"
    rf"|reachable"
    r"|accessible|allowed|getting through|otvoren[ýéá]|dostupn[ýéá]|priechodn[ýéá]|povolen[ýéá]|otevřen[ýéá])"
    rf"|\b(?:blocks?|(?:is|are|keeps) (?:still )?(?:blocking|dropping|filtering)|drops|blockiert|sperrt"
    rf"|blokuje"
    rf"|zahadzuje|zahazuje|nepúšťa|nepouští|neprepúšťa){_GAP} {_PORTS}"
    rf"|\b(?:connections?|telnet|test-netconnection|tnc|verbindung|spojenie|pripojenie|spojení"
    rf"|připojení){_GAP}"
    rf" {_PORTS}{_GAP} (?:fails?|times? out|(?:is|are|gets?) (?:refused|blocked|dropped)|returns false"
    r"|schlägt fehl|scheitert|zlyh[áa]va?|zlyhá|nejde|neprejde|neprojde|selže)"
    rf"|\b(?:erreicht|erreichen|kommt|kommen){_GAP} {_PORTS} nicht\b"
    rf"|\b(?:erreicht|erreichen|kommt|kommen) nicht{_GAP} {_PORTS}"
    rf"|\b(?:neprejde|neprojde|neprechádza|nejde) (?:tcp )?{_PORTS}"
    rf"|{_PORTS}{_GAP} (?:times out|hangs)\b|\bkann{_GAP} {_PORTS}{_GAP} nicht erreichen\b"
    r"|\b(?:je|sú|jsou|ist|sind)(?: (?:stále|noch|u nás|bei uns))? (?:(?:za)?blokovan[ýéáíy]|zatvoren[ýéá]"
    rf"|zavřen[ýéá]) {_PORTS}|\b(?:ist|sind){_GAP} {_PORTS}{_GAP} (?:blockiert|gesperrt|geschlossen)\b"
    rf"|{_PORTS}{_GAP} (?:nejde|neprejde|neprojde|neprechádza|neodpovedá|neodpovídá)\b"
    r"|\b(?:sa |se |naň )?(?:nevie|nedokáže|nemôže|nemůže|neumí|nevieme)(?: (?:sa|se))?(?: (?:dostať|dostat"
    rf"|pripojiť|připojit|spojiť)){{0,1}}{_GAP} (?:cez|na|po|přes) {_PORTS}"
    rf"|\b(?:nedostane|nepripojí|nepřipojí|nespojí|nedostaneme)(?: (?:sa|se))?{_GAP} (?:cez|na|po"
    rf"|přes) {_PORTS}",
    re.IGNORECASE,
)
_WORDS = ("88", "135", "389", "445")
_PORT = re.compile(r"(?<![\w.-])\d{2,5}(?![\w.]*\d)")


def told_closed(letter: Letter, decisive: Collection[int]) -> Iterator[Observation]:
    """Yield a ``ConnectionTest`` without a host for each port of which a sentence says that it is closed."""
    found: dict[int, Observation] = {}
    for one, ports in told_bad(letter, _WORDS, _closed):
        if not _DC.search(one.text) or _ELSEWHERE.search(one.text):
            continue
        for port in ports:
            if port in decisive and port not in found:
                found[port] = one.tells(
                    ConnectionTest("", port, open=False, resolved=None, is_told=True), f":{port}"
                )
    yield from found.values()


def _closed(part: str) -> Found[list[int]] | None:
    said = _FAULT.search(part)
    return Found.of(said, [int(port) for port in _PORT.findall(said[0])]) if said else None
