"""Reading aloud: from the rows of a page to sentences, and the voice that speaks them."""
