"""The catalogue: what can be asked, how it is judged, and what is said about it."""
