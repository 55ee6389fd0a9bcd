"""Values that many inputs share: versions, times, spans of time, names of hosts, answers of one word."""
