"""Long, because it is one table: the words in which people say whose an output is. Add yours here.

By what they mean and by language, in small letters; ``remark.py`` and ``heading.py`` make rules of what they
mean. ``*`` stands for any ending, ``_`` parts the words of an expression. Of two meanings of a word the one
further up counts. A new language needs its words here, and no rule.
"""

#: What holds in every language.
ANY = "any"
#: A letter for each meaning, of which the rules are made, and its words.
MEANINGS: dict[str, dict[str, str]] = {
    # nothing, although one of its words means something alone
    ".": {
        "en": "as_expected as_you_see as_well_as test_connection back_stopped write-back_stopped sync_stopped"
        " stopped_writing stopped_syncing stopped_synchronizing stopped_updating stopped_responding",
        "sk": "ako_sa_očakávalo",
        "cs": "podle_očekávání",
    },
    # it went back to how it is shown
    "r": {
        "en": "re-enabled reenabled back_on on_again restarted started_again started_it_again works_now"
        " works_again",
        "de": "wieder_an wieder_aktiv",
        "sk": "znova_zapnutá znova_zapnuté znova_zapnutý znova_beží",
        "cs": "znovu_zapnutá znovu_zapnuté znovu_zapnutý znovu_běží",
    },
    # it is the wrong one
    "w": {
        "en": "wrong",
        "de": "falsche*",
        "sk": "nesprávn* zlý zlá zlé zlého zlej",
        "cs": "nesprávn* špatn*",
    },
    # it was run, shown or kept somewhere else than on the reader's servers
    "E": {
        ANY: "lab labor* homelab sandbox staging demo poc dev uat qa laptop* notebook* hotspot* dmz azure_vm",
        "en": "labs home workstation pc desktop phone mobile client customer customers homelab"
        " colleague colleagues coworker coworkers co-worker friend friends partner partners"
        " consultant* somebody_else someone_else someone somebody thread forum test_bed testbed"
        " simulation simulator backup backups simulated mocked mock runbook playbook wiki dry_run"
        " what-if internet online former_employer",
        "de": "zuhause zu_hause handy handys mobilfunk kunde kunden kundin kollege kollegen kollegin"
        " bekannten testumgebung* testsystem* testserver* testtenant* testmandant* arbeitsplatz*"
        " internet jemand laborumgebung* spielwiese",
        "sk": "doma z_domu mobil* telefón* kolega kolegu kolegovi kolegov* kolegyn* zákazník* klient*"
        " labe labu laborat* známeho známy počítača internete internetu niekto niekoho partnera"
        " konzultant*",
        "cs": "doma z_domova z_domu mobil* telefon* kolega kolegy kolegovi kolegyn* zákazník* klient*"
        " labu laborce laborat* známého známý počítače internetu někdo někoho",
    },
    # who or what only tells how it is elsewhere, or how it ought to be
    "S": {
        ANY: "chatgpt copilot gemini reddit technet youtube discord stackoverflow"
        " microsoft_learn ms_learn microsoft_support ms_support microsoft_docs ai",
        "en": "docs documentation blog blogs article articles manual tutorial* guide vendor vendor's"
        " support video stack_overflow example examples template templates sample fixture book"
        " training comparison reference",
        "de": "doku dokumentation artikel anleitung handbuch herstellers hersteller ki beispiel*"
        " vorlage muster vergleich laut_microsoft support",
        "sk": "dokumentác* článk* článok návod* blogu príručk* podpora podpory príklad* vzor* šablón*"
        " ukážk* výrobc* umelá_inteligencia",
        "cs": "dokumentac* článk* článek návod* blogu příručk* podpora podpory příklad* vzor* šablon*"
        " ukázk* výrobc*",
    },
    # not the one in question, where a place stands behind it
    "O": {
        "en": "another other old older second secondary spare passive standby previous former test"
        " testing retired decommissioned foreign original legacy virtual dr",
        "de": "ander* zweite* alte* frühere* test passive* fremde*",
        "sk": "iný iná iné iného inej inom inú iným druhý druhá druhé druhého druhej druhom star*"
        " testovac* predošl* predchádzajúc* záložn* cudz* pasívn*",
        "cs": "jiný jiná jiné jiného jiném jinou jiným druhý druhá druhé druhého druhém star* testovac*"
        " předchoz* záložn* ciz* pasivn*",
    },
    # one that is as it ought to be
    "j": {
        "en": "healthy working successful functioning unaffected good",
        "de": "funktionierende* gesunde* erfolgreiche*",
        "sk": "funkčn* fungujúc* zdrav* úspešn*",
        "cs": "funkčn* fungujíc* zdrav* úspěšn*",
    },
    # behind a place: it is not the one in question
    "o": {
        "en": "that_works that_work which_works who_works where_it_works where_everything_works not_affected",
        "de": "der_funktioniert die_funktioniert wo_es_funktioniert bei_dem_es_funktioniert nicht_betroffen",
        "sk": "ktorý_funguje ktorá_funguje kde_to_funguje ktorému_to_funguje",
        "cs": "který_funguje která_funguje kde_to_funguje kterému_to_funguje",
    },
    # a place, or who has something there
    "P": {
        ANY: "server* tenant* dc dcs host hosts domain* vm node* proxy_server",
        "en": "machine* box boxes controller* instance environment* system systems site sites office"
        " network subnet vlan segment location branch forest company user users account accounts"
        " agent agents one pc computer* connector* line",
        "de": "rechner* umgebung* standort* netz* knoten mandant* benutzer* konto konten dienst domäne*"
        " firma gesamtstruktur",
        "sk": "počítač* prostred* lokalit* sieť* siet* sieti uzol uzle firm* doména doméne domény"
        " používateľ* účet účte účtu radič* les",
        "cs": "počítač* prostřed* lokalit* síť* síti sítě uzel uzlu firm* doména doméně domény"
        " uživatel* účet účtu řadič*",
    },
    # how it ought to be
    "W": {
        "en": "expected desired wanted ideal ideally want wants goal goals aim objective planned"
        " planning proposal proposed should supposed ought intended need possible success_looks"
        " let_s_say looking_for look_for looks_for is_displayed is_returned is_printed you_see"
        " you_get you_will_see correct_output correct_result prerequisites pre-requisites"
        " requirements target_state target_configuration target_values default_values"
        " default_settings recommended_values recommended_settings hope hoped hypothetical assume"
        " assuming suppose imagine to-be best_practice best_practices going_to_set planning_to",
        "de": "erwartet* gewünscht* soll soll-zustand sollzustand sollwert* sollte* soll-werte ziel"
        " zielzustand geplant* vorgabe* standardwert* ideal* wunsch* plan empfohlen*",
        "sk": "očakávan* žiaduc* požadovan* má_byť má_vyzerať mal malo mala by_malo by_mal chceme chcem"
        " cieľ* plán plánovan* ideáln* predvolen* odporúčan* návrh má_to",
        "cs": "očekávan* žádouc* požadovan* má_být má_vypadat měl mělo měla by_mělo by_měl chceme chci"
        " cíl* plán plánovan* ideáln* výchozí doporučen* návrh",
    },
    # some time ago
    "H": {
        "en": "before yesterday last_year last_week last_month last_night last_time previously formerly"
        " earlier used_to in_the_past until once back_then on_monday on_tuesday on_wednesday"
        " on_thursday on_friday on_saturday on_sunday was_still historical post-fix after_the_fix"
        " after_fixing after_the_change",
        "de": "vor_der vor_dem vorher gestern letztes_jahr letzte_woche letzten_monat letzte_nacht"
        " voriges_jahr vorige_woche früher damals bis_gestern ehemals",
        "sk": "pred_zmenou pred_opravou pred_aktualizáciou pred_migráciou pred_reštartom predtým včera"
        " minul* vlani kedysi skôr",
        "cs": "před_změnou před_opravou před_aktualizací před_migrací před_restartem předtím včera"
        " minul* loni kdysi dříve",
    },
    # so long ago, as a page says as well when something was last done
    "h": {
        "en": "ago old_backup",
        "de": "vor_einem vor_einer vor_zwei",
        "sk": "pred_rokom pred_mesiacom pred_týždňom",
        "cs": "před_rokem před_měsícem před_týdnem",
    },
    # what is shown
    "s": {
        "en": "state configuration settings setup status data",
        "de": "zustand konfiguration daten",
        "sk": "stav nastavenie",
        "cs": "stav nastavení",
    },
    # what stands in the way of a test or of a connection: without it the test proves nothing
    "V": {
        ANY: "vpn proxy firewall* antivirus* inspection",
        "en": "filter edr av defender",
        "de": "virenscanner*",
        "sk": "bránou brány firewallom antivírus*",
        "cs": "bránou antivir*",
    },
    # out of the way
    "Y": {
        "en": "without off disabled bypass bypassed bypassing outside uninstalled paused",
        "de": "ohne ausgeschaltet* deaktiviert* abgeschaltet* außerhalb",
        "sk": "bez vypnut* mimo obídením",
        "cs": "bez vypnut* mimo",
    },
    # whose
    "M": {
        "en": "my our mine ours",
        "de": "mein* unser* bei_uns",
        "sk": "môj moja moje mojom mojej náš naša naše nášho našej našom našu u_nás",
        "cs": "můj moje mém mé náš naše našeho našem naší naši u_nás",
    },
    # the one in question
    "A": {
        "en": "affected production prod productive problematic problem real actual live faulty broken"
        " failing sync active primary in_question new bad current who which whom",
        "de": "betroffene* produktion produktiv* problematische* echte* tatsächliche* aktive*",
        "sk": "dotknut* produkc* produkčn* problematick* skutočn* ostr* postihnut* aktívn*",
        "cs": "dotčen* produkc* produkčn* problematick* skutečn* ostr* postižen* aktivn*",
    },
    # the writer
    "I": {
        "en": "i we us me",
        "de": "ich wir uns mir",
        "sk": "ja my som sme mne nám",
        "cs": "já my jsem jsme mně nám",
    },
    # how little is known of it
    "m": {
        "en": "made_up made_this_up made_it_up invented from_memory fake dummy fictional"
        " anonymised_values ignore disregard workaround* edited_the",
        "de": "ausgedacht erfunden auswendig gefälscht ignoriert workaround*",
        "sk": "vymysl* spamäti naspamäť ignorujte workaround*",
        "cs": "vymysl* zpaměti ignorujte workaround*",
    },
    # no longer
    "u": {
        "en": "outdated obsolete no_longer rolled_back rolled_that_back undid undone undo reverted"
        " replaced gone any_more anymore",
        "de": "veraltet rückgängig nicht_mehr ersetzt abgelöst",
        "sk": "zastaran* už_neplatí neplatí už_nie vrátili vrátil",
        "cs": "zastaral* už_neplatí neplatí už_není vrátili vrátil",
    },
    # later than what is shown
    "L": {
        "en": "now meanwhile since today currently afterwards later subsequently in_the_meantime by_now"
        " again then after_that this_morning this_afternoon this_evening this_week edited update",
        "de": "jetzt inzwischen mittlerweile seitdem danach heute später wieder",
        "sk": "teraz medzitým odvtedy dnes neskôr potom už opäť znova",
        "cs": "teď nyní mezitím od_té_doby dnes později potom už opět znovu",
    },
    # somebody changed it
    "C": {
        "en": "changed set raised lowered increased decreased reduced enabled added moved renamed"
        " switched turned modified deleted promoted demoted locked",
        "de": "geändert verändert umgestellt gesetzt erhöht gesenkt aktiviert hinzugefügt entfernt"
        " verschoben",
        "sk": "zmenil* zmenen* prestavil* nastavil* zvýšil* znížil* zakázal* zakázan* pridal* pridan*"
        " presunul* vypol vypla vypli vypnul*",
        "cs": "změnil* změněn* přestavil* nastavil* zvýšil* snížil* zakázal* zakázán* přidal* přidán*"
        " přesunul* vypnul*",
    },
    # a state that is bad
    "X": {
        "en": "stopped false not_running down crashed expired unlicensed unlicenced inactive offline"
        " suspended unhealthy removed missing empty cloud-only stops crashes dies shuts_down"
        " expire",
        "de": "gestoppt beendet abgelaufen",
        "sk": "zastaven* nebeží nebežia vypršal*",
        "cs": "zastaven* nebezí neběží vypršel*",
    },
    # the way to it is not open
    "p": {
        ANY: "timeout",
        "en": "blocked closed denied refused times_out timed_out time_out unreachable inaccessible"
        " access_denied",
        "de": "gesperrt blockiert geschlossen verweigert",
        "sk": "blokovan* zatvoren* odmietnut* zablokovan* nedostupn*",
        "cs": "blokován* zavřen* odmítnut* zablokován* nedostupn*",
    },
    # what is not there, behind *no* or *not*
    "x": {
        "en": "licence* license* licensed running enabled registered synced synchronized synchronised"
        " reachable open connect active assigned installed allowed start listening",
        "de": "lizenz* läuft aktiv aktiviert registriert erreichbar offen",
        "sk": "licenci* zapnut* registrovan* povolen* dostupn* spusten* aktívn* beží otvoren*",
        "cs": "licenc* zapnut* registrován* povolen* dostupn* spuštěn* aktivn* běží otevřen*",
    },
    # fails: said of a symptom as well
    "f": {
        "en": "fails fail failed failing",
        "de": "fehlschlägt scheitert",
        "sk": "zlyhá zlyháva",
        "cs": "selže selhává",
    },
    # otherwise
    "D": {
        "en": "different differently else otherwise differs",
        "de": "anders",
        "sk": "inak ináč",
        "cs": "jinak",
    },
    # it is the same there
    "Z": {
        "en": "same too also identical likewise as_well",
        "de": "gleich* genauso auch ebenso dasselbe",
        "sk": "rovnak* tiež aj takisto",
        "cs": "stejn* také taky rovněž",
    },
    # what works or is got: whoever tells so speaks of more than the output
    "K": {
        "en": "works work worked working fine started stopped_working",
        "de": "funktioniert* geht ging klappt*",
        "sk": "funguje* fungoval* nefunguje* ide",
        "cs": "funguje* fungoval* nefunguje* jde",
    },
    # what is got, or happens
    "k": {
        "en": "happens happened happening broke get gets got see receive",
        "de": "bekomme* passiert erhalte*",
        "sk": "dostávame dostávam stáva",
        "cs": "dostáváme dostávám stává",
    },
    # no
    "N": {
        "en": "not no never nothing none t cannot",
        "de": "nicht kein keine keinen keinem",
        "sk": "nie nemá nemáme žiadn* nebol* nemohol*",
        "cs": "není ne nemá nemáme žádn* nebyl* nemohl*",
    },
    # tells or gives
    "G": {
        "en": "shows show showed says said say sent gave gives posted wrote written generated returns"
        " prints suggests reports claims told tells answered shared",
        "de": "zeigt zeigte sagt sagte schickte geschickt schrieb gab meldet generiert*",
        "sk": "ukazuje hovorí poslal* napísal* vygeneroval* hlási tvrdí vypísal* vypisuje",
        "cs": "ukazuje říká poslal* napsal* vygeneroval* hlásí tvrdí vypsal* vypisuje",
    },
    # ran, or took it from there
    "R": {
        "en": "ran run took taken copied captured found typed executed pasted tried screenshot_from",
        "de": "ausgeführt aufgenommen kopiert gefunden abgetippt gemacht",
        "sk": "spustil* spúšťal* skopíroval* našiel našli odfotil* vyskúšal*",
        "cs": "spustil* spouštěl* zkopíroval* našel našli vyfotil* vyzkoušel*",
    },
    # where
    "F": {
        "en": "from on in at of for via over through behind under with by according_to per",
        "de": "von vom aus auf im in bei beim über mit zu am an durch hinter für laut nach",
        "sk": "z zo na v vo u cez s so od pri pre za ku k podľa",
        "cs": "z ze na v ve u přes s se od při pro za ke k podle",
    },
    # the output
    "T": {
        "en": "this that it these those above output outputs result results screenshot log values value"
        " numbers",
        "de": "das dies diese dieser dieses ausgabe so es oben ergebnis",
        "sk": "to toto tieto takto výstup výsledok tak hore takéto",
        "cs": "to toto tohle tyto takto takhle výstup výsledek tak nahoře takové",
    },
    # is
    "B": {
        "en": "is m isn wasn aren was are were looks look looked comes came s re be been being stems"
        " belongs becomes",
        "de": "ist war sind waren sah sieht aussehen stammt kommt wurde wurden sein",
        "sk": "je bol bola bolo boli sú vyzerá vyzeralo vyzerať pochádza byť bude",
        "cs": "je byl byla bylo byli jsou vypadá vypadalo vypadat pochází být bude",
    },
    # it is said to be otherwise, or corrected
    "!": {
        "en": "but however really actually in_fact whereas edit edited update correction",
        "de": "aber jedoch tatsächlich eigentlich korrektur",
        "sk": "ale avšak však v_skutočnosti naozaj oprava",
        "cs": "ale avšak však ve_skutečnosti oprava",
    },
    # what may stand before the beginning
    "-": {
        "en": "sorry oops wait hmm hm note ps well ok okay and just only unfortunately all",
        "de": "und leider nur sorry",
        "sk": "a pardon žiaľ bohužiaľ iba len",
        "cs": "a pardon bohužel jen pouze",
    },
    # alone above an output: one that is as it ought to be
    "J": {
        ANY: "perfect super",
        "en": "nice great fine okay all perfect all_good looks_good yay",
        "de": "gut prima schön perfekt",
        "sk": "dobre výborne pekne skvelé",
        "cs": "dobře výborně pěkně skvělé",
    },
    # what a command does whoever runs it
    "c": {
        "en": "cmdlet command commands",
        "de": "befehl cmdlet",
        "sk": "príkaz cmdlet",
        "cs": "příkaz cmdlet",
    },
    # what shows a state besides the output
    "q": {
        ANY: "portal wizard",
        "en": "admin_center event_log eventlog gui event_viewer ui",
        "de": "assistent ereignisprotokoll",
        "sk": "portál portáli portálu sprievodca denník denníku",
        "cs": "portál portálu průvodce protokol",
    },
    "?": {
        ANY: "? if whether should_i can_i could_i ob či jestli ak falls wenn unless",
    },
}
