"""What may stand in the YAML files: told once, for the loader's errors and for the editors' schemas."""
