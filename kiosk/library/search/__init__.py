"""Search: words, what is put on the shelf to find them, and the questions of the people."""
