"""How the groups are called whose members Windows guards, in the language of the domain, and their ids."""

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
#: Every computer has one of its own: it is that of the domain at its place in the directory alone.
ADMINISTRATORS = r"(?:administrators|administratoren|administrateurs|administradores)"
#: What their ids end with, in every language: those of every computer, and those of a domain.
IDS = r"(?:S-1-5-32-(?:544|548|549|55[012])|S-1-5-21(?:-\d{1,10}){3}-(?:512|518|519|52[67]))"
