"""How fast it is: named measurements against something that everybody can run, in one table. `make bench` prints it."""
