"""A session of many commands: where each output begins and ends, and which input it may belong to."""
