"""Tell in languages whose words are not all known that an output is of a test, an old one or an example."""

import re

from checks.engine.spelling import spelled, spellings

_PLACES = {
    "fr": r"(?:serveurs?|environnements?|tenants?|domaines?|machines?|postes?|utilisateurs?|clients?)",
    "es": r"(?:servidor(?:es)?|entornos?|tenants?|dominios?|equipos?|usuarios?|máquinas?|clientes?)",
    "it": r"(?:server|ambient[ei]|tenant|domini[oi]?|macchin[ae]|utent[ei]|client[ei]|account)",
    "pt": r"(?:servidor(?:es)?|ambientes?|tenants?|domínios?|máquinas?|usuários?|clientes?)",
    "pl": r"(?:serwer\w*|środowisk\w*|tenan\w*|domen\w*|maszyn\w*|użytkownik\w*)",
    "nl": r"(?:server|omgeving|tenant|domein|machine|gebruiker)",
}
#: Of a test, another one or an old one; not the server's own computer; as it works; before a change.
_SAID = spelled(
    rf"\b{_PLACES['fr']} (?:de |du |d')?(?:tests?|recette|développement|préprod\w*|labo\w*)\b"
    rf"|\b(?:autre|ancien(?:ne)?|vieux|vieille|second|deuxième) {_PLACES['fr']}\b"
    r"|\b(?:maquette|bac à sable|préprod\w*|exemple|avant (?:la|le|l'|les|notre)|qui (?:fonctionne|marche)"
    r"|(?:mon|son) (?:poste|portable|pc|ordinateur)|(?:un|mon|notre) collègue)\b"
    rf"|\b{_PLACES['es']} (?:de (?:las? )?)?(?:pruebas?|test|desarrollo|antigu[oa]s?|viej[oa]s?)\b"
    rf"|\b(?:otr[oa]|antigu[oa]|viej[oa]) {_PLACES['es']}\b"
    r"|\b(?:preproducción|ejemplo|antes de|que (?:sí )?funciona|mi (?:portátil|laptop|pc|equipo|ordenador))\b"
    rf"|\b{_PLACES['it']} di (?:test|prova|collaudo|sviluppo|laboratorio)\b"
    rf"|\b(?:altr[oa]|vecchi[oa]) {_PLACES['it']}\b|\b(?:esempio|prima (?:del|della|dell')|che funziona"
    r"|(?:mio|dal) (?:portatile|pc|computer))\b"
    rf"|\b{_PLACES['pt']} (?:de )?(?:testes?|homologação|desenvolvimento|laboratório|antig[oa])\b"
    rf"|\b(?:outr[oa]|antig[oa]) {_PLACES['pt']}\b|\b(?:exemplo|antes d[aoe]|meu (?:notebook|portátil|pc))\b"
    rf"|\b{_PLACES['pl']} (?:test|dewelop)\w*|\b(?:testow|inn|star|poprzedn)\w+ {_PLACES['pl']}"
    r"|\b(?:przykład\w*|przed (?:migracją|zmianą|aktualizacją)|moj\w+ (?:laptop|komputer)\w*)\b"
    rf"|\b(?:oude|andere|vorige|tweede) {_PLACES['nl']}\b|\btest-?{_PLACES['nl']}\b"
    r"|\b(?:voorbeeld|voor de (?:migratie|update|wijziging)|mijn (?:laptop|pc|werkplek))\b",
    re.IGNORECASE,
)
#: It is, it was; sorry.
_TELLS = spelled(
    r"\W*(?:(?:désolé|pardon|perdón|lo siento|scusate|desculp\w+|przepraszam|sorry)\W+)?"
    r"(?:(?:ça|cela|ceci|esto|eso|questo|isto|isso|dit|dat)\W{1,3})?"
    r"(?:c'(?:est|était)|es|era|est|était|è|é|foi|to (?:jest|był\w?)|is|was)\b",
    re.IGNORECASE,
)
#: One of these stands in each, which is found fast.
_HINTS = spellings(
    "test recette dévelop dev préprod qualif lab autre ancien vieux vieille second deuxième maquette sable"
    " exemple avant fonctionne marche poste portable ordinateur collègue prueba desarr antig viej otr preprod"
    " ejemplo antes funciona portátil prova collaudo sviluppo altr vecchi esempio prima portatile homolog"
    " exemplo outr notebook inn star poprzedn przykład przed moj oude andere vorige tweede voorbeeld migratie"
    " wijziging mijn".split()
)

#: Words that neither English nor German, Slovak or Czech has.
_OWN_WORDS = spelled(
    r"\b(?:nous|avons|vous|utilisons|j'ai|sur|dans|pour|avec|notre|une|est-ce|il y a|c'est|cette|serveurs?"
    r"|tenemos|tengo|tienen?|están?|usamos|utilizamos|nuestr\w+|para|con|que|desde|servidor(?:es)?"
    r"|abbiamo|usiamo|della?|nel(?:la)?|sul(?:la)?|nostr\w+|versione"
    r"|temos|não|uma|versão|nossa|nosso"
    r"|mamy|się|jest|wersj\w+|żeby|któr\w+|został\w*|używamy|chcemy|nasz\w*|zainstal\w+"
    r"|wij|hebben|het|onze|niet|versie|gebruiken|voor|szerver\w*|verzió\w*|használ\w+|és)\b",
    re.IGNORECASE,
)


#: Words that German, Slovak or Czech has as well, and what tells those.
_SHARED = spelled(r"\b(?:les|des\b(?-i:(?! [A-ZÄÖÜ]))|los|las)\b", re.IGNORECASE)
_KNOWN_LANGUAGE = spelled(
    r"\b(?:der|die|das|dem|den|ist|sind|wir|unser\w*|auf|mit|und|von|nicht|je|sú|jsou|na|sme|jsme|máme|naš\w*)\b",
    re.IGNORECASE,
)


def is_in_other_language(sentence: str) -> bool:
    """Return whether a sentence is in a language in which words of doubt are not known."""
    is_shared = _SHARED.search(sentence) and not _KNOWN_LANGUAGE.search(sentence)
    return bool(is_shared or _OWN_WORDS.search(sentence))


def is_label_of_others(label: str) -> bool:
    """Return whether what stands before a colon says so."""
    return _may_say(label) and bool(_SAID.search(label))


def is_said_of_others(sentence: str) -> bool:
    """Return whether a sentence says so of what it stands beside."""
    return bool(_TELLS.match(sentence)) and _may_say(sentence) and bool(_SAID.search(sentence))


def _may_say(text: str) -> bool:
    return any(map(text.lower().__contains__, _HINTS))
