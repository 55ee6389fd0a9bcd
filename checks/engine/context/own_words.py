"""Tell whether the words before a value plainly say that it is the writer's own: *we are running …*.

Only known words may stand between who has it and the value; any other may say that it is not so.
"""

import re

from checks.engine.context.product import LISTED, PRODUCT, SAID_THERE
from checks.engine.context.remark import is_elsewhere
from checks.engine.spelling import spelled, whole_words

#: What may stand before the value, in English, German, Slovak and Czech.
_KNOWN = whole_words(
    "setup environment umgebung prostredie prostředí configuration the an this that our my latest newest"
    " version build release number of sync synchronization services service server servers itself box vm"
    " host machine dc running run runs using use uses have has had got installed on at with and is are am"
    " it here still now already currently just only both single microsoft azure ad aad adconnect entra id"
    " connect connectom connectem connectu connecte active directory aadc tool client windows datacenter"
    " standard to last night week weekend month today yesterday morning monday tuesday wednesday thursday"
    " friday saturday sunday from recently automatically auto successfully finally upgraded updated moved"
    " migrated we i im ive were re ve customer kunde zákazník been was haben hat dieser hier auf einem einer"
    " einen verwenden nutzen läuft laufen installiert wir unser unsere unserem unseren ich der die das mit"
    " máme má mám nainštalovaný nainštalovanú nainštalované nástroj nástroja nástroje na serveri serveru"
    " servri verzia verziu verzie verze verzi je sme jsme používame používáme aktualizovali beží běží náš"
    " naša naše našom so pri včera dnes minulý týždeň gestern heute mam mamy używamy wersja wersji wersję"
    " serwerze avons utilisons nous sur serveur tenemos tengo usamos utilizamos versión en el servidor"
    " abbiamo usiamo versione su temos versão le la il".split()
)
_SUBJECT = (
    r"(?:we|i|our|my|bei uns|u nás|customer|(?:the|this|der|dieser) (?:\w+ )?server"
    r"|kunde|zákazn[ií]k|wir|unser\w{0,2}|ich|máme|mám|používame|používáme|naš\w{0,3}|náš|aktualizovali"
    r"|mamy?|używamy|nous|tenemos|tengo|usamos|utilizamos|abbiamo|usiamo|temos)"
)
_HAS = spelled(
    r"\b(?:running|run|runs|using|use|uses|have|has|hat|má|got|on|at|installed|is|are|upgraded|updated"
    r"|moved|migrated|verwenden|nutzen|haben|läuft|beží|běží|používame|používáme|máme|mám|aktualizovali"
    r"|mamy?|używamy|avons|utilisons|tenemos|tengo|usamos|utilizamos|abbiamo|usiamo|temos)\b"
    r"|'(?:re|m|ve)\b|:",
    re.IGNORECASE,
)
#: Who has it, as near to the value as may be; or that it is so, and nobody is named.
_BEGINS = spelled(
    rf"(?:.*\b(?P<subject>{_SUBJECT})\b|^\W*(?P<alone>"
    r"(?:environment|setup|umgebung|prostredie|prostředí)(?: here| hier| tu)? ?:"
    r"|(?:(?:windows )?server 20\d\d(?: ?r2)? )?(?:box|vm|server|machine|host) (?:still )?(?=(?:runs|has)\b)"
    r"|(?:currently |already |still |just )?(?:running|using|installed|upgraded|updated)\b))",
    re.IGNORECASE,
)
#: The program itself is said to have it.
_IS = spelled(
    rf"(?:{PRODUCT.pattern}).{{0,60}}?(?:\b(?:is|runs|je|(?:was|has been|got) (?:auto\w* )?"
    r"(?:upgraded|updated)(?: from .{1,20})? to|updated itself to)\b|[:=]|\bverzia nástroja|\bverze nástroje)"
    r"[^:;?]{0,60}$",
    re.IGNORECASE,
)
#: *our AD Connect (2.4.131.0)*, *our AD Connect 2.4.131.0*
_OURS = spelled(
    r"\b(?:our|my|unser\w{0,2}|mein\w{0,2}|naš\w{0,3}|náš|môj|můj) (?:microsoft )?"
    rf"(?:{PRODUCT.pattern})(?: sync)?(?: server)? \(?(?:version |build |verzia |verze |v)?$",
    re.IGNORECASE,
)
#: *… was decommissioned*
_GONE = re.compile(r"\W*(?:was|were|had|used|wurde|war|bol[ao]?|byl[ao]?)\b", re.IGNORECASE)
#: *version 2.4.27.0 of AD Connect is running on our server*
_THERE = spelled(
    rf"(?: of (?:microsoft )?(?:{PRODUCT.pattern}))? (?:is|je|ist) (?:\w+ )?"
    r"(?:installed|running|installiert|nain[sš]talovan\w+)\b([^.,;!?]*)",
    re.IGNORECASE,
)
_NEWEST = frozenset("latest newest next recommended".split())
#: It is not so, ought to be, was before, or is somebody else's.
_DOUBTED = whole_words(
    "not never no none don't doesn't isn't aren't can't cannot should must need needs needed require"
    " requires required recommend recommends recommended would could may might will if whether unless"
    " until plan plans planned planning want wants wanted wish trying tried try attempt attempted"
    " attempting going about before had previously formerly earlier once downgrade downgraded rolled"
    " reverted least minimum than released release releases fix fixes fixed available anyone somebody"
    " someone microsoft's article docs page blog supports supported support when cause causes like"
    " example suppose asked asks unable another other others failed fails failing you your they their he"
    " paper theory theoretically supposedly apparently allegedly angeblich theoretisch teoreticky údajne vraj"
    " think believe guess hope assume assuming imagine claims claim says glaube denke vermute hoffe myslím"
    " soon tomorrow bald zajtra čoskoro zítra brzy myslíme dúfam predpokladám tvrdí hovorí doufám"
    " she his her lab labs staging test tests testing friend colleague download nicht kein keine soll"
    " sollte muss wollten wollen falls ob versucht nie nemáme nemá chceme chceli ak pred musí treba"
    " skúšali není nemají chtěli jestli zkoušeli pas jamais non não nem".split()
)
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_PAST = spelled(
    r"\b(?:was|were|been)\b(?! (?:auto\w* |automatically )?(?:upgraded|updated|installed))"
    r"|\b(?:mal[aio]? (?:som|sme)|m[ěe]l[aiy]? (?:jsem|jsme)|hatten? (?:wir|ich)"
    r"|(?:wir|ich) hatten?)\b(?! probl)",
    re.IGNORECASE,
)
#: With these a question goes on about something else.
_GO_ON = (",", "and", "but", "-")
#: What may stand besides between the beginning of a clause and who has it.
_LEADS = _KNOWN | whole_words(
    "that yes status confirm hi hello hey all everyone folks team guys dear thanks fyi note info background"
    " context for moment present case also too days ago as after update edit details version versions because"
    " hallo zusammen aktuell momentan derzeit nach seit ahoj dobrý deň aktuálne teraz tiež keďže".split()
)
_CLAUSE = spelled(
    r"[,;:()]|\s-\s|\b(?:and|but|because|since|so|where|while|und|aber|da|ale|lebo|pretože|protože)\b",
    re.IGNORECASE,
)
#: With these a clause begins that says where, when or by whose word.
_OPENS = whole_words(
    "on in at for with by per according to as once soon tomorrow next later under within from"
    " auf im in bei laut nach bald morgen na pri podľa podle čoskoro zajtra brzy zítra".split()
)
#: What takes back what was said before it.
_BACK = spelled(
    r"\b(?:(?:rolled|went|go|going|moved|switched|roll) back|revert\w*|restor\w*|downgrad\w*|uninstall\w*"
    r"|(?:in|on|for) (?:the |my |our |a |his )?(?:test ?)?(?:lab|staging|test\b|dev\b|qa\b|uat\b)"
    r"|next (?:week|month|day)|(?:in|on|at|for) (?:the |an? )?(?:other|another|different|second|spare)"
    r"|(?:in|auf|bei) (?:de[mnr] |einem |einer )?(?:ander\w+|zweiten)"
    r"|(?:w labie|dans le lab|(?:en|in) laborator\w+|de test|testow\w+)\b"
    r"|(?:v|na|u) (?:inom|inej|druhom|druhej|jiném)|not (?:install|complete)\w*"
    r"|(?:only |just |nur |zatiaľ |len ){0,2}(?:down-?load\w*|heruntergeladen|stiahnut\w+)|as an msi"
    r"|ready to|on the shelf|bereit|getestet|tested|pripraven\w+"
    r"|(?:isn't|not|not yet) (?:live|productive|in production))",
    re.IGNORECASE,
)
#: What is seen is only there where programs are listed.
_SEEN = re.compile(r"\bI (?:still |can )?see version $")


