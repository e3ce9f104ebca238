"""The command: it converts, calls one function, and prints; nothing else prints or exits."""
