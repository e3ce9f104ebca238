"""Pure functions on text: a str goes in, a value comes out."""