def words_of(text: str) -> list[str]:
    """Return the words of a text in small letters, without what is short for another one."""
    return [word for one in _WORD.findall(text.lower()) for word in one.split("'") if len(word) > 1]


def is_own(before: str, after: str) -> bool:
    """Return whether what stands between ``before`` and ``after`` is said to be the writer's."""
    if is_doubted(before) or is_taken_back(after):
        return False
    if after.endswith("?") and not after.lstrip(" )").startswith(_GO_ON):
        return False
    if _SEEN.search(before):
        return bool(LISTED.search(after))
    if _OURS.search(before):
        return not _GONE.match(after)
    return _says_who_has_it(before) or _says_what_is_there(before, after)


def is_own_alone(before: str, after: str) -> bool:
    """Return the same of a sentence in a language that is not known well: it holds known words alone."""
    return is_own(before, after) and _KNOWN.issuperset(words_of(after))


def is_doubted(before: str) -> bool:
    """Return whether a word before a value says that it is not so, or of somebody else."""
    return bool(_PAST.search(before)) or not _DOUBTED.isdisjoint(_WORD.findall(before.lower()))


def is_taken_back(after: str) -> bool:
    """Return whether what stands behind a value says that it is no longer so, or not yet."""
    return bool(_BACK.search(after))


def _says_who_has_it(before: str) -> bool:
    begun = _BEGINS.match(before)
    if not begun:
        return False
    if begun["alone"] and begun["alone"].endswith(":"):
        return True
    said = before[begun.start("subject" if begun["subject"] else "alone") :]
    is_plain = not begun["subject"] or _leads_plainly(before[: begun.start("subject")])
    return is_plain and bool(_HAS.search(said)) and _KNOWN.issuperset(words_of(said))


def _says_what_is_there(before: str, after: str) -> bool:
    """Return whether it is said of the program itself: not of the newest one, nor of anything else."""
    if SAID_THERE.search(before):
        return not is_elsewhere(before)
    told, there = words_of(PRODUCT.sub("", before)), _THERE.match(after)
    if not (_IS.search(before) or there) or not _NEWEST.isdisjoint(told):
        return False
    return _LEADS.issuperset([*told, *words_of(there[1] if there else "")])


def _leads_plainly(text: str) -> bool:
    """Return whether what stands before who has it leaves it so: *soon* and *on the spare server* do not."""
    *above, last = (words_of(clause) for clause in _CLAUSE.split(text))
    near = next((one for one in reversed(above) if one), [])
    is_open = bool(near) and near[0] in _OPENS and not _LEADS.issuperset(near)
    return _LEADS.issuperset(last) and not is_open


def tells_of_others(text: str) -> bool:
    """Return whether a line has words of a sentence that nobody says of his own."""
    small = [one for one in _WORD.findall(text) if one.islower() and len(one) > 1]
    first = text.split(maxsplit=1)[:1]
    return not _KNOWN.issuperset(small) or any(one.lower() in _DOUBTED for one in first)
