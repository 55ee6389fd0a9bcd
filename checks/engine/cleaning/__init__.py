"""What brings a pasted text back to what was printed: characters, frames, quotes, broken lines, secrets."""
