"""What only a browser can tell of the HTML report; `make accessibility` runs these, `make test` needs no browser."""
