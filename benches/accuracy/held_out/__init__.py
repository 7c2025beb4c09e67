"""Templates that nobody tunes on: the examiner's half. Developers see only how many of each kind were missed."""
