"""The shelf: one SQLite file, its schema, its writer and its reader. No Qt."""
