"""How an output that is only shown is announced: patterns, and words of which each such line has one."""

_OUTPUT = (
    r"(?:outputs?|results?|responses?|values?|states?|outcome|settings?|configuration"
    r"|ausgaben?|ergebnis\w{0,3}|výstup\w{0,3}|výsled\w{1,4})"
)
_SHOW = (
    r"(?:see|look|say|show|return|display|output|print|read|report|contain|resemble|appear|give|produce|get"
    r"|(?:an|aus)?(?:zeigen|sehen|geben)|erscheinen|liefern|lauten|vidieť|vidět|vyzerať|vypadat|zobraziť"
    r"|zobrazit|vypísať|vypsat|vrátiť|vrátit|byť|být)"
)
#: should see, sollte anzeigen, mali by ste vidieť, měl by vypadat
_OUGHT = (
    r"\b(?:should|must|will|would|needs? to|has to|ought to|soll(?:te|ten)?|(?:mal|měl)[aoi]? by"
    r"|by (?:to |ste |jste |sa |se )?(?:mal|měl)[aoi]?|byste měli)"
)
#: What a page tells its reader to make of it; what a command is called has no capital, or a hyphen.
_ORDERS = (
    r"(?:(?-i:Set|Add|Create|Change|Configure|Import|Apply|Adjust|Enable|Update(?! (?:for|from|after|on)\b))"
    r"|nastavte|pridajte|přidejte|vytvorte|vytvořte|zm[eě]ňte|(?:setzen|legen|fügen|erstellen|ändern) sie)"
)
_CHANGES = "(?:set|add|create|change|use|import|apply|enable|configure)"
#: The word for an example, and what points to one: the following example, l'exemple suivant.
_EXAMPLE = (
    r"(?:examples?|beispiele?n?|exemp(?:les?|los?|el)|ejemplos?|esempi[oi]|voorbeeld(?:en)?|przykład\w*"
    r"|p[rř]íklad\w*|пример\w*|eksempe?l\w*|örne[kğ]\w*)(?![.-]?\w)"
)
_POINTED = (
    r"(?:this|these|following|next|previous|preceding|above|below|folgende\w*|diese[mns]?|nächste\w*|obige\w*"
    r"|cet|ces|suivante?s?|précédent\w*|ci-dess\w+|siguientes?|este|anterior(?:es)?|neste|a seguir|seguintes?"
    r"|abaixo|seguent[ei]|questo|dit|volgende|tym|poniższ\w+|następując\w+|tomto|n[aá]sleduj[uú]c\w+|násled\w+"
    r"|следующ\w+|этом|данном|följande|dett[ae]|følgende|aşağıdaki|bu)"
)
#: Words of which one stands in the line, which is found fast, and what the line then says.
ANNOUNCEMENTS = (
    (
        "sample example beispiel expected typical desired intended target planned recommended ideal demo",
        (
            r"\b(?:sample|example|expected|typical|desired|intended|target|planned|recommended|ideal|demo)"
            rf"(?![.-]?\w).{{0,40}}\b{_OUTPUT}\b"
            rf"|\b{_OUTPUT}\b.{{0,20}}(?<![\w.-])(?:examples?|samples?|beispiel)(?![.-]?\w)"
        ),
    ),
    (
        "erwartete vzorov očakávan očekávan cieľov cílov podobn",
        (
            r"\b(?:erwartete\w?|vzorov\w+|očakávan\w+|očekávan\w+|cieľov\w+|cílov\w+|podobn\w+)\b.{0,20}"
            rf"\b{_OUTPUT}\b"
        ),
    ),
    (
        "príklad ukážka vzor příklad ukázka",
        rf"\b(?:príklad|ukážka|vzor|příklad|ukázka)\b.{{0,20}}\b{_OUTPUT}\b",
    ),
    (
        "example sample beispiel príklad ukážka příklad ukázka",
        r"^\W*(?:for )?(?:examples?|sample|beispiel|príklad|ukážka|příklad|ukázka) ?\d{0,2} ?(?:\W|$)",
    ),
    (
        "exemp ejemplo esempio przykład voorbeeld eksempel",
        (
            r"^\W*(?:p(?:ar|or|er) )?(?:exemp(?:le|lo|el)s?|ejemplos?|esempio|przykład|voorbeeld|eksempel)"
            r"(?: ?(?:(?:de|di) \w+ ?)?\d{0,2} ?(?:[^\w\s]|$)| .{0,80}:\W*$)"
        ),
    ),
    (
        ("example beispiel exemp ejemplo esempi voorbeeld przykła příklad príklad пример eksemp örne 例 예"),
        (
            rf"\b{_POINTED} (?:(?:an?|uma?|une?|ein) )?{_EXAMPLE}|\b{_EXAMPLE} {_POINTED}\b"
            r"|(?:以下|下面的?|下列|此|本|上述|前面的?|次の|この)(?:示例|範例|范例|例)"
            r"|(?:다음|이|아래) 예[제시에]"
        ),
    ),
    (
        "attendu esperad esperada atteso oczekiwan verwacht örne",
        (
            r"\b(?:output|résultat|sortie|resultado|salida|saída|risultato|wynik|resultaat|uitvoer)\w* "
            r".{0,20}"
            r"\b(?:attendue?|esperad[oa]|attes[oa]|oczekiwan\w+|verwacht\w*)\b"
            r"|\bçıktı\w* örne|\börnek \w*çıktı"
        ),
    ),
    (
        ("应看到 應看到 应该看到 應該看到 期望 预期 預期 示例 範例 例 期待 想定 예상 기대 예 ожидаем пример"),
        (
            r"^.{0,80}(?:[应應][该該]?看到|期望|[预預]期|示例|範例|(?<!案)例(?!外)|期待|想定|예상|기대|예시"
            r"|예(?= ?:)|ожидаем|пример).{0,20}:\W*$|^\W*(?:示例|範例|使用例|出力例|예시)\W*$"
        ),
    ),
    (
        "deve deber devri devra dovre dovra powin moet",
        (
            r"\b(?:dever(?:á|ás|ia|ão)|deve|deber[ií]a[ns]?|debe|devri?(?:ez|ait)|devra|dovrebbe|dovresti"
            r"|dovrai|powin\w+|moet|zou moeten)\b.{0,80}:\s*$"
        ),
    ),
    (
        "expect erwartet očakávan očekávan attendu esperado atteso should soll má malo mělo",
        (
            r"(?:^|[.;!?]\s)\W*(?:expect(?:ed)?|erwartet|očakávan\w{1,3}|očekávan\w{1,3}|attendu|esperado|atteso"
            r"|should be|soll(?:te sein)?|má b[ýy][ťt]|(?:malo|mělo) by b[ýy][ťt])(?: \([^()]{1,40}\))?\W*$"
        ),
    ),
    (
        "beispiel muster soll ziel",
        r"\b(?:beispiel|muster)(?:ausgabe|ergebnis)|\b(?:soll|ziel)-?(?:zustand|wert)",
    ),
    (
        "should must will would need has ought soll mal měl",
        rf"{_OUGHT}\b(?! not\b).{{0,60}}\b{_SHOW}\b",
    ),
    (
        (
            "set add create change configure import apply adjust update enable nastavte pridajte přidejte"
            " vytv zmeňte změňte sie"
        ),
        (
            rf"^(?![\[☐☑☒✅✔])\W{{0,8}}{_ORDERS} "
            r"(?!\d|- |(?:ist|war|is|was|has|from|of|je|bol\w|byl\w|inheritance|password write ?back for)\b"
            r"|.{0,60}\b(?:went|done|finished|completed|today|last night|now (?:we|it)|durch|fertig|erledigt"
            r"|läuft|erfolgreich|hotov\w|prebehl\w|proběhl\w)\b|.*(?:\s{2}|\t)|.{0,60}: \S"
            r"|password \((?:self-service|by admin)\))"
        ),
    ),
    (
        "following these it this them both",
        rf"\b{_CHANGES} (?:the following|these|(?:it|this|them|both) to)\b",
    ),
    (
        "confirm verify ensure make check compare",
        (
            rf"\b(?:confirm|verify|ensure|make sure|check) (?:that )?(?:the|your) {_OUTPUT}\b"
            r"|\bcompare (?:it |this |the \w+ )?(?:with|to)\b"
        ),
    ),
    (
        "similar like something resembl ähnlich uvidíte",
        (
            r"\b(?:similar to|like|resembl(?:es?|ing)) (?:the following|this example|the example)"
            r"|\bsomething (?:like|similar)"
            rf"|\b{_OUTPUT} like\b"
            r"|\blooks? similar\b|\bähnlich aus|\buvidíte\b"
        ),
    ),
    (
        "still noch ešte ještě",
        (
            r"\b(?:when|while|as long as|als|solange|keď|kým|když|dokud) (?:it|this|that|all|everything|es"
            r"|alles|to|všetko|vše|všechno)\b.{0,20}\b(?:still|noch|ešte|ještě)\b.{0,40}:\W*$"
        ),
    ),
    (
        "instead rather statt namiesto místo",
        (
            r"^\W*(?:instead of|rather than|statt(?: dessen)?|namiesto|místo)"
            r"(?: (?:this|that|the following|it|toho|tohto))?\W*:\W*$"
        ),
    ),
    (
        "avant antes prima przed",
        r"^\W*(?:avant|antes|prima|przed)\b.{0,60}:\W*$",
    ),
    (
        "colleague consultant coworker partner msp kollege kolega",
        (
            r"\b(?:colleague|consultant|coworker|partner|msp|kollege|kolega)\w* (?:has|sees?|gets?|sent"
            r"|shows?|hat|sieht|má|vidí|poslal\w?)\b.{0,60}:\W*$"
        ),
    ),
    (
        "like love",
        r"\b(?:would|'d) (?:like|love) to (?:have|see|get)\b(?! (?:some|help|more|an? )).{0,60}:\W*$",
    ),
    ("example", r"\ban example of\b.{0,60}:\W*$"),
    (
        "need usually normally typically default correct",
        (
            r"\b(?:you|we|one) (?:will )?need\W*:$|\b(?:usually|normally|typically|by default)\b.{0,40}:$"
            r"|^\W*(?:the )?(?:correct|default|usual|normal) (?:values?|settings?|state)\W*:$"
            r"|^\W*(?:default|normally|usually)\W*:$"
        ),
    ),
    (
        "his her their",
        (
            rf"^\W*(?:this is |here is |in )?(?:his|her|their) (?:{_OUTPUT}|case|server|side|tenant)\b"
            r".{0,30}:$"
        ),
    ),
    ("wrote said posted writes", r"^\W*@?[^\W\d]\w{1,20}(?: \w+)? (?:wrote|said|posted|writes)\b.{0,30}:$"),
    (
        "if wenn ak pokud falls",
        rf"\b(?:if|wenn|falls|ak|pokud)\b.{{0,60}}\b{_OUTPUT}\b.{{0,40}}:\W*$",
    ),
    ("until", r"\buntil (?:you|it|the)\b.{0,40}\b(?:get|see|shows?|reads?)\b"),
    (
        "healthy working properly correctly successful fixed",
        rf"\b(?:healthy|working|properly|correctly|successful(?:ly)?|fixed)\b.{{0,60}}\b{_SHOW}(?:s|ed)?\b",
    ),
)
