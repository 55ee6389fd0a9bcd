"""Patterns of whole labels above an output that is not the reader's, or not so for certain, or not always."""

_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
#: Words of which one stands in each such label, and what it then says.
LABELS = (
    # how it ought to be
    (
        "expect aiming plan design recommend golden known-good",
        (
            r"^\W*what (?:i|we)(?:'d| would)? expect\b.{0,30}:$|\b(?:i|we) (?:was|were|am"
            r"|are) expecting\b.{0,60}:$|\baiming for\W*:$|^\W*the plan is\W*:$|^\W*(?:as"
            r"|per) design(?:ed)?\W*:$|^\W*(?:microsoft )?recommend(?:s|ed)\W*:$|^\W*(?:golden"
            r"|known-good) \w+\W*:$"
        ),
    ),
    # now and then
    (
        (
            "sometimes occasionally intermittently every most only short few minute moment manchmal"
            " kurzzeitig niekedy občas někdy"
        ),
        (
            r"^\W*(?:sometimes|occasionally|intermittently|every now and then|most of the time|only after"
            r"|for a (?:short|few)|manchmal|kurzzeitig|niekedy|občas|někdy)\b.{0,60}:$"
            r"|\bfor a (?:minute|second|moment|while)\W*:$"
        ),
    ),
    # at that time
    (
        (
            "worked working first beginning last installed installation bisher doteraz donedávna "
            + _MONTHS.replace("|", " ")
        ),
        (
            r"^\W*(?:while|as long as|back when|when) it (?:was )?work\w+\b.{0,30}:$"
            r"|^\W*(?:at first|in the beginning|the first time i \w+ it|when (?:i last checked"
            r"|we installed it)|at installation(?: time)?|right after installation.{0,20}|so war es bisher"
            r"|doteraz|donedávna)\W*:$"
            rf"|^\W*(?:in|on) (?:{_MONTHS})\b.{{0,12}}:$"
        ),
    ),
    # as it was when all was well
    (
        "fine okay worked order poriadku pořádku fungoval ordnung funktionierte lief",
        (
            r"^\W*(?:last|letzte\w?|vorige\w?|minul\w+|before|until|bis|vor|pred|před|do) .{0,100}"
            r"\b(?:fine|okay|worked|in order|v poriadku|v pořádku|fungoval\w*|in ordnung|funktionierte"
            r"|lief)\b.{0,30}:$"
        ),
    ),
    # at another time, by a plan, in a file that describes it
    (
        "before rollback as-built filled template when while quoting zitat",
        (
            r"\bbefore (?:they|we|i|it|he|she|some\w+|the \w+|our \w+)\b.{0,60}:$"
            r"|^\W*rollback(?: plan)?\b.{0,60}:$|\bas-built\b.{0,40}:$|\(?(?:to be filled(?: in)?"
            r"|(?:filled )?template)\)?\W*:$|\b(?:when|while) (?:it|this|that|everything"
            r"|all) (?:still )?(?:worked|ran|(?:was|were) (?:still )?(?:fine|ok(?:ay)?|good|working|healthy"
            r"|running|up))\b.{0,40}:$|^\W*(?:quoting|zitat von)\b.{0,40}:$"
        ),
    ),
    # of whom else
    (
        "customer client subsidiary company partner holding vendor employer different another other",
        (
            r"\((?:an?other|different) (?:company|tenant|customer|domain|server|user)\)|"
            r"\b(?:an?|another|one|the|our) (?:customer|client|partner|vendor|subsidiary)(?:'s|s')? "
            r"(?:environment|tenant|server|site|side|domain)\b.{0,60}:$"
            r"|\b(?:in|from|on|at|of) (?:the |our |an? )?(?:\w+ ){0,2}(?:of )?(?:our |an? |the )?"
            r"(?:subsidiary|(?:sister|parent|holding|other) company|customer|client)\b.{0,40}:$"
        ),
    ),
    # what somebody is told to look for
    (
        "whether if that",
        (
            r"\b(?:look|check|verify|see|make sure|ensure|confirm) (?:that|if|whether)\b.{0,160}"
            r"\b(?:shows?|returns?|prints?|says?|reports?|gives?)\W*$"
        ),
    ),
    # of a server that is used no longer, or not yet
    (
        (
            "decommissioned retired off used use abgeschaltet betrieb stillgelegt verwendet genutzt leer"
            " empty vyradený vypnutý používa nepoužíva prázdny vyřazený nepoužívá"
        ),
        (
            r"\([^()]{0,40}\b(?:decommissioned|retired|(?:switched|turned) off|no longer (?:used|in use)"
            r"|not (?:used|in use)|(?:still )?empty|abgeschaltet|außer betrieb|stillgelegt|noch leer"
            r"|nicht mehr (?:verwendet|genutzt|in betrieb)|vyradený|vypnutý|nepoužíva|prázdny|vyřazený"
            r"|nepoužívá|už sa nepoužíva)\b[^()]{0,60}\)\W*:$"
        ),
    ),
    # of an answer
    (
        "accepted marked best beste akzeptierte prijatá",
        (
            r"^\W*(?:accepted|best|beste|akzeptierte|prijatá) (?:answer|solution|antwort|lösung|odpoveď)\W*$"
            r"|^\W*(?:answer|solution)\W{1,3}(?:accepted|marked as (?:answer|solution))\W*$"
        ),
    ),
    # of a page
    (
        "source quelle zdroj reference",
        r"^\W*(?:source|quelle|zdroj|reference)\W{1,3}https?://\S+\W*$",
    ),
    # nobody has seen it
    (
        (
            "probably guess assumption remember supposedly allegedly theory told says said claim vermutlich"
            " angeblich gedächtnis pravdepodobne údajne"
        ),
        (
            r"\bprobably\b.{0,30}:$|^\W*(?:i guess|assumption|as far as i remember|if i remember|supposedly"
            r"|allegedly|in theory|vermutlich|angeblich|aus dem gedächtnis|pravdepodobne|údajne)\b.{0,40}:$"
            r"|\bi was told that\b.{0,40}:$|^\W*(?:he|she|they) (?:says?|claims?|said)\b.{0,40}:$"
        ),
    ),
    # of another user, system or record
    (
        (
            "without whom account trial clean fresh job sister parent replaced if ersatzserver"
            " vergleichsserver cmdb inventory design hld quote"
        ),
        (
            r"^\W*user without\b.{0,30}:$|\bfor a user for whom it works\W*:$|^\W*my own account\b.{0,20}:$"
            r"|^\W*my account \(works\)\W*:$|^\W*(?:in|on) an? (?:trial|clean|fresh)\b.{0,30}:$"
            r"|\bat my old job\b.{0,40}:$|^\W*(?:sister|parent) company\W*:$|\bthat (?:has been"
            r"|was) replaced\W*:$|^\W*if i run it on\b.{0,40}:$|\b(?:ersatz|vergleichs)server\W*:$"
            r"|\bcmdb\b.{0,20}:$|^\W*inventory\b.{0,20}:$|\bdesign document\W*:$|^\W*(?:hld|quote)\W*:$"
        ),
    ),
)
