"""The formats in which outputs are printed and exported: each becomes records of named fields."""
