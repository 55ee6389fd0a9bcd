"""Which groups at their place in the directory nobody guards; any other there may be a guarded one."""

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
