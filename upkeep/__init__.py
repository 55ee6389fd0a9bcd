"""What keeps the facts fresh: outside addresses that moved or died, tables that want a comparison."""
