"""What builds a release, as far as it can be tried without building the program."""
