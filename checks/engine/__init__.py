"""The machinery of the catalogue: standard library only, plain data in, plain data out.

It runs under CPython and, unchanged, in the reader's browser. It knows nothing of any one
article: rules and sentences live in the folders beside it.
"""
