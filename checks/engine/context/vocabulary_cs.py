"""How people say in Czech whose an output is: words for each meaning of ``vocabulary.py``."""

WORDS = {
    ".": "podle_očekávání",
    "r": "znovu_zapnutá znovu_zapnuté znovu_zapnutý znovu_běží",
    "w": "nesprávn* špatn*",
    "E": "doma z_domova z_domu mobil* telefon* kolega kolegy kolegovi kolegyn* zákazník* klient* labu"
    " laborce laborat* známého známý počítače internetu někdo někoho"
    " mateřské_firm* mateřská_firma dceřiné sesterské"
    " testu",
    "S": "dokumentac* článk* článek návod* blogu příručk* podpora podpory příklad* vzor* šablon* ukázk*"
    " porovnán* srovnán*"
    " výrobc*",
    "O": "jiný jiná jiné jiného jiném jinou jiným druhý druhá druhé druhého druhém star* testovac*"
    " předchoz* záložn* ciz* pasivn*"
    " zkušebn*",
    "j": "funkčn* fungujíc* zdrav* úspěšn*",
    "o": "který_funguje která_funguje kde_to_funguje kterému_to_funguje není_v_produkci nenasazen*",
    "P": "počítač* prostřed* lokalit* síť* síti sítě uzel uzlu firm* doména doméně domény uživatel* účet"
    " účtu řadič*",
    "W": "očekávan* žádouc* požadovan* má_být má_vypadat měl mělo měla by_mělo by_měl chceme chci cíl*"
    " plán plánovan* ideáln* výchozí doporučen* návrh nabídka nabídce požadavk*",
    "H": "z_doby_před před_změnou před_výměnou před_přechodem před_opravou před_aktualizací před_migrací"
    " před_restartem předtím včera minul* loni"
    " kdysi dříve"
    " původně",
    "h": "starý_příspěvek původní_příspěvek původní_dotaz před_rokem před_měsícem před_týdnem",
    "s": "stav nastavení",
    "V": "bránou antivir*",
    "Y": "bez vypnut* mimo",
    "M": "můj moje mém mé náš naše našeho našem naší naši u_nás",
    "A": "testovací_uživatel testovacího_uživatele testovací_účet"
    " dotčen* produkc* produkčn* problematick* skutečn* ostr* postižen* aktivn*",
    "I": "já my jsem jsme mně nám",
    "m": "vymysl* zpaměti ignorujte workaround*",
    "u": "zastaral* už_neplatí neplatí už_není vrátili vrátil",
    "L": "teď nyní mezitím od_té_doby dnes později potom už opět znovu",
    "C": "změnil* změněn* přestavil* nastavil* zvýšil* snížil* zakázal* zakázán* přidal* přidán* přesunul*"
    " vypnul*"
    " přeinstalov* znovu_nainstalov*",
    "X": "zastaven* visí zasekne nic_nejde nebezí neběží vypršel*",
    "p": "blokován* zavřen* odmítnut* zablokován* nedostupn*",
    "x": "licenc* zapnut* registrován* povolen* dostupn* spuštěn* aktivn* běží otevřen*",
    "f": "selže selhává",
    "D": "jinak naopak opačně",
    "Z": "stejn* také taky rovněž",
    "K": "funguje* fungoval* nefunguje* jde",
    "k": "dostáváme dostávám stává",
    "N": "není ne nemá nemáme žádn* nebyl* nemohl*",
    "G": "ukazuje říká poslal* napsal* vygeneroval* hlásí tvrdí vypsal* vypisuje",
    "R": "spustil* spouštěl* zkopíroval* našel našli vyfotil* vyzkoušel*",
    "F": "z ze na v ve u přes s se od při pro za ke k podle",
    "T": "to toto tohle tyto takto takhle výstup výsledek tak nahoře takové",
    "B": "je byl byla bylo byli jsou vypadá vypadalo vypadat pochází být bude",
    "!": "ale avšak však ve_skutečnosti oprava",
    "-": "a pardon bohužel jen pouze",
    "J": "dobře výborně pěkně skvělé",
    "c": "příkaz cmdlet",
    "q": "portál portálu průvodce protokol",
}
