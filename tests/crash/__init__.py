"""Real processes, killed with -9 at random moments while they send."""
