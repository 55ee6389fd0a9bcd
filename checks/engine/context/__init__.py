"""What stands around an output: whose it is, whether it still holds, whether it is only an example."""
