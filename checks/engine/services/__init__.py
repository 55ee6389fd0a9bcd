"""The state of a service of Windows, by whatever tells it."""
