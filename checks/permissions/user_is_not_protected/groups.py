"""How the groups are called whose members AdminSDHolder guards, and how they are told from others.

Windows names them in its own language when the domain is made.
"""

#: At the place where a domain has all of its groups.
_OF_DOMAIN = (
    r"(?:(?:domain|enterprise|schema) admins|(?:domänen|organisations|unternehmens|schema)-?admins"
    r"|admins du domaine|administrateurs de l'entreprise|administrateurs du schéma|admins\. del dominio"
    r"|administradores de (?:empresas|esquema)|(?:enterprise )?key admins|schlüsseladministratoren"
    r"|unternehmensschlüsseladministratoren)"
)
#: Those that every computer has.
_BUILTIN = (
    r"(?:(?:account|backup|server|print) operators|(?:konten|sicherungs|server|druck)-?operatoren"
    r"|opérateurs de (?:compte|sauvegarde|serveur)s?|opérateurs d'impression"
    r"|operadores de (?:cuentas|copia(?:s)? de seguridad|servidores|servidor|impresión))"
)
PROTECTED = rf"(?:{_OF_DOMAIN}|{_BUILTIN})"
#: The groups at their place that nobody guards; any other that stands there may be a guarded one.
_UNGUARDED = (
    r"users|guests|remote (?:desktop|management) users|performance (?:log|monitor) users|event log readers"
    r"|distributed com users|(?:network configuration|cryptographic) operators|iis_iusrs|openssh users"
    r"|certificate service dcom access|pre-windows 2000 compatible access|device owners"
    r"|terminal server license servers|windows authorization access group|incoming forest trust builders"
    r"|hyper-v administrators|access control assistance operators|rds [a-z ]{1,40}"
    r"|storage replica administrators|user mode hardware operators|system managed accounts group"
    r"|benutzer|gäste|remotedesktopbenutzer|remoteverwaltungsbenutzer|leistungsprotokollbenutzer"
    r"|leistungsüberwachungsbenutzer|ereignisprotokollleser|distributed com-benutzer"
    r"|netzwerkkonfigurations-operatoren|kryptografie-operatoren|windows-autorisierungszugriffsgruppe"
    r"|prä-windows 2000 kompatibler zugriff|hyper-v-administratoren"
)
BUILTIN_PATH = rf"\bCN=(?!(?:{_UNGUARDED}),)[^,=\n]{{1,64}},CN=Builtin,DC="
#: What their ids end with, in every language: those of every computer, and those of a domain.
IDS = r"(?:S-1-5-32-(?:544|548|549|55[012])|S-1-5-21(?:-\d{1,10}){3}-(?:512|518|519|52[67]))"
