"""Templates that nobody tunes on: the examiner's set. Developers see only how many of each kind were missed."""
