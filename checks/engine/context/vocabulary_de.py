"""How people say in German whose an output is: words for each meaning of ``vocabulary.py``."""

WORDS = {
    "r": "wieder_an wieder_aktiv",
    "w": "falsche*",
    "E": "zuhause zu_hause handy handys mobilfunk kunde kunden kundin kollege kollegen kollegin bekannten"
    " testumgebung* testsystem* testserver* testtenant* testmandant* arbeitsplatz* internet jemand"
    " laborumgebung* spielwiese handy-hotspot* hotspot*"
    " tochterfirma"
    " konzernmutter muttergesellschaft mutterkonzern schwesterfirma",
    "S": "doku dokumentation artikel anleitung handbuch herstellers hersteller ki beispiel* vorlage muster"
    " vergleich laut_microsoft support"
    " betriebsdokumentation betriebshandbuch systemdokumentation blog* forum wiki",
    "O": "ander* zweite* alte* frühere* test passive* fremde*",
    "j": "funktionierende* gesunde* erfolgreiche* bekannter_guter bekannt_guter letzter_guter",
    "o": "der_funktioniert die_funktioniert wo_es_funktioniert bei_dem_es_funktioniert nicht_betroffen"
    " noch_nicht_produktiv nicht_produktiv noch_nicht_live"
    " bei_dem_es_klappt bei_der_es_klappt bei_dem_es_geht bei_denen_es_klappt wo_es_klappt wo_es_geht",
    "P": "rechner* umgebung* standort* netz* knoten mandant* benutzer* konto konten dienst domäne* firma"
    " gesamtstruktur",
    "W": "erwartet* gewünscht* soll soll-zustand sollzustand sollwert* sollte* soll-werte ziel zielzustand"
    " geplant* vorgabe* standardwert* ideal* wunsch* plan empfohlen*"
    " angebot* anforderung* voraussetzung* empfehlung* müsste* wollen_wir möchten_wir hätten_gern"
    " sollkonfiguration* soll-konfiguration",
    "H": "vor_der vor_dem vorher gestern letztes_jahr letzte_woche letzten_monat letzte_nacht voriges_jahr"
    " vorige_woche früher damals bis_gestern ehemals"
    " ursprünglich anfangs"
    " heute_früh heute_morgen",
    "h": "alter_beitrag ursprünglicher_beitrag ursprünglicher_post ursprüngliche_frage"
    " vor_einem vor_einer vor_zwei",
    "s": "zustand konfiguration daten stand",
    "V": "virenscanner*",
    "Y": "ohne ausgeschaltet* deaktiviert* abgeschaltet* außerhalb",
    "M": "mein* unser* bei_uns",
    "A": "betroffene* produktion produktiv* problematische* echte* tatsächliche* aktive*",
    "I": "ich wir uns mir",
    "m": "ausgedacht erfunden auswendig gefälscht ignoriert workaround*",
    "u": "veraltet rückgängig nicht_mehr ersetzt abgelöst"
    " zurückgerollt zurückgesetzt zurückgenommen zurückgestellt",
    "L": "jetzt inzwischen mittlerweile seitdem danach heute später seither wieder",
    "C": "geändert verändert umgestellt gesetzt erhöht gesenkt aktiviert hinzugefügt entfernt verschoben"
    " neu_installiert neu_aufgesetzt neuinstalliert weggenommen entzogen bekommen umbenannt",
    "X": "gestoppt beendet abgelaufen gekündigt hängt",
    "p": "gesperrt blockiert geschlossen verweigert",
    "x": "lizenz* läuft aktiv aktiviert registriert erreichbar offen",
    "f": "fehlschlägt scheitert",
    "D": "anders umgekehrt gegenteil",
    "Z": "gleich* genauso auch ebenso dasselbe",
    "K": "funktioniert* geht ging klappt*",
    "k": "bekomme* passiert erhalte*",
    "N": "nicht kein keine keinen keinem",
    "G": "zeigt zeigte sagt sagte schickte geschickt schrieb gab meldet generiert* steht",
    "R": "ausgeführt aufgenommen kopiert gefunden abgetippt gemacht",
    "F": "von vom aus auf im in bei beim über mit zu am an durch hinter für laut nach",
    "T": "das dies diese dieser dieses ausgabe so es oben ergebnis alles",
    "B": "ist war sind waren sah sieht aussehen stammt kommt wurde wurden sein",
    "!": "aber jedoch tatsächlich eigentlich korrektur",
    "-": "und leider nur sorry hier",
    "J": "gut prima schön perfekt",
    "c": "befehl cmdlet",
    "q": "assistent ereignisprotokoll",
}
