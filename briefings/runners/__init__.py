"""Ways to map a function over documents."""
