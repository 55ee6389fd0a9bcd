"""What is typed above a certificate that is trusted, and speaks against it."""

import re

from checks.engine.model import Otherwise

#: Whoever tested accepts any certificate, so that it was accepted tells nothing.
OTHERWISE = (
    Otherwise(
        (
            "certificatevalidationcallback",
            "certificatepolicy",
            "skipcertificatecheck",
            "--insecure",
            "--no-check-certificate",
            "curl",
        ),
        re.compile(
            r"certificatevalidationcallback\s{0,4}\+?=\s{0,4}(?:\{[^{}\n]{0,60}\$?true|\[[^\n]{0,120}\$?true|\$(?!null))"
            r"|servicepointmanager\]::certificatepolicy\s{0,4}=\s{0,4}(?!\$null)\S"
            r"|-skipcertificatecheck\b(?!:\$false)|\bcurl(?:\.exe)?\s[^\n]{0,200}\s-(?:k|-insecure)(?![\w-])"
            r"|--no-check-certificate",
            re.IGNORECASE,
        ),
        printed=True,
    ),
)
