"""Whether the tests of the program's judgement notice when it is changed: `make mutants`."""
