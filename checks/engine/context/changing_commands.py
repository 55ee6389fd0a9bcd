"""Commands that change what several inputs show, for their ``changed_by``."""

#: A program is removed, and its services with it.
UNINSTALLS = ("msiexec … /x", "msiexec … /uninstall", "Uninstall-Package", "wmic product … uninstall")
#: The computer starts anew or goes off.
SHUTS_DOWN = ("shutdown … /", "shutdown … -r", "shutdown … -s", "Stop-Computer")
#: The role of the PDC emulator goes to another domain controller, as a command or a sentence says.
MOVES_ROLES = ("Move-ADDirectoryServerOperationMasterRole", "seize pdc", "transfer pdc", " … pdc", " … fsmo")
