"""What a reader keeps and hands over: reports, masked on request, and opened again."""
