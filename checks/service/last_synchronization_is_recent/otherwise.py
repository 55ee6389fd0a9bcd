"""What is said beside what is good here, and speaks against it."""

from checks.engine.context.nothing_since import NOTHING_SINCE

#: The time was recent once.
OTHERWISE = NOTHING_SINCE
