"""The collector's script, parsed, and its report, judged."""
