"""What is measured, and against whom: ``script/bench`` prints one table of ratios."""
