"""The account with which a connector signs in to the domain, and how it is told from others."""

import re
from dataclasses import dataclass

SID = re.compile(r"S-1-5-21(?:-\d{1,10}){4}", re.IGNORECASE)
#: The account that the wizard makes, in an access list or among the accounts of the domain; people shorten
#: or cover its twelve digits.
OF_WIZARD = re.compile(
    r"(?:([\w.-]{1,255})\\)?(MSOL_(?:[0-9a-f]{12}|(?=[a-z]{0,15}\d|xxx)[0-9a-z]{3,16}))(?![\w-])",
    re.IGNORECASE,
)
#: With its id behind it.
WITH_ID = re.compile(
    rf"(?<![\w.\\-]){OF_WIZARD.pattern}[\s,;:(=|]{{1,20}}(?:(?:object ?)?sid[\s:=]{{1,4}})?"
    rf"(?P<sid>{SID.pattern})(?![\d-])",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class ConnectorAccount:
    """One account; ``""`` stands for what the text does not tell.

    ``domain`` is what stands beside the name, a NetBIOS name or a DNS name; ``forest`` is the
    forest of the connector that uses the account.
    """

    name: str
    domain: str = ""
    sid: str = ""
    forest: str = ""

    @property
    def shown_name(self) -> str:
        """The account as a sentence names it."""
        if not self.name:
            return self.sid
        return f"{self.domain}\\{self.name}" if self.domain else self.name

    def __str__(self) -> str:
        return " ".join(part for part in (self.shown_name, self.sid if self.name else "") if part)


def split_name(text: str) -> tuple[str, str]:
    """Return domain and account of a name with a backslash or an at sign; the domain may be empty."""
    if "\\" in text:
        domain, _, name = text.rpartition("\\")
    else:
        name, _, domain = text.partition("@")
    return domain.strip(), name.strip()
