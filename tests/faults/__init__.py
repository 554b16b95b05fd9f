"""What comes between: no network, full disks, signals, closed streams, odd machines, and errors of our own."""
