"""What holds the translations to their language and to their English source."""
