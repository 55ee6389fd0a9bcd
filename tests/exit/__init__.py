"""The way out: the same site built by the theme's successor. See docs/contributors/exit.md."""
