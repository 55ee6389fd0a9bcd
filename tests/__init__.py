"""The tests, by what they need to run: nothing, the built site, a browser."""
