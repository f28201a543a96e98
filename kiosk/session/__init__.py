"""One visit: where the reader is, how they like to read, and what they opened. No Qt, no I/O."""
