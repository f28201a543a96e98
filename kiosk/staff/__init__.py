"""What staff may do that patients may not."""
