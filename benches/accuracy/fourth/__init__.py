"""The examiner's set: templates of a fourth hand, written without sight of the rules. Whoever improves rules does not read it."""
