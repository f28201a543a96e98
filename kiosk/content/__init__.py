"""The author's side: from Markdown, YAML and SVG files to one library file. No Qt."""
