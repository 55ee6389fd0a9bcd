"""The fact tables as pages: plain functions from the catalogue to rows, and from rows to HTML."""
