"""How people say in Slovak whose an output is: words for each meaning of ``vocabulary.py``."""

WORDS = {
    ".": "ako_sa_očakávalo",
    "r": "znova_zapnutá znova_zapnuté znova_zapnutý znova_beží",
    "w": "nesprávn* zlý zlá zlé zlého zlej",
    "E": "doma z_domu mobil* telefón* kolega kolegu kolegovi kolegov* kolegyn* zákazník* klient* labe labu"
    " laborat* známeho známy počítača internete internetu niekto niekoho partnera konzultant*"
    " hotspot* materskej_firm* materská_firma dcérskej sesterskej"
    " teste",
    "S": "dokumentác* článk* článok návod* blogu príručk* podpora podpory príklad* vzor* šablón* ukážk*"
    " porovnan*"
    " výrobc* umelá_inteligencia",
    "O": "iný iná iné iného inej inom inú iným druhý druhá druhé druhého druhej druhom star* testovac*"
    " predošl* predchádzajúc* záložn* cudz* pasívn*"
    " skúšobn*",
    "j": "funkčn* fungujúc* zdrav* úspešn*",
    "o": "ktorý_funguje ktorá_funguje kde_to_funguje ktorému_to_funguje"
    " nie_v_produkcii nie_je_nasadený nenasaden*",
    "P": "počítač* prostred* lokalit* sieť* siet* sieti uzol uzle firm* doména doméne domény používateľ*"
    " účet účte účtu radič* les",
    "W": "očakávan* žiaduc* požadovan* má_byť má_vyzerať mal malo mala by_malo by_mal chceme chcem cieľ*"
    " plán plánovan* ideáln* predvolen* odporúčan* návrh má_to ponuka ponuke požiadavk*",
    "H": "spred pred_zmenou pred_výmenou pred_prechodom pred_opravou pred_aktualizáciou pred_migráciou"
    " pred_reštartom predtým včera minul*"
    " vlani kedysi skôr"
    " pôvodne",
    "h": "starý_príspevok pôvodný_príspevok pôvodná_otázka pred_rokom pred_mesiacom pred_týždňom",
    "s": "stav stavu nastavenie",
    "V": "bránou brány firewallom antivírus*",
    "Y": "bez vypnut* mimo obídením",
    "M": "môj moja moje mojom mojej náš naša naše nášho našej našom našu u_nás",
    "A": "testovací_používateľ testovacieho_používateľa testovací_účet"
    " dotknut* produkc* produkčn* problematick* skutočn* ostr* postihnut* aktívn*",
    "I": "ja my som sme mne nám",
    "m": "vymysl* spamäti naspamäť ignorujte workaround*",
    "u": "zastaran* už_neplatí neplatí už_nie vrátili vrátil",
    "L": "teraz medzitým odvtedy dnes neskôr potom už opäť znova",
    "C": "zmenil* zmenen* prestavil* nastavil* zvýšil* znížil* zakázal* zakázan* pridal* pridan* presunul*"
    " vypol vypla vypli vypnul*"
    " preinštalov* nanovo_nainštalov* presunut* premenoval* odobral* premigroval*",
    "X": "zastaven* visí zasekne nič_nejde nebeží nebežia vypršal* zrušil* zrušen*",
    "p": "blokovan* zatvoren* odmietnut* zablokovan* nedostupn*",
    "x": "licenci* zapnut* registrovan* povolen* dostupn* spusten* aktívn* beží otvoren*",
    "f": "zlyhá zlyháva",
    "D": "inak ináč naopak opačne",
    "Z": "rovnak* tiež aj takisto",
    "K": "funguje* fungoval* nefunguje* ide",
    "k": "dostávame dostávam stáva",
    "N": "nie nemá nemáme žiadn* nebol* nemohol*",
    "G": "ukazuje hovorí poslal* napísal* vygeneroval* hlási tvrdí vypísal* vypisuje",
    "R": "spustil* spúšťal* skopíroval* našiel našli odfotil* vyskúšal*",
    "F": "z zo na v vo u cez s so od pri pre za ku k podľa",
    "T": "to toto tieto tohto tomto takto výstup výsledok tak hore takéto",
    "B": "je bol bola bolo boli sú vyzerá vyzeralo vyzerať pochádza byť bude",
    "!": "ale avšak však v_skutočnosti naozaj oprava",
    "-": "a pardon žiaľ bohužiaľ iba len tu",
    "J": "dobre výborne pekne skvelé",
    "c": "príkaz cmdlet",
    "q": "portál portáli portálu sprievodca denník denníku",
}
