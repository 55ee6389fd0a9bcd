"""How people name an old system, domain controllers, and that they have them."""

import re

#: What comes behind the year is of the directory's level, or another product.
_OTHERS = (
    r"(?! ?(?:domain |forest |ad )?(?:funct|funkt|funkč|level|mode\b|schema|[df]fl|exchange|sql|rds"
    r"|úrov|ebene|users?\b|accounts|objects|computers|mailboxes|použív|uživ|benutzer|seats))"
)
_OLD = re.compile(r"20(?:0\d|1[26])")
YEAR = rf"(?<![\d.,/-])(?:20(?:0[038]|1[26])|2k(?:0?[38]|1[26]))(?: ?r2)?(?![\d\w]|[.-]\d){_OTHERS}"
THEY = (
    r"(?<![\w-])(?:(?:p|ro)?dcs?|[ab]dcs?|domain controllers?|dom[aä]ins?controllern?|domänencontrollern?"
    r"|[rř]adi[cč](?:e|ov|ů|mi|och|e?m|ích)?|(?:on-prem\w* )?(?:ad|active directory)(?: domain)?"
    r"(?: environment| infrastructure| servers?| controllers?| umgebung| prostredie| prostředí)?"
    r"(?! ?(?:connect|ds connector|sync|fs|cs|federation|certificate|users? |groups? |accounts?|lds|admin"
    r"|join)))"
    r"(?![\w-])"
)
#: Who has them, in the present tense.
OURS = (
    r"(?:(?:^|(?<=[\s,(\"']))(?:(?:i|we)(?:'ve|'m|'re)? (?:(?:still|currently|only|also|now|just"
    r"|already) )?(?:have|got|run|use|am|are)"
    r"|(?:^\W*|\b(?:and|but) )(?:have|got|running)"
    r"|there (?:are|is)|(?:our|my|this|the) (?:company|school|domain|environment|forest|network"
    r"|organi[sz]ation|office"
    r"|site|infrastructure|setup)\b[^,.;]{0,25}? (?:has|have|is|are|runs?)|(?:our|my)(?= )"
    r"|máme|mám|prevádzkujeme|provozujeme|používame|používáme|u nás|(?:sú|jsou|je) (?:tu|tam)|naš(?:e|ich"
    r"|a|im)|náš"
    r"|(?:wir|ich) haben?|haben wir|wir (?:betreiben|nutzen|verwenden)|bei uns|unser\w{0,2}|es gibt))(?!\w)"
)
SYSTEM = r"(?:windows|server[iu]?|win|standard|ent(?:erprise)?|datacenter|box|edition|the|r2)"


def is_old(version: str) -> bool:
    """Return whether a version is bad by itself, or will be so soon."""
    return bool(_OLD.match(version))


def year_of(said: str) -> str:
    """Return the year as it is written in full: *2k8 r2* is 2008 R2."""
    digits = re.sub(r"\D", "", said.replace("r2", "").replace("2k", "20"))
    year = digits if len(digits) > 3 else f"200{digits[-1]}"
    return f"{year} R2" if said.endswith("r2") else year
