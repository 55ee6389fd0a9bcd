"""What a build is told by its environment, besides its address (``SITE_URL``)."""

import os


def self_hosted() -> bool:
    """Tell whether the site brings Pyodide along instead of fetching it from the CDN: ``SELF_HOSTED=1``."""
    return bool(os.environ.get("SELF_HOSTED"))


def kept_offline() -> bool:
    """Tell whether browsers keep the site for use without a network; ``SERVICE_WORKER=off`` removes it."""
    return os.environ.get("SERVICE_WORKER") != "off"
