"""Every window and dialog of the program, opened over real parts: what the tests of accessibility walk through."""
